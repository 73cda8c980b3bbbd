import type { ReactElement } from 'react';
import type { Report } from '../../books/report/make-report.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from '../parts/table.ts';
import { PlanWords } from '../parts/words.tsx';
import { FigureOf, StateOf } from './book-cells.tsx';

/** How the report was worked out, and from what: every result with its source. */
export function MethodPart({ report }: { readonly report: Report }): ReactElement {
  const { method, words } = report;
  const m = words.method;
  return (
    <>
      <Paragraphs id="notes" title={m.notes} texts={method.notes} />
      <section aria-labelledby="states">
        <h2 className="section-head" id="states">
          {m.states}
        </h2>
        <dl className="facts">
          {method.states.map(({ state, meaning }) => (
            <div key={state.key}>
              <dt>
                <StateOf state={state} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Paragraphs id="method" title={m.method} texts={method.method} />
      <Paragraphs id="charts" title={m.charts} texts={[m.chartsWords]} />
      <Paragraphs id="plan-source" title={m.planSource} texts={method.planSource} />
      {method.sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 className="section-head" id="sources">
            {m.sources}
          </h2>
          <p>{m.sourcesWords}</p>
          <table {...asTable} className="indicators book-sources">
            <thead {...asGroup}>
              <tr {...asRow}>
                <th {...asColumnHead}>{words.indicator}</th>
                <th {...asColumnHead}>{m.year}</th>
                <th {...asColumnHead} className="number">
                  {m.value}
                </th>
                <th {...asColumnHead}>{m.source}</th>
              </tr>
            </thead>
            {method.sources.map((row) => (
              <tbody {...asGroup} key={`${row.name} ${row.part}`}>
                {row.lines.map((line, index) => (
                  <tr {...asRow} key={line.year}>
                    {index === 0 && (
                      <th {...asRowHead} rowSpan={row.lines.length}>
                        <PlanWords>{row.name}</PlanWords>
                        {row.part !== null && (
                          <span className="book-under small quiet">
                            <PlanWords>{row.part}</PlanWords>
                          </span>
                        )}
                      </th>
                    )}
                    <td {...asCell} data-label={m.year}>
                      {line.year}
                    </td>
                    <td {...asCell} className="number" data-label={m.value}>
                      <FigureOf cell={line.value} />
                    </td>
                    <td {...asCell} data-label={m.source}>
                      <PlanWords>{line.source}</PlanWords>
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </section>
      )}
    </>
  );
}

type ParagraphsProps = { readonly id: string; readonly title: string; readonly texts: readonly string[] };

function Paragraphs({ id, title, texts }: ParagraphsProps): ReactElement | null {
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="section-head" id={id}>
        {title}
      </h2>
      {texts.map((text) => (
        <p key={text}>
          <PlanWords>{text}</PlanWords>
        </p>
      ))}
    </section>
  );
}
