import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { openRound as makeOpening, type OpenedRound } from '../../core/round/open-round.ts';
import type { Round, RoundId, RoundSettings } from '../../core/round/round.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';
import { loadSources } from './load-sources.ts';

export type OpenedRoundResult =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'no-plan' }
  | { readonly outcome: 'not-in-this-state' }
  | { readonly outcome: 'faulty'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'opened'; readonly opened: OpenedRound; readonly warnings: readonly Problem[] };

/**
 * Opens a prepared round: from now on each department has its list, filled from the plan, the results so far and what
 * was accepted a year ago.
 *
 * @example await openRound(store, staff, { code: '992011', round: 'r1', reason: '実績照会の開始', now })
 */
export async function openRound(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId;
    readonly reason: string;
    readonly now: Instant;
  },
): Promise<OpenedRoundResult> {
  const { code, reason, now } = request;
  return store.write(async (writer): Promise<OpenedRoundResult> => {
    const prepared = await writer.findRound(code, request.round);
    const permission = askOfRound(staff, 'open-round', prepared?.state ?? 'preparing');
    if (!permission.allowed)
      return { outcome: permission.code === 'not-in-this-state' ? 'not-in-this-state' : 'not-allowed' };
    if (prepared === null) return { outcome: 'unknown-round' };
    const settings = settingsOf(prepared);
    const sources = await loadSources(writer, code, settings.year);
    if (sources === null) return { outcome: 'no-plan' };
    const opening = makeOpening({ ...sources, settings });
    if (!opening.ok) return { outcome: 'faulty', problems: opening.problems };
    const { opened, warnings } = opening;
    const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason });
    await writer.writeRound(code, no, opened.round);
    await writer.writeItems(code, no, opened.round.id, opened.items);
    return { outcome: 'opened', opened, warnings };
  });
}

/**
 * What was decided for a round, without what it came to.
 *
 * @example settingsOf(round).closes // '2027-06-11'
 */
export function settingsOf({ state: _state, dueDates: _dueDates, ...settings }: Round): RoundSettings {
  return settings;
}
