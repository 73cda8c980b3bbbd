import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { AuditEntry, AuditFilter, ItemDeed } from '../../app/ports/audit.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import { factToAccount } from '../accounts/account-facts.ts';
import type { Database } from '../database.ts';
import { toItem } from '../rounds/round-rows.ts';
import { outsideEditions } from '../rows/other-facts.ts';
import { readFacts } from '../versions.ts';
import { toAuditEntry, toUtc } from './chain.ts';

type Where = ExpressionBuilder<Database, 'audit_entry'>;

/** The entries that a filter asks for, the newest first. */
export async function listAudit(
  db: Kysely<Database>,
  code: string,
  { kinds, changeKind, deed, person, from, until, before, text, limit }: AuditFilter,
): Promise<readonly AuditEntry[]> {
  let query = db.selectFrom('audit_entry').selectAll().where('municipality_code', '=', code);
  if (kinds !== undefined && kinds.length > 0) query = query.where('kind', 'in', [...kinds]);
  // What a change was about stands in its canonical JSON.
  if (changeKind !== undefined) query = query.where('after', 'like', `%"kind":"${changeKind}"%`);
  if (deed !== undefined) {
    query = query.where('kind', '=', 'change').where('subject', 'in', changesWith(db, code, deed));
  }
  if (person !== undefined) {
    query = query.where((where) => where.or([where('person', '=', person), where('subject', '=', person)]));
  }
  if (from !== undefined) query = query.where('made_at', '>=', toUtc(from));
  if (until !== undefined) query = query.where('made_at', '<', toUtc(until));
  if (before !== undefined) query = query.where('entry_no', '<', before);
  if (text !== undefined && text !== '') {
    const named = await findNamed(db, code, text);
    query = query.where((where) => says(where, db, code, text, named));
  }
  const rows = await query.orderBy('entry_no', 'desc').limit(limit).execute();
  return rows.map(toAuditEntry);
}

/** The numbers of the changes in which something was done to an item, as the trail writes them. */
function changesWith(db: Kysely<Database>, code: string, deed: ItemDeed) {
  const no = sql<string>`CAST(change_no AS text)`.as('no');
  if (deed === 'comment') {
    return db.selectFrom('item_comment').select(no).where('municipality_code', '=', code);
  }
  if (deed === 'remind') {
    return db.selectFrom('round_reminder').select(no).where('municipality_code', '=', code);
  }
  return db.selectFrom('item_step').select(no).where('municipality_code', '=', code).where('kind', '=', deed);
}

type Named = { readonly people: readonly string[]; readonly items: readonly string[] };

/** People and items whose name holds the text: entries name them by their ids. */
async function findNamed(db: Kysely<Database>, code: string, text: string): Promise<Named> {
  const holds = (name: string): boolean => name.toLowerCase().includes(text.toLowerCase());
  const accounts = await readFacts(db, 'account', { code, edition: outsideEditions });
  const items = await db
    .selectFrom('round_item')
    .select(['item', 'content'])
    .where('municipality_code', '=', code)
    .execute();
  return {
    people: accounts
      .map(factToAccount)
      .filter(({ displayName, loginName }) => holds(displayName) || holds(loginName))
      .map(({ id }) => id),
    items: [...new Set(items.filter((row) => holds(nameOfItem(toItem(row)))).map(({ item }) => item))],
  };
}

function says(where: Where, db: Kysely<Database>, code: string, text: string, { people, items }: Named) {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const columns = ['actor', 'origin', 'reason', 'before', 'after'] as const;
  const alternatives = columns.map(
    (column) => sql<SqlBool>`lower(${sql.ref(column)}) LIKE ${pattern} ESCAPE '\\'`,
  );
  const named =
    people.length === 0 ? [] : [where('subject', 'in', [...people]), where('person', 'in', [...people])];
  const changes = db
    .selectFrom('item_step')
    .select(sql<string>`CAST(change_no AS text)`.as('no'))
    .where('municipality_code', '=', code)
    .where('item', 'in', [...items]);
  const ofItems =
    items.length === 0 ? [] : [where.and([where('kind', '=', 'change'), where('subject', 'in', changes)])];
  return where.or([...alternatives, ...named, ...ofItems]);
}
