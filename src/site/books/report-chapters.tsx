import type { ReactElement } from 'react';
import type { BookScope } from '../../books/book-scope.ts';
import type { Report } from '../../books/report/make-report.ts';
import type { OpinionChapter } from '../../books/report/opinions.ts';
import type { ChangeGroup, RiskRow, StateCount } from '../../books/report/summary.ts';
import type { MeasureChapter, StrategyChapter } from '../../books/views/chapters.ts';
import type { FigureCell } from '../../books/views/figure-cell.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from '../parts/table.ts';
import { PlanWords } from '../parts/words.tsx';
import {
  BookAssessment,
  BookCharts,
  BookIndicators,
  BookInitiatives,
  Explanations,
  FigureOf,
  Pieces,
  ScrollBox,
  StateOf,
} from './book-tables.tsx';

type ReportProps = { readonly book: BookScope; readonly report: Report };

/** Where the plan stands: what the council reads first. */
export function SummaryChapter({ report }: ReportProps): ReactElement {
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

function CountTable({ head, states, rows }: CountTableProps): ReactElement {
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

/** A strategy: its words, its measures counted, its goals. Its measures have pages of their own. */
export function StrategyPart({
  book,
  report,
  chapter,
}: ReportProps & { readonly chapter: StrategyChapter }): ReactElement {
  const { words, summary } = report;
  return (
    <>
      <Direction words={words} chapter={chapter} />
      {summary.standing !== null && (
        <section aria-labelledby="measures">
          <h2 className="section-head" id="measures">
            {words.measures}
          </h2>
          <CountTable head={words.measure} states={summary.standing.states} rows={chapter.lines} />
        </section>
      )}
      <Indicators book={book} words={words} head={words.goals} chapter={chapter} />
      <BookAssessment level="h2" assessment={chapter.assessment} />
    </>
  );
}

/** A measure on its page: its words, indicators, charts, initiatives, and what the city says of it. */
export function MeasurePart({
  book,
  report,
  chapter,
}: ReportProps & { readonly chapter: MeasureChapter }): ReactElement {
  const { words } = report;
  return (
    <>
      <Direction words={words} chapter={chapter} />
      <Indicators book={book} words={words} head={words.kpis} chapter={chapter} />
      {chapter.initiatives.length > 0 && (
        <section aria-labelledby="initiatives">
          <h2 className="section-head" id="initiatives">
            {words.initiatives}
          </h2>
          <BookInitiatives words={words} groups={chapter.initiatives} caption={words.initiatives} />
        </section>
      )}
      <BookAssessment level="h2" assessment={chapter.assessment} />
    </>
  );
}

type Part = StrategyChapter | MeasureChapter;

function Direction({ words, chapter }: { readonly words: Report['words']; readonly chapter: Part }) {
  return (
    <section aria-labelledby="direction">
      <h2 className="section-head" id="direction">
        {words.direction}
      </h2>
      <p>
        <Pieces pieces={chapter.direction} />
      </p>
      <Explanations items={chapter.terms} />
    </section>
  );
}

type IndicatorsProps = Pick<ReportProps, 'book'> & {
  readonly words: Report['words'];
  readonly head: string;
  readonly chapter: Part;
};

function Indicators({ book, words, head, chapter }: IndicatorsProps): ReactElement | null {
  if (chapter.indicators.length === 0) return null;
  return (
    <>
      <section aria-labelledby="indicators">
        <h2 className="section-head" id="indicators">
          {head}
        </h2>
        <BookIndicators book={book} words={words} rows={chapter.indicators} caption={head} />
      </section>
      <section aria-labelledby="charts">
        <h2 className="section-head" id="charts">
          {words.charts}
        </h2>
        <BookCharts book={book} charts={chapter.charts} />
      </section>
    </>
  );
}

/** Opinions with what was promised and done. */
export function OpinionPart({ chapter }: { readonly chapter: OpinionChapter }): ReactElement {
  const { words, lead, groups } = chapter;
  return (
    <>
      <p>{lead}</p>
      {groups.map((group, at) => (
        <section key={group.title} aria-labelledby={`group-${at}`}>
          <h2 className="section-head" id={`group-${at}`}>
            {group.title}
          </h2>
          {group.opinions.map((opinion) => (
            <article key={opinion.title} className="book-opinion">
              <h3>
                {opinion.title} <span className="tag">{opinion.state}</span>
              </h3>
              <p className="small quiet">
                <PlanWords>{opinion.source}</PlanWords>
              </p>
              <blockquote>
                <PlanWords>{opinion.text}</PlanWords>
              </blockquote>
              <dl className="facts">
                {opinion.summary !== null && <Fact name={words.summary} text={opinion.summary} />}
                {opinion.about !== null && <Fact name={words.about} text={opinion.about} />}
                {opinion.responses.map((response) => (
                  <div key={response.who + response.policy}>
                    <dt>{response.policy}</dt>
                    <dd>
                      <span className="book-under small quiet">
                        <PlanWords>{response.who}</PlanWords>
                      </span>
                      <span className="book-lines">
                        <PlanWords>{response.text}</PlanWords>
                      </span>
                      {response.notes.map((note) => (
                        <span className="book-under" key={note.year}>
                          <strong>{note.year}</strong> {note.progress} <PlanWords>{note.text}</PlanWords>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
                {opinion.closing !== null && <Fact name={words.result} text={opinion.closing} />}
              </dl>
            </article>
          ))}
        </section>
      ))}
    </>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <PlanWords>{text}</PlanWords>
      </dd>
    </div>
  );
}

/** How the report was worked out, and from what: every result with its source. */
export function MethodPart({ report }: Pick<ReportProps, 'report'>): ReactElement {
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
