import type { ReactElement } from 'react';
import { IndicatorTable } from '../parts/indicator-table.tsx';
import { ReferenceList } from '../parts/reference-list.tsx';
import { useScope } from '../parts/scope-context.ts';
import { StateStrip } from '../parts/state-strip.tsx';
import { PlanWords, Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { listText } from '../text/frame-text.ts';
import { listPageText } from '../text/list-text.ts';
import { planText } from '../text/plan-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import { type IndicatorView, viewIndicator } from '../views/indicator-view.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { type NumberedReference, referToMeasure, referToStrategy } from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';
import { type StateCount, type StateCounts, stateAnchor, viewStateCounts } from '../views/state-counts.ts';

type MeasureGroup = { readonly measure: NumberedReference; readonly indicators: readonly IndicatorView[] };

type StrategyGroup = {
  readonly strategy: NumberedReference;
  readonly goals: readonly IndicatorView[];
  readonly measures: readonly MeasureGroup[];
};

type IndicatorsPageView = {
  readonly head: PageHead;
  readonly counts: StateCounts;
  readonly strategies: readonly StrategyGroup[];
};

/** Every indicator: by state in short, then by strategy and measure with its figures. */
export function makeIndicatorsPage(scope: Scope): MadePage {
  const view = viewIndicatorsPage(scope);
  return { section: 'indicators', head: view.head, view, body: <IndicatorsPage view={view} /> };
}

function viewIndicatorsPage(scope: Scope): IndicatorsPageView {
  const { city } = scope;
  const viewAll = (parent: Parameters<typeof city.indicatorsOf>[0]) =>
    city.indicatorsOf(parent).map((indicator) => viewIndicator(scope, indicator));
  return {
    head: {
      title: sayIn(scope, listText.indicators),
      kicker: null,
      lead: [sayIn(scope, listPageText.indicatorsLead, { count: city.plan.indicators.length })],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    counts: viewStateCounts(scope),
    strategies: city.plan.strategies.map((strategy) => ({
      strategy: referToStrategy(scope, strategy),
      goals: viewAll(strategy.id),
      measures: city.measuresOf(strategy.id).map((measure) => ({
        measure: referToMeasure(scope, measure),
        indicators: viewAll(measure.id),
      })),
    })),
  };
}

function IndicatorsPage({ view }: { readonly view: IndicatorsPageView }): ReactElement {
  return (
    <>
      <section className="list-states">
        <StateStrip counts={view.counts} />
      </section>
      {view.strategies.map((group) => (
        <StrategySection key={group.strategy.id} group={group} />
      ))}
      <States states={view.counts.groups} />
    </>
  );
}

function States({ states }: { readonly states: readonly StateCount[] }): ReactElement {
  const { t } = useScope();
  return (
    <section aria-labelledby="by-state">
      <h2 className="section-head" id="by-state">
        {t(listPageText.byState)}
      </h2>
      {states.map(({ key, shape, text, count, indicators }) => (
        <details key={key} id={stateAnchor(key)} className="state-group" open>
          <summary>
            {shape !== '' && (
              <span className="shape" aria-hidden="true">
                {shape}
              </span>
            )}
            {t(text)} <span className="count-number">{count}</span>
          </summary>
          <ReferenceList references={indicators} />
        </details>
      ))}
    </section>
  );
}

function StrategySection({ group }: { readonly group: StrategyGroup }): ReactElement {
  const { t } = useScope();
  const { strategy, goals, measures } = group;
  return (
    <section aria-labelledby={strategy.id}>
      <h2 className="section-head" id={strategy.id}>
        <Words sentence={strategy.number} />{' '}
        <a href={strategy.href}>
          <PlanWords>{strategy.title}</PlanWords>
        </a>
      </h2>
      {goals.length > 0 && (
        <div className="sub-section">
          <h3>{t(listPageText.goalsOfStrategy)}</h3>
          <IndicatorTable caption={planText.goalsOf} title={strategy.title} indicators={goals} />
        </div>
      )}
      {measures.map(({ measure, indicators }) => (
        <div key={measure.id} className="sub-section">
          <h3>
            <Words sentence={measure.number} />{' '}
            <a href={measure.href}>
              <PlanWords>{measure.title}</PlanWords>
            </a>
          </h3>
          {indicators.length === 0 ? (
            <p className="absent">{t(elementText.noIndicators)}</p>
          ) : (
            <IndicatorTable
              caption={elementText.indicatorsOf}
              title={measure.title}
              indicators={indicators}
            />
          )}
        </div>
      ))}
    </section>
  );
}
