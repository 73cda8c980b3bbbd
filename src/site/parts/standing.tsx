import type { ReactElement } from 'react';
import { standingText, verdictPageText } from '../text/verdict-text.ts';
import { filterHref, type IndicatorFilter } from '../views/indicator-filter.ts';
import type { RiskRow, StateChanges } from '../views/standing-view.ts';
import { ChangeLists } from './change-lists.tsx';
import { RiskTable } from './risk-table.tsx';
import { useScope } from './scope-context.ts';

type StandingProps = {
  /** Null where nothing was judged: then there is nothing to say. */
  readonly risks: readonly RiskRow[] | null;
  readonly changes: StateChanges | null;
  readonly most: number;
  /** What the list behind the link is narrowed to. */
  readonly filter: Partial<IndicatorFilter>;
};

/** What is most at risk, and what changed since the year before. */
export function Standing({ risks, changes, most, filter }: StandingProps): ReactElement | null {
  const scope = useScope();
  const { t } = scope;
  if (risks === null || changes === null) return null;
  return (
    <>
      <section aria-labelledby="at-risk">
        <h2 className="section-head" id="at-risk">
          {t(standingText.atRisk)}
        </h2>
        {risks.length > 0 && <p className="section-words">{t(standingText.atRiskWords)}</p>}
        <RiskTable
          rows={risks}
          most={most}
          href={filterHref(scope, { ...filter, state: 'risky', sort: 'risk' })}
        />
      </section>
      <section aria-labelledby="changes">
        <h2 className="section-head" id="changes">
          {t(standingText.changes)}
        </h2>
        <ChangeLists changes={changes} />
      </section>
    </>
  );
}

/** The way to the page that tells how states are given. */
export function HowWeJudge(): ReactElement | null {
  const { t, links, city } = useScope();
  if (city.snapshot.assessment === null) return null;
  return (
    <p className="more">
      <a href={links.list('assessment')}>{t(verdictPageText.howWeJudge)}</a>
    </p>
  );
}
