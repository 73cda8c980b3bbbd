import { importDepartments, proposeDepartments } from '../../../app/accounts/import-departments.ts';
import { readSetUp } from '../../../app/accounts/read-set-up.ts';
import { decodeText } from '../../../documents/csv/decode-text.ts';
import { disarmCell } from '../../../documents/csv/disarm-cell.ts';
import { readCsv } from '../../../documents/csv/read-csv.ts';
import { writeCsvLine } from '../../../documents/csv/write-csv.ts';
import { officePath } from '../../../office/links.ts';
import { DepartmentsPage, type DepartmentsState } from '../../../office/pages/departments-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { departmentsText } from '../../../office/text/departments-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

type Proposed = Extract<DepartmentsState, { readonly kind: 'proposed' }>;
type Handed = Pick<Proposed, 'text' | 'reason' | 'refusal'>;

export async function showDepartments(call: StaffCall): Promise<OfficeAnswer> {
  const [added, changed] = (call.context.req.query('applied') ?? '').split('-').map(Number);
  const isApplied = Number.isSafeInteger(added) && Number.isSafeInteger(changed);
  if (added === undefined || changed === undefined || !isApplied) return show(call, 200, { kind: 'empty' });
  return show(call, 200, { kind: 'applied', added, changed });
}

/** A table that is chosen is read and shown; it comes back with the form that carries it out. */
export async function takeDepartments(call: StaffCall): Promise<OfficeAnswer> {
  const text = readField(call, 'text');
  if (text !== '') return apply(call, text);
  const file = call.form?.get('table');
  if (!(file instanceof File) || file.size === 0) return show(call, 422, { kind: 'no-file' });
  const reason = departmentsText.reasonDefault[call.page.language];
  const table = decodeText(new Uint8Array(await file.arrayBuffer()));
  return look(call, { text: table, reason, refusal: null });
}

async function look(call: StaffCall, handed: Handed): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality } = call;
  const request = { code: municipality.code, rows: readCsv(handed.text).rows };
  const proposed = await proposeDepartments(parts.store, signedIn.staff, request);
  if (proposed.outcome !== 'proposed') return refuse(call, proposed);
  const status = handed.refusal === null ? 200 : handed.refusal === 'overtaken' ? 409 : 422;
  return show(call, status, { kind: 'proposed', proposal: proposed.proposal, ...handed });
}

async function apply(call: StaffCall, text: string): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const reason = readField(call, 'reason').trim().slice(0, 200);
  if (reason === '') return look(call, { text, reason, refusal: 'reasonMissing' });
  const lastChangeNo = Number(readField(call, 'lastChangeNo'));
  const request = { code, rows: readCsv(text).rows, lastChangeNo, reason, now };
  const result = await importDepartments(parts.store, signedIn.staff, request);
  switch (result.outcome) {
    case 'imported':
      return {
        kind: 'redirect',
        to: `${officePath(code, 'departments')}?applied=${result.added}-${result.changed}`,
      };
    case 'overtaken':
      return look(call, { text, reason, refusal: 'overtaken' });
    default:
      return refuse(call, result);
  }
}

type Refused = Exclude<Awaited<ReturnType<typeof proposeDepartments>>, { readonly outcome: 'proposed' }>;

function refuse(call: StaffCall, refused: Refused): OfficeAnswer | Promise<OfficeAnswer> {
  switch (refused.outcome) {
    case 'faulty':
      return show(call, 422, { kind: 'faulty', problems: refused.problems });
    case 'no-plan':
      return show(call, 422, { kind: 'no-plan' });
    case 'not-allowed':
      return { kind: 'page', status: 403, element: <NoticePage page={call.page} kind="not-allowed" /> };
  }
}

async function show(
  { parts, page, municipality }: StaffCall,
  status: 200 | 409 | 422,
  state: DepartmentsState,
): Promise<OfficeAnswer> {
  const { code } = municipality;
  const known = await parts.store.read(async (reader) => ({
    departments: (await reader.findPlan(code))?.departments ?? [],
    progress: await readSetUp(reader, code),
  }));
  const view = { code, ...known, state };
  return { kind: 'page', status, element: <DepartmentsPage page={page} view={view} /> };
}

/** The departments as they are, to be filled in and sent back; with a byte order mark, which Excel needs. */
export async function sendDepartments({ parts, municipality }: StaffCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const plan = await parts.store.read((reader) => reader.findPlan(code));
  const rows = (plan?.departments ?? []).map(({ name, division }) => [name, division ?? '']);
  const lines = [['課', '部'], ...rows].map((cells) => `${writeCsvLine(cells.map(disarmCell))}\r\n`);
  const name = `departments-${code}.csv`;
  return { kind: 'file', name, contentType: 'text/csv; charset=utf-8', body: `\uFEFF${lines.join('')}` };
}
