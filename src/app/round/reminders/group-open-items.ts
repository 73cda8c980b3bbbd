import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import { groupBy } from '../../../core/plan/group-by.ts';
import type { OpenItem, Reminder } from '../../../core/round/reminder-for.ts';

/** Items that were or are due on one day. */
export type DueGroup = {
  readonly due: IsoDate;
  readonly isLate: boolean;
  /** Business days; 0 also past a due date behind which the city hall was closed. */
  readonly daysLate: number;
  readonly items: readonly OpenItem[];
};

/**
 * What a reminder names, by due date: the late ones first.
 *
 * @example groupOpenItems(reminder)[0] // { due: '2027-05-21', isLate: true, daysLate: 1, items: […] }
 */
export function groupOpenItems({ late, open }: Pick<Reminder, 'late' | 'open'>): readonly DueGroup[] {
  return [late, open].flatMap((items) =>
    [...groupBy(items, ({ due }) => due)].map(([due, group]) => ({
      due,
      isLate: items === late,
      daysLate: group[0]?.daysLate ?? 0,
      items: group,
    })),
  );
}
