import type { Kysely } from 'kysely';
import { changeKinds } from '../app/ports/change-kind.ts';
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

/**
 * The last change of what proposals look at: the plan, results, departments. Departments save all day long while a
 * round is open, and write drafts of responses; that overtakes nothing that is proposed elsewhere.
 */
export async function readLastChangeOutsideRounds(db: Kysely<Database>, code: string): Promise<number> {
  const row = await db
    .selectFrom('change')
    .select('change_no')
    .where('municipality_code', '=', code)
    .where('kind', '<>', 'round')
    .where('kind', '<>', 'opinion-draft')
    .orderBy('change_no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.change_no ?? 0;
}

export function toChange(row: ChangeRow): Change {
  return {
    no: row.change_no,
    kind: readWord({ kind: row.kind }, 'kind', changeKinds),
    madeAt: row.made_at,
    madeBy: row.made_by,
    reason: row.reason,
  };
}
