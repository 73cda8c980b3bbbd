import type { ReactElement } from 'react';
import type { Report } from '../../books/report/make-report.ts';
import type { ChangeGroup, RiskRow, StateCount } from '../../books/report/summary.ts';
import type { FigureCell } from '../../books/views/figure-cell.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from '../parts/table.ts';
import { PlanWords } from '../parts/words.tsx';
import { FigureOf, ScrollBox, StateOf } from './book-cells.tsx';

/** Where the plan stands: what the council reads first. */
export function SummaryChapter({ report }: { readonly report: Report }): ReactElement {
  const { summary, words } = report;
  const { standing } = summary;
  return (
    <>
      {summary.lead.map((sentence) => (
        <p key={sentence}>
          <PlanWords>{sentence}</PlanWords>
        </p>
      ))}
      {standing !== null && (
        <>
          <section aria-labelledby="states">
            <h2 className="section-head" id="states">
              {words.byState}
            </h2>
            <CountTable
              head={words.strategy}
              states={standing.states}
              rows={[
                { number: '', title: words.count, counts: standing.states.map(({ count }) => count) },
                ...standing.strategies,
              ]}
            />
          </section>
          <section aria-labelledby="risks">
            <h2 className="section-head" id="risks">
              {words.atRisk}
            </h2>
            {standing.risks.length === 0 ? (
              <p>{words.atRiskNone}</p>
            ) : (
              <>
                <p>{words.atRiskWords}</p>
                <BookRisks words={words} rows={standing.risks} />
              </>
            )}
          </section>
          <section aria-labelledby="changes">
            <h2 className="section-head" id="changes">
              {words.changes}
            </h2>
            <p>{standing.changesWords}</p>
            {standing.changes.map((group) => (
              <ChangeTable key={group.title} words={words} group={group} />
            ))}
          </section>
        </>
      )}
    </>
  );
}

type CountTableProps = {
  readonly head: string;
  readonly states: readonly StateCount[];
  readonly rows: readonly {
    readonly number: string;
    readonly title: string;
    readonly counts: readonly number[];
  }[];
};

/** How many indicators of each strategy or measure are in which state. */
export function CountTable({ head, states, rows }: CountTableProps): ReactElement {
  return (
    <ScrollBox label={head}>
      <table className="book-counts">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {states.map(({ state }) => (
              <th key={state.key} scope="col" className="number">
                <StateOf state={state} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, title, counts }) => (
            <tr key={number + title}>
              <th scope="row">
                <strong>{number}</strong> <PlanWords>{title}</PlanWords>
              </th>
              {counts.map((count, index) => (
                <td key={states[index]?.state.key} className="number">
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RiskWords = Readonly<
  Record<'indicator' | 'state' | 'latest' | 'requiredNow' | 'nextTarget' | 'chance', string>
>;

/** Indicators at risk: what is, what should be by now, what is promised. */
export function BookRisks({
  words,
  rows,
}: {
  readonly words: RiskWords;
  readonly rows: readonly RiskRow[];
}): ReactElement {
  const figures = (row: RiskRow): readonly (readonly [string, FigureCell])[] => [
    [words.latest, row.latest],
    [words.requiredNow, row.required],
    [words.nextTarget, row.target],
  ];
  return (
    <table {...asTable} className="indicators risks">
      <thead {...asGroup}>
        <tr {...asRow}>
          <th {...asColumnHead}>{words.indicator}</th>
          <th {...asColumnHead}>{words.state}</th>
          {[words.latest, words.requiredNow, words.nextTarget].map((head) => (
            <th {...asColumnHead} className="number" key={head}>
              {head}
            </th>
          ))}
          <th {...asColumnHead}>{words.chance}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody {...asGroup} key={row.name}>
          <tr {...asRow}>
            <th {...asRowHead}>
              <PlanWords>{row.name}</PlanWords>
              <span className="book-under small quiet">{row.under}</span>
            </th>
            <td {...asCell} className="state-cell" data-label={words.state}>
              <StateOf state={row.state} />
            </td>
            {figures(row).map(([head, cell]) => (
              <td {...asCell} className="number" key={head} data-label={head}>
                <FigureOf cell={cell} />
              </td>
            ))}
            <td {...asCell} data-label={words.chance}>
              {row.chance}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function ChangeTable({
  words,
  group,
}: {
  readonly words: Report['words'];
  readonly group: ChangeGroup;
}): ReactElement {
  return (
    <table {...asTable} className="indicators">
      <thead {...asGroup}>
        <tr {...asRow}>
          <th {...asColumnHead}>{group.title}</th>
          <th {...asColumnHead}>{words.before}</th>
          <th {...asColumnHead}>{words.now}</th>
        </tr>
      </thead>
      <tbody {...asGroup}>
        {group.rows.map((row) => (
          <tr {...asRow} key={row.name}>
            <th {...asRowHead}>
              <PlanWords>{row.name}</PlanWords>
              <span className="book-under small quiet">{row.under}</span>
            </th>
            <td {...asCell} data-label={words.before}>
              <StateOf state={row.before} />
            </td>
            <td {...asCell} data-label={words.now}>
              <StateOf state={row.now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
