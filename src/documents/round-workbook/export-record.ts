import { createHash } from 'node:crypto';
import { decodeValue, type EntryValue, encodeValue } from './entry-value.ts';
import { describeForms } from './form/describe-forms.ts';
import type { Form, FormRow } from './form/form.ts';
import { listGuideLines } from './form/guide-lines.ts';
import { listTitleLines } from './form/title-lines.ts';
import type { GivenValue, ItemKind, WorkbookRequest } from './workbook-request.ts';
import { escapeText, unescapeText } from './xlsx/unescape-text.ts';

/** The first word of the hidden sheet, and of the hidden first row of each form. */
export const MARK = 'shirube-round-workbook';
const FORMAT_VERSION = '1';

/** What was exported: for whom, for which round, and what stood in each cell. */
export type ExportRecord = {
  readonly round: string;
  readonly roundTitle: string;
  readonly department: string;
  readonly departmentName: string;
  /** By the name that recordKey gives. */
  readonly values: ReadonlyMap<string, EntryValue>;
  readonly versions: ReadonlyMap<string, string>;
};

/**
 * The name of a cell in the record, by its row's key and its column's. A row alone has the column ''; lines
 * above the rows have the row '' and the number of their line.
 *
 * @example recordKey('indicator', 'kpi-1/all', 'value')
 */
export function recordKey(kind: ItemKind | 'guide', row: string, column: string): string {
  return JSON.stringify([kind, row, column]);
}

/**
 * The rows of the hidden sheet: a head with the checksum, then one line a cell. The checksum shows damage and editing
 * by hand; it is no proof of origin, and rights are checked where changes are applied.
 *
 * @example const [head, ...lines] = makeRecordRows(request);
 */
export function makeRecordRows(request: WorkbookRequest): readonly (readonly string[])[] {
  const forms = describeForms(request);
  const lines = [
    ...listGuideLines(forms, request).map(([text], index) => ['guide', '', `${index}`, encodeWords(text)]),
    ...forms.flatMap((form) => [
      ...listTitleLines(form, request).map(({ row, text }) => [form.kind, '', `${row}`, encodeWords(text)]),
      ...form.rows.flatMap((row) => rowLines(form, row)),
    ]),
  ];
  const { round, department } = request;
  const head = [MARK, FORMAT_VERSION, round.id, round.title, department.id, department.name];
  return [[...head, checksumOf(head, lines)], ...lines].map((row) => row.map(escapeText));
}

function encodeWords(text: string): string {
  return encodeValue({ kind: 'text', text });
}

function rowLines({ kind }: Form, row: FormRow): readonly (readonly string[])[] {
  const given = Object.entries(row.given).map(([key, value]) => [key, encodeValue(givenAsValue(value))]);
  const entries = Object.entries(row.entries).map(([key, { value }]) => [key, encodeValue(value)]);
  return [
    [kind, row.key, '', row.version],
    ...[...given, ...entries].map(([key = '', line = '']) => [kind, row.key, key, line]),
  ];
}

/**
 * What a given cell holds, as the record tells it.
 *
 * @example givenAsValue({ kind: 'words', words: '計画策定時以上' }) // { kind: 'text', text: '計画策定時以上' }
 */
export function givenAsValue(given: GivenValue): EntryValue {
  return given.kind === 'words' ? { kind: 'text', text: given.words } : given;
}

/**
 * Reads the rows of the hidden sheet. `damaged` where the checksum does not hold.
 *
 * @example parseRecordRows(rows)
 */
export function parseRecordRows(rows: readonly (readonly string[])[]): ExportRecord | 'damaged' {
  const [[mark, format, round, roundTitle, department, departmentName, checksum] = [], ...lines] = rows;
  if (mark !== MARK || format !== FORMAT_VERSION) return 'damaged';
  if (round === undefined || roundTitle === undefined) return 'damaged';
  if (department === undefined || departmentName === undefined) return 'damaged';
  const head = [mark, format, round, roundTitle, department, departmentName];
  if (checksum !== checksumOf(head, lines)) return 'damaged';
  const values = new Map<string, EntryValue>();
  const versions = new Map<string, string>();
  for (const [kind = '', id = '', field = '', line = ''] of lines) {
    if (!isRecordKind(kind)) return 'damaged';
    const value = decodeValue(line);
    if (field === '') versions.set(recordKey(kind, id, ''), line);
    else if (value === null) return 'damaged';
    else values.set(recordKey(kind, id, field), value);
  }
  return { round, roundTitle, department, departmentName, values, versions };
}

function isRecordKind(word: string): word is ItemKind | 'guide' {
  return ['indicator', 'initiative', 'project', 'guide'].includes(word);
}

/** Over what a spreadsheet keeps: cells as it would give them back, without the blanks at their ends. */
function checksumOf(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const kept = [head, ...lines].map((row) => row.map((cell) => unescapeText(escapeText(cell)).trim()));
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex');
}
