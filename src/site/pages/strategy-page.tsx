import type { ReactElement } from 'react';
import { SmallMultiples } from '../../charts/small-multiples/small-multiples.tsx';
import type { Measure, Strategy } from '../../core/plan/plan.ts';
import { DirectionText } from '../parts/direction-text.tsx';
import { IndicatorTable } from '../parts/indicator-table.tsx';
import { useScope } from '../parts/scope-context.ts';
import { State } from '../parts/state.tsx';
import { PlanWords, Say, Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { planText } from '../text/plan-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import { type IndicatorView, viewIndicator } from '../views/indicator-view.ts';
import { type MarkedItem, viewTerms } from '../views/marked-text.ts';
import { findNeighbours } from '../views/neighbours.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { type NumberedReference, referToMeasure, referToStrategy } from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';
import { joinSentences, quotePlan } from '../views/sentence.ts';

type MeasureRow = NumberedReference & {
  readonly indicators: readonly IndicatorView[];
  readonly initiativeCount: number;
};

type StrategyPageView = {
  readonly head: PageHead;
  readonly id: Strategy['id'];
  readonly title: string;
  readonly direction: string;
  readonly terms: readonly MarkedItem[];
  readonly goals: readonly IndicatorView[];
  readonly measures: readonly MeasureRow[];
};

/** A strategy: its direction, its goal indicators on one scale of years, its measures. */
export function makeStrategyPage(scope: Scope, strategy: Strategy): MadePage {
  const view = viewStrategyPage(scope, strategy);
  return { section: 'plan', head: view.head, view, body: <StrategyPage view={view} /> };
}

function viewStrategyPage(scope: Scope, strategy: Strategy): StrategyPageView {
  const { city } = scope;
  const { id, title, direction } = strategy;
  return {
    head: viewHead(scope, strategy),
    id,
    title,
    direction,
    terms: viewTerms(id, strategy.terms),
    goals: city.indicatorsOf(id).map((indicator) => viewIndicator(scope, indicator)),
    measures: city.measuresOf(id).map((measure) => viewMeasureRow(scope, measure)),
  };
}

function viewHead(scope: Scope, strategy: Strategy): PageHead {
  return {
    title: joinSentences([quotePlan(strategy.title)]),
    kicker: sayIn(scope, planText.strategyNo, { no: strategy.no }),
    lead: [],
    crumbs: [crumbToPlan(scope)],
    ...findNeighbours(scope.city.plan.strategies, strategy.id, (one) => referToStrategy(scope, one)),
  };
}

function viewMeasureRow(scope: Scope, measure: Measure): MeasureRow {
  const { city } = scope;
  return {
    ...referToMeasure(scope, measure),
    indicators: city.indicatorsOf(measure.id).map((indicator) => viewIndicator(scope, indicator)),
    initiativeCount: city.initiativesOf(measure.id).length,
  };
}

function StrategyPage({ view }: { readonly view: StrategyPageView }): ReactElement {
  const { t, wording } = useScope();
  const items = view.goals.map(({ chart, href }) => ({ model: chart, href }));
  return (
    <>
      <DirectionText owner={view.id} text={view.direction} terms={view.terms} />
      <section aria-labelledby="goals">
        <h2 className="section-head" id="goals">
          {t(elementText.goals)}
        </h2>
        {view.goals.length === 0 ? (
          <p className="absent">{t(elementText.noGoals)}</p>
        ) : (
          <>
            <PlanWords>
              <SmallMultiples items={items} idPrefix={view.id} {...wording} />
            </PlanWords>
            <IndicatorTable
              caption={planText.goalsOf}
              title={view.title}
              indicators={view.goals}
              withNotes
              withState
            />
          </>
        )}
      </section>
      <section aria-labelledby="measures">
        <h2 className="section-head" id="measures">
          {t(elementText.measures)}
        </h2>
        <ol className="measure-rows">
          {view.measures.map((measure) => (
            <MeasureRowView key={measure.id} measure={measure} />
          ))}
        </ol>
      </section>
    </>
  );
}

function MeasureRowView({ measure }: { readonly measure: MeasureRow }): ReactElement {
  return (
    <li>
      <div>
        <p className="kicker">
          <Words sentence={measure.number} />
        </p>
        <h3>
          <a href={measure.href}>
            <PlanWords>{measure.title}</PlanWords>
          </a>
        </h3>
        <p className="small quiet">
          <Say text={planText.initiativeCount} values={{ count: measure.initiativeCount }} />
        </p>
      </div>
      <ul className="state-list">
        {measure.indicators.map((indicator) => (
          <li key={indicator.id}>
            <a href={indicator.href}>
              <PlanWords>{indicator.title}</PlanWords>
            </a>
            <State state={indicator.state} />
          </li>
        ))}
      </ul>
    </li>
  );
}
