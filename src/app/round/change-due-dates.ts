import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import { resolveDueDates } from '../../core/round/due-dates.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { Round, RoundId, RoundSettings } from '../../core/round/round.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';
import { settingsOf } from './open-round.ts';

export type ChangedDueDates =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'reason-missing' }
  | { readonly outcome: 'faulty'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'changed'; readonly round: Round; readonly warnings: readonly Problem[] };

/**
 * Moves the due dates of a round for everybody, with the reason. Who may give grace to one may give it to all.
 *
 * @example await changeDueDates(store, staff, { code, round: 'r1', dates: { closes, due, closedDays }, reason, now })
 */
export async function changeDueDates(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId;
    readonly dates: Pick<RoundSettings, 'closes' | 'due' | 'closedDays'>;
    readonly reason: string;
    readonly now: Instant;
  },
): Promise<ChangedDueDates> {
  const { code, dates, reason, now } = request;
  return store.write(async (writer): Promise<ChangedDueDates> => {
    const before = await writer.findRound(code, request.round);
    const state = before?.state ?? 'open';
    const act = state === 'preparing' ? 'prepare-round' : 'extend-grace';
    if (!askOfRound(staff, act, state).allowed) return { outcome: 'not-allowed' };
    if (before === null) return { outcome: 'unknown-round' };
    if (reason.trim() === '') return { outcome: 'reason-missing' };
    const { closes, due, closedDays } = dates;
    const settings = { ...settingsOf(before), closes, due, closedDays };
    const resolved = resolveDueDates(settings);
    if (!resolved.ok) return { outcome: 'faulty', problems: resolved.problems };
    const round: Round = { ...settings, state, dueDates: resolved.dueDates };
    const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason });
    await writer.writeRound(code, no, round);
    return { outcome: 'changed', round, warnings: resolved.warnings };
  });
}
