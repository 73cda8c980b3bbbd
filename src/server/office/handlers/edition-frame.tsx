import { discardEdition } from '../../../app/editions/discard-edition.ts';
import { editEdition } from '../../../app/editions/edit-edition.ts';
import type { EditionView } from '../../../app/editions/read-edition.ts';
import { DiscardPage } from '../../../office/editions/discard-page.tsx';
import { type Draft, readOne, toFrameDraft } from '../../../office/editions/draft.ts';
import type { EditNotice } from '../../../office/editions/edit-notices.tsx';
import { FramePage } from '../../../office/editions/frame-page.tsx';
import { readFrame } from '../../../office/editions/to-edit.ts';
import { officePath } from '../../../office/links.ts';
import { editionRefusalText } from '../../../office/text/editions-text.ts';
import { isRead, notAllowed, notFound, readDraft, readEditionOf, readSeen } from '../edition-call.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { toNotice } from './edition-elements.tsx';

export async function showFrame(call: StaffCall): Promise<OfficeAnswer> {
  const edition = await readEditionOf(call);
  if (!isRead(edition)) return edition;
  return answerFrame(call, edition, { status: 200, draft: toFrameDraft(edition.plan), notice: null });
}

/** Changes the title, the chapter and the target years of an edition in preparation. */
export async function decideFrame(call: StaffCall): Promise<OfficeAnswer> {
  const edition = await readEditionOf(call);
  if (!isRead(edition)) return edition;
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const draft = readDraft(call);
  const request = { code, year: edition.year, edit: readFrame(draft), now, reason: readOne(draft, 'reason') };
  const edited = await editEdition(parts.store, signedIn.staff, { ...request, seen: readSeen(draft) });
  const notice = toNotice(edited);
  if (notice !== null) {
    return answerFrame(call, edition, { status: notice.kind === 'overtaken' ? 409 : 422, draft, notice });
  }
  if (edited.outcome === 'not-allowed') return notAllowed(call);
  if (edited.outcome === 'unknown-edition') return notFound(call);
  return { kind: 'redirect', to: `${officePath(code, 'editions', String(edition.year))}?done=saved` };
}

type Shown = {
  readonly status: 200 | 409 | 422;
  readonly draft: Draft;
  readonly notice: EditNotice | null;
};

function answerFrame(call: StaffCall, edition: EditionView, { status, draft, notice }: Shown): OfficeAnswer {
  const locked: EditNotice | null =
    edition.state === 'preparing' ? null : { kind: 'refused', code: 'not-in-preparation' };
  const view = { code: call.municipality.code, edition, draft, notice: notice ?? locked };
  return { kind: 'page', status, element: <FramePage page={call.page} view={view} /> };
}

export async function showDiscard(call: StaffCall): Promise<OfficeAnswer> {
  const edition = await readEditionOf(call);
  return isRead(edition) ? answerDiscard(call, edition, 200, null) : edition;
}

/** Gives an edition in preparation up. */
export async function decideDiscard(call: StaffCall): Promise<OfficeAnswer> {
  const edition = await readEditionOf(call);
  if (!isRead(edition)) return edition;
  const { parts, signedIn, municipality, now, page } = call;
  const { code } = municipality;
  const request = { code, year: edition.year, reason: readField(call, 'reason'), now };
  const seen = readSeen(readDraft(call));
  const discarded = await discardEdition(parts.store, signedIn.staff, { ...request, seen });
  switch (discarded.outcome) {
    case 'discarded':
      return { kind: 'redirect', to: `${officePath(code, 'editions')}?done=discarded` };
    case 'not-allowed':
      return notAllowed(call);
    case 'unknown-edition':
      return notFound(call);
    default:
      return answerDiscard(call, edition, 422, editionRefusalText[discarded.outcome][page.language]);
  }
}

function answerDiscard(
  call: StaffCall,
  edition: EditionView,
  status: 200 | 422,
  problem: string | null,
): OfficeAnswer {
  const reason = problem === null ? '' : readField(call, 'reason');
  const view = { code: call.municipality.code, edition, reason, problem };
  return { kind: 'page', status, element: <DiscardPage page={call.page} view={view} /> };
}
