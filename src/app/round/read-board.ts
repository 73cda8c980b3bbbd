import { makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { type Board, type BoardCell, countBoard, itemsInCell } from '../../core/round/count-board.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import { type DayOfProgress, traceProgress } from '../../core/round/trace-progress.ts';
import type { TrackedItem } from '../../core/round/tracked-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';
import { departmentsOf } from './load-sources.ts';

export type ReadBoard =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | {
      readonly outcome: 'read';
      readonly round: Round;
      readonly board: Board;
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
    /** A moment in UTC. */
    readonly now: Instant;
  },
): Promise<ReadBoard> {
  const { code, cell, now } = request;
  return store.read(async (reader): Promise<ReadBoard> => {
    const round = await reader.findRound(code, request.round);
    if (!askOfRound(staff, 'view-board', round?.state ?? 'open').allowed) return { outcome: 'not-allowed' };
    if (round === null) return { outcome: 'unknown-round' };
    const items = await reader.listItems(code, round.id);
    const today = dayInJapan(now);
    const view = { round, calendar: makeOfficeCalendar(round.closedDays), today };
    return {
      outcome: 'read',
      round,
      board: countBoard(items, departmentsOf(items.map(({ item }) => item)), view),
      progress: traceProgress(
        items.map(({ status }) => status),
        round.opens,
        [today, round.closes].toSorted()[0] ?? today,
      ),
      cell: cell === null ? [] : itemsInCell(items, cell, view),
    };
  });
}
