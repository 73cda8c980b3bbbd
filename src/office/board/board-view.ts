import type { ReadBoard } from '../../app/round/read-board.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { BoardCell, BoardCounts } from '../../core/round/count-board.ts';
import type { Round } from '../../core/round/round.ts';
import type { BoardQuery } from './board-query.ts';

/** A board that was read. */
export type OpenBoard = Extract<ReadBoard, { readonly outcome: 'read' }>;

/** All that the page of a board is made from. */
export type BoardView = {
  readonly code: string;
  readonly board: OpenBoard;
  readonly query: BoardQuery;
  /** Every division that the round asks, whatever is shown. */
  readonly divisions: readonly string[];
  readonly today: IsoDate;
};

/** A line of the board. */
export type DepartmentLine = { readonly department: Department; readonly counts: BoardCounts };

/**
 * The board's columns. Of a closed round they say what came of it: every item is locked, so its states say nothing.
 *
 * @example listColumns('open') // ['all', 'not-started', 'draft', …, 'late']
 */
export function listColumns(state: Round['state']): readonly BoardCell['state'][] {
  return state === 'closed'
    ? ['all', 'counted', 'uncounted']
    : ['all', 'not-started', 'draft', 'sent-back', 'submitted', 'approved', 'accepted', 'late'];
}

/** How many items a column counts. */
export function countOf({ total, byState, counted, late }: BoardCounts, column: BoardCell['state']): number {
  switch (column) {
    case 'all':
      return total;
    case 'late':
      return late;
    case 'counted':
      return counted;
    case 'uncounted':
      return total - counted;
    default:
      return byState[column];
  }
}

/**
 * The lines in the order asked for: division by division as in the plan, or those with most late items first, and of these those with most
 * still to do.
 *
 * @example sortLines(view)[0]?.department.name
 */
export function sortLines({ board, query }: Pick<BoardView, 'board' | 'query'>): readonly DepartmentLine[] {
  const lines = board.departments.flatMap((department): readonly DepartmentLine[] => {
    const counts = board.board.rows.find((row) => row.department === department.id);
    return counts === undefined ? [] : [{ department, counts }];
  });
  if (query.sort === 'plan')
    return board.divisions
      .map(({ division }): string | null => division)
      .concat(null)
      .flatMap((division) => lines.filter(({ department }) => department.division === division));
  const open = ({ total, counted }: BoardCounts): number => total - counted;
  return lines.toSorted((a, b) => b.counts.late - a.counts.late || open(b.counts) - open(a.counts));
}

/**
 * The lines in two halves, to stand side by side.
 *
 * @example halve(lines).length // 2, or 1 where there are few
 */
export function halve(lines: readonly DepartmentLine[]): readonly (readonly DepartmentLine[])[] {
  if (lines.length <= fewLines) return [lines];
  const middle = Math.ceil(lines.length / 2);
  return [lines.slice(0, middle), lines.slice(middle)];
}

/** So many stand under each other on one screen. */
const fewLines = 12;
