import { type Kysely, sql } from 'kysely';
import type { Change, HistoryEntry } from '../app/ports/store.ts';
import { groupBy } from '../core/plan/group-by.ts';
import type { ElementId } from '../core/plan/plan.ts';
import { toChange } from './changes.ts';
import { type Cell, type Database, type VersionRow, versionedTables } from './database.ts';
import { outsideEditions } from './rows/other-facts.ts';

const keyColumns = ['municipality_code', 'edition', 'id', 'change_no', 'position', 'dropped'];

/** Every change of the fields of an element and of what belongs to it, or of a municipality's own, the oldest first. */
export async function readHistory(
  db: Kysely<Database>,
  code: string,
  element: ElementId | 'municipality',
): Promise<readonly HistoryEntry[]> {
  const rows = await db.selectFrom('change').selectAll().where('municipality_code', '=', code).execute();
  const changes = new Map(rows.map((row) => [row.change_no, toChange(row)]));
  const entries: HistoryEntry[] = [];
  for (const table of versionedTables) {
    const versions = await sql<VersionRow>`
      SELECT * FROM ${sql.table(table)}
      WHERE municipality_code = ${code} AND (id = ${element} OR id LIKE ${`${element}/%`})
      ORDER BY edition, position, id, change_no
    `.execute(db);
    const facts = groupBy(versions.rows, ({ edition, id }) => `${edition} ${id}`);
    for (const fact of facts.values()) entries.push(...compareVersions(table, fact, changes));
  }
  return entries.toSorted((left, right) => left.change.no - right.change.no);
}

function compareVersions(
  table: string,
  versions: readonly VersionRow[],
  changes: ReadonlyMap<number, Change>,
): readonly HistoryEntry[] {
  return versions.flatMap((version, index) => {
    const change = changes.get(version.change_no);
    if (change === undefined) throw new Error(`Change ${version.change_no} is missing`);
    const previous = versions[index - 1];
    return Object.keys(version)
      .filter((field) => !keyColumns.includes(field))
      .map((field) => ({ field, before: cellOf(previous, field), after: cellOf(version, field) }))
      .filter(({ before, after }) => before !== after)
      .map(({ field, before, after }) => ({
        change,
        table,
        row: version.id,
        edition: version.edition === outsideEditions ? null : version.edition,
        field,
        before,
        after,
      }));
  });
}

function cellOf(version: VersionRow | undefined, field: string): Cell {
  return version === undefined || version.dropped === 1 ? null : (version[field] ?? null);
}
