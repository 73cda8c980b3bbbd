import type { CheckedCell, CheckedTable } from '../checked-set.ts';

/**
 * A JSON as a table: a list of records, or an object that has one under `records`. Null for any other document.
 *
 * @example readJsonTable('data/observations.json', document)?.grid.length
 */
export function readJsonTable(name: string, document: unknown): Omit<CheckedTable, 'description'> | null {
  const records = findRecords(document);
  if (records === null) return null;
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const listed = names.length > 0 ? names : listColumns(document);
  const rows = records.map((record) => listed.map((key) => toCell(record[key])));
  const header = listed.map((text): CheckedCell => ({ text, kind: 'text', formula: false }));
  return { file: name, sheet: null, format: 'json', grid: [header, ...rows], csv: null, workbook: null };
}

type JsonRecord = Readonly<Record<string, unknown>>;

function findRecords(document: unknown): readonly JsonRecord[] | null {
  const list = isRecord(document) ? document['records'] : document;
  return Array.isArray(list) && list.every(isRecord) ? list : null;
}

/** A table without rows still has columns. */
function listColumns(document: unknown): readonly string[] {
  const columns = isRecord(document) ? document['columns'] : null;
  if (!Array.isArray(columns)) return [];
  return columns.filter(isRecord).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toCell(value: unknown): CheckedCell {
  if (value === null || value === undefined || value === '')
    return { text: '', kind: 'blank', formula: false };
  if (typeof value === 'number') return { text: String(value), kind: 'number', formula: false };
  if (typeof value === 'boolean') return { text: String(value), kind: 'boolean', formula: false };
  return { text: typeof value === 'string' ? value : JSON.stringify(value), kind: 'text', formula: false };
}
