import type { FiscalYear, IsoDate } from '../../../src/core/fiscal/fiscal-year.ts';
import type { ObservationEntry } from '../../../src/documents/observations-json/parse-observations-json.ts';
import { noiseFor } from '../seeded-noise.ts';
import { lateDepartments } from './departments.ts';
import { printFigure, roundTo } from './figures.ts';
import type { AbsenceSpec, IndicatorSpec, SeriesSpec, StrategySpec } from './kinds.ts';
import { actualYears, shapes } from './stories.ts';

/** Change it and every noise in the made-up actuals changes; the stories stay. */
const seed = 'miokawa-1';
const defaultNoise = 0.03;
const lastYear = actualYears[actualYears.length - 1];

/** The made-up actuals, in the order of the plan: every series has one entry for every year with results. */
export function buildObservations(strategies: readonly StrategySpec[]): ObservationEntry[] {
  return strategies
    .flatMap((strategy) => [strategy, ...strategy.measures])
    .flatMap(({ title, indicators }) =>
      indicators.flatMap((indicator) =>
        indicator.series.flatMap((series) => observeSeries(title, indicator, series)),
      ),
    );
}

function observeSeries(parent: string, indicator: IndicatorSpec, series: SeriesSpec): ObservationEntry[] {
  const label = series.label ?? '';
  const values = tellStory(`${seed}/${parent}/${indicator.name}/${label}`, indicator, series);
  return actualYears.map((year, index): ObservationEntry => {
    const place = { parent, indicator: indicator.name, series: label, year };
    const absence = findAbsence(indicator, series, year);
    if (absence !== undefined) {
      return {
        ...place,
        status: 'absent',
        reason: absence.reason,
        expected: absence.expected ?? null,
        comment: absence.comment ?? null,
        source: absence.reason === 'not-reported' ? null : indicator.source,
      };
    }
    const value = values[index] ?? 0;
    return {
      ...place,
      status: 'measured',
      raw: printFigure(value, series.decimals ?? 0),
      value,
      provisional: indicator.provisional === true && year === lastYear,
      measuredAt: dateIn(year, indicator.measuredOn),
      comment: series.comments?.[year] ?? indicator.comments?.[year] ?? null,
      source: `${indicator.source} ${year}年度`,
    };
  });
}

/** The values of the series' story with its noise, in the order of `actualYears`. */
function tellStory(key: string, indicator: IndicatorSpec, series: SeriesSpec): number[] {
  const start = series.baseline ?? series.from;
  const end = series.to ?? series.targets[0];
  if (start === undefined || typeof end !== 'number')
    throw new Error(`a story without a start or an end: ${key}`);
  const noise = noiseFor(key);
  const values: number[] = [];
  for (const share of shapes[series.shape]) {
    const noisyShare = share + noise() * (series.noise ?? defaultNoise);
    const value = roundTo(start + (end - start) * noisyShare, series.decimals ?? 0);
    values.push(Math.max(value, lowestPossible(indicator, values.at(-1) ?? start)));
  }
  return values;
}

/** A running total never falls; a count or rate is never below zero; a difference (増減) may be. */
function lowestPossible(indicator: IndicatorSpec, previous: number): number {
  if (indicator.cumulative) return previous;
  return indicator.series.some((series) => (series.baseline ?? 0) < 0) ? Number.NEGATIVE_INFINITY : 0;
}

function findAbsence(
  indicator: IndicatorSpec,
  series: SeriesSpec,
  year: FiscalYear,
): AbsenceSpec | undefined {
  const stated = series.absent?.[year] ?? indicator.absent?.[year];
  if (stated !== undefined) return stated;
  const isLate = year === lastYear && indicator.departments.some((name) => lateDepartments.includes(name));
  return isLate ? { reason: 'not-reported' } : undefined;
}

/** A day (`MM-DD`) of a fiscal year: January to March fall into the next calendar year. */
function dateIn(year: FiscalYear, day: string | undefined): IsoDate | null {
  if (day === undefined) return null;
  return `${day < '04-01' ? year + 1 : year}-${day}`;
}
