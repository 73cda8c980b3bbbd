import { type Kysely, sql } from 'kysely';
import { type BackupTable, type Cell, type Database, keyOf } from './database.ts';

type StoredRow = Readonly<Record<string, Cell>>;

/** Rows that are in memory at a time. */
const pageSize = 1_000;

/** The rows of a table in the order of its key, a page at a time; those of one municipality where its code is given. */
export async function* listRows(
  transaction: Kysely<Database>,
  table: BackupTable,
  code?: string,
): AsyncGenerator<StoredRow> {
  const scope = code === undefined ? sql`true` : sql`municipality_code = ${code}`;
  const key = sql.join(keyOf(table).map((column) => sql.ref(column)));
  let last: StoredRow | undefined;
  for (;;) {
    const previous: StoredRow | undefined = last;
    const after =
      previous === undefined
        ? sql``
        : sql`AND (${key}) > (${sql.join(keyOf(table).map((column) => previous[column] ?? null))})`;
    const page = await sql<StoredRow>`
      SELECT * FROM ${sql.table(table)} WHERE ${scope} ${after} ORDER BY ${key} LIMIT ${sql.lit(pageSize)}
    `.execute(transaction);
    yield* page.rows;
    last = page.rows.at(-1);
    if (page.rows.length < pageSize) return;
  }
}
