import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { AnsweredItem, ItemFilter } from '../../app/ports/round-store.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import { ITEM_STATES } from '../../core/round/item-state.ts';
import type { ItemStatus } from '../../core/round/item-status.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import { startItem } from '../../core/round/step-item.ts';
import type { Database } from '../database.ts';
import { readWord } from '../rows/read-cell.ts';
import { roundOf, toEntry, toItem, toStepRecord } from './round-rows.ts';
import type { ItemStepRow } from './round-tables.ts';

/** A current item with its version and its last entry; both are absent of an item that nobody has touched. */
type CurrentRow = { item: string; content: string; version: number | null; entry: string | null };

/** How an item stood after a step. */
type Standing = Pick<ItemStepRow, 'to_state' | 'confirmed' | 'grace_days'>;

/**
 * Items of a round as they stand. The last version and the last entry of each are looked up by key, one by one: a join
 * would let a database without statistics read every version there ever was.
 *
 * @example await readItems(transaction, '992011', 'r1', { department: 'd3' })
 */
export async function readItems(
  db: Kysely<Database>,
  code: string,
  round: string,
  { department, items }: ItemFilter,
): Promise<readonly AnsweredItem[]> {
  const own = department === undefined ? null : await listAnswered(db, code, round, department);
  const wanted = own === null ? items : own.filter((item) => items?.some((id) => id === item) ?? true);
  if (wanted?.length === 0) return [];
  const chosen = wanted === undefined ? sql`` : sql`AND item IN (${sql.join(wanted)})`;
  const current = await readCurrent(db, code, round, chosen);
  const moves = await readMoves(db, code, round, chosen);
  const answered = current.map((row) => toAnsweredItem(row, moves.get(row.item) ?? []));
  if (department === undefined) return answered;
  return answered.filter(({ item }) => item.departments.includes(department));
}

/** Items that a department answers or once answered. */
async function listAnswered(
  db: Kysely<Database>,
  code: string,
  round: string,
  department: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('round_answerer')
    .select('item')
    .distinct()
    .where('municipality_code', '=', code)
    .where('round', '=', round)
    .where('department', '=', department)
    .execute();
  return rows.map(({ item }) => item);
}

async function readCurrent(
  db: Kysely<Database>,
  code: string,
  round: string,
  chosen: RawBuilder<unknown>,
): Promise<readonly CurrentRow[]> {
  const ofItem = sql`municipality_code = ${code} AND round = ${round} AND item = asked.item`;
  const { rows } = await sql<CurrentRow>`
    SELECT item, content,
      (SELECT max(version) FROM item_step WHERE ${ofItem}) AS version,
      (SELECT entry FROM item_entry WHERE ${ofItem} ORDER BY version DESC LIMIT 1) AS entry
    FROM round_item AS asked
    WHERE municipality_code = ${code} AND round = ${round} ${chosen}
      AND change_no = (SELECT max(change_no) FROM round_item WHERE ${ofItem})
    ORDER BY position, item
  `.execute(db);
  return rows;
}

/** The steps that moved items, by item. The condition is that of the index. */
async function readMoves(
  db: Kysely<Database>,
  code: string,
  round: string,
  chosen: RawBuilder<unknown>,
): Promise<ReadonlyMap<string, readonly ItemStepRow[]>> {
  const { rows } = await sql<ItemStepRow>`
    SELECT * FROM item_step
    WHERE municipality_code = ${code} AND round = ${round} ${chosen}
      AND (kind <> 'save' OR from_state <> to_state)
    ORDER BY item, version
  `.execute(db);
  return groupBy(rows, ({ item }) => item);
}

/** How an item stands is what its last move made of it: a save that moved nothing changes none of it. */
function toAnsweredItem(row: CurrentRow, moves: readonly ItemStepRow[]): AnsweredItem {
  const answered = toStanding(row, row.version, moves.at(-1));
  return { ...answered, status: { ...answered.status, records: moves.map(toStepRecord) } };
}

/**
 * One item without its records, by the keys of three tables: for a save on the day of the deadline, which waits for
 * nothing else.
 *
 * @example await readItem(transaction, '992011', 'r1.k3')
 */
export async function readItem(
  db: Kysely<Database>,
  code: string,
  item: ItemId,
): Promise<AnsweredItem | null> {
  const of = (table: string) =>
    sql`${sql.ref(`${table}.municipality_code`)} = ${code} AND ${sql.ref(`${table}.round`)} = ${roundOf(item)}
      AND ${sql.ref(`${table}.item`)} = ${item}`;
  const { rows } = await sql<Pick<CurrentRow, 'content' | 'version' | 'entry'> & Standing>`
    SELECT asked.content, step.version, step.to_state, step.confirmed, step.grace_days,
      (SELECT entry FROM item_entry WHERE ${of('item_entry')} ORDER BY version DESC LIMIT 1) AS entry
    FROM round_item AS asked
    LEFT JOIN item_step AS step ON ${of('step')}
      AND step.version = (SELECT max(version) FROM item_step WHERE ${of('item_step')})
    WHERE ${of('asked')} ORDER BY asked.change_no DESC LIMIT 1
  `.execute(db);
  const [found] = rows;
  return found === undefined ? null : toStanding(found, found.version, found);
}

function toStanding(
  row: Pick<CurrentRow, 'content' | 'entry'>,
  version: number | null,
  last: Standing | undefined,
): AnsweredItem {
  const item = toItem(row);
  const entry = row.entry === null ? item.prefilled : toEntry({ entry: row.entry });
  if (version === null || last === undefined) return { item, status: startItem(item.id), entry };
  const status: ItemStatus = {
    id: item.id,
    state: readWord({ state: last.to_state }, 'state', ITEM_STATES),
    confirmed: last.confirmed === 1,
    graceDays: last.grace_days,
    version,
    records: [],
  };
  return { item, status, entry };
}
