import { type Kysely, sql } from 'kysely';
import type { AnsweredItem, ItemFilter } from '../../app/ports/round-store.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import { ITEM_STATES } from '../../core/round/item-state.ts';
import type { StepRecord } from '../../core/round/item-status.ts';
import { startItem } from '../../core/round/step-item.ts';
import type { Database } from '../database.ts';
import { readWord } from '../rows/read-cell.ts';
import { toEntry, toItem, toStepRecord } from './round-rows.ts';
import type { ItemStepRow } from './round-tables.ts';

/** A current item with its last step and last entry; both are absent of an item that nobody has touched. */
type CurrentRow = {
  item: string;
  content: string;
  version: number | null;
  to_state: string | null;
  confirmed: number | null;
  grace_days: number | null;
  entry: string | null;
};

/**
 * Items of a round as they stand. The last step and the last entry are found by the key of their tables, so a board of
 * two hundred items is as quick after ten thousand saves as after none.
 *
 * @example await readItems(transaction, '992011', 'r1', { department: 'd3' })
 */
export async function readItems(
  db: Kysely<Database>,
  code: string,
  round: string,
  filter: ItemFilter,
): Promise<readonly AnsweredItem[]> {
  const current = await readCurrent(db, code, round, filter);
  const moves = await readMoves(
    db,
    code,
    round,
    filter.department === undefined && filter.items === undefined ? null : current.map(({ item }) => item),
  );
  return current.map((row) => toAnsweredItem(row, moves.get(row.item) ?? []));
}

async function readCurrent(
  db: Kysely<Database>,
  code: string,
  round: string,
  { department, items }: ItemFilter,
): Promise<readonly CurrentRow[]> {
  if (items?.length === 0) return [];
  const ofDepartment =
    department === undefined
      ? sql``
      : sql`JOIN round_answerer AS who ON who.municipality_code = asked.municipality_code
          AND who.round = asked.round AND who.department = ${department} AND who.item = asked.item
          AND who.change_no = asked.change_no`;
  const chosen = items === undefined ? sql`` : sql`AND asked.item IN (${sql.join(items)})`;
  const { rows } = await sql<CurrentRow>`
    SELECT asked.item, asked.content, step.version, step.to_state, step.confirmed, step.grace_days, saved.entry
    FROM round_item AS asked ${ofDepartment}
    LEFT JOIN item_step AS step ON step.municipality_code = asked.municipality_code
      AND step.round = asked.round AND step.item = asked.item AND step.version = (
        SELECT max(version) FROM item_step AS newer WHERE newer.municipality_code = asked.municipality_code
          AND newer.round = asked.round AND newer.item = asked.item)
    LEFT JOIN item_entry AS saved ON saved.municipality_code = asked.municipality_code
      AND saved.round = asked.round AND saved.item = asked.item AND saved.version = (
        SELECT max(version) FROM item_entry AS newer WHERE newer.municipality_code = asked.municipality_code
          AND newer.round = asked.round AND newer.item = asked.item)
    WHERE asked.municipality_code = ${code} AND asked.round = ${round} ${chosen} AND asked.change_no = (
      SELECT max(change_no) FROM round_item AS newer WHERE newer.municipality_code = asked.municipality_code
        AND newer.round = asked.round AND newer.item = asked.item)
    ORDER BY asked.position, asked.item
  `.execute(db);
  return rows;
}

/** The steps that moved items, by item. The condition is that of the index. */
async function readMoves(
  db: Kysely<Database>,
  code: string,
  round: string,
  items: readonly string[] | null,
): Promise<ReadonlyMap<string, readonly StepRecord[]>> {
  if (items?.length === 0) return new Map();
  const chosen = items === null ? sql`` : sql`AND item IN (${sql.join(items)})`;
  const { rows } = await sql<ItemStepRow>`
    SELECT * FROM item_step
    WHERE municipality_code = ${code} AND round = ${round} ${chosen}
      AND (kind <> 'save' OR from_state <> to_state)
    ORDER BY item, version
  `.execute(db);
  return groupBy(rows.map(toStepRecord), ({ item }) => item);
}

function toAnsweredItem(row: CurrentRow, records: readonly StepRecord[]): AnsweredItem {
  const item = toItem(row);
  const entry = row.entry === null ? item.prefilled : toEntry({ entry: row.entry });
  if (row.version === null) return { item, status: startItem(item.id), entry };
  const status = {
    id: item.id,
    state: readWord({ state: row.to_state }, 'state', ITEM_STATES),
    confirmed: row.confirmed === 1,
    graceDays: row.grace_days ?? 0,
    version: row.version,
    records,
  };
  return { item, status, entry };
}
