import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { writeLock } from '../../src/store/open-database.ts';

/** A real PostgreSQL for the tests of one file: each database that it makes is empty and nobody else's. */
export type TestPostgres = {
  readonly createDatabase: () => Promise<string>;
  readonly stop: () => void;
};

/**
 * The server that SHIRUBE_TEST_DATABASE_URL names, or a cluster of our own where PostgreSQL is installed; null where
 * neither is to be had.
 */
export async function startPostgres(): Promise<TestPostgres | null> {
  const named = process.env['SHIRUBE_TEST_DATABASE_URL'];
  if (named !== undefined && named !== '')
    return { createDatabase: () => createDatabase(named), stop: () => undefined };
  const programs = findPrograms();
  return programs === null ? null : startCluster(programs);
}

function findPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const folders = readdirSync(root).map((version) => join(root, version, 'bin'));
  return (
    folders
      .filter((folder) => existsSync(join(folder, 'initdb')))
      .toSorted()
      .at(-1) ?? null
  );
}

/** PostgreSQL refuses to run as root: there it runs as the user `postgres`, where there is one. */
function startCluster(programs: string): TestPostgres | null {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('id', ['postgres']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'shirube-postgres-'));
  const run = (program: string, args: readonly string[]): void => {
    const path = join(programs, program);
    const [command, all] = isRoot ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, args];
    execFileSync(command, all, { stdio: 'ignore', cwd: folder });
  };
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  run('initdb', [
    '-D',
    data,
    '-U',
    'shirube',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  run('pg_ctl', ['-D', data, '-w', '-o', options, '-l', join(folder, 'log'), 'start']);
  const url = `postgres://shirube@/postgres?host=${encodeURIComponent(folder)}`;
  return {
    createDatabase: () => createDatabase(url),
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let count = 0;

async function createDatabase(url: string): Promise<string> {
  count += 1;
  const name = `shirube_test_${process.pid}_${count}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
}

/**
 * Holds the store in a database as another program that writes does; gives what lets it go.
 *
 * @example const release = await holdStore(url);
 */
export async function holdStore(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  await client.query(`SELECT pg_advisory_xact_lock(${writeLock})`);
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}
