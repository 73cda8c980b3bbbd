import type { CheckedTable, DescribedColumn } from '../checked-set.ts';
import { isRecord } from './read-json-table.ts';

type Table = Omit<CheckedTable, 'description'>;

/** The rows of a table as records by the names of its header. */
export function toRecords({ grid }: Pick<Table, 'grid'>): readonly Readonly<Record<string, string>>[] {
  const names = (grid[0] ?? []).map(({ text }) => text);
  return grid.slice(1).map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]?.text ?? ''])));
}

/**
 * The columns of each table by a dictionary: a table with a row a column. The names of its columns are those of our own
 * `dictionary.csv`.
 *
 * @example readDictionary(table).get('observations')
 */
export function readDictionary(table: Table): ReadonlyMap<string, readonly DescribedColumn[]> {
  const described = new Map<string, DescribedColumn[]>();
  for (const row of toRecords(table)) {
    const name = row['table_name'] ?? '';
    const column: DescribedColumn = {
      name: row['column_name'] ?? '',
      kind: row['data_type'] ?? '',
      unit: row['fixed_unit'] || null,
      unitColumn: row['unit_column'] || null,
      codeList: row['code_list'] || null,
      required: row['is_required'] === 'true',
      reason: row['reason_column'] || null,
      hasMeaning: (row['meaning_ja'] ?? '') !== '',
    };
    described.set(name, [...(described.get(name) ?? []), column]);
  }
  return described;
}

/**
 * The columns by a description in JSON, as a table's own JSON and a `.metadata.json` carry them; null where the document
 * has none.
 *
 * @example readColumns(document)
 */
export function readColumns(document: unknown): readonly DescribedColumn[] | null {
  if (!isRecord(document)) return null;
  const table = isRecord(document['table']) ? document['table'] : document;
  const { columns } = table;
  if (!Array.isArray(columns)) return null;
  return columns.filter(isRecord).map((column) => {
    const unit = isRecord(column['unit']) ? column['unit'] : {};
    return {
      name: textOf(column['name']) ?? '',
      kind: textOf(column['kind']) ?? '',
      unit: textOf(unit['unit']),
      unitColumn: textOf(unit['column']),
      codeList: textOf(column['codes']),
      required: column['blank'] === null,
      reason: textOf(column['reason']),
      hasMeaning: isRecord(column['meaning']),
    };
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
