import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { type Box, clamp, type Point } from '../layout/geometry.ts';
import type { ChartSeries, MeasuredPoint } from './chart-model.ts';

export type Dot = Point & { readonly year: FiscalYear; readonly provisional: boolean };

/** A year's running total: what was there before below, what this year added on top. */
export type Column = {
  readonly year: FiscalYear;
  readonly provisional: boolean;
  readonly total: Box;
  /** Null where no earlier total is known. */
  readonly added: Box | null;
  /** Where a correction took something away: from the new total up to the earlier one. */
  readonly removed: Box | null;
};

/** A pole whose foot stands at the value to reach. */
type Flag = Point & { readonly year: FiscalYear };

export type BandMarks = {
  readonly probability: number;
  readonly low: readonly Point[];
  readonly high: readonly Point[];
};

export type SeriesMarks = {
  readonly key: string;
  readonly baseline: Point | null;
  /** Of a cumulative indicator: the baseline as a hollow column. */
  readonly baselineColumn: Box | null;
  readonly path: readonly Point[];
  /** Solid lines; a year without a value ends one and another begins. */
  readonly lines: readonly (readonly Point[])[];
  readonly dots: readonly Dot[];
  readonly columns: readonly Column[];
  readonly flags: readonly Flag[];
  /** Marks on the axis at years without a value. */
  readonly gaps: readonly (Point & { readonly year: FiscalYear })[];
  readonly bands: readonly BandMarks[];
};

export type Scales = {
  readonly x: (year: FiscalYear) => number;
  readonly y: (value: number) => number;
  /** Pixels between two years. */
  readonly step: number;
  /** The bottom of the plot. */
  readonly floor: number;
};

/** Brings a series into the picture: every mark of it, at its place. */
export function markSeries(series: ChartSeries, cumulative: boolean, scales: Scales): SeriesMarks {
  const { x, y, floor } = scales;
  const { key, baseline, targets, points, path, keep } = series;
  const measured = points.filter((point) => point.status === 'measured');
  const toPoint = (one: { readonly year: FiscalYear; readonly value: number }) => ({
    x: x(one.year),
    y: y(one.value),
  });
  return {
    key,
    baseline: baseline.value === null ? null : { x: x(baseline.year), y: y(baseline.value) },
    baselineColumn:
      cumulative && baseline.value !== null ? boxOf(baseline.year, 0, baseline.value, scales) : null,
    path: keep === null ? bendsOf(path).map(toPoint) : [],
    lines: cumulative ? [] : splitAtGaps(series, measured).map((run) => run.map(toPoint)),
    dots: cumulative
      ? []
      : measured.map((one) => ({ ...toPoint(one), year: one.year, provisional: one.provisional })),
    columns: cumulative ? measured.map((one) => toColumn(one, scales)) : [],
    flags: targets.map(({ year, level }) => ({ year, x: x(year), y: level === null ? floor : y(level) })),
    gaps: points.flatMap((one) =>
      one.status === 'absent' ? [{ year: one.year, x: x(one.year), y: floor }] : [],
    ),
    bands: series.bands.map((band) => ({
      probability: band.probability,
      low: band.points.map(({ year, low }) => ({ x: x(year), y: y(low) })),
      high: band.points.map(({ year, high }) => ({ x: x(year), y: y(high) })),
    })),
  };
}

type YearValue = { readonly year: FiscalYear; readonly value: number };

/** Only the corners of the path are drawn: between them it is straight. */
function bendsOf(path: readonly YearValue[]): readonly YearValue[] {
  return path.filter((point, index) => {
    const [before, after] = [path[index - 1], path[index + 1]];
    if (before === undefined || after === undefined) return true;
    const [rise, next] = [point.value - before.value, after.value - point.value];
    return Math.abs(rise - next) > 1e-9 * Math.max(Math.abs(rise), Math.abs(next));
  });
}

/** The baseline counts as a measured value; where its own year was observed too, the observation is taken. */
function splitAtGaps(
  { baseline }: ChartSeries,
  measured: readonly MeasuredPoint[],
): readonly (readonly YearValue[])[] {
  const isObserved = measured.some((one) => one.year === baseline.year);
  const start = baseline.value === null || isObserved ? [] : [{ year: baseline.year, value: baseline.value }];
  const known = [...start, ...measured].toSorted((a, b) => a.year - b.year);
  const runs: YearValue[][] = [];
  for (const point of known) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length > 1);
}

function toColumn({ year, value, provisional, increment }: MeasuredPoint, scales: Scales): Column {
  const before = increment === null ? value : value - increment.value;
  const isRise = before <= value;
  return {
    year,
    provisional,
    total: boxOf(year, 0, Math.min(before, value), scales),
    added: increment !== null && isRise ? boxOf(year, before, value, scales) : null,
    removed: isRise ? null : boxOf(year, value, before, scales),
  };
}

function boxOf(year: FiscalYear, from: number, to: number, { x, y, step }: Scales): Box {
  const width = clamp(step * 0.58, 5, 36);
  const [top, bottom] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
  return { x: x(year) - width / 2, y: top, width, height: bottom - top };
}
