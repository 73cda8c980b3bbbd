import type { IsoDate } from '../fiscal/fiscal-year.ts';
import type { DepartmentId } from '../plan/plan.ts';
import { wasAccepted } from './close-round.ts';
import { dueOf } from './due-dates.ts';
import { type ItemState, zeroByState } from './item-state.ts';
import type { ItemKind } from './round.ts';
import type { RoundView, TrackedItem } from './tracked-item.ts';

/** How many items stand where. */
export type BoardCounts = {
  readonly total: number;
  readonly byState: Readonly<Record<ItemState, number>>;
  /** Items whose answers count: accepted by planning, whether they were locked since or not. */
  readonly counted: number;
  /** Items past the due date of the level that has them now. */
  readonly late: number;
  /** The earliest due date of an item that somebody still has to act on; null where all is done. */
  readonly nextDue: IsoDate | null;
};

export type BoardRow = BoardCounts & { readonly department: DepartmentId };

/** 部の計. An item of departments in two divisions counts in each. */
export type DivisionRow = BoardCounts & { readonly division: string };

/** 進捗一覧: departments × states. An item of several departments counts in the row of each and once in `all`. */
export type Board = {
  readonly rows: readonly BoardRow[];
  /** Items without a department; they are in `all`, and in no row. */
  readonly unassigned: BoardCounts;
  readonly all: BoardCounts;
};

/** A part of the board; null: the whole. */
export type BoardFilter = { readonly division: string | null; readonly kind: ItemKind | null };

/** One cell of the board, to look into. */
export type BoardCell = {
  /** Null: all departments. `none`: items that no department answers. */
  readonly department: DepartmentId | 'none' | null;
  /** `late`: whatever the state. `counted`: accepted, whether locked since or not; `uncounted`: all others. */
  readonly state: ItemState | 'late' | 'all' | 'counted' | 'uncounted';
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
 * The items of a division and of a kind.
 *
 * @example filterTracked(tracked, { division: '市民部', kind: null })
 */
export function filterTracked(
  tracked: readonly TrackedItem[],
  { division, kind }: BoardFilter,
): readonly TrackedItem[] {
  return tracked.filter(
    ({ item }) =>
      (division === null || item.divisions.includes(division)) && (kind === null || item.kind === kind),
  );
}

/**
 * The totals of every division, in the order given.
 *
 * @example countDivisions(tracked, ['市民部'], { round, calendar, today })[0]?.late
 */
export function countDivisions(
  tracked: readonly TrackedItem[],
  divisions: readonly string[],
  view: RoundView,
): readonly DivisionRow[] {
  return divisions.map((division) => ({
    division,
    ...count(filterTracked(tracked, { division, kind: null }), view),
  }));
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
    ({ item, status }) => isOf(item.departments, department) && isIn(status, state, view),
  );
}

function isOf(departments: readonly DepartmentId[], asked: BoardCell['department']): boolean {
  if (asked === null) return true;
  return asked === 'none' ? departments.length === 0 : departments.includes(asked);
}

function isIn(status: TrackedItem['status'], state: BoardCell['state'], view: RoundView): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'late':
      return isLateIn(status, view);
    case 'counted':
      return wasAccepted(status);
    case 'uncounted':
      return !wasAccepted(status);
    default:
      return status.state === state;
  }
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
    counted: tracked.filter(({ status }) => wasAccepted(status)).length,
    late: dueDates.filter((date) => view.today > date).length,
    nextDue: dueDates.toSorted()[0] ?? null,
  };
}
