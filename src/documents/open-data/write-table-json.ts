import type { Cell, DataTable } from '../../core/open-data/data-table.ts';

/**
 * A table as JSON: what its columns are, and one object a row. A blank is null; a row a line keeps differences small.
 *
 * @example JSON.parse(writeTableJson(table)).records[0].fiscal_year // 2024
 */
export function writeTableJson({ id, title, about, columns, rows }: DataTable): string {
  const head = { format: 'shirube-table/1', table: id, title, about, columns };
  const records = rows.map((row) => JSON.stringify(toRecord(columns, row)));
  return `${JSON.stringify(head).slice(0, -1)},\n"records":[\n${records.join(',\n')}\n]}\n`;
}

function toRecord(columns: DataTable['columns'], row: readonly Cell[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
}
