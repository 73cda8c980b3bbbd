import { type Kysely, sql, type Transaction } from 'kysely';
import { noteRows } from './audit/ledger.ts';
import type { Cell, Database, FactRow, VersionedTable, VersionRow } from './database.ts';

/** Facts of one municipality: those of an edition, or with edition 0 those outside editions. */
export type Scope = { readonly code: string; readonly edition: number };

/** Rows a statement. Thirteen parameters each stay far below the limit of either database. */
const batchSize = 200;

/**
 * The facts of a table as they were after change `asOf`, in order of print.
 *
 * @example await readFacts(transaction, 'target', { code: '142034', edition: 2024 })
 */
export async function readFacts(
  db: Kysely<Database>,
  table: VersionedTable,
  { code, edition }: Scope,
  asOf?: number,
): Promise<readonly FactRow[]> {
  const rows = await readVersions(db, table, { code, edition }, asOf);
  return rows.filter((row) => row.dropped === 0).map(toFact);
}

/** The latest version of every fact, dropped ones included. */
async function readVersions(
  db: Kysely<Database>,
  table: VersionedTable,
  { code, edition }: Scope,
  asOf?: number,
): Promise<readonly VersionRow[]> {
  const until = asOf === undefined ? sql`` : sql`AND newer.change_no <= ${asOf}`;
  const { rows } = await sql<VersionRow>`
    SELECT * FROM ${sql.table(table)} AS fact
    WHERE fact.municipality_code = ${code} AND fact.edition = ${edition}
      AND fact.change_no = (
        SELECT max(newer.change_no) FROM ${sql.table(table)} AS newer
        WHERE newer.municipality_code = fact.municipality_code AND newer.edition = fact.edition
          AND newer.id = fact.id ${until}
      )
    ORDER BY fact.position, fact.id
  `.execute(db);
  return rows;
}

/**
 * Writes facts under a change: a new version of each that differs from its current one. With `dropOthers`, current
 * facts that are not among them are dropped. Gives the number of versions written.
 *
 * @example await writeFacts(transaction, 'project', scope, 3, facts, { dropOthers: true }) // 2
 */
export async function writeFacts(
  db: Transaction<Database>,
  table: VersionedTable,
  { code, edition }: Scope,
  changeNo: number,
  facts: readonly FactRow[],
  { dropOthers }: { readonly dropOthers: boolean },
): Promise<number> {
  const current = new Map((await readVersions(db, table, { code, edition })).map((row) => [row.id, row]));
  const fresh = facts.filter((fact) => {
    const row = current.get(fact.id);
    return row === undefined || row.dropped !== 0 || !isSame(toFact(row), fact);
  });
  const kept = new Set(facts.map((fact) => fact.id));
  const gone = dropOthers
    ? [...current.values()].filter((row) => row.dropped === 0 && !kept.has(row.id))
    : [];
  const key = { municipality_code: code, edition, change_no: changeNo };
  const rows: readonly VersionRow[] = [
    ...fresh.map(({ id, position, fields }) => ({ ...fields, ...key, id, position, dropped: 0 })),
    ...gone.map((row) => ({ ...row, ...key, dropped: 1 })),
  ];
  await insertRows(db, table, rows);
  return rows.length;
}

/** Inserts rows in batches. */
export async function insertRows(
  db: Kysely<Database>,
  table: keyof Database,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    const columns = Object.keys(batch[0] ?? {});
    const values = batch.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
    await sql`
      INSERT INTO ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      VALUES ${sql.join(values)}
    `.execute(db);
  }
  noteRows(db, table, rows);
}

const keyColumns = ['municipality_code', 'edition', 'id', 'change_no', 'position', 'dropped'];

export function toFact(row: VersionRow): FactRow {
  const fields = Object.fromEntries(Object.entries(row).filter(([column]) => !keyColumns.includes(column)));
  return { edition: row.edition, id: row.id, position: row.position, fields };
}

function isSame(left: FactRow, right: FactRow): boolean {
  return (
    left.position === right.position &&
    Object.keys(left.fields).every((field) => (left.fields[field] ?? null) === (right.fields[field] ?? null))
  );
}
