import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { writeLock } from '../../src/store/open-database.ts';

/** A real PostgreSQL for the tests of one file: each database that it makes is empty and nobody else's. */
export type TestPostgres = {
  readonly createDatabase: () => Promise<string>;
  /** Drops what was made; a cluster that was started for this alone ends. */
  readonly stop: () => Promise<void>;
};

/** The environment variable that names a server for tests. A run of all tests starts one cluster and names it so. */
const serverVariable = 'SHIRUBE_TEST_DATABASE_URL';

/**
 * The server that SHIRUBE_TEST_DATABASE_URL names, or a cluster of our own where PostgreSQL is installed; null where
 * neither is to be had.
 */
export async function startPostgres(): Promise<TestPostgres | null> {
  const named = process.env[serverVariable];
  if (named !== undefined && named !== '') return serveDatabases(named, () => undefined);
  const cluster = startOwnCluster();
  return cluster === null ? null : serveDatabases(cluster.url, cluster.stop);
}

/** Starts one cluster for all files of a run, and gives what ends it. Nothing where a server is named or none is there. */
export function nameServerForAll(): () => void {
  const named = process.env[serverVariable];
  const cluster = named !== undefined && named !== '' ? null : startOwnCluster();
  if (cluster === null) return () => undefined;
  process.env[serverVariable] = cluster.url;
  return cluster.stop;
}

/** Databases that one file makes on a server. They are dropped at its end, whoever still looks at them. */
function serveDatabases(url: string, stopServer: () => void): TestPostgres {
  const made: string[] = [];
  return {
    createDatabase: async () => {
      count += 1;
      const name = `shirube_test_${process.pid}_${count}`;
      await tell(url, [`CREATE DATABASE ${name}`]);
      made.push(name);
      return url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
    },
    stop: async () => {
      await tell(
        url,
        made.map((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
      stopServer();
    },
  };
}

let count = 0;

async function tell(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
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

type Cluster = { readonly url: string; readonly stop: () => void };

/** PostgreSQL refuses to run as root: there it runs as the user `postgres`, where there is one. */
function startOwnCluster(): Cluster | null {
  const programs = findPrograms();
  if (programs === null) return null;
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
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c max_connections=400`;
  run('pg_ctl', ['-D', data, '-w', '-o', options, '-l', join(folder, 'log'), 'start']);
  const url = `postgres://shirube@/postgres?host=${encodeURIComponent(folder)}`;
  return {
    url,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
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
