import type { CheckedSet, CheckedTable, DescribedColumn, GivenFile } from '../checked-set.ts';
import { readCsvTable } from './read-csv-table.ts';
import { readColumns, readDictionary, toRecords } from './read-descriptions.ts';
import { isRecord, readJsonTable } from './read-json-table.ts';
import { readXlsxTables } from './read-xlsx-tables.ts';

type Table = Omit<CheckedTable, 'description'>;
type Documents = ReadonlyMap<string, unknown>;

/** Formats that machines read directly; of the last ones only that is checked. */
const formats = ['csv', 'xlsx', 'json', 'jsonld', 'xml', 'ods'] as const;

/**
 * Reads files that belong together: tables, the dictionary and code lists beside them, catalogue and descriptions.
 *
 * @example readSet([{ name: 'data/observations.csv', bytes }]).tables.length // 1
 */
export function readSet(files: readonly GivenFile[]): CheckedSet {
  const tables: Table[] = [];
  const unreadable: { file: string; fault: string }[] = [];
  const documents = new Map<string, unknown>();
  for (const { name, bytes } of files) {
    const ending = endingOf(name);
    if (!formats.some((format) => format === ending)) unreadable.push({ file: name, fault: ending });
    else if (ending === 'csv') tables.push(readCsvTable(name, bytes));
    else if (ending === 'xlsx') addWorkbook(name, bytes, tables, unreadable);
    else if (ending === 'json' || ending === 'jsonld') addJson(name, bytes, tables, unreadable, documents);
  }
  const dictionaries = readDictionaries(tables);
  return {
    files: files.map(({ name }) => name),
    tables: tables.map((table) => ({ ...table, description: describe(table, dictionaries, documents) })),
    unreadable,
    codeLists: readCodeLists(tables, documents),
    said: readWhatIsSaid(tables, documents),
  };
}

function addWorkbook(
  name: string,
  bytes: Uint8Array,
  tables: Table[],
  unreadable: { file: string; fault: string }[],
): void {
  const read = readXlsxTables(name, bytes);
  if (typeof read === 'string') unreadable.push({ file: name, fault: read });
  else tables.push(...read);
}

function addJson(
  name: string,
  bytes: Uint8Array,
  tables: Table[],
  unreadable: { file: string; fault: string }[],
  documents: Map<string, unknown>,
): void {
  try {
    const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    documents.set(name, document);
    const table = readJsonTable(name, document);
    if (table !== null) tables.push(table);
  } catch {
    unreadable.push({ file: name, fault: 'json' });
  }
}

type Dictionaries = ReadonlyMap<string, ReadonlyMap<string, readonly DescribedColumn[]>>;

/** By folder. */
function readDictionaries(tables: readonly Table[]): Dictionaries {
  const found = tables.filter(({ file, format }) => stemOf(file) === 'dictionary' && format !== 'json');
  return new Map(found.map((table) => [folderOf(table.file), readDictionary(table)]));
}

/** The description beside the file, its own, or that of the dictionary in its folder, in this order. */
function describe(
  table: Table,
  dictionaries: Dictionaries,
  documents: Documents,
): readonly DescribedColumn[] | null {
  const beside = readColumns(documents.get(`${folderOf(table.file)}${stemOf(table.file)}.metadata.json`));
  const own = table.format === 'json' ? readColumns(documents.get(table.file)) : null;
  return beside ?? own ?? dictionaries.get(folderOf(table.file))?.get(stemOf(table.file)) ?? null;
}

function readCodeLists(tables: readonly Table[], documents: Documents): CheckedSet['codeLists'] {
  const lists = new Map<string, Set<string>>();
  const add = (list: string, code: string): void => {
    lists.set(list, (lists.get(list) ?? new Set()).add(code));
  };
  for (const table of tables.filter(({ file }) => stemOf(file) === 'code_lists')) {
    for (const row of toRecords(table)) add(row['code_list'] ?? '', row['code'] ?? '');
  }
  for (const document of documents.values()) {
    const own = isRecord(document) ? document['code_lists'] : null;
    for (const list of Array.isArray(own) ? own.filter(isRecord) : []) {
      const codes = Array.isArray(list['codes']) ? list['codes'].filter(isRecord) : [];
      for (const { code } of codes) add(String(list['id']), String(code));
    }
  }
  return lists;
}

function readWhatIsSaid(tables: readonly Table[], documents: Documents): CheckedSet['said'] {
  const texts = [...documents]
    .filter(([name]) => /\.(?:jsonld|metadata\.json)$/.test(name))
    .map(([, document]) => JSON.stringify(document));
  const says = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  return {
    changeLog: tables.some(({ file }) => stemOf(file) === 'changes'),
    modified: says(/"(?:dct:modified|dcterms:modified|published_at)"/),
    encoding: says(/UTF-8|Shift.?JIS|"charset"/i),
    byteOrderMark: says(/BOM|byte.order.mark/i),
  };
}

export function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** `data/observations.csv` → `observations` */
export function stemOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** `data/observations.csv` → `data/` */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}
