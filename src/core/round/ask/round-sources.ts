import type { Observation } from '../../indicator/observation.ts';
import type { PlanIndex } from '../../plan/index-plan.ts';
import type { IndicatorId, InitiativeId, Plan, ProjectId } from '../../plan/plan.ts';
import type { DepartmentChange } from '../../publication/snapshot.ts';
import type { ItemEntry } from '../entry.ts';
import type { RoundSettings } from '../round.ts';

/** What was entered for each element in the round before, whatever edition it belonged to. */
export type PreviousEntries = ReadonlyMap<IndicatorId | InitiativeId | ProjectId, ItemEntry>;

/** All that a round is made from. */
export type RoundSources = {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly observations: readonly Observation[];
  readonly departmentChanges: readonly DepartmentChange[];
  readonly previous: PreviousEntries;
  readonly settings: RoundSettings;
};
