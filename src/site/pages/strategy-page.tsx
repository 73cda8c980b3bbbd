import type { ReactElement } from 'react';
import { SmallMultiples } from '../../charts/small-multiples/small-multiples.tsx';
import type { Measure, Strategy } from '../../core/plan/plan.ts';
import { indicatorsUnder } from '../city.ts';
import { AssessmentSection } from '../parts/assessment-section.tsx';
import { DirectionText } from '../parts/direction-text.tsx';
import { IndicatorTable } from '../parts/indicator-table.tsx';
import { useScope } from '../parts/scope-context.ts';
import { Standing } from '../parts/standing.tsx';
import { State } from '../parts/state.tsx';
import { StateStrip } from '../parts/state-strip.tsx';
import { PlanWords, Say, Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { planText } from '../text/plan-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import { filterHref } from '../views/indicator-filter.ts';
import { type IndicatorView, viewIndicator } from '../views/indicator-view.ts';
import { type MarkedItem, viewTerms } from '../views/marked-text.ts';
import { findNeighbours } from '../views/neighbours.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { type NumberedReference, referToMeasure, referToStrategy } from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';
import { joinSentences, quotePlan } from '../views/sentence.ts';
import { type SheetView, viewSheets } from '../views/sheet-view.ts';
import { type RiskRow, type StateChanges, viewChanges, viewRisks } from '../views/standing-view.ts';
import { type StateCounts, viewStateCounts } from '../views/state-counts.ts';

/** How many of its indicators at risk stand on a strategy's page. */
const mostAtRisk = 5;

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
  /** How all its indicators stand, those of its measures with them. */
  readonly counts: StateCounts;
  readonly risks: readonly RiskRow[] | null;
  readonly changes: StateChanges | null;
  readonly goals: readonly IndicatorView[];
  readonly measures: readonly MeasureRow[];
  /** What the city itself says of it; left out where it has published nothing. */
  readonly assessments?: readonly SheetView[];
};

/** A strategy: its direction, its goal indicators on one scale of years, its measures. */
export function makeStrategyPage(scope: Scope, strategy: Strategy): MadePage {
  const view = viewStrategyPage(scope, strategy);
  return { section: 'plan', head: view.head, view, body: <StrategyPage view={view} /> };
}

function viewStrategyPage(scope: Scope, strategy: Strategy): StrategyPageView {
  const { city } = scope;
  const { id, title, direction } = strategy;
  const indicators = indicatorsUnder(city, id);
  const assessments = viewSheets(scope, id);
  return {
    head: viewHead(scope, strategy),
    id,
    title,
    direction,
    terms: viewTerms(id, strategy.terms),
    counts: viewStateCounts(
      scope,
      indicators.map((one) => viewIndicator(scope, one)),
      (state) => filterHref(scope, { state, strategy: id }),
    ),
    risks: viewRisks(scope, indicators),
    changes: viewChanges(scope, indicators),
    goals: city.indicatorsOf(id).map((indicator) => viewIndicator(scope, indicator)),
    measures: city.measuresOf(id).map((measure) => viewMeasureRow(scope, measure)),
    ...(assessments.length > 0 && { assessments }),
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
  const scope = useScope();
  const { t, wording } = scope;
  const items = view.goals.map(({ chart, href }) => ({ model: chart, href }));
  return (
    <>
      <DirectionText owner={view.id} text={view.direction} terms={view.terms} />
      {view.counts.total > 0 && (
        <section aria-labelledby="standing">
          <h2 className="section-head" id="standing">
            {t(planText.standing)}
          </h2>
          <StateStrip counts={view.counts} href={filterHref(scope, { strategy: view.id })} />
        </section>
      )}
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
      <AssessmentSection sheets={view.assessments ?? []} />
      {view.counts.total > 0 && (
        <Standing
          risks={view.risks}
          changes={view.changes}
          most={mostAtRisk}
          filter={{ strategy: view.id }}
        />
      )}
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
            <State state={indicator.state} isFull />
          </li>
        ))}
      </ul>
    </li>
  );
}
