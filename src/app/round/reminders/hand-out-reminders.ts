import type { MunicipalityCode } from '../../../core/publication/snapshot.ts';
import type { Instant } from '../../../core/round/item-status.ts';
import type { RoundId } from '../../../core/round/round.ts';
import type { Staff } from '../../accounts/staff.ts';
import type { Store } from '../../ports/store.ts';
import { listAddressees, type RecordedReminders, recordReminders } from '../list-reminders.ts';
import { keyOfAddressee } from './addressee-key.ts';

/** A sheet that was printed: for whom, and the items on it. */
export type HandedOutSheet = { readonly key: string; readonly items: readonly string[] };

/**
 * Keeps that reminders were handed out on paper. The items are those of the sheet, which may have been printed a while
 * ago; what the round does not ask is left out.
 *
 * @example await handOutReminders(store, staff, { code, round: 'r1', sheets: [{ key: 'department.d3', items: ['r1.k3'] }], now })
 */
export async function handOutReminders(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId;
    readonly sheets: readonly HandedOutSheet[];
    readonly now: Instant;
  },
): Promise<RecordedReminders & { readonly count: number }> {
  const { code, round, now } = request;
  const asked = (await store.read((reader) => reader.listItems(code, round))).map(({ item }) => item);
  const addressees = listAddressees(asked);
  const reminders = request.sheets.flatMap(({ key, items }) => {
    const addressee = addressees.find((one) => keyOfAddressee(one) === key);
    const known = asked.filter(({ id }) => items.includes(id)).map(({ id }) => id);
    if (addressee === undefined || known.length === 0) return [];
    return [{ addressee, way: 'paper' as const, recipients: [], items: known }];
  });
  const recorded = await recordReminders(store, staff, { code, round, reminders, now });
  return { ...recorded, count: recorded.outcome === 'recorded' ? reminders.length : 0 };
}
