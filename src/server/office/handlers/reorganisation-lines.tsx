import {
  prepareReorganisation,
  proposeReorganisation,
} from '../../../app/reorganisations/prepare-reorganisation.ts';
import { listReorganisations } from '../../../app/reorganisations/read-reorganisation.ts';
import type { Department } from '../../../core/plan/plan.ts';
import { kindWords } from '../../../core/reorganisation/kind-words.ts';
import { LINE_COLUMNS, type ReorganisationLine } from '../../../core/reorganisation/line-problem.ts';
import { writeLines } from '../../../core/reorganisation/read-lines.ts';
import { fromTabs } from '../../../documents/csv/from-tabs.ts';
import { readCsv } from '../../../documents/csv/read-csv.ts';
import { speak } from '../../../office/item/item-words.ts';
import { officePath } from '../../../office/links.ts';
import {
  ReorganisationFormPage,
  type ReorganisationFormView,
} from '../../../office/reorganisations/reorganisation-form-page.tsx';
import {
  lineColumnText,
  reorganisationRefusalText,
  reorganisationText,
} from '../../../office/text/reorganisation-text.ts';
import { notAllowed, notFound } from '../edition-call.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readReorganisationId } from './reorganisations.tsx';

/** How many lines stand on the page at first, and how many more come when asked. */
const lineCount = 4;
/** A reorganisation of more lines is a table of a whole city; nothing is kept of what comes after. */
const mostLines = 200;

type Typed = Pick<ReorganisationFormView, 'id' | 'date' | 'lines' | 'reason'>;

/** An empty form, or that of a draft. */
export async function showLines(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality } = call;
  const id = findId(call);
  const listed = await listReorganisations(parts.store, signedIn.staff, municipality.code);
  if (listed.outcome === 'not-allowed') return notAllowed(call);
  const { departments } = listed;
  if (id === null) {
    const typed = { id, date: '', lines: fillUp([], lineCount), reason: '' };
    return show(call, 200, typed, { departments });
  }
  const kept = listed.reorganisations.find((one) => one.id === id);
  if (kept === undefined) return notFound(call);
  const lines = writeLines(kept, departments, (kind) => kindWords[kind][0]);
  const typed = { id, date: kept.date, lines: fillUp(lines, lines.length + 1), reason: '' };
  return show(call, 200, typed, { departments });
}

/** Shows what the lines would move, gives more of them, or keeps them: as the button says. */
export async function takeLines(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now, page } = call;
  const { code } = municipality;
  const listed = await listReorganisations(parts.store, signedIn.staff, code);
  if (listed.outcome === 'not-allowed') return notAllowed(call);
  const { departments } = listed;
  const typed = readTyped(call);
  const act = readField(call, 'act');
  if (act === 'more') {
    return show(
      call,
      200,
      { ...typed, lines: fillUp(typed.lines, typed.lines.length + lineCount) },
      { departments },
    );
  }
  const lines = typed.lines.filter((line) => LINE_COLUMNS.some((column) => line[column].trim() !== ''));
  const request = { code, id: typed.id, date: typed.date, lines, now };
  const t = speak(page.language);
  const reason = typed.reason.trim() === '' ? t(reorganisationText.reasonDraft) : typed.reason;
  const outcome =
    act === 'keep'
      ? await prepareReorganisation(parts.store, signedIn.staff, { ...request, reason })
      : await proposeReorganisation(parts.store, signedIn.staff, request);
  switch (outcome.outcome) {
    case 'prepared':
      return { kind: 'redirect', to: `${officePath(code, 'reorganisations', outcome.id)}?done=kept` };
    case 'proposed':
      return show(call, 200, typed, { departments, effects: outcome.effects });
    case 'faulty':
      return show(call, 422, typed, { departments, problems: outcome.problems });
    case 'not-allowed':
      return notAllowed(call);
    case 'unknown-reorganisation':
      return notFound(call);
    default:
      return show(call, 422, typed, { departments, refusal: t(reorganisationRefusalText[outcome.outcome]) });
  }
}

function show(
  { page, municipality }: StaffCall,
  status: 200 | 422,
  typed: Typed,
  seen: { readonly departments: readonly Department[] } & Partial<
    Pick<ReorganisationFormView, 'problems' | 'effects' | 'refusal'>
  >,
): OfficeAnswer {
  const view = { code: municipality.code, problems: [], effects: null, refusal: null, ...typed, ...seen };
  return { kind: 'page', status, element: <ReorganisationFormPage page={page} view={view} /> };
}

function findId(call: StaffCall): Typed['id'] {
  return call.context.req.param('reorganisation') === undefined ? null : readReorganisationId(call);
}

/** The boxes as they were typed, then what was pasted: every line keeps its number on the page. */
function readTyped(call: StaffCall): Typed {
  const numbers = [...(call.form?.keys() ?? [])].flatMap((name) => {
    const no = /^kind-(\d{1,3})$/.exec(name)?.[1];
    return no === undefined ? [] : [Number(no)];
  });
  const typed = numbers.slice(0, mostLines).map(
    (no, index): ReorganisationLine => ({
      line: index + 1,
      kind: readField(call, `kind-${no}`),
      from: readField(call, `from-${no}`),
      to: readField(call, `to-${no}`),
      division: readField(call, `division-${no}`),
    }),
  );
  const pasted = readPasted(readField(call, 'paste'));
  const isWritten = (line: ReorganisationLine): boolean => LINE_COLUMNS.some((column) => line[column] !== '');
  const lines = pasted.length === 0 ? typed : [...typed.filter(isWritten), ...pasted];
  return {
    id: findId(call),
    date: readField(call, 'date').trim(),
    lines: renumber(lines.slice(0, mostLines)),
    reason: readField(call, 'reason'),
  };
}

/** Four columns, with or without a line that names them. */
function readPasted(text: string): readonly ReorganisationLine[] {
  const rows = readCsv(fromTabs(text)).rows.map(({ cells }) => cells.map((cell) => cell.trim()));
  return rows
    .filter((cells) => cells.some((cell) => cell !== '') && !isHead(cells))
    .map(([kind = '', from = '', to = '', division = '']) => ({ line: 0, kind, from, to, division }));
}

function isHead([first = '']: readonly string[]): boolean {
  return first === lineColumnText.kind.ja || first === lineColumnText.kind.en;
}

function fillUp(lines: readonly ReorganisationLine[], count: number): readonly ReorganisationLine[] {
  const missing = Math.max(0, Math.min(count, mostLines) - lines.length);
  const empty = { line: 0, kind: '', from: '', to: '', division: '' };
  return renumber([...lines, ...Array.from({ length: missing }, () => empty)]);
}

function renumber(lines: readonly ReorganisationLine[]): readonly ReorganisationLine[] {
  return lines.map((line, index) => ({ ...line, line: index + 1 }));
}
