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
type AxisTick = { readonly x: number; readonly year: FiscalYear };
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

type YearText = { readonly year: FiscalYear; readonly rows: readonly string[]; readonly box: Box };

/**
 * Years that carry something take their place first, then one of them says that these are fiscal years, then the
 * others follow where there is room.
 */
function layoutYears(input: YearAxisInput): readonly AxisText[] {
  const { years, series, fontSize } = input;
  const weighty = findWeightyYears(series).filter((year) => years.includes(year));
  const first = placeYears([], weighty, input);
  const said = sayFiscalYear(first, input);
  return fillYears(said, input).flatMap(({ rows, box }) =>
    rows.map((text, index) => ({
      text,
      kind: 'year' as const,
      fontSize,
      box: { ...box, y: box.y + (index * box.height) / rows.length, height: box.height / rows.length },
    })),
  );
}

function placeYears(
  placed: readonly YearText[],
  years: readonly FiscalYear[],
  input: YearAxisInput,
): readonly YearText[] {
  const all = [...placed];
  for (const year of years) {
    const one = layoutYear(year, false, input);
    if (!all.some((other) => other.year === year || overlaps(one.box, other.box, gap))) all.push(one);
  }
  return all;
}

/** All other years where all have room, else every second one that has. */
function fillYears(placed: readonly YearText[], input: YearAxisInput): readonly YearText[] {
  const { years } = input;
  const all = placeYears(placed, years, input);
  if (all.length === years.length) return all;
  return placeYears(
    placed,
    years.filter((_, index) => index % 2 === 0),
    input,
  );
}

/** The earliest year with room for it is written as 2023年度. */
function sayFiscalYear(placed: readonly YearText[], input: YearAxisInput): readonly YearText[] {
  for (const { year } of placed.toSorted((a, b) => a.year - b.year)) {
    const full = layoutYear(year, true, input);
    const others = placed.filter((other) => other.year !== year);
    if (!others.some((other) => overlaps(full.box, other.box, gap))) return [full, ...others];
  }
  return placed;
}

function layoutYear(
  year: FiscalYear,
  isFull: boolean,
  { x, y, room, fontSize, wording }: YearAxisInput,
): YearText {
  const rows = formatAxisYear(year, isFull, wording);
  const width = Math.max(...rows.map((row) => estimateWidth(row, fontSize)));
  const left = clamp(x(year) - width / 2, room[0], room[1] - width);
  return {
    year,
    rows,
    box: { x: left, y: y + tickLength, width, height: fontSize * lineHeight * rows.length },
  };
}

/** The most needed first: baseline, targets from the last, latest result, gaps. */
function findWeightyYears(series: readonly ChartSeries[]): readonly FiscalYear[] {
  const baselines = series.map((one) => one.baseline.year);
  const targets = series.flatMap((one) => one.targets.map((target) => target.year));
  const latest = series.flatMap(
    ({ points }) => points.findLast((point) => point.status === 'measured')?.year ?? [],
  );
  const gaps = series.flatMap(({ points }) =>
    points.filter((one) => one.status === 'absent').map((one) => one.year),
  );
  return [...new Set([...baselines, ...targets.toReversed(), ...latest, ...gaps.toReversed()])];
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
