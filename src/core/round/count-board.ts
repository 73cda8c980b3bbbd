import type { IsoDate } from '../fiscal/fiscal-year.ts';
import type { DepartmentId } from '../plan/plan.ts';
import { dueOf } from './due-dates.ts';
import { type ItemState, zeroByState } from './item-state.ts';
import type { RoundView, TrackedItem } from './tracked-item.ts';

/** How many items stand where. */
export type BoardCounts = {
  readonly total: number;
  readonly byState: Readonly<Record<ItemState, number>>;
  /** Items past the due date of the level that has them now. */
  readonly late: number;
  /** The earliest due date of an item that somebody still has to act on; null where all is done. */
  readonly nextDue: IsoDate | null;
};

export type BoardRow = BoardCounts & { readonly department: DepartmentId };

/** 進捗一覧: departments × states. An item of several departments counts in the row of each and once in `all`. */
export type Board = {
  readonly rows: readonly BoardRow[];
  /** Items without a department; they are in `all`, and in no row. */
  readonly unassigned: BoardCounts;
  readonly all: BoardCounts;
};

/** One cell of the board, to look into. */
export type BoardCell = {
  /** Null: all departments. */
  readonly department: DepartmentId | null;
  /** `late`: whatever the state. */
  readonly state: ItemState | 'late' | 'all';
};

/**
 * The board, with a row for each department given, in their order, also for those that have nothing to do.
 *
 * @example countBoard(tracked, ['d1', 'd2'], { round, calendar, today: '2026-05-29' }).all.late
 */
export function countBoard(
  tracked: readonly TrackedItem[],
  departments: readonly DepartmentId[],
  view: RoundView,
): Board {
  return {
    rows: departments.map((department) => ({
      department,
      ...count(
        tracked.filter(({ item }) => item.departments.includes(department)),
        view,
      ),
    })),
    unassigned: count(
      tracked.filter(({ item }) => item.departments.length === 0),
      view,
    ),
    all: count(tracked, view),
  };
}

/**
 * The items that a cell counts.
 *
 * @example itemsInCell(tracked, { department: 'd1', state: 'late' }, view)
 */
export function itemsInCell(
  tracked: readonly TrackedItem[],
  { department, state }: BoardCell,
  view: RoundView,
): readonly TrackedItem[] {
  return tracked.filter(
    ({ item, status }) =>
      (department === null || item.departments.includes(department)) &&
      (state === 'all' || state === status.state || (state === 'late' && isLateIn(status, view))),
  );
}

function isLateIn(status: TrackedItem['status'], { round, calendar, today }: RoundView): boolean {
  const due = dueOf(status, round, calendar);
  return due !== null && today > due.date;
}

function count(tracked: readonly TrackedItem[], view: RoundView): BoardCounts {
  const byState = zeroByState();
  for (const { status } of tracked) byState[status.state] += 1;
  const dueDates = tracked.flatMap(({ status }) => dueOf(status, view.round, view.calendar)?.date ?? []);
  return {
    total: tracked.length,
    byState,
    late: dueDates.filter((date) => view.today > date).length,
    nextDue: dueDates.toSorted()[0] ?? null,
  };
}
