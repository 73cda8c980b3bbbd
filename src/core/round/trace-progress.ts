import { dayInJapan } from '../calendar/day-in-japan.ts';
import { addDays } from '../calendar/day-number.ts';
import type { IsoDate } from '../fiscal/fiscal-year.ts';
import { type ItemState, zeroByState } from './item-state.ts';
import type { ItemStatus, StepRecord } from './item-status.ts';

/** How many items stood where at the end of a day in Japan. */
export type DayOfProgress = { readonly day: IsoDate; readonly byState: Readonly<Record<ItemState, number>> };

/**
 * The states of all items at the end of every day of a span, worked out from the records alone.
 *
 * @example traceProgress(statuses, '2026-04-20', '2026-06-12') // 54 days
 */
export function traceProgress(
  statuses: readonly ItemStatus[],
  from: IsoDate,
  to: IsoDate,
): readonly DayOfProgress[] {
  const steps = statuses.flatMap(({ records }) =>
    records.map((record) => ({ day: dayInJapan(record.at), record })),
  );
  const inOrder = steps.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const now = { ...zeroByState(), 'not-started': statuses.length };
  const days: DayOfProgress[] = [];
  let next = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (let step = inOrder[next]; step && step.day <= day; step = inOrder[next]) {
      move(now, step.record);
      next += 1;
    }
    days.push({ day, byState: { ...now } });
  }
  return days;
}

function move(counts: Record<ItemState, number>, { from, to }: StepRecord): void {
  counts[from] -= 1;
  counts[to] += 1;
}
