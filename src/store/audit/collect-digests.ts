import type { Kysely } from 'kysely';
import type { Database, FactTable } from '../database.ts';
import { listRows } from '../list-rows.ts';
import { hashRow, hashRows } from './hash-row.ts';

export type ChangeDigest = { readonly rows: number; readonly digest: string };

/**
 * What stands in the store under each change of a municipality, computed from the rows themselves.
 *
 * @example (await collectDigests(transaction, '142034', tables)).get(3) // { rows: 12, digest: '9f…' }
 */
export async function collectDigests(
  db: Kysely<Database>,
  code: string,
  tables: readonly FactTable[],
): Promise<ReadonlyMap<number, ChangeDigest>> {
  const hashes = new Map<number, string[]>();
  for (const table of tables) {
    for await (const row of listRows(db, table, code)) {
      const no = Number(row['change_no']);
      const known = hashes.get(no);
      if (known === undefined) hashes.set(no, [hashRow(table, row)]);
      else known.push(hashRow(table, row));
    }
  }
  return new Map([...hashes].map(([no, list]) => [no, { rows: list.length, digest: hashRows(list) }]));
}
