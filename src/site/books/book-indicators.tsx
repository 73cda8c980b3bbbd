import type { ReactElement } from 'react';
import type { BookScope } from '../../books/book-scope.ts';
import type { TableWords } from '../../books/text/table-words.ts';
import {
  type ChartView,
  type IndicatorRow,
  makeChartModel,
  type SeriesRow,
} from '../../books/views/indicator-row.ts';
import { IndicatorChart } from '../../charts/indicator-chart/indicator-chart.tsx';
import { Sparkline } from '../../charts/sparkline/sparkline.tsx';
import type { IndicatorId } from '../../core/plan/plan.ts';
import { useScope } from '../parts/scope-context.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from '../parts/table.ts';
import { PlanWords } from '../parts/words.tsx';
import { Explanations, FigureOf, Pieces, StateOf } from './book-cells.tsx';

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
