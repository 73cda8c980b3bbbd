import type { Observation } from './observation.ts';

/**
 * What an observation is about, as one key: its indicator, year and series.
 *
 * @example observationKey({ indicator: 'k3', series: '小学校', year: 2024 }) // 'k3/2024/小学校'
 */
export function observationKey({
  indicator,
  series,
  year,
}: Pick<Observation, 'indicator' | 'series' | 'year'>): string {
  return `${indicator}/${year}/${series}`;
}
