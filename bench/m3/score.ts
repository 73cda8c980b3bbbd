import type { Side } from '../../src/core/assess/goal.ts';
import type { Competitor, Outlook } from './competitors.ts';
import type { M3Series } from './read-m3.ts';

export type Score = {
  readonly name: string;
  readonly smape: number;
  readonly mase: number;
  readonly covered80: number;
  readonly covered95: number;
  readonly brier: number;
};

/** One forecast of "target met": what was said, and what came. */
export type Said = { readonly chance: number; readonly came: boolean };

/**
 * Targets as plans set them, without looking ahead: for each series, the last value plus k times the mean size of its
 * yearly changes for each year, upwards and downwards, by the third and by the sixth year.
 */
const STEPS: readonly number[] = [-1, -0.5, 0.25, 0.5, 1, 1.5];
const YEARS: readonly number[] = [3, 6];

export function measure(series: readonly M3Series[], competitor: Competitor, points: number | null): Score {
  const smape: number[] = [];
  const mase: number[] = [];
  const inside80: number[] = [];
  const inside95: number[] = [];
  const brier: number[] = [];
  for (const { history, future } of series) {
    const known = points === null ? history : history.slice(-points);
    const scale = meanSize(history);
    if (known.length < (points ?? 0) || scale === 0) continue;
    const outlook = competitor.look(known, future.length);
    future.forEach((value, at) => {
      const mean = outlook.mean[at] ?? Number.NaN;
      smape.push((200 * Math.abs(value - mean)) / (Math.abs(value) + Math.abs(mean)));
      mase.push(Math.abs(value - mean) / scale);
      inside80.push(isBetween(value, outlook.low80[at], outlook.high80[at]));
      inside95.push(isBetween(value, outlook.low95[at], outlook.high95[at]));
    });
    for (const { chance, came } of sayings(outlook, known, future)) brier.push((chance - Number(came)) ** 2);
  }
  return {
    name: competitor.name,
    smape: mean(smape),
    mase: mean(mase),
    covered80: mean(inside80),
    covered95: mean(inside95),
    brier: mean(brier),
  };
}

export function sayings(
  outlook: Outlook,
  known: readonly number[],
  future: readonly number[],
): readonly Said[] {
  const last = known.at(-1) ?? Number.NaN;
  const size = meanSize(known);
  if (size === 0) return [];
  const sides: readonly Side[] = ['up', 'down'];
  return sides.flatMap((side) =>
    YEARS.flatMap((years) =>
      STEPS.map((step) => {
        const target = last + (side === 'up' ? 1 : -1) * step * size * years;
        const value = future[years - 1] ?? Number.NaN;
        const came = side === 'up' ? value >= target : value <= target;
        return { chance: outlook.chance(side, years, target), came };
      }),
    ),
  );
}

export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly stated: number;
  readonly observed: number;
  readonly count: number;
};

const BINS = 10;

/** How often what was said came true, by what was said. */
export function reliabilityOf(
  series: readonly M3Series[],
  competitor: Competitor,
  points: number,
): readonly Bin[] {
  const said = series.flatMap(({ history, future }) => {
    const known = history.slice(-points);
    return meanSize(known) === 0 ? [] : sayings(competitor.look(known, future.length), known, future);
  });
  return Array.from({ length: BINS }, (_, at) => {
    const inBin = said.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === at);
    return {
      from: at / BINS,
      to: (at + 1) / BINS,
      stated: mean(inBin.map(({ chance }) => chance)),
      observed: mean(inBin.map(({ came }) => Number(came))),
      count: inBin.length,
    };
  });
}

export function printScores(scores: readonly Score[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const lines = scores.map(
    ({ name, smape, mase, covered80, covered95, brier }) =>
      `| ${name} | ${smape.toFixed(2)} | ${mase.toFixed(3)} | ${percent(covered80)} | ${percent(covered95)} | ${brier.toFixed(4)} |`,
  );
  return [
    '| method | sMAPE | MASE | in 80 % range | in 95 % range | Brier |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function meanSize(values: readonly number[]): number {
  return mean(values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value))));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function isBetween(value: number, low = Number.NaN, high = Number.NaN): number {
  return value >= low && value <= high ? 1 : 0;
}
