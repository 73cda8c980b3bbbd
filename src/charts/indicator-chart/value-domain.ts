import { extent } from 'd3-array';
import type { ChartSeries } from './chart-model.ts';

/** The lowest and highest value of a scale, in the unit of its series. */
export type ValueDomain = readonly [number, number];

/** Of a level that has no amounts to show, the scale covers at least this share of it: else noise fills the chart. */
const leastSpan = 0.02;
/** A lowest value below this share of the span is so near to zero that the scale begins there. */
const nearZero = 0.35;

/** Every number that a series puts into its chart. */
export function collectValues(series: ChartSeries): readonly number[] {
  return [
    ...(series.baseline.value === null ? [] : [series.baseline.value]),
    ...series.targets.flatMap((target) => (target.level === null ? [] : [target.level])),
    ...series.points.flatMap((point) => (point.status === 'measured' ? [point.value] : [])),
    ...series.bands.flatMap((band) => band.points.flatMap(({ low, high }) => [low, high])),
  ];
}

/**
 * Whether a unit counts things or measures an amount, so that its zero means "none" and belongs in the picture.
 * Shares, scores, ages and amounts per something do not; of a series without a unit nothing is known.
 */
export function countsFromZero(unit: string | null): boolean {
  if (unit === null) return false;
  return !/^(%|‰|割|分|点|ポイント|倍|年|歳|才|度|℃|位)$|率|\/|当たり|あたり/.test(unit.normalize('NFKC'));
}

/** The domain of a panel; null where it has no number at all. */
export function findDomain(values: readonly number[], fromZero: boolean): ValueDomain | null {
  const [lowest, highest] = extent(values);
  if (lowest === undefined || highest === undefined) return null;
  const isNearZero = lowest >= 0 && lowest <= (highest - lowest) * nearZero;
  if (fromZero || isNearZero) {
    const [low, high] = [Math.min(0, lowest), Math.max(0, highest)];
    return low === high ? [0, 1] : [low, high];
  }
  const span = Math.max(Math.abs(lowest), Math.abs(highest)) * leastSpan;
  return widenTo([lowest, highest], span);
}

/** Gives the domains of panels with one unit the same length, so that a slope means the same in each. */
export function equaliseSpans(domains: readonly ValueDomain[]): readonly ValueDomain[] {
  const span = Math.max(...domains.map(([low, high]) => high - low));
  return domains.map((domain) => widenTo(domain, span));
}

/** Widens around the middle, but not past zero. */
function widenTo([low, high]: ValueDomain, span: number): ValueDomain {
  if (high - low >= span) return [low, high];
  const start = (low + high - span) / 2;
  if (low >= 0 && start < 0) return [0, span];
  if (high <= 0 && start + span > 0) return [-span, 0];
  return [start, start + span];
}
