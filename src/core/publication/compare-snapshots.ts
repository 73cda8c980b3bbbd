import type { State } from '../assess/verdict.ts';
import { compareObservations, type ObservationDifference } from '../indicator/compare-observations.ts';
import type { Observation } from '../indicator/observation.ts';
import { observationKey } from '../indicator/observation-key.ts';
import { comparePlans, type Difference } from '../plan/compare-plans.ts';
import type { IndicatorId } from '../plan/plan.ts';
import { compareSheets, type SheetDifference } from '../sheets/compare-sheets.ts';
import type { Snapshot } from './snapshot.ts';

/** An indicator whose state the public will see change; null: it was, or will be, without a verdict. */
export type StateChange = {
  readonly indicator: IndicatorId;
  readonly before: State | null;
  readonly after: State | null;
};

/** All that is not the same for the public in two publications. */
export type SnapshotDifferences = {
  readonly plan: readonly Difference[];
  readonly observations: readonly ObservationDifference[];
  /** Results that are not public any more, because their indicator or series is gone. */
  readonly removed: readonly Observation[];
  readonly states: readonly StateChange[];
  /** How many changes of departments were added. */
  readonly departmentChanges: number;
  /** Assessments that are new, changed or gone. */
  readonly sheets: readonly SheetDifference[];
};

/**
 * What the public will see change from one snapshot to the next. Against no snapshot, everything of the plan is left
 * out: all of it is new.
 *
 * @example compareSnapshots(published, built).states // [{ indicator: 'k12', before: 'on-track', after: 'behind' }]
 */
export function compareSnapshots(before: Snapshot | null, after: Snapshot): SnapshotDifferences {
  const known = before?.observations ?? [];
  const kept = new Set(after.observations.map(observationKey));
  return {
    plan: before === null ? [] : comparePlans(before.plan, after.plan),
    observations: compareObservations(known, after.observations).differences,
    removed: known.filter((one) => !kept.has(observationKey(one))),
    states: compareStates(before, after),
    departmentChanges: after.departmentChanges.length - (before?.departmentChanges.length ?? 0),
    sheets: compareSheets(before?.sheets ?? [], after.sheets ?? []),
  };
}

function compareStates(before: Snapshot | null, after: Snapshot): readonly StateChange[] {
  const old = listStates(before);
  const fresh = listStates(after);
  const indicators = new Set([...old.keys(), ...fresh.keys()]);
  return [...indicators].flatMap((indicator): readonly StateChange[] => {
    const change = { indicator, before: old.get(indicator) ?? null, after: fresh.get(indicator) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

function listStates(snapshot: Snapshot | null): ReadonlyMap<IndicatorId, State> {
  const { assessment = null } = snapshot ?? {};
  const judged = assessment === null || assessment.asOf === null ? [] : assessment.indicators;
  return new Map(judged.map(({ indicator, state }) => [indicator, state]));
}
