import { countBusinessDays } from '../../../core/calendar/business-days.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import type { RoundView } from '../../../core/round/tracked-item.ts';
import type { SentReminder } from '../../ports/round-store.ts';

/**
 * Whether the last reminder lies at least so many business days back, so that a machine that reminds every day does not
 * remind the same people every day.
 *
 * @example isRested(reminder.sent, 3, view) // sent on Friday: not before Wednesday
 */
export function isRested(
  sent: readonly Pick<SentReminder, 'at'>[],
  days: number,
  { calendar, today }: Pick<RoundView, 'calendar' | 'today'>,
): boolean {
  const last = sent.at(-1);
  return last === undefined || countBusinessDays(dayInJapan(last.at), today, calendar) >= days;
}
