import { makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { isSame } from '../../core/round/merge-edits.ts';
import { type Addressee, type Reminder, reminderFor } from '../../core/round/reminder-for.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { RoundItem } from '../../core/round/round-item.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { SentReminder } from '../ports/round-store.ts';
import type { Store } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';
import { departmentsOf } from './load-sources.ts';

/** What there is to remind somebody of, and what went out to them before, the oldest first. */
export type DueReminder = Reminder & { readonly sent: readonly SentReminder[] };

export type ListedReminders =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'listed'; readonly round: Round; readonly reminders: readonly DueReminder[] };

/**
 * All reminders that a round gives cause for: one for each department, division and the planning office for which
 * items wait. Nothing is sent: who puts them into mails or on paper says so by `recordReminders`.
 *
 * @example await listReminders(store, staff, { code: '992011', round: 'r1', now })
 */
export async function listReminders(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly round: RoundId; readonly now: Instant },
): Promise<ListedReminders> {
  const { code, now } = request;
  return store.read(async (reader): Promise<ListedReminders> => {
    const round = await reader.findRound(code, request.round);
    if (!askOfRound(staff, 'remind', round?.state ?? 'open').allowed) return { outcome: 'not-allowed' };
    if (round === null) return { outcome: 'unknown-round' };
    const items = await reader.listItems(code, round.id);
    const sent = await reader.listSentReminders(code, round.id);
    const view = { round, calendar: makeOfficeCalendar(round.closedDays), today: dayInJapan(now) };
    const reminders = listAddressees(items.map(({ item }) => item)).flatMap((addressee) => {
      const reminder = reminderFor(addressee, items, view);
      const before = sent.filter((one) => isSame(one.addressee, addressee));
      return reminder === null ? [] : [{ ...reminder, sent: before }];
    });
    return { outcome: 'listed', round, reminders };
  });
}

/**
 * All whom a round's items can wait for.
 *
 * @example listAddressees(items) // [{ level: 'department', department: 'd3' }, …, { level: 'planning' }]
 */
export function listAddressees(items: readonly RoundItem[]): readonly Addressee[] {
  const divisions = [...new Set(items.flatMap((item) => item.divisions))];
  return [
    ...departmentsOf(items).map((department) => ({ level: 'department', department }) as const),
    ...divisions.map((division) => ({ level: 'division', division }) as const),
    { level: 'planning' },
  ];
}

export type RecordedReminders =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'recorded' };

/**
 * Keeps that reminders went out: to whom, how, and which items they named.
 *
 * @example await recordReminders(store, staff, { code, round: 'r1', reminders: [{ addressee, way: 'paper', recipients: [], items }], now })
 */
export async function recordReminders(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId;
    readonly reminders: readonly Pick<SentReminder, 'addressee' | 'way' | 'recipients' | 'items'>[];
    readonly now: Instant;
  },
): Promise<RecordedReminders> {
  const { code, now } = request;
  return store.write(async (writer): Promise<RecordedReminders> => {
    const round = await writer.findRound(code, request.round);
    const permission = askOfRound(staff, 'remind', round?.state ?? 'open');
    if (!permission.allowed) return { outcome: 'not-allowed' };
    if (round === null) return { outcome: 'unknown-round' };
    if (request.reminders.length === 0) return { outcome: 'recorded' };
    const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason: '' });
    const sent = request.reminders.map((one) => ({ ...one, at: now, by: permission.person }));
    await writer.addSentReminders(code, no, round.id, sent);
    return { outcome: 'recorded' };
  });
}
