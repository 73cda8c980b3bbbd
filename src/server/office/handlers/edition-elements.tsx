import { type EditedEdition, editEdition } from '../../../app/editions/edit-edition.ts';
import type { EditionView } from '../../../app/editions/read-edition.ts';
import type { EditionEdit } from '../../../core/editions/apply-edit.ts';
import { noFigure } from '../../../core/editions/indicator-content.ts';
import type { ElementId, Plan } from '../../../core/plan/plan.ts';
import { AdditionPage } from '../../../office/editions/addition-page.tsx';
import { type Draft, draftOf, readOne, toDraft } from '../../../office/editions/draft.ts';
import type { EditNotice } from '../../../office/editions/edit-notices.tsx';
import { ElementPage } from '../../../office/editions/element-page.tsx';
import {
  type AddedKind,
  isElement,
  isHeading,
  readAddition,
  readEdit,
} from '../../../office/editions/to-edit.ts';
import { officePath } from '../../../office/links.ts';
import { isRead, notAllowed, notFound, readDraft, readEditionOf, readSeen } from '../edition-call.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

export async function showElement(call: StaffCall): Promise<OfficeAnswer> {
  const edition = await readEditionOf(call);
  if (!isRead(edition)) return edition;
  return answerElement(call, edition, { status: 200, act: '', draft: new Map(), notice: null });
}

/** Changes, drops, splits or merges an element, as the button says. */
export async function decideElement(call: StaffCall): Promise<OfficeAnswer> {
  const edition = await readEditionOf(call);
  if (!isRead(edition)) return edition;
  const id = call.context.req.param('element') ?? '';
  const act = readField(call, 'act');
  const draft = readDraft(call);
  const read = isElement(id) ? readEdit(edition.plan, id, act, draft) : null;
  if (read === null) return notFound(call);
  if (!read.ok) {
    const notice: EditNotice = { kind: 'problems', problems: read.problems };
    return answerElement(call, edition, { status: 422, act, draft, notice });
  }
  const edited = await save(call, edition, read.edit, draft);
  const notice = toNotice(edited);
  if (notice === null) return leave(call, edition, edited);
  const status = notice.kind === 'overtaken' ? 409 : 422;
  return answerElement(call, edition, { status, act, draft, notice });
}

export async function showAddition(call: StaffCall): Promise<OfficeAnswer> {
  const edition = await readEditionOf(call);
  if (!isRead(edition)) return edition;
  const parent = call.context.req.param('parent') ?? '';
  const blank = { parent, years: edition.plan.actionYears.map(String), seriesCount: '1' };
  const draft = draftOf({ ...blank, 'baseline.0': noFigure });
  return answerAddition(call, edition, { status: 200, draft, notice: null });
}

/** Adds an element. */
export async function decideAddition(call: StaffCall): Promise<OfficeAnswer> {
  const edition = await readEditionOf(call);
  if (!isRead(edition)) return edition;
  const kind = readKind(call);
  if (kind === null) return notFound(call);
  const draft = readDraft(call);
  const read = readAddition(edition.plan, kind, draft);
  if (!read.ok) {
    const notice: EditNotice = { kind: 'problems', problems: read.problems };
    return answerAddition(call, edition, { status: 422, draft, notice });
  }
  const edited = await save(call, edition, read.edit, draft);
  const notice = toNotice(edited);
  if (notice === null) return leave(call, edition, edited);
  return answerAddition(call, edition, { status: 422, draft, notice });
}

function save(
  { parts, signedIn, municipality, now }: StaffCall,
  { year }: EditionView,
  edit: EditionEdit,
  draft: Draft,
): Promise<EditedEdition> {
  const request = { code: municipality.code, year, edit, now, reason: readOne(draft, 'reason') };
  return editEdition(parts.store, signedIn.staff, { ...request, seen: readSeen(draft) });
}

/** Null where the edit was made, or there is no form to show again. */
export function toNotice(edited: EditedEdition): EditNotice | null {
  switch (edited.outcome) {
    case 'faulty':
      return { kind: 'problems', problems: edited.problems };
    case 'overtaken':
      return { kind: 'overtaken', differences: edited.differences };
    case 'reason-missing':
    case 'not-in-preparation':
    case 'same':
      return { kind: 'refused', code: edited.outcome };
    default:
      return null;
  }
}

function leave(call: StaffCall, { year, plan }: EditionView, edited: EditedEdition): OfficeAnswer {
  if (edited.outcome === 'not-allowed') return notAllowed(call);
  if (edited.outcome === 'unknown-edition') return notFound(call);
  const home = officePath(call.municipality.code, 'editions', String(year));
  const heading = findHeading(
    plan,
    call.context.req.param('element') ?? call.context.req.param('parent') ?? '',
  );
  return { kind: 'redirect', to: `${home}?done=saved${heading === null ? '' : `#${heading}`}` };
}

/** Under which heading of the tree an element stands; null of a project, which may stand under many. */
function findHeading(plan: Plan, element: string): ElementId | null {
  const action = plan.actions.find(({ id }) => id === element);
  const initiative = plan.initiatives.find(({ id }) => id === (action?.initiative ?? element));
  const indicator = plan.indicators.find(({ id }) => id === element);
  const found = initiative?.measure ?? indicator?.parent;
  return found ?? (isHeading(element) ? element : null);
}

type Shown = {
  readonly status: 200 | 409 | 422;
  readonly draft: Draft;
  readonly notice: EditNotice | null;
};

function answerElement(
  call: StaffCall,
  edition: EditionView,
  { status, ...shown }: Shown & { readonly act: string },
): OfficeAnswer {
  const id = call.context.req.param('element') ?? '';
  if (!isElement(id)) return notFound(call);
  const stored = toDraft(edition.plan, id);
  if (stored === null) return notFound(call);
  const { code } = call.municipality;
  const locked: EditNotice | null =
    edition.state === 'preparing' ? null : { kind: 'refused', code: 'not-in-preparation' };
  const view = { code, edition, id, stored, ...shown, notice: shown.notice ?? locked };
  return { kind: 'page', status, element: <ElementPage page={call.page} view={view} /> };
}

function answerAddition(call: StaffCall, edition: EditionView, { status, ...shown }: Shown): OfficeAnswer {
  const kind = readKind(call);
  const parent = call.context.req.param('parent') ?? '';
  if (kind === null || !standsUnder(edition.plan, kind, parent)) return notFound(call);
  const view = { code: call.municipality.code, edition, kind, parent, ...shown };
  return { kind: 'page', status, element: <AdditionPage page={call.page} view={view} /> };
}

/** A strategy stands under the plan itself, everything else under an element of it. */
function standsUnder(plan: Plan, kind: AddedKind, parent: string): parent is ElementId | 'plan' {
  if (kind === 'strategy') return parent === 'plan';
  return isElement(parent) && toDraft(plan, parent) !== null;
}

const addedKinds: readonly AddedKind[] = ['indicator', 'initiative', 'action', 'measure', 'strategy'];

function readKind(call: StaffCall): AddedKind | null {
  const kind = call.context.req.param('kind');
  return addedKinds.find((one) => one === kind) ?? null;
}
