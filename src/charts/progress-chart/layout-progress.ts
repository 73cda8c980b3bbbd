import { addDays, dayNumberOf } from '../../core/calendar/day-number.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Box, Point } from '../layout/geometry.ts';
import { estimateWidth } from '../text/text-width.ts';

/** One band of the picture, from the bottom up: its name and how many there were on each day. */
export type ProgressBand = {
  readonly key: string;
  readonly label: string;
  readonly counts: readonly number[];
};

export type ProgressMilestone = { readonly day: IsoDate; readonly label: string };

export type ProgressChartModel = {
  /** The days that were counted, one after the other. */
  readonly days: readonly IsoDate[];
  readonly bands: readonly ProgressBand[];
  /** Due dates and the closing: they may lie after the last day counted. */
  readonly milestones: readonly ProgressMilestone[];
};

/** A band as it is drawn: a column a day, with its name beside the last one where there is room. */
export type LaidBand = Pick<ProgressBand, 'key' | 'label'> & {
  readonly columns: readonly Box[];
  readonly labelAt: Point | null;
  readonly latest: number;
};

export type LaidMilestone = ProgressMilestone & {
  readonly x: number;
  readonly labelAt: Point;
  readonly anchor: 'start' | 'end';
};

export type ProgressLayout = {
  readonly plot: Box;
  readonly total: number;
  readonly bands: readonly LaidBand[];
  readonly milestones: readonly LaidMilestone[];
  /** Days that have a mark on the axis: every Monday, or every second one where it would be crowded. */
  readonly ticks: readonly { readonly day: IsoDate; readonly x: number }[];
};

/** Height of a line of small text, in pixels of the picture. */
export const progressLine = 15;

const fontSize = 12;

/**
 * Places columns, milestones and names. The axis runs from the first day counted to the last milestone, so that what
 * is left to do has its room.
 *
 * @example layoutProgress(model, { width: 720, height: 220 }).bands[0]?.columns.length // 54
 */
export function layoutProgress(
  { days, bands, milestones }: ProgressChartModel,
  { width, height }: { readonly width: number; readonly height: number },
): ProgressLayout {
  const total = Math.max(1, ...days.map((_day, at) => sumAt(bands, at)));
  const first = days[0] ?? milestones[0]?.day ?? '2000-01-01';
  const last = [...days, ...milestones.map(({ day }) => day)].toSorted().at(-1) ?? first;
  const span = dayNumberOf(last) - dayNumberOf(first) + 1;
  const left = estimateWidth(`${total}`, fontSize) + 8;
  const top = progressLine * Math.max(1, milestones.length) + 6;
  const plot = { x: left, y: top, width: width - left - 2, height: height - top - progressLine - 8 };
  const step = plot.width / span;
  const xOf = (day: IsoDate): number => plot.x + (dayNumberOf(day) - dayNumberOf(first)) * step;
  return {
    plot,
    total,
    bands: layBands(bands, { days, plot, total, step, xOf }),
    milestones: milestones.map((milestone, position) =>
      layMilestone(milestone, milestones.length - 1 - position, { plot, step, xOf }),
    ),
    ticks: listTicks(first, last, step).map((day) => ({ day, x: xOf(day) })),
  };
}

type Scale = {
  readonly plot: Box;
  readonly step: number;
  readonly xOf: (day: IsoDate) => number;
};

function layBands(
  bands: readonly ProgressBand[],
  { days, plot, total, step, xOf }: Scale & { readonly days: readonly IsoDate[]; readonly total: number },
): readonly LaidBand[] {
  const heightOf = (count: number): number => (count / total) * plot.height;
  return bands.map(({ key, label, counts }, position) => {
    const below = bands.slice(0, position);
    const columns = days.map((day, at): Box => {
      const height = heightOf(counts[at] ?? 0);
      const y = plot.y + plot.height - heightOf(sumAt(below, at)) - height;
      return { x: xOf(day), y, width: Math.max(1, step - Math.min(1, step / 5)), height };
    });
    const end = columns.at(-1);
    const fits =
      end !== undefined &&
      end.height >= progressLine &&
      end.x + step + 6 + estimateWidth(`${label} ${total}`, fontSize) <= plot.x + plot.width;
    const labelAt = fits ? { x: end.x + step + 6, y: end.y + end.height / 2 + 4 } : null;
    return { key, label, columns, labelAt, latest: counts.at(-1) ?? 0 };
  });
}

function sumAt(bands: readonly ProgressBand[], at: number): number {
  return bands.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0);
}

/** Each milestone has a line of its own above the plot, the earliest the lowest: no pole runs through a name. */
function layMilestone(
  { day, label }: ProgressMilestone,
  row: number,
  { plot, step, xOf }: Scale,
): LaidMilestone {
  const x = xOf(day) + step;
  const anchor = x - estimateWidth(label, fontSize) - 6 < plot.x ? 'start' : 'end';
  const labelAt = { x: anchor === 'end' ? x - 5 : x + 5, y: progressLine * (row + 1) - 3 };
  return { day, label, x, labelAt, anchor };
}

/** Mondays; where they stand closer than a date is wide, every second, third … of them. */
function listTicks(first: IsoDate, last: IsoDate, step: number): readonly IsoDate[] {
  // Day 4 since 1970-01-01, a Thursday, was a Monday.
  const toMonday = (((4 - dayNumberOf(first)) % 7) + 7) % 7;
  const weeks = Math.max(1, Math.ceil(estimateWidth('00/00 ', fontSize) / (7 * step)));
  const ticks: IsoDate[] = [];
  for (let day = addDays(first, toMonday); day <= last; day = addDays(day, 7 * weeks)) ticks.push(day);
  return ticks;
}
