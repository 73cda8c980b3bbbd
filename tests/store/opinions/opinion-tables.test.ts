import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/store/backup/write-backup.ts';
import { keyOf, type OpenDatabase } from '../../../src/store/database.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { opinionTables } from '../../../src/store/opinions/opinion-tables.ts';
import { type Acting, answerOne, enterOne, reviewDay } from '../../app/opinions/open-opinions.ts';
import { needed, openCity } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { openForTest } from '../contract-suite.ts';

const engines = await listEngines();
const folder = mkdtempSync(join(tmpdir(), 'shirube-opinions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(engines)('the tables of opinions on $name', ({ name, locate }) => {
  let database: OpenDatabase;
  let one: Acting;
  beforeAll(async () => {
    const location = await locate();
    const { store, code } = await openCity(location);
    one = await enterOne(store, code);
    await answerOne(one, 'd1');
    database = await openForTest(location);
  });
  afterAll(async () => {
    await database.close();
    await one.store.close();
  });

  test.each([...opinionTables])(
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

  test.each([...opinionTables])('the key of %s begins with the municipality', (table) => {
    expect(keyOf(table)[0]).toBe('municipality_code');
  });

  test('numbers run on, in the order of the list', async () => {
    const { store, code } = one;
    const next = await enterOne(store, code);
    expect([one.opinion, next.opinion]).toEqual(['o1', 'o2']);
    const listed = await store.read((reader) => reader.listOpinions(code));
    expect(listed.map(({ status }) => status.opinion.id)).toEqual(['o1', 'o2']);
    expect(listed[0]).toEqual(await store.read((reader) => reader.findOpinion(code, 'o1')));
    expect(await store.read((reader) => reader.findOpinion(code, 'o3'))).toBeNull();
  });

  test('a version that is there already is refused by the database, whoever writes it', async () => {
    const { store, code } = one;
    const [step] = await store.read((reader) => reader.listOpinionSteps(code, one.opinion));
    const again = store.write(async (writer) => {
      const details = { kind: 'opinion', madeAt: reviewDay, madeBy: '試験', reason: '' } as const;
      await writer.addOpinionSteps(code, await writer.addChange(code, details), [needed(step, 'a step')]);
    });
    await expect(again).rejects.toThrow(/unique|duplicate/i);
  });

  test('the history tells what each change did', async () => {
    const { store, code } = one;
    const numbers = (await store.read((reader) => reader.listChanges(code))).map(({ no }) => no);
    const deeds = await store.read((reader) => reader.listOpinionDeeds(code, numbers));
    expect(deeds.filter(({ opinion }) => opinion === 'o1').map(({ kind }) => kind)).toEqual([
      'enter',
      'assign',
      'save-response',
      'submit-response',
      'accept-response',
    ]);
    expect(await store.read((reader) => reader.listOpinionDeeds(code, []))).toEqual([]);
  });

  test('a backup holds all of it, and the chain finds who changes a response by force', async () => {
    const file = join(folder, name);
    await writeBackup(database, file);
    const fresh = await openForTest(await locate());
    expect(await restoreBackup(fresh, file, { replace: false })).toMatchObject({ outcome: 'restored' });
    const restored = createStore(fresh);
    const { store, code } = one;
    expect(await restored.read((reader) => reader.listOpinions(code))).toEqual(
      await store.read((reader) => reader.listOpinions(code)),
    );
    expect(await restored.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });
    const trigger = 'keep_opinion_step_update';
    const drop =
      name === 'PostgreSQL' ? `DROP TRIGGER ${trigger} ON opinion_step` : `DROP TRIGGER ${trigger}`;
    await sql.raw(drop).execute(fresh.kysely);
    await sql.raw("UPDATE opinion_step SET content = '{}'").execute(fresh.kysely);
    expect(await restored.read((reader) => reader.verifyAudit(code))).toMatchObject({
      holds: false,
      fault: { code: 'facts-altered' },
    });
    await restored.close();
  });
});
