import {
  type ChosenSuccessors,
  callOffReorganisation,
  chooseSuccessors,
  type DecidedReorganisation,
  decideReorganisation,
} from '../../../app/reorganisations/decide-reorganisation.ts';
import { listReorganisations, readReorganisation } from '../../../app/reorganisations/read-reorganisation.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import type { DepartmentId } from '../../../core/plan/plan.ts';
import type { ReorganisationId } from '../../../core/reorganisation/reorganisation.ts';
import { speak } from '../../../office/item/item-words.ts';
import { officePath } from '../../../office/links.ts';
import { formatDay } from '../../../office/parts/words.ts';
import { ReorganisationPage } from '../../../office/reorganisations/reorganisation-page.tsx';
import { ReorganisationsPage } from '../../../office/reorganisations/reorganisations-page.tsx';
import { reorganisationRefusalText, reorganisationText } from '../../../office/text/reorganisation-text.ts';
import { notAllowed, notFound } from '../edition-call.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

export async function showReorganisations(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, page, signedIn, municipality } = call;
  const { code } = municipality;
  const listed = await listReorganisations(parts.store, signedIn.staff, code);
  if (listed.outcome === 'not-allowed') return notAllowed(call);
  const view = { ...listed, code };
  return { kind: 'page', status: 200, element: <ReorganisationsPage page={page} view={view} /> };
}

/** The reorganisation that an address names. Its route lets nothing else through than o and a number. */
export function readReorganisationId({ context }: StaffCall): ReorganisationId {
  return `o${Number((context.req.param('reorganisation') ?? '').slice(1))}`;
}

export function showReorganisation(call: StaffCall): Promise<OfficeAnswer> {
  return answer(call, 200, null);
}

async function answer(call: StaffCall, status: 200 | 422, refusal: string | null): Promise<OfficeAnswer> {
  const { parts, page, signedIn, municipality, now } = call;
  const { code } = municipality;
  const id = readReorganisationId(call);
  const read = await readReorganisation(parts.store, signedIn.staff, { code, id });
  if (read.outcome === 'not-allowed') return notAllowed(call);
  if (read.outcome === 'unknown-reorganisation') return notFound(call);
  const done = sayDone(call, read.reorganisation.date);
  const reason = refusal === null ? '' : readField(call, 'reason');
  const view = { ...read, code, today: dayInJapan(now), reason, done, refusal };
  return { kind: 'page', status, element: <ReorganisationPage page={page} view={view} /> };
}

/** What was just done, as the address says it. */
function sayDone({ context, page: { language } }: StaffCall, date: string): string | null {
  const t = speak(language);
  switch (context.req.query('done')) {
    case 'kept':
      return t(reorganisationText.kept);
    case 'chosen':
      return t(reorganisationText.choicesSaved);
    case 'decided':
      return t(reorganisationText.decidedDone, { day: formatDay(date, language) });
    case 'carried-out':
      return t(reorganisationText.carriedOutDone);
    case 'called-off':
      return t(reorganisationText.calledOffDone);
    default:
      return null;
  }
}

/** Keeps choices, decides it, or calls it off: as the button says. */
export async function actOnReorganisation(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const request = { code, id: readReorganisationId(call), now };
  const reason = readField(call, 'reason');
  switch (readField(call, 'act')) {
    case 'choose': {
      const chosen = { ...request, elements: readChoices(call), posts: {}, reason };
      return conclude(call, await chooseSuccessors(parts.store, signedIn.staff, chosen));
    }
    case 'call-off':
      return conclude(call, await callOffReorganisation(parts.store, signedIn.staff, { ...request, reason }));
    default: {
      const lastChangeNo = Number(readField(call, 'seen'));
      const wanted = { ...request, reason, lastChangeNo };
      return conclude(call, await decideReorganisation(parts.store, signedIn.staff, wanted));
    }
  }
}

type Outcome = ChosenSuccessors | DecidedReorganisation | Awaited<ReturnType<typeof callOffReorganisation>>;

function conclude(call: StaffCall, outcome: Outcome): Promise<OfficeAnswer> | OfficeAnswer {
  const t = speak(call.page.language);
  const place = officePath(call.municipality.code, 'reorganisations', readReorganisationId(call));
  switch (outcome.outcome) {
    case 'chosen':
    case 'decided':
    case 'carried-out':
    case 'called-off':
      return { kind: 'redirect', to: `${place}?done=${outcome.outcome}` };
    case 'not-allowed':
      return notAllowed(call);
    case 'unknown-reorganisation':
      return notFound(call);
    case 'unsettled':
      return answer(call, 422, t(reorganisationRefusalText.unsettled, { count: outcome.about.length }));
    default:
      return answer(call, 422, t(reorganisationRefusalText[outcome.outcome]));
  }
}

/** What was chosen for each element; boxes that nobody touched are left out. */
function readChoices({ form }: StaffCall): Readonly<Record<string, readonly DepartmentId[]>> {
  return Object.fromEntries(
    [...(form?.entries() ?? [])].flatMap(([name, value]) => {
      const id = typeof value === 'string' ? readDepartment(value) : null;
      return name.startsWith('element-') && id !== null
        ? [[name.slice('element-'.length), [id]] as const]
        : [];
    }),
  );
}

function readDepartment(value: string): DepartmentId | null {
  return /^d\d+$/.test(value) ? `d${Number(value.slice(1))}` : null;
}
