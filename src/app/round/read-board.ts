import { makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { Department, Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import {
  type Board,
  type BoardCell,
  type BoardFilter,
  countBoard,
  countDivisions,
  type DivisionRow,
  filterTracked,
  itemsInCell,
} from '../../core/round/count-board.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import { type DayOfProgress, traceProgress } from '../../core/round/trace-progress.ts';
import type { RoundView, TrackedItem } from '../../core/round/tracked-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';
import { departmentsOf, findPlanOf } from './load-sources.ts';

export type ReadBoard =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | {
      readonly outcome: 'read';
      readonly round: Round;
      readonly board: Board;
      readonly divisions: readonly DivisionRow[];
      /** Departments that the round asks, with names and divisions, in the order of the plan. */
      readonly departments: readonly Department[];
      /** Every division that the round asks, whatever part of it is counted. */
      readonly allDivisions: readonly string[];
      /** From when and by which day's calendar it is counted. */
      readonly view: RoundView;
      /** The states at the end of every day from the opening to today or the closing. */
      readonly progress: readonly DayOfProgress[];
      /** The items of the cell that was asked for. */
      readonly cell: readonly TrackedItem[];
    };

/**
 * 進捗一覧: departments × states, with who is late, how it went day by day, and the items of one cell.
 *
 * @example await readBoard(store, staff, { code, round: 'r1', cell: { department: 'd3', state: 'late' }, now })
 */
export async function readBoard(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId;
    readonly cell: BoardCell | null;
    /** The part that is counted, and that the progress is of; the whole where it is left out. */
    readonly filter?: BoardFilter;
    /** A moment in UTC. */
    readonly now: Instant;
  },
): Promise<ReadBoard> {
  const { code, cell, filter = wholeBoard, now } = request;
  return store.read(async (reader): Promise<ReadBoard> => {
    const round = await reader.findRound(code, request.round);
    if (!askOfRound(staff, 'view-board', round?.state ?? 'open').allowed) return { outcome: 'not-allowed' };
    if (round === null) return { outcome: 'unknown-round' };
    const asked = await reader.listItems(code, round.id);
    const items = filterTracked(asked, filter);
    const today = dayInJapan(now);
    const view = { round, calendar: makeOfficeCalendar(round.closedDays), today };
    const all = nameDepartments(asked, await findPlanOf(reader, code, round.year));
    const departments = all.filter(
      ({ division }) => filter.division === null || division === filter.division,
    );
    return {
      outcome: 'read',
      round,
      board: countBoard(
        items,
        departments.map(({ id }) => id),
        view,
      ),
      divisions: countDivisions(items, divisionsOf(departments), view),
      departments,
      allDivisions: divisionsOf(all),
      view,
      progress: traceProgress(
        items.map(({ status }) => status),
        round.opens,
        [today, round.closes].toSorted()[0] ?? today,
      ),
      cell: cell === null ? [] : itemsInCell(items, cell, view),
    };
  });
}

const wholeBoard: BoardFilter = { division: null, kind: null };

function nameDepartments(asked: readonly TrackedItem[], plan: Plan | null): readonly Department[] {
  const ids = departmentsOf(asked.map(({ item }) => item));
  return plan?.departments.filter(({ id }) => ids.includes(id)) ?? [];
}

function divisionsOf(departments: readonly Department[]): readonly string[] {
  return [...new Set(departments.flatMap(({ division }) => division ?? []))];
}
