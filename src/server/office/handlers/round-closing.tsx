import { closeRound } from '../../../app/round/close-round.ts';
import type { BoardView } from '../../../office/board/board-view.ts';
import { roundPath } from '../../../office/links.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { type ClosingTrouble, RoundClosingPage } from '../../../office/pages/round-closing-page.tsx';
import { viewClosing } from '../../../office/preparation/closing-view.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';
import { loadBoard } from './board.tsx';

/** What closing would record and leave out. */
export async function showClosing(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadOpenBoard(call);
  return 'kind' in found ? found : show(call, found, 200, null, null);
}

/**
 * Closes the round. The confirmation names how many items are left out, so that a page that was overtaken does not
 * close over more of them than the coordinator has seen.
 */
export async function closeOpenRound(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadOpenBoard(call);
  if ('kind' in found) return found;
  const { unaccepted } = viewClosing(found.board.cell);
  const reason = readField(call, 'reason').trim().slice(0, 200);
  if (reason === '') return show(call, found, 422, 'reason-missing', reason);
  if (unaccepted > 0 && readField(call, 'confirmed') !== `${unaccepted}`)
    return show(call, found, 422, 'confirm-missing', reason);
  const { parts, signedIn, municipality, page, now } = call;
  const { code } = municipality;
  const { id } = found.board.round;
  const closed = await closeRound(parts.store, signedIn.staff, { code, round: id, reason, now });
  switch (closed.outcome) {
    case 'closed':
      return { kind: 'redirect', to: `${roundPath(code, id, 'settings')}?done=closed` };
    case 'not-in-this-state':
      return { kind: 'redirect', to: roundPath(code, id, 'settings') };
    case 'unknown-round':
      return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
    case 'not-allowed':
      return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
  }
}

/** The board with every item, where there is something to close: a round that is prepared or closed has its settings. */
async function loadOpenBoard(call: StaffCall): Promise<BoardView | OfficeAnswer> {
  const cell = { department: null, state: 'all' } as const;
  const found = await loadBoard(call, { division: null, kind: null, sort: 'plan', cell });
  if ('kind' in found) return found;
  const { state } = found.board.round;
  const isOpen = state === 'open' || (state === 'closed' && found.board.cell.some(isReopened));
  return isOpen
    ? found
    : { kind: 'redirect', to: roundPath(call.municipality.code, readRoundId(call), 'settings') };
}

function isReopened({ status }: BoardView['board']['cell'][number]): boolean {
  return status.state !== 'closed';
}

function show(
  { page, municipality }: StaffCall,
  { board, today }: BoardView,
  status: 200 | 422,
  trouble: ClosingTrouble | null,
  reason: string | null,
): OfficeAnswer {
  return {
    kind: 'page',
    status,
    element: (
      <RoundClosingPage
        page={page}
        code={municipality.code}
        round={board.round}
        view={viewClosing(board.cell)}
        today={today}
        trouble={trouble}
        reason={reason}
      />
    ),
  };
}
