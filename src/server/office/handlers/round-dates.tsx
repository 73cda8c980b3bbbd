import { changeDueDates } from '../../../app/round/change-due-dates.ts';
import { readBoard } from '../../../app/round/read-board.ts';
import type { Round } from '../../../core/round/round.ts';
import { roundPath } from '../../../office/links.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { RunningRoundPage } from '../../../office/pages/running-round-page.tsx';
import type { SettingsProblem } from '../../../office/preparation/form-problem.ts';
import { type DatesForm, readDatesForm, toDatesForm } from '../../../office/preparation/round-form.ts';
import { findDateGaps, toDates } from '../../../office/preparation/to-settings.ts';
import { openingText } from '../../../office/text/opening-text.ts';
import { loadPreparation } from '../load-preparation.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';

/**
 * A round that is open or closed, with what was just done.
 *
 * @example if (round.state !== 'preparing') return showRunningRound(call, round);
 */
export async function showRunningRound(call: StaffCall, round: Round): Promise<OfficeAnswer> {
  const done = call.context.req.query('done');
  const text = done === 'dates' ? openingText.datesDone : done === 'closed' ? openingText.closedDone : null;
  return show(call, round, {
    status: 200,
    form: toDatesForm(round),
    problems: [],
    reason: '',
    reasonMissing: false,
    message: text?.[call.page.language] ?? null,
  });
}

/** Moves the due dates for everybody, with the reason. */
export async function changeDates(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadPreparation(call, readRoundId(call));
  if ('kind' in found) return found;
  const { round } = found;
  const { parts, signedIn, municipality, now, page } = call;
  const { code } = municipality;
  if (round?.state !== 'open')
    return { kind: 'redirect', to: roundPath(code, readRoundId(call), 'settings') };
  const form = readDatesForm(call.form ?? new FormData());
  const reason = readField(call, 'reason').trim().slice(0, 200);
  const again = (problems: readonly SettingsProblem[]): Promise<OfficeAnswer> =>
    show(call, round, { status: 422, form, problems, reason, reasonMissing: reason === '', message: null });
  const gaps = findDateGaps(form);
  if (gaps.length > 0 || reason === '') return again(gaps);
  const request = { code, round: round.id, dates: toDates(form), reason, now };
  const changed = await changeDueDates(parts.store, signedIn.staff, request);
  switch (changed.outcome) {
    case 'changed':
      return { kind: 'redirect', to: `${roundPath(code, round.id, 'settings')}?done=dates` };
    case 'faulty':
      return again(changed.problems.filter(({ severity }) => severity === 'error'));
    case 'reason-missing':
      return again([]);
    case 'unknown-round':
      return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
    case 'not-allowed':
      return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
  }
}

type ShownRound = {
  readonly status: 200 | 422;
  readonly form: DatesForm;
  readonly problems: readonly SettingsProblem[];
  readonly reason: string;
  readonly reasonMissing: boolean;
  readonly message: string | null;
};

async function show(call: StaffCall, round: Round, { status, ...shown }: ShownRound): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, page, now } = call;
  const request = { code: municipality.code, round: round.id, cell: null, now };
  const board = round.state === 'closed' ? await readBoard(parts.store, signedIn.staff, request) : null;
  const all = board?.outcome === 'read' ? board.board.all : null;
  const outcome = all && { ...all, reopened: all.total - all.byState.closed };
  return {
    kind: 'page',
    status,
    element: (
      <RunningRoundPage page={page} code={municipality.code} round={round} outcome={outcome} {...shown} />
    ),
  };
}
