import type { ReactElement } from 'react';
import { figureText } from '../text/figure-text.ts';
import { planText } from '../text/plan-text.ts';
import { standingText } from '../text/verdict-text.ts';
import { briefYearsIn } from '../views/scope.ts';
import type { RiskRow } from '../views/standing-view.ts';
import { Figure } from './figure.tsx';
import { useScope } from './scope-context.ts';
import { State } from './state.tsx';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from './table.ts';
import { PlanWords, Say, Words } from './words.tsx';

type RiskTableProps = {
  readonly rows: readonly RiskRow[];
  /** How many stand here at most; the rest is behind the link under the table. */
  readonly most: number;
  readonly href: string;
};

/** The indicators most at risk: what is, what should be by now, what is promised. */
export function RiskTable({ rows, most, href }: RiskTableProps): ReactElement {
  const { t } = useScope();
  if (rows.length === 0) return <p className="absent">{t(standingText.atRiskNone)}</p>;
  return (
    <>
      <table {...asTable} className="indicators risks">
        <caption className="visually-hidden">{t(standingText.atRiskCaption)}</caption>
        <thead {...asGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{t(planText.indicator)}</th>
            <th {...asColumnHead}>{t(planText.state)}</th>
            <th {...asColumnHead} className="number">
              {t(figureText.latest)}
            </th>
            <th {...asColumnHead} className="number">
              {t(standingText.requiredNow)}
            </th>
            <th {...asColumnHead} className="number">
              {t(standingText.nextTarget)}
            </th>
          </tr>
        </thead>
        {rows.slice(0, most).map((row) => (
          <tbody {...asGroup} key={row.id}>
            <RiskTableRow row={row} />
          </tbody>
        ))}
      </table>
      <p className="more">
        <a href={href}>
          <Say text={standingText.atRiskAll} values={{ count: rows.length }} />
        </a>
      </p>
    </>
  );
}

function RiskTableRow({ row }: { readonly row: RiskRow }): ReactElement {
  const { t } = useScope();
  return (
    <tr {...asRow}>
      <th {...asRowHead} className="name">
        <a href={row.href}>
          <PlanWords>{row.title}</PlanWords>
        </a>
        {row.part !== null && (
          <span className="counting">
            <PlanWords>{row.part}</PlanWords>
          </span>
        )}
        <span className="under">
          <a href={row.parent.href}>
            <Words sentence={row.parent.number} /> <PlanWords>{row.parent.title}</PlanWords>
          </a>
        </span>
      </th>
      <td {...asCell} className="state-cell" data-label={t(planText.state)}>
        <State state={row.state} />
      </td>
      <td {...asCell} className="number latest" data-label={t(figureText.latest)}>
        <Dated dated={row.latest} />
      </td>
      <td {...asCell} className="number" data-label={t(standingText.requiredNow)}>
        {row.requiredNow === null ? '–' : <Figure figure={row.requiredNow} />}
      </td>
      <td {...asCell} className="number" data-label={t(standingText.nextTarget)}>
        <Dated dated={row.target} />
      </td>
    </tr>
  );
}

function Dated({ dated }: { readonly dated: RiskRow['latest'] }): ReactElement {
  const scope = useScope();
  if (dated === null) return <>–</>;
  return (
    <span className="dated">
      <Figure figure={dated.figure} />
      <span className="year">{briefYearsIn(scope, [dated.year])}</span>
    </span>
  );
}
