import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/store/backup/write-backup.ts';
import { backupTables, keyOf, type OpenDatabase } from '../../../src/store/database.ts';
import { listRows } from '../../../src/store/list-rows.ts';
import { sheetTables } from '../../../src/store/sheets/sheet-tables.ts';
import {
  openTestSheets,
  readTestSheet,
  type TestSheets,
  writeTestSheet,
} from '../../app/sheets/open-sheets.ts';
import { listEngines } from '../../support/engines.ts';
import { openForTest } from '../contract-suite.ts';

const engines = await listEngines();
const folder = mkdtempSync(join(tmpdir(), 'shirube-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function dumpAll(database: OpenDatabase): Promise<readonly unknown[]> {
  return database.read(async (transaction) => {
    const rows: unknown[] = [];
    for (const table of backupTables)
      for await (const row of listRows(transaction, table)) rows.push({ table, ...row });
    return rows;
  });
}

describe.each(engines)('the tables of assessment sheets on $name', ({ name, locate }) => {
  let database: OpenDatabase;
  let sheets: TestSheets;
  beforeAll(async () => {
    const location = await locate();
    sheets = await openTestSheets(location);
    await writeTestSheet(sheets, sheets.reporter, { finish: false });
    await writeTestSheet(sheets, sheets.head, { finish: true, changes: { issues: '二版' } });
    database = await openForTest(location);
  });
  afterAll(async () => {
    await database.close();
    await sheets.store.close();
  });

  test.each([...sheetTables])(
    '%s has rows, and the database itself refuses to change or delete one',
    async (table) => {
      const { rows } = await sql<{
        count: number;
      }>`SELECT count(*) AS count FROM ${sql.table(table)}`.execute(database.kysely);
      expect(Number(rows[0]?.count)).toBeGreaterThan(0);
      expect(keyOf(table)[0]).toBe('municipality_code');
      for (const statement of [`UPDATE ${table} SET change_no = change_no`, `DELETE FROM ${table}`]) {
        const attempt = database.write((transaction) => sql.raw(statement).execute(transaction));
        await expect(attempt).rejects.toThrow('never changed or deleted');
      }
    },
  );

  test('what stood on a sheet is known for every version that it had', async () => {
    const { store, code, sheet } = sheets;
    const issuesAt = (version: number) =>
      store.read(async (reader) => (await reader.findSheetEntryAt(code, sheet, version))?.['issues'] ?? null);
    expect(await issuesAt(0)).toBeNull();
    expect(await store.read((reader) => reader.findSheetEntryAt(code, sheet, 0))).toEqual({});
    expect(await issuesAt(1)).toBe('issuesの本文');
    expect(await issuesAt(2)).toBe('二版');
    // A step that saved nothing has what stood there before.
    expect(await issuesAt(3)).toBe('二版');
    expect(await store.read((reader) => reader.findSheetEntryAt(code, sheet, 4))).toBeNull();
  });

  test('of two steps with one version, the database refuses the second', async () => {
    const { store, code } = sheets;
    const { standing } = await readTestSheet(sheets);
    const [step] = standing.steps;
    if (step === undefined) throw new Error('The sheet has a step');
    const attempt = store.write(async (writer) => {
      const details = { kind: 'round', madeAt: step.at, madeBy: 'x', reason: '' } as const;
      await writer.addSheetSteps(code, await writer.addChange(code, details), [{ step, saved: null }]);
    });
    await expect(attempt).rejects.toThrow();
    expect((await readTestSheet(sheets)).standing.status.version).toBe(3);
  });

  test('a backup holds them all, to the row', async () => {
    const file = join(folder, `${name}.backup.gz`);
    await writeBackup(database, file);
    const target = await openForTest(await locate());
    try {
      await restoreBackup(target, file, { replace: false });
      expect(await dumpAll(target)).toEqual(await dumpAll(database));
    } finally {
      await target.close();
    }
  });
});
