import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commentOnItem } from '../../../src/app/round/comment-on-item.ts';
import { recordReminders } from '../../../src/app/round/list-reminders.ts';
import { markLooked } from '../../../src/app/round/read-news.ts';
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/store/backup/write-backup.ts';
import { backupTables, keyOf, type OpenDatabase } from '../../../src/store/database.ts';
import { listRows } from '../../../src/store/list-rows.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { roundTables } from '../../../src/store/rounds/round-tables.ts';
import { answerItem } from '../../app/round/answer-item.ts';
import { coordinator, makeStaff, needed, openTestRound, type TestRound } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { openForTest } from '../contract-suite.ts';

const engines = await listEngines();
const folder = mkdtempSync(join(tmpdir(), 'shirube-round-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = '2027-05-10T01:00:00.000Z';

/** A row in every table of rounds. */
async function fillTables({ store, code, opened }: TestRound): Promise<void> {
  const [item] = opened.items;
  const { id, departments } = needed(item, 'an item');
  const reporter = makeStaff('sato', {
    role: 'reporter',
    department: needed(departments[0], 'a department'),
  });
  const entry = answerItem(needed(item, 'an item'));
  await saveEntry(store, reporter, { code, round: 'r1', item: id, version: 0, entry, now });
  await commentOnItem(store, coordinator, { code, item: id, text: '確認しました', mentions: [], now });
  const reminder = { addressee: { level: 'planning' }, way: 'paper', recipients: [], items: [id] } as const;
  await recordReminders(store, coordinator, { code, round: 'r1', reminders: [reminder], now });
  const upTo = await store.read((reader) => reader.findNewestChange(code));
  await markLooked(store, reporter, { code, round: 'r1', upTo, now });
}

/** Every row of every table that a backup holds. */
async function dumpAll(database: OpenDatabase): Promise<readonly unknown[]> {
  return database.read(async (transaction) => {
    const rows: unknown[] = [];
    for (const table of backupTables)
      for await (const row of listRows(transaction, table)) rows.push({ table, ...row });
    return rows;
  });
}

describe.each(engines)('the tables of rounds on $name', ({ name, locate }) => {
  let database: OpenDatabase;
  let round: TestRound;
  beforeAll(async () => {
    const location = await locate();
    round = await openTestRound(location);
    await fillTables(round);
    database = await openForTest(location);
  });
  afterAll(async () => {
    await database.close();
    await round.store.close();
  });

  test.each([...roundTables])(
    '%s has rows, and the database itself refuses to change or delete one',
    async (table) => {
      const { rows } = await sql<{
        count: number;
      }>`SELECT count(*) AS count FROM ${sql.table(table)}`.execute(database.kysely);
      expect(Number(rows[0]?.count)).toBeGreaterThan(0);
      for (const statement of [`UPDATE ${table} SET change_no = change_no`, `DELETE FROM ${table}`]) {
        const attempt = database.write((transaction) => sql.raw(statement).execute(transaction));
        await expect(attempt).rejects.toThrow('never changed or deleted');
      }
    },
  );

  test.each([...roundTables, 'last_look'] as const)('the key of %s begins with the municipality', (table) => {
    expect(keyOf(table).slice(0, 2)).toEqual(['municipality_code', 'round']);
  });

  test('a version that is there already is refused by the database, whoever writes it', async () => {
    const item = needed(round.opened.items[0], 'an item');
    const [record] = await round.store.read((reader) => reader.listSteps(round.code, item.id));
    const again = round.store.write(async (writer) => {
      const details = { kind: 'round', madeAt: now, madeBy: '試験', reason: '' } as const;
      const no = await writer.addChange(round.code, details);
      const status = { confirmed: false, graceDays: 0 };
      await writer.addSteps(round.code, no, [{ record: needed(record, 'a step'), status, saved: null }]);
    });
    await expect(again).rejects.toThrow(/unique|duplicate/i);
  });

  test('a backup holds all of it, and the restored store answers the same', async () => {
    const file = join(folder, name);
    await writeBackup(database, file);
    const fresh = await openForTest(await locate());
    expect(await restoreBackup(fresh, file, { replace: false })).toMatchObject({ outcome: 'restored' });
    expect(await dumpAll(fresh)).toEqual(await dumpAll(database));
    const restored = createStore(fresh);
    expect(await restored.read((reader) => reader.listItems(round.code, 'r1'))).toEqual(
      await round.store.read((reader) => reader.listItems(round.code, 'r1')),
    );
    expect(await restored.read((reader) => reader.verifyAudit(round.code))).toMatchObject({ holds: true });
    const refusal = fresh.write((transaction) => sql`DELETE FROM item_step`.execute(transaction));
    await expect(refusal).rejects.toThrow('never changed or deleted');
    await restored.close();
  });

  test('somebody who changes an entry by force is found by the chain', async () => {
    const location = await locate();
    const tampered = await openTestRound(location);
    await fillTables(tampered);
    const force = await openForTest(location);
    const trigger = 'keep_item_entry_update';
    const drop = name === 'PostgreSQL' ? `DROP TRIGGER ${trigger} ON item_entry` : `DROP TRIGGER ${trigger}`;
    await sql.raw(drop).execute(force.kysely);
    await sql.raw("UPDATE item_entry SET entry = '{}'").execute(force.kysely);
    expect(await tampered.store.read((reader) => reader.verifyAudit(tampered.code))).toMatchObject({
      holds: false,
      fault: { code: 'facts-altered' },
    });
    await force.close();
    await tampered.store.close();
  });
});
