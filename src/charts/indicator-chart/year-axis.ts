import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { lineHeight } from '../labels/place-labels.ts';
import { type Box, clamp, overlaps } from '../layout/geometry.ts';
import { formatAxisYear, type Wording } from '../text/format-year.ts';
import { estimateWidth } from '../text/text-width.ts';
import { type AxisNote, collectAxisNotes } from './axis-notes.ts';
import type { ChartSeries } from './chart-model.ts';

export type AxisText = {
  readonly text: string;
  readonly kind: 'year' | AxisNote['kind'];
  readonly fontSize: number;
  readonly box: Box;
};
export type AxisTick = { readonly x: number; readonly year: FiscalYear };
export type YearAxisLayout = {
  readonly y: number;
  readonly ticks: readonly AxisTick[];
  readonly texts: readonly AxisText[];
  /** Of everything under the axis line. */
  readonly height: number;
};

export type YearAxisInput = {
  readonly years: readonly FiscalYear[];
  readonly series: readonly ChartSeries[];
  readonly x: (year: FiscalYear) => number;
  readonly y: number;
  /** Left and right end of the room for texts. */
  readonly room: readonly [number, number];
  readonly fontSize: number;
  readonly wording: Wording;
};

const tickLength = 5;
/** Clear space between texts of one row. */
const gap = 4;

/** Lays out the years under the plot, and under them what each of them is: baseline, target, or why it has no value. */
export function layoutYearAxis(input: YearAxisInput): YearAxisLayout {
  const { years, series, x, y, fontSize } = input;
  const yearTexts = layoutYears(input);
  const rowHeight = fontSize * lineHeight;
  const yearRows = Math.max(1, ...years.map((year) => formatAxisYear(year, false, input.wording).length));
  const notesTop = y + tickLength + yearRows * rowHeight + 1;
  const notes = layoutNotes(collectAxisNotes(series, input.wording.language), notesTop, input);
  const bottom = Math.max(notesTop, ...notes.map(({ box }) => box.y + box.height));
  return {
    y,
    ticks: years.map((year) => ({ year, x: x(year) })),
    texts: [...yearTexts, ...notes],
    height: bottom - y,
  };
}

/** Years that carry something take their place first; the others follow where there is room. */
function layoutYears({ years, series, x, y, room, fontSize, wording }: YearAxisInput): readonly AxisText[] {
  const placed: { readonly box: Box; readonly rows: readonly AxisText[] }[] = [];
  for (const year of orderByWeight(years, series)) {
    const rows = formatAxisYear(year, year === years[0], wording);
    const width = Math.max(...rows.map((row) => estimateWidth(row, fontSize)));
    const left = clamp(x(year) - width / 2, room[0], room[1] - width);
    const height = fontSize * lineHeight;
    const box = { x: left, y: y + tickLength, width, height: height * rows.length };
    if (placed.some((other) => overlaps(box, other.box, gap))) continue;
    const texts = rows.map((text, index) => ({
      text,
      kind: 'year' as const,
      fontSize,
      box: { x: left, y: box.y + index * height, width, height },
    }));
    placed.push({ box, rows: texts });
  }
  return placed.flatMap(({ rows }) => rows);
}

function orderByWeight(years: readonly FiscalYear[], series: readonly ChartSeries[]): readonly FiscalYear[] {
  const targets = series.flatMap((one) => one.targets.map((target) => target.year));
  const measured = series.flatMap(
    ({ points }) => points.findLast((point) => point.status === 'measured')?.year ?? [],
  );
  const gaps = series.flatMap(({ points }) =>
    points.filter((one) => one.status === 'absent').map((one) => one.year),
  );
  const weighty = [...years.slice(0, 1), ...targets.toReversed(), ...measured, ...gaps.toReversed()];
  return [...new Set([...weighty, ...years])].filter((year) => years.includes(year));
}

/** Each note goes to the first row that has room under its year. */
function layoutNotes(notes: readonly AxisNote[], top: number, input: YearAxisInput): readonly AxisText[] {
  const { room, fontSize, x } = input;
  const placed: AxisText[] = [];
  for (const { text, kind, years } of notes) {
    const width = Math.min(estimateWidth(text, fontSize), room[1] - room[0]);
    const middle = years.reduce((sum, year) => sum + x(year), 0) / years.length;
    const left = clamp(middle - width / 2, room[0], room[1] - width);
    const height = fontSize * lineHeight;
    const box = { x: left, y: top, width, height };
    while (placed.some((other) => overlapsInRow(box, other.box))) box.y += height;
    placed.push({ text, kind, fontSize, box });
  }
  return placed;
}

/** Rows may touch each other; texts of one row may not. */
function overlapsInRow(a: Box, b: Box): boolean {
  return Math.abs(a.y - b.y) < 1 && overlaps(a, b, gap);
}
