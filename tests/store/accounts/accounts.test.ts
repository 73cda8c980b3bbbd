import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dialect, Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Account, HeldTenure, Session } from '../../../src/app/ports/accounts.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/store/backup/write-backup.ts';
import type { OpenDatabase } from '../../../src/store/database.ts';
import { migrations } from '../../../src/store/migrations/migrations.ts';
import type { StoreLocation } from '../../../src/store/open-database.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { createNodeSqliteDialect } from '../../../src/store/sqlite/node-sqlite-dialect.ts';
import { listEngines } from '../../support/engines.ts';
import { openForTest } from '../contract-suite.ts';

const code = '992011';
const now = '2027-04-01T00:00:00.000Z';
const later = '2027-04-02T00:00:00.000Z';

const account: Account = {
  id: 'u1',
  loginName: 'sato',
  displayName: '佐藤 花子',
  mail: null,
  until: null,
  identity: { issuer: 'https://login.example.jp', subject: '42' },
  demo: false,
};
const posts: readonly HeldTenure[] = [
  { post: { role: 'reporter', department: 'd3' }, until: '2027-03-31' },
  { post: { role: 'division-head', division: '市民部' }, until: null },
  { post: { role: 'theme-coordinator', theme: 'digital', department: null }, until: null },
  { post: { role: 'coordinator', department: 'd1' }, until: null },
].map((one, index) => ({
  ...one,
  id: `u1/${index + 1}`,
  person: 'u1',
  from: '2026-04-01',
  source: 'office',
})) as HeldTenure[];
const session: Session = {
  tokenHash: 'a'.repeat(64),
  account: 'u1',
  way: 'password',
  startedAt: now,
  seenAt: now,
  expiresAt: later,
  origin: '192.0.2.1',
  agent: 'Firefox',
  idToken: null,
};

describe.each(await listEngines())('accounts on $name', ({ locate }) => {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-accounts-'));
  let database: OpenDatabase;
  let store: Store;
  const opened: OpenDatabase[] = [];

  beforeEach(async () => {
    database = await openForTest(await locate());
    opened.push(database);
    store = createStore(database);
    await write([account], posts);
  });
  afterAll(async () => {
    await Promise.all(opened.map(({ close }) => close()));
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (accounts: readonly Account[], tenures: readonly HeldTenure[]) =>
    store.write(async (writer) => {
      const details = { kind: 'accounts', madeAt: now, madeBy: '管理', reason: '' } as const;
      const no = await writer.addChange(code, details);
      await writer.writeAccounts(code, no, accounts);
      await writer.writeTenures(code, no, tenures);
    });

  test('come back as they were written, with every kind of post', async () => {
    const found = await store.read(async (reader) => [
      await reader.findAccount(code, 'u1'),
      await reader.findAccountByLoginName(code, 'sato'),
      await reader.findAccountByIdentity(code, { issuer: 'https://login.example.jp', subject: '42' }),
      (await reader.listAccounts(code))[0],
    ]);
    expect(found).toEqual([account, account, account, account]);
    expect(await store.read((reader) => reader.listTenures(code, 'u1'))).toEqual(posts);
    expect(await store.read((reader) => reader.listTenures(code))).toEqual(posts);
  });

  test('are found by what they are now, never by what they were', async () => {
    await write([{ ...account, loginName: 'suzuki', identity: null }], []);
    const found = await store.read(async (reader) => [
      await reader.findAccountByLoginName(code, 'sato'),
      await reader.findAccountByIdentity(code, { issuer: 'https://login.example.jp', subject: '42' }),
      await reader.findAccount('142034', 'u1'),
    ]);
    expect(found).toEqual([null, null, null]);
    expect(await store.read((reader) => reader.listTenures(code, 'u'))).toEqual([]);
  });

  test('sessions are ended one by one, all but one, and when their time is over', async () => {
    const other = { ...session, tokenHash: 'b'.repeat(64) };
    const third = { ...session, tokenHash: 'c'.repeat(64), expiresAt: now };
    const list = () =>
      store.read(async (reader) =>
        (await reader.listSessions(code, 'u1')).map(({ tokenHash }) => tokenHash[0]).toSorted(),
      );
    await store.write(async (writer) => {
      for (const one of [session, other, third]) await writer.addSession(code, one);
    });
    await store.write((writer) => writer.dropExpired(code, later));
    expect(await list()).toEqual(['a', 'b']);
    expect(await store.write((writer) => writer.endSessions(code, 'u1', other.tokenHash))).toBe(1);
    expect(await list()).toEqual(['b']);
    await store.write((writer) => writer.endSession(code, other.tokenHash));
    expect(await list()).toEqual([]);
  });

  test('a password is kept as its present hash only', async () => {
    for (const passwordHash of ['one', 'two']) {
      await store.write((writer) => writer.putCredential(code, 'u1', { passwordHash, changedAt: now }));
    }
    const rows = await database.read((transaction) =>
      transaction.selectFrom('credential').selectAll().execute(),
    );
    expect(rows).toEqual([{ municipality_code: code, account: 'u1', password_hash: 'two', changed_at: now }]);
  });

  test('a backup brings people, passwords and the chain back, and nobody signed in', async () => {
    await store.write((writer) => writer.putCredential(code, 'u1', { passwordHash: 'hash', changedAt: now }));
    await store.write((writer) => writer.addSession(code, session));
    const head = await store.read((reader) => reader.findAuditHead(code));
    const file = join(folder, `${performance.now()}.backup`);
    await writeBackup(database, file);
    expect(await restoreBackup(database, file, { replace: true })).toMatchObject({ outcome: 'restored' });
    const found = await store.read(async (reader) => ({
      account: await reader.findAccount(code, 'u1'),
      credential: await reader.findCredential(code, 'u1'),
      sessions: await reader.listSessions(code, 'u1'),
      verdict: await reader.verifyAudit(code, head ?? undefined),
    }));
    expect(found).toMatchObject({
      account,
      credential: { passwordHash: 'hash' },
      sessions: [],
      verdict: { holds: true, head },
    });
  });

  test('a store from before there were accounts begins its chain with the changes that it has', async () => {
    const location = await locate();
    const db = new Kysely<unknown>({ dialect: dialectFor(location) });
    const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
    const { error } = await new Migrator({ db, provider }).migrateTo('001-initial-tables');
    expect(error).toBeUndefined();
    for (const no of [1, 2]) {
      await sql`INSERT INTO change VALUES (${code}, ${no}, 'plan', ${now}, '企画政策課', '当初')`.execute(db);
      await sql`INSERT INTO project (municipality_code, edition, id, change_no, position, dropped, name)
        VALUES (${code}, 2024, 'p1', ${no}, 1, 0, ${`事業${no}`})`.execute(db);
    }
    await db.destroy();
    const upgraded = await openForTest(location);
    opened.push(upgraded);
    const entries = await createStore(upgraded).read((reader) => reader.listAudit(code, { limit: 5 }));
    expect(entries.map(({ no, subject, actor }) => [no, subject, actor.name])).toEqual([
      [2, '2', '企画政策課'],
      [1, '1', '企画政策課'],
    ]);
    expect(await createStore(upgraded).read((reader) => reader.verifyAudit(code))).toMatchObject({
      holds: true,
      entries: 2,
    });
  });
});

function dialectFor(location: StoreLocation): Dialect {
  if (location.engine === 'postgres') {
    return new PostgresDialect({ pool: new pg.Pool({ connectionString: location.url }) });
  }
  mkdirSync(location.folder, { recursive: true });
  const file = join(location.folder, 'shirube.sqlite');
  return createNodeSqliteDialect({ file, begin: 'immediate', busyTimeout: 1_000 });
}
