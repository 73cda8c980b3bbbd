import { addBusinessDays } from '../../../core/calendar/business-days.ts';
import type { Reminder } from '../../../core/round/reminder-for.ts';
import type { RoundView } from '../../../core/round/tracked-item.ts';

/** Who is reminded: whoever is late; also those due within so many business days; or everybody with an open item. */
export type ReminderChoice =
  | { readonly kind: 'late' }
  | { readonly kind: 'due'; readonly days: number }
  | { readonly kind: 'all' };

/**
 * Whether a reminder is among those that were asked for. It names all open items, whichever of them was the cause.
 *
 * @example isChosen(reminder, { kind: 'due', days: 3 }, view)
 */
export function isChosen(
  { late, open }: Pick<Reminder, 'late' | 'open'>,
  choice: ReminderChoice,
  { calendar, today }: Pick<RoundView, 'calendar' | 'today'>,
): boolean {
  if (choice.kind === 'all' || late.length > 0) return true;
  if (choice.kind === 'late') return false;
  const last = addBusinessDays(today, choice.days, calendar);
  return open.some(({ due }) => due <= last);
}
