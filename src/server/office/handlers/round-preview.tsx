import { openRound, settingsOf } from '../../../app/round/open-round.ts';
import { prepareRound, previewRound } from '../../../app/round/prepare-round.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import { roundPath } from '../../../office/links.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { type OpeningTrouble, RoundPreviewPage } from '../../../office/pages/round-preview-page.tsx';
import { NoPlanPage } from '../../../office/pages/round-settings-page.tsx';
import { makePreview, type Preview, readAssignments } from '../../../office/preparation/preview-view.ts';
import { openingText } from '../../../office/text/opening-text.ts';
import { preparationText } from '../../../office/text/preparation-text.ts';
import { loadPreparation } from '../load-preparation.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';

/** What a prepared round would ask of whom. */
export async function showPreview(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadPreview(call);
  if ('kind' in found) return found;
  const message =
    call.context.req.query('done') === 'assigned' ? openingText.assignedDone[call.page.language] : null;
  return show(call, found, { status: 200, message });
}

/** Gives items to departments, and shows the preview again. */
export async function assignItems(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadPreview(call);
  if ('kind' in found) return found;
  const { parts, signedIn, municipality, form, now } = call;
  const { id, ...settings } = settingsOf(found.round);
  const assigned = readAssignments(form ?? new FormData(), found);
  await prepareRound(parts.store, signedIn.staff, {
    code: municipality.code,
    round: id,
    settings: { ...settings, assigned },
    reason: preparationText.reasonAssign.ja,
    now,
  });
  return { kind: 'redirect', to: `${roundPath(municipality.code, id, 'preview')}?done=assigned` };
}

/** Opens the round, once it is confirmed and has its reason. */
export async function openPreparedRound(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadPreview(call);
  if ('kind' in found) return found;
  const reason = readField(call, 'reason').trim().slice(0, 200);
  const trouble = findTrouble(reason, readField(call, 'confirmed'));
  if (trouble !== null || found.errors.length > 0)
    return show(call, found, { status: 422, message: null, trouble, reason });
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const { id } = found.round;
  const opened = await openRound(parts.store, signedIn.staff, { code, round: id, reason, now });
  switch (opened.outcome) {
    case 'opened':
      return { kind: 'redirect', to: `${roundPath(code, id, 'board')}?done=opened` };
    // Somebody else opened it first, or the plan has changed: the page says how it stands.
    case 'not-in-this-state':
    case 'faulty':
    case 'no-plan':
      return { kind: 'redirect', to: roundPath(code, id, 'preview') };
    case 'unknown-round':
      return { kind: 'page', status: 404, element: <NoticePage page={call.page} kind="not-found" /> };
    case 'not-allowed':
      return { kind: 'page', status: 403, element: <NoticePage page={call.page} kind="not-allowed" /> };
  }
}

function findTrouble(reason: string, confirmed: string): OpeningTrouble | null {
  if (reason === '') return 'reason-missing';
  return confirmed === 'yes' ? null : 'confirm-missing';
}

/** The preview of a round that is being prepared; of one that is open already its board. */
async function loadPreview(call: StaffCall): Promise<Preview | OfficeAnswer> {
  const found = await loadPreparation(call, readRoundId(call));
  if ('kind' in found) return found;
  const { parts, signedIn, municipality, page } = call;
  const { code } = municipality;
  const round = found.round;
  if (round === null)
    return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
  if (round.state !== 'preparing') return { kind: 'redirect', to: roundPath(code, round.id, 'board') };
  const seen = await previewRound(parts.store, signedIn.staff, { code, settings: settingsOf(round) });
  switch (seen.outcome) {
    case 'previewed':
      return makePreview(round, seen.opening, found.plan);
    case 'no-plan':
      return { kind: 'page', status: 200, element: <NoPlanPage page={page} /> };
    case 'not-allowed':
      return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
  }
}

type ShownPreview = {
  readonly status: 200 | 422;
  readonly message: string | null;
  readonly trouble?: OpeningTrouble | null;
  readonly reason?: string;
};

function show(
  { page, municipality, now }: StaffCall,
  preview: Preview,
  { status, message, trouble = null, reason }: ShownPreview,
): OfficeAnswer {
  return {
    kind: 'page',
    status,
    element: (
      <RoundPreviewPage
        page={page}
        code={municipality.code}
        preview={preview}
        today={dayInJapan(now)}
        message={message}
        trouble={trouble}
        reason={reason ?? null}
      />
    ),
  };
}
