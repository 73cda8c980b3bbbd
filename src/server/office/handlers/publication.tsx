import { proposePublication } from '../../../app/publication/propose-publication.ts';
import { withdrawPublication } from '../../../app/publication/withdraw-publication.ts';
import { publish } from '../../../app/publish.ts';
import type { FiscalYear } from '../../../core/fiscal/fiscal-year.ts';
import { parseFiscalYear } from '../../../core/fiscal/parse-fiscal-year.ts';
import { describeSnapshotError } from '../../../core/publication/find-snapshot-errors.ts';
import type { Publication } from '../../../core/publication/snapshot.ts';
import { readNextResults } from '../../../office/city-facts/city-facts-form.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { type PublicationNotice, PublicationPage } from '../../../office/pages/publication-page.tsx';
import type { PublicationForm } from '../../../office/parts/publish-form.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { openPreview } from './publication-preview.tsx';

const fields = [
  'resultsUpTo',
  'notes',
  'nextYear',
  'nextAsked',
  'nextPublished',
  'publishAt',
  'corrects',
  'erratum',
  'reason',
] as const satisfies readonly (keyof PublicationForm)[];

/** Longest text of a field, in characters: a note is a paragraph, not a document. */
const longest = 2000;

export async function showPublication(call: StaffCall): Promise<OfficeAnswer> {
  const isGone = call.context.req.query('preview') === 'gone';
  return show(call, 200, await suggestForm(call), isGone ? { kind: 'problem', code: 'preview-gone' } : null);
}

/** Publishes what the form says, or only looks at it again or at the site; what was typed is kept until it is published. */
export async function decidePublication(call: StaffCall): Promise<OfficeAnswer> {
  const form = readForm(call);
  if (readField(call, 'act') === 'look') return show(call, 200, form, null);
  const words = readWords(form);
  if ('problem' in words) return show(call, 422, form, { kind: 'problem', code: words.problem });
  if (readField(call, 'act') === 'preview') return look(call, form, words);
  if (form.reason === '') return show(call, 422, form, { kind: 'problem', code: 'reason-missing' });
  const { parts, signedIn, municipality, now } = call;
  const published = await publish(parts.store, signedIn.staff, {
    ...words,
    code: municipality.code,
    reason: form.reason,
    now,
    lastChangeNo: Number(readField(call, 'lastChangeNo')),
  });
  switch (published.outcome) {
    case 'published': {
      const at = words.publishAt ?? null;
      return show(call, 200, await suggestForm(call), { kind: 'published', no: published.no, at });
    }
    case 'overtaken':
      return show(call, 409, form, { kind: 'problem', code: 'overtaken' });
    case 'bad-time':
    case 'unknown-correction':
    case 'nothing-to-publish':
      return show(call, 422, form, { kind: 'problem', code: published.outcome });
    case 'faulty': {
      const lines = published.errors.map((error) => describeSnapshotError(error, call.page.language));
      return show(call, 422, form, { kind: 'faulty', lines });
    }
    case 'not-allowed':
      return notAllowed(call);
  }
}

/** Shows the form again where there is nothing to look at, with why. */
async function look(call: StaffCall, form: PublicationForm, words: Words): Promise<OfficeAnswer> {
  const opened = await openPreview(call, words);
  return 'kind' in opened ? opened : show(call, 422, form, null);
}

export async function withdraw(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const no = Number(readField(call, 'no'));
  const reason = readField(call, 'reason').slice(0, longest);
  const request = { code: municipality.code, no, reason, now };
  const { outcome } = await withdrawPublication(parts.store, signedIn.staff, request);
  if (outcome === 'not-allowed') return notAllowed(call);
  const form = await suggestForm(call);
  if (outcome === 'withdrawn') return show(call, 200, form, { kind: 'withdrawn', no });
  return show(call, 422, form, { kind: 'problem', code: outcome });
}

type Words = Pick<Publication, 'notes' | 'resultsUpTo' | 'nextResults' | 'corrects'> & {
  readonly publishAt?: string;
};
type WordsProblem = 'erratum-missing' | 'next-incomplete' | 'bad-time';

function readWords(form: PublicationForm): Words | { readonly problem: WordsProblem } {
  const nextResults = readNextResults(form);
  if (nextResults === 'incomplete') return { problem: 'next-incomplete' };
  const corrects = Number(form.corrects);
  if (form.corrects !== '' && form.erratum === '') return { problem: 'erratum-missing' };
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(form.publishAt);
  if (form.publishAt !== '' && !isTime) return { problem: 'bad-time' };
  return {
    notes: form.notes === '' ? null : form.notes,
    resultsUpTo: parseFiscalYear(form.resultsUpTo),
    nextResults,
    ...(form.corrects !== '' && { corrects: { no: corrects, text: form.erratum } }),
    ...(form.publishAt !== '' && { publishAt: `${form.publishAt}:00+09:00` }),
  };
}

function readForm(call: StaffCall): PublicationForm {
  const read = (name: keyof PublicationForm): string => readField(call, name).trim().slice(0, longest);
  const entries = fields.map((name) => [name, read(name)] as const);
  return { ...emptyForm, ...Object.fromEntries(entries) };
}

const emptyForm: PublicationForm = {
  resultsUpTo: '',
  notes: '',
  nextYear: '',
  nextAsked: '',
  nextPublished: '',
  publishAt: '',
  corrects: '',
  erratum: '',
  reason: '',
};

/** Judged up to the last year that has a result; when the next ones come, as the city says it or last said it. */
async function suggestForm(call: StaffCall): Promise<PublicationForm> {
  const { parts, municipality } = call;
  const [last] = await listYears(call);
  const { code } = municipality;
  const { record, previous } = await parts.store.read(async (reader) => ({
    record: await reader.findMunicipality(code),
    previous: await reader.findPublication(code),
  }));
  const next = record?.nextResults ?? previous?.publication.nextResults ?? null;
  return {
    ...emptyForm,
    resultsUpTo: last === undefined ? '' : String(last),
    ...(next && { nextYear: String(next.year), nextAsked: next.askedFor, nextPublished: next.published }),
  };
}

/** Years that have a result, the last one first. */
async function listYears({ parts, municipality }: StaffCall): Promise<readonly FiscalYear[]> {
  const known = await parts.store.read((reader) => reader.listObservations(municipality.code));
  const measured = known.filter(({ status }) => status === 'measured').map(({ year }) => year);
  return [...new Set(measured)].toSorted((left, right) => right - left);
}

async function show(
  call: StaffCall,
  status: 200 | 409 | 422,
  form: PublicationForm,
  notice: PublicationNotice | null,
): Promise<OfficeAnswer> {
  const { parts, page, signedIn, municipality, now } = call;
  const { code } = municipality;
  const next = readNextResults(form);
  const nextResults = next === 'incomplete' ? null : next;
  const words = { notes: null, nextResults, resultsUpTo: parseFiscalYear(form.resultsUpTo) };
  const proposed = await proposePublication(parts.store, signedIn.staff, { ...words, code, now });
  if (proposed.outcome === 'not-allowed') return notAllowed(call);
  const proposal = proposed.outcome === 'proposed' ? proposed : null;
  const view = { code, now, proposal, form, years: await listYears(call) };
  const why = notice ?? explain(proposed, call);
  return { kind: 'page', status, element: <PublicationPage page={page} view={{ ...view, notice: why }} /> };
}

function explain(
  proposed: Awaited<ReturnType<typeof proposePublication>>,
  { page: { language } }: StaffCall,
): PublicationNotice | null {
  if (proposed.outcome === 'nothing-to-publish') return { kind: 'problem', code: 'nothing-to-publish' };
  if (proposed.outcome !== 'faulty') return null;
  return { kind: 'faulty', lines: proposed.errors.map((error) => describeSnapshotError(error, language)) };
}

function notAllowed({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
}
