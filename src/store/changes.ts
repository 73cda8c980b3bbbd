import type { Kysely } from 'kysely';
import type { Change } from '../app/ports/store.ts';
import type { ChangeRow, Database } from './database.ts';
import { readWord } from './rows/read-cell.ts';

/** 0 before the first change. */
export async function readLastChangeNo(db: Kysely<Database>, code: string): Promise<number> {
  const row = await db
    .selectFrom('change')
    .select(({ fn }) => fn.max('change_no').as('no'))
    .where('municipality_code', '=', code)
    .executeTakeFirst();
  return Number(row?.no ?? 0);
}

export function toChange(row: ChangeRow): Change {
  return {
    no: row.change_no,
    kind: readWord({ kind: row.kind }, 'kind', [
      'municipality',
      'plan',
      'observations',
      'departments',
      'publication',
      'accounts',
    ]),
    madeAt: row.made_at,
    madeBy: row.made_by,
    reason: row.reason,
  };
}
