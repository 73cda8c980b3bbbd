import { mayDo } from '../../../app/accounts/staff.ts';
import type { WantedOpinion } from '../../../app/opinions/check-wanted.ts';
import { enterOpinions } from '../../../app/opinions/enter-opinions.ts';
import {
  type ListedOpinions,
  listOpinions,
  type OpinionFilter,
} from '../../../app/opinions/list-opinions.ts';
import { readOpinionTable } from '../../../app/opinions/read-opinion-table.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import { fiscalYearOf } from '../../../core/fiscal/fiscal-year.ts';
import { isIsoDate } from '../../../core/fiscal/iso-date.ts';
import { parseFiscalYear } from '../../../core/fiscal/parse-fiscal-year.ts';
import { OPINION_STATES, SOURCE_KINDS } from '../../../core/opinions/opinion.ts';
import { decodeText } from '../../../documents/csv/decode-text.ts';
import { disarmCell } from '../../../documents/csv/disarm-cell.ts';
import { fromTabs } from '../../../documents/csv/from-tabs.ts';
import { readCsv } from '../../../documents/csv/read-csv.ts';
import { writeCsvLine } from '../../../documents/csv/write-csv.ts';
import { writeOpinionForm } from '../../../documents/opinion-form/write-opinion-form.ts';
import { officePath } from '../../../office/links.ts';
import { listElements } from '../../../office/opinions/opinion-words.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { OpinionEntryPage, type OpinionEntryState } from '../../../office/pages/opinion-entry-page.tsx';
import { type OpinionsAsked, OpinionsPage } from '../../../office/pages/opinions-page.tsx';
import { formatDay } from '../../../office/parts/words.ts';
import { opinionText } from '../../../office/text/opinion-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { headLine, toLines } from '../opinions/opinion-lines.ts';

/** The list of opinions, narrowed to what the address asks for. */
export async function showOpinions(call: StaffCall): Promise<OfficeAnswer> {
  const { page, signedIn, municipality } = call;
  const asked = readAsked(call);
  const listed = await loadList(call, asked);
  if (listed.outcome !== 'listed') return notAllowed(call);
  const { staff } = signedIn;
  const view = {
    code: municipality.code,
    asked,
    listed,
    mayEnter: mayDo(staff, 'enter-opinions'),
    mayAct: mayDo(staff, 'answer-opinions') || mayDo(staff, 'settle-opinions'),
  };
  return { kind: 'page', status: 200, element: <OpinionsPage page={page} view={view} /> };
}

/** The same list as a table. */
export async function sendOpinionsCsv(call: StaffCall): Promise<OfficeAnswer> {
  const { language } = call.page;
  const listed = await loadList(call, readAsked(call));
  if (listed.outcome !== 'listed') return notAllowed(call);
  const lines = [headLine(language), ...toLines(listed.opinions, listed.plan, language)];
  const cells = lines.map((line) => writeCsvLine(Object.values(line).map(disarmCell)));
  const body = `\uFEFF${cells.join('\r\n')}\r\n`;
  const name = `${opinionText.title[language]}.csv`;
  return { kind: 'file', name, contentType: 'text/csv; charset=utf-8', body };
}

/** The same list as the form that goes to the council. */
export async function sendOpinionForm(call: StaffCall): Promise<OfficeAnswer> {
  const { page, municipality, now } = call;
  const { language } = page;
  const listed = await loadList(call, readAsked(call));
  if (listed.outcome !== 'listed') return notAllowed(call);
  const title = opinionText.formTitle[language];
  const form = {
    title,
    issued: `${municipality.name} ${formatDay(listed.day, language)}`,
    heads: headLine(language),
    lines: toLines(listed.opinions, listed.plan, language),
    sheet: title,
  };
  return {
    kind: 'file',
    name: `${title}.xlsx`,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeOpinionForm(form, now),
  };
}

function loadList(
  { parts, signedIn, municipality, now }: StaffCall,
  asked: OpinionsAsked,
): Promise<ListedOpinions> {
  const request = { code: municipality.code, filter: toFilter(asked), now };
  return listOpinions(parts.store, signedIn.staff, request);
}

function readAsked({ context }: StaffCall): OpinionsAsked {
  const read = (name: string): string => context.req.query(name)?.slice(0, 200) ?? '';
  return {
    year: read('year'),
    body: read('body'),
    element: read('element'),
    state: read('state'),
    department: read('department'),
    only: read('only'),
  };
}

function toFilter({ year, body, element, state, department, only }: OpinionsAsked): OpinionFilter {
  const known = OPINION_STATES.find((one) => one === state);
  return {
    ...(/^\d{4}$/.test(year) && { year: Number(year) }),
    ...(body !== '' && { body }),
    ...(element !== '' && { element }),
    ...(known !== undefined && { state: known }),
    ...(/^d\d+$/.test(department) && { department: `d${Number(department.slice(1))}` as const }),
    ...((only === 'mine' || only === 'overdue') && { only }),
  };
}

export async function showOpinionEntry(call: StaffCall): Promise<OfficeAnswer> {
  const count = Number(call.context.req.query('entered') ?? Number.NaN);
  return showEntry(call, 200, Number.isSafeInteger(count) ? { kind: 'entered', count } : { kind: 'empty' });
}

/** The table is read and shown; nothing of it is kept. */
export async function lookAtOpinions(call: StaffCall): Promise<OfficeAnswer> {
  const file = call.form?.get('table');
  const hasFile = file instanceof File && file.size > 0;
  const text = hasFile ? decodeText(new Uint8Array(await file.arrayBuffer())) : readField(call, 'text');
  return showLook(call, text);
}

/** The table comes back as it was sent, and is read and checked anew: a browser's preview proves nothing. */
export async function enterOpinionTable(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const text = readField(call, 'text');
  const read = await readTableText(call, text);
  if (read.problems.length > 0) return showLook(call, text);
  const opinions = read.opinions.map(({ wanted }) => wanted);
  const entered = await enterOpinions(parts.store, signedIn.staff, {
    code: municipality.code,
    opinions,
    now,
  });
  if (entered.outcome === 'not-allowed') return notAllowed(call);
  if (entered.outcome !== 'entered') return showLook(call, text);
  return redirectToEntry(call, entered.ids.length);
}

export async function enterOneOpinion(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const wanted = await readWanted(call);
  const request = { code: municipality.code, opinions: [wanted], now };
  const entered = await enterOpinions(parts.store, signedIn.staff, request);
  switch (entered.outcome) {
    case 'entered':
      return redirectToEntry(call, 1);
    case 'faulty': {
      const codes = entered.problems.map(({ code }) => code);
      return showEntry(call, 422, { kind: 'one-faulty', codes, typed: readTyped(call) });
    }
    default:
      return notAllowed(call);
  }
}

const typedFields = ['text', 'kind', 'body', 'meeting', 'date', 'number', 'element', 'year', 'speaker'];

function readTyped(call: StaffCall): Readonly<Record<string, string>> {
  return Object.fromEntries(typedFields.map((name) => [name, readField(call, name)]));
}

async function readWanted(call: StaffCall): Promise<WantedOpinion> {
  const [date, year] = [readField(call, 'date'), readField(call, 'year').trim()];
  const element = readField(call, 'element');
  const plan = await call.parts.store.read((reader) => reader.findPlan(call.municipality.code));
  const known = listElements(plan).find(({ id }) => id === element)?.id ?? null;
  return {
    year: year === '' && isIsoDate(date) ? fiscalYearOf(date) : (readYear(year) ?? Number.NaN),
    source: {
      kind: SOURCE_KINDS.find((one) => one === readField(call, 'kind')) ?? 'other',
      body: readField(call, 'body').trim(),
      meeting: readField(call, 'meeting').trim() || null,
      date,
      number: readField(call, 'number').trim() || null,
    },
    element: known,
    // A browser sends line breaks as two signs; otherwise not a sign is touched.
    text: readField(call, 'text').replaceAll('\r\n', '\n'),
    speaker: readField(call, 'speaker').trim() || null,
  };
}

function readYear(text: string): number | null {
  return /^\d{4}$/.test(text) ? Number(text) : parseFiscalYear(text);
}

async function readTableText({ parts, municipality, now }: StaffCall, text: string) {
  const plan = await parts.store.read((reader) => reader.findPlan(municipality.code));
  return readOpinionTable(readCsv(fromTabs(text)).rows, plan, dayInJapan(now));
}

async function showLook(call: StaffCall, text: string): Promise<OfficeAnswer> {
  const read = await readTableText(call, text);
  return showEntry(call, read.problems.length > 0 ? 422 : 200, { kind: 'looked', text, read });
}

function redirectToEntry({ municipality }: StaffCall, count: number): OfficeAnswer {
  return { kind: 'redirect', to: `${officePath(municipality.code, 'opinions', 'new')}?entered=${count}` };
}

async function showEntry(
  { page, parts, municipality }: StaffCall,
  status: 200 | 422,
  state: OpinionEntryState,
): Promise<OfficeAnswer> {
  const { code } = municipality;
  const plan = await parts.store.read((reader) => reader.findPlan(code));
  const element = <OpinionEntryPage page={page} view={{ code, plan, state }} />;
  return { kind: 'page', status, element };
}

function notAllowed({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
}
