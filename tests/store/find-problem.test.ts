import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { registerMunicipality } from '../../src/app/register-municipality.ts';
import type { OpenDatabase } from '../../src/store/database.ts';
import { findProblem } from '../../src/store/find-problem.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { createStore } from '../../src/store/open-store.ts';
import { startPostgres } from '../support/postgres.ts';
import { dump, openForTest } from './contract-suite.ts';

const staff = machineAdministrator('試験');
const change = { code: '992011', name: '見本市', reason: '登録', now: '2026-04-01T09:00:00+09:00' };

describe('an error of SQLite', () => {
  let folder: string;
  let database: OpenDatabase;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shirube-problem-'));
    database = await openForTest({ engine: 'sqlite', folder });
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is told as such where the disk is full, and nothing of the write is left', async () => {
    const store = createStore(database);
    await registerMunicipality(store, staff, change);
    const before = await dump(database);
    const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(database.kysely);
    await sql`PRAGMA max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(database.kysely);
    const long = { ...change, name: '市'.repeat(100_000) };
    const error = await registerMunicipality(store, staff, long).catch((thrown: unknown) => thrown);
    expect(findProblem(error, 'sqlite')).toMatchObject({ code: 'folder-unwritable' });
    expect(await dump(database)).toEqual(before);
  });

  test('is told as such where the file is cut off or is something else', async () => {
    await registerMunicipality(createStore(database), staff, change);
    await database.close();
    const file = join(folder, 'shirube.sqlite');
    truncateSync(file, 6_000);
    expect(await openDatabase({ engine: 'sqlite', folder })).toMatchObject({ code: 'not-a-database' });
    writeFileSync(file, 'これはデータベースではない。'.repeat(500));
    expect(await openDatabase({ engine: 'sqlite', folder })).toMatchObject({ code: 'not-a-database' });
    rmSync(file);
    database = await openForTest({ engine: 'sqlite', folder });
  });

  test('is thrown on where it is a bug', async () => {
    const bug = await database
      .write((transaction) => sql`SELECT * FROM no_such_table`.execute(transaction))
      .catch((thrown: unknown) => thrown);
    expect(bug).toBeInstanceOf(Error);
    expect(findProblem(bug, 'sqlite')).toBeNull();
    expect(findProblem(new TypeError('x is undefined'), 'sqlite')).toBeNull();
    expect(findProblem('a text', 'postgres')).toBeNull();
  });
});

const server = await startPostgres();
afterAll(() => server?.stop());
if (server === null) process.stderr.write('\nSKIPPED: errors of PostgreSQL: none is installed.\n');

describe.skipIf(server === null)('an error of PostgreSQL', () => {
  test('is told as such where the connection breaks half-way, and nothing of the write is left', async () => {
    const url = (await server?.createDatabase()) ?? '';
    const database = await openForTest({ engine: 'postgres', url });
    const broken = createStore(database).write(async (writer) => {
      await writer.addChange(change.code, {
        kind: 'plan',
        madeAt: change.now,
        madeBy: '試験',
        reason: '切断',
      });
      await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()`.execute(
        database.kysely,
      );
      await writer.findLastChangeNo(change.code);
    });
    const error = await broken.catch((thrown: unknown) => thrown);
    expect(findProblem(error, 'postgres')).toMatchObject({ code: 'unreachable' });
    await database.close();
    const again = await openForTest({ engine: 'postgres', url });
    expect(await dump(again)).toEqual([]);
    await again.close();
  });

  test('is told as such where there is no such database, and thrown on where it is a bug', async () => {
    const url = (await server?.createDatabase()) ?? '';
    const elsewhere = url.replace(/\/[^/?]*(\?|$)/, '/no_such_database$1');
    expect(await openDatabase({ engine: 'postgres', url: elsewhere })).toMatchObject({ code: 'unreachable' });
    expect(await openDatabase({ engine: 'postgres', url: 'postgres://[' })).toMatchObject({
      code: 'unreachable',
    });
    const database = await openForTest({ engine: 'postgres', url });
    const bug = await database
      .write((transaction) => sql`SELECT * FROM no_such_table`.execute(transaction))
      .catch((thrown: unknown) => thrown);
    expect(bug).toBeInstanceOf(Error);
    expect(findProblem(bug, 'postgres')).toBeNull();
    await database.close();
  });
});
