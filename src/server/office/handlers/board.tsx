import { readBoard } from '../../../app/round/read-board.ts';
import { type BoardQuery, readBoardQuery } from '../../../office/board/board-query.ts';
import type { BoardView } from '../../../office/board/board-view.ts';
import { BoardPage } from '../../../office/pages/board-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { openingText } from '../../../office/text/opening-text.ts';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';

/** The board, or the items behind one number of it. */
export async function showBoard(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadBoard(call, readQuery(call));
  if ('kind' in found) return found;
  const { page, context } = call;
  const message = context.req.query('done') === 'opened' ? openingText.opened[page.language] : null;
  return { kind: 'page', status: 200, element: <BoardPage page={page} view={found} message={message} /> };
}

/**
 * What the address of a board asks for.
 *
 * @example readQuery(call).sort // 'late'
 */
export function readQuery({ context }: StaffCall): BoardQuery {
  return readBoardQuery((name) => context.req.query(name));
}

/**
 * The board as this person may see it, or the answer where there is none.
 *
 * @example const found = await loadBoard(call, readQuery(call)); if ('kind' in found) return found;
 */
export async function loadBoard(call: StaffCall, query: BoardQuery): Promise<BoardView | OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const { division, kind, cell } = query;
  const request = { code: municipality.code, round: readRoundId(call), now };
  const board = await readBoard(parts.store, signedIn.staff, {
    ...request,
    cell,
    filter: { division, kind },
  });
  switch (board.outcome) {
    case 'read':
      return {
        code: municipality.code,
        board,
        query,
        divisions: board.allDivisions,
        today: board.view.today,
      };
    case 'not-allowed':
      return { kind: 'page', status: 403, element: <NoticePage page={call.page} kind="not-allowed" /> };
    case 'unknown-round':
      return { kind: 'page', status: 404, element: <NoticePage page={call.page} kind="not-found" /> };
  }
}
