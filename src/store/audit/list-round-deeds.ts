import type { Kysely } from 'kysely';
import type { RoundDeed } from '../../app/ports/audit.ts';
import { ROUND_STATES } from '../../core/round/item-state.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import type { Database } from '../database.ts';
import { toItem, toSentReminder, toStepRecord } from '../rounds/round-rows.ts';
import { readWord } from '../rows/read-cell.ts';
import { listSheetDeeds } from '../sheets/list-sheet-deeds.ts';

/**
 * What changes of rounds did: the steps of items and assessment sheets, remarks, reminders, and the state of the round
 * itself.
 *
 * @example await listRoundDeeds(transaction, '992011', [41, 42])
 */
export async function listRoundDeeds(
  db: Kysely<Database>,
  code: string,
  changeNos: readonly number[],
): Promise<readonly RoundDeed[]> {
  if (changeNos.length === 0) return [];
  const rounds = await db
    .selectFrom('round')
    .select(['round', 'change_no', 'year', 'state'])
    .where('municipality_code', '=', code)
    .execute();
  const years = new Map(rounds.map(({ round, year }) => [round, year]));
  if (years.size === 0) return [];
  const ofChanges = <Table extends 'item_step' | 'item_comment' | 'round_reminder'>(table: Table) =>
    db
      .selectFrom<'item_step' | 'item_comment' | 'round_reminder'>(table)
      .selectAll(table)
      .where('municipality_code', '=', code)
      .where('round', 'in', [...years.keys()])
      .where('change_no', 'in', [...changeNos]);
  const steps = await ofChanges('item_step').orderBy('change_no').orderBy('item').execute();
  const comments = await ofChanges('item_comment').orderBy('change_no').execute();
  const reminders = await ofChanges('round_reminder').orderBy('reminder_no').execute();
  const names = await readNames(
    db,
    code,
    [...steps, ...comments].map(({ item }) => item),
  );
  const placeOf = (row: { readonly change_no: number; readonly round: string }) => ({
    changeNo: row.change_no,
    year: years.get(row.round) ?? 0,
  });
  const deeds: readonly RoundDeed[] = [
    ...rounds
      .filter(({ change_no: no }) => changeNos.includes(no))
      .map(
        (row): RoundDeed => ({
          ...placeOf(row),
          kind: 'round',
          state: readWord(row, 'state', ROUND_STATES),
        }),
      ),
    ...steps.map((row): RoundDeed => {
      const { kind: step, item, from, to, onBehalfOf } = toStepRecord(row);
      return { ...placeOf(row), kind: 'step', step, item: names.get(item) ?? item, from, to, onBehalfOf };
    }),
    ...comments.map(
      (row): RoundDeed => ({ ...placeOf(row), kind: 'comment', item: names.get(row.item) ?? row.item }),
    ),
    ...reminders.map((row): RoundDeed => {
      const { addressee, way, items } = toSentReminder(row);
      return { ...placeOf(row), kind: 'remind', addressee, way, items: items.length };
    }),
    ...(await listSheetDeeds(db, code, changeNos, years)),
  ];
  return deeds.toSorted((left, right) => left.changeNo - right.changeNo);
}

/** What items are called, as the newest version of each says it. */
async function readNames(
  db: Kysely<Database>,
  code: string,
  items: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (items.length === 0) return new Map();
  const rows = await db
    .selectFrom('round_item')
    .select(['item', 'content'])
    .where('municipality_code', '=', code)
    .where('item', 'in', [...new Set(items)])
    .orderBy('change_no')
    .execute();
  return new Map(rows.map((row) => [row.item, nameOfItem(toItem(row))]));
}
