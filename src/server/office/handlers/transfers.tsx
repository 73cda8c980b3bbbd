import { isSetUp, readSetUp, type SetUpProgress } from '../../../app/accounts/read-set-up.ts';
import { applyTransfers, proposeTransfers } from '../../../app/accounts/transfers/transfer.ts';
import type { TransferProblem } from '../../../app/accounts/transfers/transfer-problem.ts';
import { columnHeads, transferColumns } from '../../../app/accounts/transfers/transfer-table.ts';
import { decodeText } from '../../../documents/csv/decode-text.ts';
import { type CsvTable, readCsv } from '../../../documents/csv/read-csv.ts';
import { writeCsvLine } from '../../../documents/csv/write-csv.ts';
import { officePath } from '../../../office/links.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { TransfersPage, type TransfersState } from '../../../office/pages/transfers-page.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

export async function showTransfers(call: StaffCall): Promise<OfficeAnswer> {
  const changes = Number(call.context.req.query('applied') ?? Number.NaN);
  return show(call, 200, Number.isSafeInteger(changes) ? { kind: 'applied', changes } : { kind: 'empty' });
}

/** The table is read and shown; nothing of it is kept. */
export async function lookAtTable(call: StaffCall): Promise<OfficeAnswer> {
  const file = call.form?.get('table');
  if (!(file instanceof File) || file.size === 0) return show(call, 422, { kind: 'no-file' });
  return propose(call, decodeText(new Uint8Array(await file.arrayBuffer())), false);
}

/** The table comes back as it was sent, and is read and checked anew: a browser's preview proves nothing. */
export async function applyTable(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const text = readField(call, 'text');
  const { rows } = readCsv(text);
  const before = await readProgress(call);
  const result = await applyTransfers(parts.store, signedIn.staff, {
    code: municipality.code,
    rows,
    now,
    lastChangeNo: Number(readField(call, 'lastChangeNo')),
    reason: readField(call, 'reason').trim().slice(0, 200),
  });
  switch (result.outcome) {
    case 'applied':
      // With the first people a set-up is over: it says where to go from there.
      if (!isSetUp(before)) return { kind: 'redirect', to: officePath(municipality.code, 'set-up') };
      return {
        kind: 'redirect',
        to: `${officePath(municipality.code, 'transfers')}?applied=${result.changes}`,
      };
    case 'overtaken':
      return propose(call, text, true);
    case 'faulty':
      return show(call, 422, result.problems.length === 0 ? { kind: 'empty' } : faulty(result.problems));
    case 'not-allowed':
      return notAllowed(call);
  }
}

async function propose(call: StaffCall, text: string, overtaken: boolean): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const table = readCsv(text);
  const broken = findBroken(table);
  if (broken.length > 0) return show(call, 422, faulty(broken));
  const request = { code: municipality.code, rows: table.rows, now };
  const result = await proposeTransfers(parts.store, signedIn.staff, request);
  switch (result.outcome) {
    case 'proposed':
      return show(call, overtaken ? 409 : 200, { ...result, kind: 'proposed', text, overtaken });
    case 'faulty':
      return show(call, 422, faulty(result.problems));
    case 'not-allowed':
      return notAllowed(call);
  }
}

function findBroken({ problems }: CsvTable): readonly TransferProblem[] {
  return problems.map(({ line }) => ({ line, column: null, code: 'table-broken', found: '' }));
}

function faulty(problems: readonly TransferProblem[]): TransfersState {
  return { kind: 'faulty', problems };
}

function readProgress({ parts, municipality }: StaffCall): Promise<SetUpProgress> {
  return parts.store.read((reader) => readSetUp(reader, municipality.code));
}

async function show(call: StaffCall, status: 200 | 409 | 422, state: TransfersState): Promise<OfficeAnswer> {
  const { page, municipality } = call;
  const { code } = municipality;
  const progress = await readProgress(call);
  const here = { ...page, path: officePath(code, 'transfers') };
  const element = <TransfersPage page={here} code={code} progress={progress} state={state} />;
  return { kind: 'page', status, element };
}

function notAllowed({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
}

/** The heads of the table, with a byte order mark, without which Excel reads Japanese as something else. */
export async function sendTemplate(): Promise<OfficeAnswer> {
  const heads = transferColumns.map((column) => columnHeads[column][0]);
  const example = ['新規', 'sato', '佐藤 花子', '', '担当者', '', '', '', '2027-04-01'];
  const body = `\uFEFF${writeCsvLine(heads)}\r\n${writeCsvLine(example)}\r\n`;
  return { kind: 'file', name: 'transfers.csv', contentType: 'text/csv; charset=utf-8', body };
}
