import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Language } from '../../core/text/text.ts';
import { type PlacedLabel, placeLabels } from '../labels/place-labels.ts';
import { type Box, clamp, type Segment } from '../layout/geometry.ts';
import { formatTicks } from '../text/format-value.ts';
import type { Wording } from '../text/format-year.ts';
import { estimateWidth } from '../text/text-width.ts';
import type { ChartSeries, IndicatorChartModel, KeepLevel } from './chart-model.ts';
import { flagSize } from './mark-sizes.ts';
import {
  collectLines,
  collectObstacles,
  type LabelledSeries,
  placeIncrements,
  requestLabels,
} from './panel-labels.ts';
import { markSeries, type Scales, type SeriesMarks } from './series-marks.ts';
import type { ValueDomain } from './value-domain.ts';
import { layoutYearAxis, type YearAxisLayout } from './year-axis.ts';

type GridLine = { readonly y: number; readonly text: string; readonly isZero: boolean };
export type KeepMarks = { readonly level: Segment; readonly shade: Box | null };

export type PanelLayout = {
  readonly key: string;
  readonly heading: { readonly name: string | null; readonly unit: string | null; readonly box: Box };
  readonly plot: Box;
  readonly grid: readonly GridLine[];
  readonly axis: YearAxisLayout;
  readonly keep: KeepMarks | null;
  readonly series: readonly SeriesMarks[];
  readonly labels: readonly PlacedLabel[];
  readonly box: Box;
};

export type PanelInput = {
  readonly model: IndicatorChartModel;
  readonly series: readonly ChartSeries[];
  /** Null where there is no number to draw. */
  readonly domain: ValueDomain | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly plotHeight: number;
  readonly fontSize: number;
  readonly wording: Wording;
};

/** Room over the highest value for a flag and its text, in font sizes besides the flag. */
const headroom = 1.6;
const noDomain: ValueDomain = [0, 1];
/** Of a plot without any number: room for flags with words. */
const wordsHeight = 48;

/** Places everything of one panel: heading, plot with its marks and texts, years under it. */
export function layoutPanel(input: PanelInput): PanelLayout {
  const { model, series, domain, x, y, width, fontSize, wording } = input;
  const plotHeight = domain === null ? Math.min(input.plotHeight, wordsHeight) : input.plotHeight;
  const heading = layoutHeading(input);
  const grid = domain === null ? [] : chooseTicks(domain, series, wording.language);
  const gutter = Math.max(4, ...grid.map(({ text }) => estimateWidth(text, fontSize) + 6));
  const plot = { x: x + gutter, y: y + heading.box.height, width: width - gutter, height: plotHeight };
  const scales = makeScales(plot, domain ?? noDomain, input);
  const named = series.length > 1;
  const labelled = series.map(
    (one): LabelledSeries => ({ series: one, marks: markSeries(one, model.cumulative, scales), named }),
  );
  const floor = plot.y + plot.height;
  const room = [x, x + width] as const;
  const axis = layoutYearAxis({ years: model.years, series, x: scales.x, y: floor, room, fontSize, wording });
  const keep = layoutKeep(series[0]?.keep ?? null, plot, scales);
  const labels = placeLabels(requestLabels(labelled, fontSize, wording), {
    bounds: plot,
    obstacles: labelled.flatMap(collectObstacles),
    lines: [...labelled.flatMap(collectLines), ...(keep === null ? [] : [keep.level])],
  });
  return {
    key: series.map((one) => one.key).join('/'),
    heading,
    plot,
    grid: grid.map(({ value, text }) => ({ y: scales.y(value), text, isZero: value === 0 })),
    axis,
    keep,
    series: labelled.map((one) => one.marks),
    labels: [...labels, ...placeIncrements(labelled, fontSize, labels)],
    box: { x, y, width, height: heading.box.height + plotHeight + axis.height },
  };
}

function layoutHeading({ model, series, x, y, width, fontSize }: PanelInput): PanelLayout['heading'] {
  const name = series.length === 1 && model.series.length > 1 ? (series[0]?.label ?? null) : null;
  const unit = series[0]?.unit ?? null;
  const height = name === null && unit === null ? 0 : fontSize * 1.6;
  return { name, unit, box: { x, y, width, height } };
}

function makeScales(plot: Box, domain: ValueDomain, { model, fontSize }: PanelInput): Scales {
  const { years, cumulative } = model;
  const count = Math.max(1, years.length - 1);
  const inset = cumulative ? clamp((plot.width / (count + 1)) * 0.4, 12, 30) : 12;
  const right = plot.x + plot.width - Math.max(inset, flagSize.pennant + 6);
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 1], [plot.x + inset, right]);
  const floor = plot.y + plot.height;
  const stands = domain[0] === 0;
  const top = plot.y + flagSize.pole + fontSize * headroom;
  const y = scaleLinear(domain, [stands ? floor : floor - fontSize * 1.9, top]);
  return { x, y, step: (right - plot.x - inset) / count, floor };
}

/** Few lines, at round numbers that the indicator can take. */
function chooseTicks(
  domain: ValueDomain,
  series: readonly ChartSeries[],
  language: Language,
): readonly { readonly value: number; readonly text: string }[] {
  const decimals = Math.max(...series.map((one) => one.decimals));
  const scale = 10 ** decimals;
  const values = ticks(domain[0], domain[1], 4).filter(
    (value) => Math.abs(value * scale - Math.round(value * scale)) < 1e-6,
  );
  const texts = formatTicks(values, decimals, language);
  return values.map((value, index) => ({ value, text: texts[index] ?? '' }));
}

function layoutKeep(keep: KeepLevel | null, plot: Box, { y }: Scales): KeepMarks | null {
  if (keep === null) return null;
  const level = y(keep.value);
  const [left, right, bottom] = [plot.x, plot.x + plot.width, plot.y + plot.height];
  const shades = {
    above: { x: left, y: plot.y, width: plot.width, height: level - plot.y },
    below: { x: left, y: level, width: plot.width, height: bottom - level },
  };
  return {
    level: [
      { x: left, y: level },
      { x: right, y: level },
    ],
    shade: keep.goodSide === null ? null : shades[keep.goodSide],
  };
}
