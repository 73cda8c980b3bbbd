import { decimalsOf } from '../indicator/format-figure.ts';
import type { Observation } from '../indicator/observation.ts';
import { observationKey } from '../indicator/observation-key.ts';
import { baselineYearOf } from '../indicator/straight-path.ts';
import type { Plan, Series } from '../plan/plan.ts';
import { addDecimals } from '../quantity/add-decimals.ts';
import type { ActualEntry } from './actual-entry.ts';
import { type ActualProblem, problemOf } from './actual-problem.ts';

/** An entry that was matched and read. */
export type ReadEntry = {
  readonly entry: ActualEntry;
  readonly series: Series;
  readonly observation: Observation;
};

export type SummedEntries = {
  readonly observations: readonly Observation[];
  readonly problems: readonly ActualProblem[];
};

/**
 * Turns what each year added into running totals: on the total of the year before, from the table or from what is
 * known, or on the baseline; a total without a baseline begins at nought in the baseline's year (rules C1, C2). A
 * total on a provisional one is provisional. Where the year before has no total, the row is a problem.
 *
 * @example addIncrements(read, plan, known).observations // 20 at the baseline, +10, +12: 30, 42
 */
export function addIncrements(
  read: readonly ReadEntry[],
  plan: Plan,
  known: readonly Observation[],
): SummedEntries {
  const totals = new Map(known.map((one) => [observationKey(one), one]));
  const observations: Observation[] = [];
  const problems: ActualProblem[] = [];
  for (const one of read.toSorted((a, b) => a.entry.year - b.entry.year)) {
    const made = one.entry.counts === 'increment' ? addToTotal(one, plan, totals) : one.observation;
    if (made === null) {
      problems.push(problemOf(one.entry, 'value', 'total-unknown', `${one.entry.year - 1}`));
      continue;
    }
    totals.set(observationKey(made), made);
    observations.push(made);
  }
  return { observations, problems };
}

type Total = { readonly value: number; readonly raw: string; readonly provisional: boolean };

function addToTotal(
  { observation, series }: ReadEntry,
  plan: Plan,
  totals: ReadonlyMap<string, Observation>,
): Observation | null {
  if (observation.status === 'absent') return observation;
  const last = totals.get(observationKey({ ...observation, year: observation.year - 1 }));
  const total = last?.status === 'measured' ? last : totalAtBaseline(observation, series, plan);
  if (total === null) return null;
  const value = addDecimals(total.value, observation.value);
  const decimals = Math.max(decimalsOf(total.raw), decimalsOf(observation.raw));
  const provisional = observation.provisional || total.provisional;
  return { ...observation, value, raw: value.toFixed(decimals), provisional };
}

function totalAtBaseline({ year }: Observation, { baseline }: Series, plan: Plan): Total | null {
  if (baselineYearOf(baseline, plan).year !== year - 1) return null;
  return baseline.value === null
    ? { value: 0, raw: '0', provisional: false }
    : { value: baseline.value, raw: baseline.raw, provisional: false };
}
