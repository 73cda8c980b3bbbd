import type { DepartmentId } from '../../core/plan/plan.ts';
import type { BoardCell, BoardFilter } from '../../core/round/count-board.ts';
import { ITEM_STATES } from '../../core/round/item-state.ts';
import type { ItemKind } from '../../core/round/round.ts';

/** What of the board somebody looks at, as its address says it. */
export type BoardQuery = BoardFilter & {
  readonly sort: 'plan' | 'late';
  /** Null: the board itself. */
  readonly cell: BoardCell | null;
};

export const itemKinds = ['indicator', 'initiative', 'project'] as const satisfies readonly ItemKind[];

const cellStates = [
  ...ITEM_STATES,
  'late',
  'all',
  'counted',
  'uncounted',
] as const satisfies readonly BoardCell['state'][];

/**
 * Reads what an address asks for. What it does not know it takes as not asked for, so that an old link still shows
 * the board.
 *
 * @example readBoardQuery((name) => context.req.query(name)).cell // { department: 'd3', state: 'late' }
 */
export function readBoardQuery(ask: (name: string) => string | undefined): BoardQuery {
  const department = ask('department') ?? '';
  const state = cellStates.find((one) => one === ask('state'));
  return {
    division: ask('division') || null,
    kind: itemKinds.find((one) => one === ask('kind')) ?? null,
    sort: ask('sort') === 'late' ? 'late' : 'plan',
    cell: state === undefined ? null : { department: isAsked(department) ? department : null, state },
  };
}

function isAsked(text: string): text is DepartmentId | 'none' {
  return text === 'none' || /^d\d+$/.test(text);
}

/**
 * The address of a view of the board, without what is usual.
 *
 * @example writeBoardQuery({ ...query, cell: { department: 'd3', state: 'late' } }) // '?department=d3&state=late'
 */
export function writeBoardQuery({ division, kind, sort, cell }: BoardQuery): string {
  const parts = new URLSearchParams({
    ...(division !== null && { division }),
    ...(kind !== null && { kind }),
    ...(sort === 'late' && { sort }),
    ...(cell !== null && cell.department !== null && { department: cell.department }),
    ...(cell !== null && { state: cell.state }),
  });
  return parts.size === 0 ? '' : `?${parts}`;
}
