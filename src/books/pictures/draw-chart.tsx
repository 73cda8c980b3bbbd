import { renderToStaticMarkup } from 'react-dom/server';
import type { IndicatorChartModel } from '../../charts/indicator-chart/chart-model.ts';
import { IndicatorChart } from '../../charts/indicator-chart/indicator-chart.tsx';
import { Sparkline } from '../../charts/sparkline/sparkline.tsx';
import type { BookScope } from '../book-scope.ts';
import { printStyle } from './print-style.ts';

/** CSS pixels at which a chart is laid out for a column of the book: two stand side by side on A4. */
const COLUMN_WIDTH = 304;
/** Lower than on the public pages, so that four charts and a table share a page; below this the ticks would touch. */
const COLUMN_HEIGHT = 204;

/**
 * The chart of an indicator as an SVG document of its own, as the public pages draw it, in the book's font.
 *
 * @example drawChart(scope, model) // '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function drawChart({ wording }: BookScope, model: IndicatorChartModel): string {
  // Parts may stand in panels under each other, which need the height that they ask for.
  const height = model.series.length === 1 ? { height: COLUMN_HEIGHT } : {};
  const chart = (
    <IndicatorChart
      {...wording}
      {...height}
      model={model}
      width={COLUMN_WIDTH}
      captioned={false}
      idPrefix="chart"
    />
  );
  return toDocument(renderToStaticMarkup(chart));
}

/** The small picture of one part for a table's row. */
export function drawSparkline({ wording }: BookScope, model: IndicatorChartModel, seriesKey: string): string {
  return toDocument(
    renderToStaticMarkup(
      <Sparkline {...wording} model={model} seriesKey={seriesKey} width={76} height={28} />,
    ),
  );
}

/** An SVG within a page needs no namespace; a file does. Its style goes in first. */
function toDocument(svg: string): string {
  return svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `><style>${printStyle}</style>`);
}
