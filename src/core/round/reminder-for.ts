import { countBusinessDays } from '../calendar/business-days.ts';
import type { IsoDate } from '../fiscal/fiscal-year.ts';
import type { DepartmentId } from '../plan/plan.ts';
import { type Due, dueOf } from './due-dates.ts';
import type { ItemState } from './item-state.ts';
import type { ItemStatus } from './item-status.ts';
import type { ItemKind } from './round.ts';
import type { ItemId } from './round-item.ts';
import { nameOfItem, type RoundView, type TrackedItem } from './tracked-item.ts';

/** Who is reminded: of what waits for them, and of nothing else. */
export type Addressee =
  | { readonly level: 'department'; readonly department: DepartmentId }
  | { readonly level: 'division'; readonly division: string }
  | { readonly level: 'planning' };

/** An item that waits for the addressee. */
export type OpenItem = {
  readonly id: ItemId;
  readonly kind: ItemKind;
  readonly name: string;
  readonly state: ItemState;
  readonly due: IsoDate;
  /** Business days past the due date; 0 while in time. */
  readonly daysLate: number;
  /** Why it was sent back or reopened, where that is what happened last. */
  readonly reason: string | null;
};

/** 督促: what a reminder has to say. The mail and the printed list put it into words. */
export type Reminder = {
  readonly addressee: Addressee;
  /** Late ones, the latest first; then the others by due date, in the order of the plan within a day. */
  readonly late: readonly OpenItem[];
  readonly open: readonly OpenItem[];
};

/**
 * What to remind somebody of, or null where nothing waits for them.
 *
 * @example reminderFor({ level: 'department', department: 'd3' }, tracked, { round, calendar, today })?.late.length
 */
export function reminderFor(
  addressee: Addressee,
  tracked: readonly TrackedItem[],
  view: RoundView,
): Reminder | null {
  const items = tracked
    .filter((one) => isAddressed(one, addressee))
    .flatMap((one) => {
      const due = dueOf(one.status, view.round, view.calendar);
      return due?.level === addressee.level ? [describe(one, due, view)] : [];
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  if (items.length === 0) return null;
  return {
    addressee,
    late: items.filter(({ due }) => view.today > due),
    open: items.filter(({ due }) => view.today <= due),
  };
}

function isAddressed({ item }: TrackedItem, addressee: Addressee): boolean {
  switch (addressee.level) {
    case 'department':
      return item.departments.includes(addressee.department);
    case 'division':
      return item.divisions.includes(addressee.division);
    case 'planning':
      return true;
  }
}

function describe({ item, status }: TrackedItem, { date }: Due, { calendar, today }: RoundView): OpenItem {
  return {
    id: item.id,
    kind: item.kind,
    name: nameOfItem(item),
    state: status.state,
    due: date,
    daysLate: today > date ? countBusinessDays(date, today, calendar) : 0,
    reason: reasonBack(status),
  };
}

/**
 * Why the department has an item again: the reason of the last sending back or reopening, until it is submitted.
 *
 * @example reasonBack(status) // '単位を確かめてください'
 */
export function reasonBack({ state, records }: Pick<ItemStatus, 'state' | 'records'>): string | null {
  if (state !== 'sent-back' && state !== 'draft') return null;
  const last = records.findLast(
    ({ kind }) => kind === 'send-back' || kind === 'reopen' || kind === 'submit' || kind === 'withdraw',
  );
  return last?.kind === 'send-back' || last?.kind === 'reopen' ? last.reason : null;
}
