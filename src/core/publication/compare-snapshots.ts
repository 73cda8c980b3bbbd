import type { State } from '../assess/verdict.ts';
import { type CostChange, compareCosts } from '../cost/compare-costs.ts';
import { compareObservations, type ObservationDifference } from '../indicator/compare-observations.ts';
import type { Observation } from '../indicator/observation.ts';
import { observationKey } from '../indicator/observation-key.ts';
import type { OpinionId } from '../opinions/opinion.ts';
import type { PublicOpinion } from '../opinions/public-opinion.ts';
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

/** An opinion that the public will see otherwise; null: it was not public, or will not be. */
export type OpinionChange = {
  readonly opinion: OpinionId;
  readonly before: PublicOpinion | null;
  readonly after: PublicOpinion | null;
};

/** All that is not the same for the public in two publications. */
export type SnapshotDifferences = {
  readonly plan: readonly Difference[];
  readonly observations: readonly ObservationDifference[];
  /** Results that are not public any more, because their indicator or series is gone. */
  readonly removed: readonly Observation[];
  readonly states: readonly StateChange[];
  /** What projects cost, where it comes out, changes, or is public no more. */
  readonly costs: readonly CostChange[];
  /** Opinions that come out, change, or are public no more. */
  readonly opinions: readonly OpinionChange[];
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
    costs: compareCosts(before?.costs, after.costs),
    opinions: compareOpinions(before?.opinions ?? [], after.opinions ?? []),
    departmentChanges: after.departmentChanges.length - (before?.departmentChanges.length ?? 0),
    sheets: compareSheets(before?.sheets ?? [], after.sheets ?? []),
  };
}

function compareOpinions(
  before: readonly PublicOpinion[],
  after: readonly PublicOpinion[],
): readonly OpinionChange[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const fresh = new Map(after.map((one) => [one.id, one]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((opinion): readonly OpinionChange[] => {
    const change = { opinion, before: old.get(opinion) ?? null, after: fresh.get(opinion) ?? null };
    // Copies of the same shape in the same order, so that the same contents are the same text.
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
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
