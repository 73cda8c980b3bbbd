import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import { type SuggestedSettings, suggestSettings } from '../../core/round/suggest-settings.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';
import { findPlanOf } from './load-sources.ts';

export type ReadPreparation =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'no-plan' }
  | {
      readonly outcome: 'read';
      /** The round as it stands; null for a new one. */
      readonly round: Round | null;
      /** What the form of a new round begins with. */
      readonly suggested: SuggestedSettings;
      /** Where that comes from; null: from what is usual. */
      readonly suggestedFrom: Round | null;
      /** The plan that is in force for the year asked for. */
      readonly plan: Plan;
    };

/**
 * What the coordinator's form needs: the round as it was left, or for a new one what it would most likely be.
 *
 * @example await readPreparation(store, staff, { code: '992011', round: null, now })
 */
export async function readPreparation(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId | null;
    /** A moment in UTC. */
    readonly now: Instant;
  },
): Promise<ReadPreparation> {
  if (!askOfRound(staff, 'prepare-round', 'preparing').allowed) return { outcome: 'not-allowed' };
  const { code, now } = request;
  const today = dayInJapan(now);
  return store.read(async (reader): Promise<ReadPreparation> => {
    const round = request.round === null ? null : await reader.findRound(code, request.round);
    if (request.round !== null && round === null) return { outcome: 'unknown-round' };
    const newest = await reader.findPlan(code, { on: today });
    if (newest === null) return { outcome: 'no-plan' };
    const suggestedFrom = (await reader.listRounds(code)).at(-1) ?? null;
    const suggested = suggestSettings({ plan: newest, last: suggestedFrom, today });
    const plan = (await findPlanOf(reader, code, (round ?? suggested).year)) ?? newest;
    return { outcome: 'read', round, suggested, suggestedFrom, plan };
  });
}
