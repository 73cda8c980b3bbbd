import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Observation } from '../indicator/observation.ts';
import { observationKey } from '../indicator/observation-key.ts';
import type { IndicatorId, Plan } from '../plan/plan.ts';
import type { ActualEntry } from './actual-entry.ts';
import { type ActualProblem, problemOf } from './actual-problem.ts';
import { addIncrements, type ReadEntry } from './add-increments.ts';
import { matchSeries } from './match-series.ts';
import { toObservation } from './to-observation.ts';

export type SettledActuals = {
  /** In the order of the plan, then by year; cumulative ones as running totals. */
  readonly observations: readonly Observation[];
  /** How many rows of each indicator were found. */
  readonly matched: ReadonlyMap<IndicatorId, number>;
  /** Rows that cannot be recorded. The good ones stand without them. */
  readonly problems: readonly ActualProblem[];
};

/**
 * Decides what the rows of a table of actuals say of a plan's indicators, beside what is `known`. `thisYear` is the
 * fiscal year that runs.
 *
 * @example settleActuals(entries, plan, known, 2026).observations.length
 */
export function settleActuals(
  entries: readonly ActualEntry[],
  plan: Plan,
  known: readonly Observation[],
  thisYear: FiscalYear,
): SettledActuals {
  const before = new Map(known.map((one) => [observationKey(one), one]));
  const read = new Map<string, ReadEntry>();
  const matched = new Map<IndicatorId, number>();
  const problems: ActualProblem[] = [];
  for (const entry of entries) {
    const found = readEntry(entry, plan, before, thisYear);
    const key = 'code' in found ? '' : observationKey(found.observation);
    const problem = 'code' in found ? found : findRepetition(entry, read.get(key)?.entry);
    if (problem !== null) problems.push(problem);
    if ('code' in found || problem !== null) continue;
    read.set(key, found);
    const { indicator } = found.observation;
    matched.set(indicator, (matched.get(indicator) ?? 0) + 1);
  }
  const summed = addIncrements([...read.values()], plan, known);
  return {
    observations: sortByPlan(summed.observations, plan),
    matched,
    problems: [...problems, ...summed.problems],
  };
}

function readEntry(
  entry: ActualEntry,
  plan: Plan,
  before: ReadonlyMap<string, Observation>,
  thisYear: FiscalYear,
): ReadEntry | ActualProblem {
  const match = matchSeries(entry, plan);
  if ('code' in match) return match;
  const { indicator, series } = match;
  const key = observationKey({ indicator: indicator.id, series: series.key, year: entry.year });
  const observation = toObservation(entry, match, { before: before.get(key) ?? null, thisYear });
  return 'code' in observation ? observation : { entry, series, observation };
}

/** A year may stand twice where both say the same, or where the later row is a revision. */
function findRepetition(entry: ActualEntry, earlier: ActualEntry | undefined): ActualProblem | null {
  if (earlier === undefined || entry.isRevision) return null;
  const [one, other] = [wordOf(entry), wordOf(earlier)];
  return one === other ? null : problemOf(entry, 'year', 'year-twice', other);
}

function wordOf({ figure }: ActualEntry): string {
  return figure.status === 'measured' ? figure.typed : figure.reason;
}

function sortByPlan(observations: readonly Observation[], plan: Plan): readonly Observation[] {
  const keys = plan.indicators.flatMap(({ id, series }) => series.map(({ key }) => `${id}/${key}`));
  const order = new Map(keys.map((key, at) => [key, at]));
  const placeOf = ({ indicator, series }: Observation) => order.get(`${indicator}/${series}`) ?? 0;
  return observations.toSorted((a, b) => placeOf(a) - placeOf(b) || a.year - b.year);
}
