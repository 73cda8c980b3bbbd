import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { BookScope } from '../../books/book-scope.ts';
import type { TableWords } from '../../books/text/table-words.ts';
import type { AssessmentView } from '../../books/views/assessment.ts';
import type { FigureCell } from '../../books/views/figure-cell.ts';
import {
  type ChartView,
  type IndicatorRow,
  makeChartModel,
  type SeriesRow,
} from '../../books/views/indicator-row.ts';
import type { GridGroup, GridRow } from '../../books/views/initiative-grid.ts';
import type { Explanation, TextPiece } from '../../books/views/marked-text.ts';
import type { StateCell } from '../../books/views/state-cell.ts';
import { IndicatorChart } from '../../charts/indicator-chart/indicator-chart.tsx';
import { Sparkline } from '../../charts/sparkline/sparkline.tsx';
import type { IndicatorId } from '../../core/plan/plan.ts';
import { useScope } from '../parts/scope-context.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from '../parts/table.ts';
import { PlanWords } from '../parts/words.tsx';

/** Text with its marks set small and high. */
export function Pieces({ pieces }: { readonly pieces: readonly TextPiece[] }): ReactElement {
  return (
    <PlanWords>
      {pieces.map(({ text, mark }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
        <Fragment key={index}>{mark ? <sup className="mark">{text}</sup> : text}</Fragment>
      ))}
    </PlanWords>
  );
}

/** Words under a table or direction that explain its marks. */
export function Explanations({ items }: { readonly items: readonly Explanation[] }): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <ul className="book-notes small">
      {items.map(({ mark, term, text }) => (
        <li key={`${mark} ${text}`}>
          <PlanWords>
            {mark} {term === null ? text : `${term}：${text}`}
          </PlanWords>
        </li>
      ))}
    </ul>
  );
}

/** A state by shape and word, with what is said under it. */
export function StateOf({ state }: { readonly state: StateCell | null }): ReactElement | null {
  if (state === null) return null;
  return (
    <span className={`state state-${state.key}`}>
      <span className="state-word">
        <span className="shape" aria-hidden="true">
          {state.shape}
        </span>
        {state.word}
      </span>
      {state.under !== null && (
        <span className="state-note">
          <PlanWords>{state.under}</PlanWords>
        </span>
      )}
    </span>
  );
}

export function FigureOf({ cell }: { readonly cell: FigureCell }): ReactElement {
  const { number, unit, words, under } = cell;
  return (
    <>
      {number === null ? (
        <span className="words">{words}</span>
      ) : (
        <span className="figure">
          {number}
          {unit !== null && (
            <span className="unit">
              <PlanWords>{unit}</PlanWords>
            </span>
          )}
        </span>
      )}
      {under !== null && <span className="book-under small quiet">{under}</span>}
    </>
  );
}

type IndicatorsProps = {
  readonly book: BookScope;
  readonly words: TableWords;
  readonly rows: readonly IndicatorRow[];
  readonly caption: string;
};

/** Indicators with baseline, latest result, targets, small picture and state. */
export function BookIndicators({ book, words, rows, caption }: IndicatorsProps): ReactElement | null {
  if (rows.length === 0) return null;
  const heads = [words.baseline, words.latest, ...words.targets];
  return (
    <>
      <table {...asTable} className="indicators">
        <caption className="visually-hidden">{caption}</caption>
        <thead {...asGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{words.indicator}</th>
            <th {...asColumnHead} className="trend">
              {words.trend}
            </th>
            {heads.map((head) => (
              <th {...asColumnHead} className="number" key={head}>
                {head}
              </th>
            ))}
            <th {...asColumnHead}>{words.state}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody {...asGroup} key={row.id}>
            {row.series.map((series, index) => (
              <tr {...asRow} key={series.spark}>
                {index === 0 && <NameCell words={words} row={row} />}
                <SeriesCells book={book} words={words} row={row} series={series} />
                {index === 0 && (
                  <td {...asCell} className="state-cell" rowSpan={row.series.length} data-label={words.state}>
                    <StateOf state={row.series.length === 1 ? (series.state ?? row.state) : row.state} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <Explanations items={rows.flatMap(({ notes }) => notes)} />
    </>
  );
}

function NameCell({ words, row }: Pick<IndicatorsProps, 'words'> & { readonly row: IndicatorRow }) {
  const { links } = useScope();
  return (
    <th {...asRowHead} rowSpan={row.series.length}>
      <a href={links.element(row.id)}>
        <Pieces pieces={row.name} />
      </a>
      {row.cumulative && <PlanWords>{words.cumulative}</PlanWords>}
      {row.departments !== null && (
        <span className="book-under small quiet">
          <PlanWords>{row.departments}</PlanWords>
        </span>
      )}
    </th>
  );
}

type SeriesCellsProps = Pick<IndicatorsProps, 'book' | 'words'> & {
  readonly row: IndicatorRow;
  readonly series: SeriesRow;
};

function SeriesCells({ book, words, row, series }: SeriesCellsProps): ReactElement | null {
  const { wording } = useScope();
  const model = findModel(book, row.id);
  const drawn = model?.series[row.series.indexOf(series)];
  const cells = [series.baseline, series.latest, ...series.targets];
  const heads = [words.baseline, words.latest, ...words.targets];
  return (
    <>
      <td {...asCell} className="trend">
        {series.label !== null && (
          <span className="part-label">
            <PlanWords>{series.label}</PlanWords>
          </span>
        )}
        {model !== null && drawn !== undefined && (
          <Sparkline model={model} seriesKey={drawn.key} {...wording} />
        )}
        {row.series.length > 1 && <StateOf state={series.state} />}
      </td>
      {cells.map((cell, index) => (
        <td {...asCell} className="number" key={heads[index]} data-label={heads[index]}>
          <FigureOf cell={cell} />
        </td>
      ))}
    </>
  );
}

function findModel(book: BookScope, id: IndicatorId) {
  const indicator = book.index.indicators.get(id);
  return indicator === undefined ? null : makeChartModel(book, indicator);
}

type ChartsProps = {
  readonly book: BookScope;
  readonly charts: readonly ChartView[];
};

/** The charts of indicators, each with its name; the sentence for those who cannot see one is in it. */
export function BookCharts({ book, charts }: ChartsProps): ReactElement {
  const { wording } = useScope();
  return (
    <div className="book-charts">
      {charts.map(({ indicator, title }) => {
        const model = findModel(book, indicator);
        return (
          <figure key={indicator}>
            <figcaption>
              <PlanWords>{title}</PlanWords>
            </figcaption>
            {model !== null && (
              <IndicatorChart {...wording} model={model} width={440} captioned={false} idPrefix={indicator} />
            )}
          </figure>
        );
      })}
    </div>
  );
}

/** A table that is wider than a phone: it scrolls by itself, by keyboard too. */
export function ScrollBox({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="book-grid" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

type GridProps = {
  readonly words: Pick<TableWords, 'initiatives' | 'years' | 'projects' | 'icons'>;
  readonly groups: readonly GridGroup[];
  readonly caption: string;
};

/** Initiatives under their fiscal years, with projects and departments, as plans print them. */
export function BookInitiatives({ words, groups, caption }: GridProps): ReactElement | null {
  if (groups.length === 0) return null;
  return (
    <ScrollBox label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[words.initiatives, ...words.years, words.projects].map((head) => (
              <th key={head} scope="col">
                {head.replace('\n', ' ')}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={JSON.stringify(group.rows[0])}>
            {group.rows.map((row) => (
              <GridLine key={JSON.stringify(row)} words={words} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

/** Where nothing is done in a year there is an empty cell. */
function GridLine({ words, row }: Pick<GridProps, 'words'> & { readonly row: GridRow }): ReactElement {
  const { years } = words;
  const cells: ReactNode[] = [];
  let at = 0;
  for (const { column, span, text } of row.actions) {
    for (; at < column; at += 1) cells.push(<td key={`empty-${at}`} />);
    cells.push(
      <td key={column} colSpan={span}>
        <PlanWords>{text}</PlanWords>
      </td>,
    );
    at = column + span;
  }
  for (; at < years.length; at += 1) cells.push(<td key={`empty-${at}`} />);
  return (
    <tr>
      {row.title !== null && (
        <th scope="rowgroup" rowSpan={row.title.rows}>
          <PlanWords>{row.title.text}</PlanWords>
        </th>
      )}
      {cells}
      {row.projects !== null && (
        <td rowSpan={row.projects.rows}>
          {row.projects.groups.map(({ projects, departments }) => (
            <Fragment key={projects.map(({ name }) => name).join()}>
              <p>
                <PlanWords>
                  {projects
                    .map(({ name, icons }) =>
                      [name, ...icons.map((icon) => `［${words.icons[icon]}］`)].join(''),
                    )
                    .join('／')}
                </PlanWords>
              </p>
              {departments !== null && (
                <p className="quiet">
                  <PlanWords>【{departments}】</PlanWords>
                </p>
              )}
            </Fragment>
          ))}
        </td>
      )}
    </tr>
  );
}

/** What the city itself says: a table a stage. */
export function BookAssessment({
  assessment,
  level: Heading,
}: {
  readonly assessment: AssessmentView | null;
  readonly level: 'h2' | 'h3';
}): ReactElement | null {
  if (assessment === null) return null;
  return (
    <section>
      <Heading>{assessment.title}</Heading>
      <p className="small quiet">
        <PlanWords>{assessment.lead}</PlanWords>
      </p>
      {assessment.stages.map(({ label, rows }) => (
        <div key={label}>
          <p>
            <strong>{label}</strong>
          </p>
          <dl className="facts">
            {rows.map((row) => (
              <div key={row.label}>
                <dt>{row.label}</dt>
                <dd>
                  <span className="book-lines">
                    <PlanWords>{row.text}</PlanWords>
                  </span>
                  {row.notes.map((note) => (
                    <span className="book-under small quiet" key={note}>
                      <PlanWords>{note}</PlanWords>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
