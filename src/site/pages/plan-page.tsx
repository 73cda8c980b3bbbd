import type { ReactElement } from 'react';
import { IndicatorTable } from '../parts/indicator-table.tsx';
import { useScope } from '../parts/scope-context.ts';
import { SearchForm } from '../parts/search-form.tsx';
import { HowWeJudge, Standing } from '../parts/standing.tsx';
import { Count, StateStrip } from '../parts/state-strip.tsx';
import { PlanWords, Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { planText } from '../text/plan-text.ts';
import type { MadePage } from '../views/page.ts';
import { type PlanPageView, type StrategyRow, viewPlanPage } from '../views/plan-page-view.ts';
import type { Scope } from '../views/scope.ts';
import { sentenceToString } from '../views/sentence.ts';

/** How many of the indicators at risk stand on the first page. */
const mostAtRisk = 7;

/** The plan at a glance. */
export function makePlanPage(scope: Scope): MadePage {
  const view = viewPlanPage(scope);
  const beside = <SearchForm id="plan-q" withHint />;
  return { section: 'plan', head: view.head, view, beside, body: <PlanPage view={view} /> };
}

function PlanPage({ view }: { readonly view: PlanPageView }): ReactElement {
  const { t } = useScope();
  return (
    <>
      <section aria-labelledby="standing">
        <h2 className="section-head" id="standing">
          {t(planText.standing)}
        </h2>
        <StateStrip counts={view.counts} />
        <HowWeJudge />
      </section>
      <Standing risks={view.risks} changes={view.changes} most={mostAtRisk} filter={{}} />
      <section aria-labelledby="strategies">
        <h2 className="section-head" id="strategies">
          {t(planText.strategies)}
        </h2>
        {view.strategies.map((strategy) => (
          <StrategyRowView key={strategy.id} strategy={strategy} />
        ))}
      </section>
      <WhatsNew view={view} />
      <OtherWays view={view} />
    </>
  );
}

function StrategyRowView({ strategy }: { readonly strategy: StrategyRow }): ReactElement {
  const { t } = useScope();
  return (
    <article className="strategy-row">
      <div className="strategy-words">
        <p className="kicker">
          <Words sentence={strategy.number} />
        </p>
        <h3>
          <a href={strategy.href}>
            <PlanWords>{strategy.title}</PlanWords>
          </a>
        </h3>
        <p className="strategy-direction">
          <PlanWords>{strategy.direction}</PlanWords>
        </p>
        <h4 className="visually-hidden">{t(planText.measures)}</h4>
        <ul className="measure-links">
          {strategy.measures.map((measure) => (
            <li key={measure.id}>
              <a href={measure.href}>
                <span className="number-tag">
                  <Words sentence={measure.number} />
                </span>
                <PlanWords>{measure.title}</PlanWords>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div className="strategy-goals">
        {strategy.goals.length === 0 ? (
          <p className="absent">{t(elementText.noGoals)}</p>
        ) : (
          <IndicatorTable
            caption={planText.goalsOf}
            title={strategy.title}
            indicators={strategy.goals}
            isBrief
          />
        )}
      </div>
    </article>
  );
}

function WhatsNew({ view }: { readonly view: PlanPageView }): ReactElement {
  const { t } = useScope();
  return (
    <section aria-labelledby="news">
      <h2 className="section-head" id="news">
        {t(planText.whatsNew)}
      </h2>
      <ul className="plain-list prose">
        {view.news.map(({ sentence, href }) => (
          <li key={sentenceToString(sentence)}>
            {href === null ? (
              <Words sentence={sentence} />
            ) : (
              <a href={href}>
                <Words sentence={sentence} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherWays({ view }: { readonly view: PlanPageView }): ReactElement {
  const { t } = useScope();
  return (
    <section aria-labelledby="other-ways">
      <h2 className="section-head" id="other-ways">
        {t(planText.otherWays)}
      </h2>
      <ul className="counts">
        {view.lists.map(({ key, count, words, href }) => (
          <Count key={key} count={count} words={sentenceToString(words)} href={href} />
        ))}
      </ul>
    </section>
  );
}
