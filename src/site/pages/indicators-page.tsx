import type { ReactElement } from 'react';
import { IndicatorFilterForm } from '../parts/indicator-filter-form.tsx';
import { IndicatorTable } from '../parts/indicator-table.tsx';
import { ReferenceList } from '../parts/reference-list.tsx';
import { useScope } from '../parts/scope-context.ts';
import { HowWeJudge } from '../parts/standing.tsx';
import { StateStrip } from '../parts/state-strip.tsx';
import { PlanWords, Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { listPageText } from '../text/list-text.ts';
import { planText } from '../text/plan-text.ts';
import { standingText } from '../text/verdict-text.ts';
import { stateAnchor } from '../views/indicator-filter.ts';
import {
  type IndicatorsPageView,
  type StrategyGroup,
  viewIndicatorsPage,
} from '../views/indicators-page-view.ts';
import type { MadePage } from '../views/page.ts';
import type { Scope } from '../views/scope.ts';

/** Every indicator: counted by state, then by strategy and measure with its figures; narrowed as the query says. */
export function makeIndicatorsPage(scope: Scope, query: URLSearchParams): MadePage {
  const view = viewIndicatorsPage(scope, query);
  return { section: 'indicators', head: view.head, view, body: <IndicatorsPage view={view} /> };
}

function IndicatorsPage({ view }: { readonly view: IndicatorsPageView }): ReactElement {
  const { t } = useScope();
  const { title } = useScope().city.plan;
  return (
    <>
      <section className="list-states">
        <StateStrip counts={view.counts} />
        <HowWeJudge />
        <IndicatorFilterForm filter={view.filter} />
      </section>
      {view.sorted !== null && view.sorted.length > 0 && (
        <section aria-labelledby="sorted">
          <h2 className="section-head" id="sorted">
            {t(standingText.sortRisk)}
          </h2>
          <IndicatorTable caption={elementText.indicatorsOf} title={title} indicators={view.sorted} />
        </section>
      )}
      {view.strategies.map((group) => (
        <StrategySection key={group.strategy.id} group={group} />
      ))}
      {view.byState.map(({ key, words, indicators }) => (
        <section key={key} aria-labelledby={stateAnchor(key)}>
          <h2 className="section-head" id={stateAnchor(key)}>
            <Words sentence={words} />
          </h2>
          <ReferenceList references={indicators} />
        </section>
      ))}
    </>
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
