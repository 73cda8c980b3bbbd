import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdStore, startPostgres } from '../support/postgres.ts';
import { smallPlanFile } from '../support/small-plan.ts';

const program = join(import.meta.dirname, '../../bin/shirube');
const postgres = await startPostgres();
if (postgres === null) console.warn('Skipped in part: no PostgreSQL is installed here.');
afterAll(() => postgres?.stop());

type Engine = 'SQLite' | 'PostgreSQL';
const engines: readonly Engine[] = postgres === null ? ['SQLite'] : ['SQLite', 'PostgreSQL'];

let folder: string;
let children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shirube-stores-'));
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await rm(folder, { recursive: true, force: true });
});

/** The environment in which a command finds an empty store. */
async function makeStore(engine: Engine): Promise<Readonly<Record<string, string>>> {
  const common = { ...process.env, LANG: 'ja_JP.UTF-8', SHIRUBE_DATA: join(folder, 'data') };
  if (engine === 'SQLite') return { ...common, DATABASE_URL: '' } as Record<string, string>;
  if (postgres === null) throw new Error('no PostgreSQL');
  return { ...common, DATABASE_URL: await postgres.createDatabase() } as Record<string, string>;
}

function run(environment: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn('sh', [program, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => {
    stdout += String(part);
  });
  child.stderr.on('data', (part) => {
    stderr += String(part);
  });
  const ended = once(child, 'close').then(() => ({ status: child.exitCode, stdout, stderr }));
  const readAddress = async (): Promise<string> => {
    for (;;) {
      const [address] = /http:\/\/[\d.]+:\d+/.exec(stdout) ?? [];
      if (address !== undefined) return address;
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}:\n${stdout}${stderr}`);
      await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
    }
  };
  return { child, ended, readAddress };
}

async function writePlan(): Promise<string> {
  const file = join(folder, 'plan.json');
  await writeFile(file, JSON.stringify(smallPlanFile));
  return file;
}

describe.each(engines)('on %s', (engine) => {
  test('start loads the sample and answers', async () => {
    const { readAddress } = run(await makeStore(engine), 'start', '--port', '0');
    const address = await readAddress();
    for (const code of ['142034', '992011']) {
      const answer = await fetch(`${address}/${code}/`);
      expect([answer.status, (await answer.text()).includes('重点戦略')]).toEqual([200, true]);
    }
  });

  test('a plan and years of results go in, are published, and a server that runs shows them', async () => {
    const environment = await makeStore(engine);
    const { readAddress } = run(environment, 'serve', '--port', '0');
    const address = await readAddress();
    const register = ['--name', '見本市', '--year-style', 'era', '--source-title', '見本の計画書'];
    const steps = [
      ['municipality', '992011', ...register],
      ['load', await writePlan(), '--municipality', '992011'],
      ['load', await writeActuals(), '--municipality', '992011', '--yes'],
      ['publish', '--municipality', '992011', '--results-up-to', '2025', '--settings', await writeSettings()],
    ];
    for (const step of steps) {
      const { status, stderr } = await run(environment, ...step).ended;
      expect([status, stderr.includes('記録しました') || stderr !== '']).toEqual([0, true]);
    }
    const data = await waitFor(async () => {
      const answer = await fetch(`${address}/992011/data.json`);
      return answer.ok ? await answer.json() : null;
    });
    expect(data.municipality).toMatchObject({ name: '見本市', yearStyle: 'era' });
    expect(data.source).toMatchObject({ title: '見本の計画書' });
    expect(data.assessment.settings.method).toBe('kenko21');
    expect(data.assessment.indicators[0].series[0].verdict.mark).toBe('B*');
  });

  test('two processes that open a new store at once both end well', async () => {
    for (let round = 0; round < 3; round += 1) {
      const environment = await makeStore(engine);
      await rm(join(folder, 'data'), { recursive: true, force: true });
      const both = [1, 2].map(() => run(environment, 'municipality', '992011', '--name', '見本市').ended);
      const ends = await Promise.all(both);
      expect(ends.map(({ status, stderr }) => [status, stderr])).toEqual(
        expect.arrayContaining([[0, expect.stringContaining('変更 1 として記録しました')]]),
      );
      expect(ends.map(({ status }) => status)).toEqual([0, 0]);
    }
  });

  test('a store of a later version is refused, and left as it is', async () => {
    const environment = await makeStore(engine);
    await run(environment, 'municipality', '992011', '--name', '見本市').ended;
    await addMigration(environment);
    const { status, stderr } = await run(environment, 'load', await writePlan(), '--municipality', '992011')
      .ended;
    expect(status).toBe(1);
    expect(stderr).toContain('新しい');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('a store that another program holds is left alone, and said to be', async () => {
    const environment = await makeStore(engine);
    await run(environment, 'municipality', '992011', '--name', '見本市').ended;
    const release = await holdTheStore(environment);
    const { status, stderr } = await run(environment, 'load', await writePlan(), '--municipality', '992011')
      .ended;
    await release();
    expect(status).toBe(1);
    expect(stderr).toContain('他のプログラムが書き込み中');
    expect(stderr).toContain('今回は何も書いていません');
    expect(stderr).not.toMatch(/\n\s+at /);
    const again = await run(environment, 'load', await writePlan(), '--municipality', '992011').ended;
    expect(again.stdout).toBe('{"code":"992011","change":2,"edition":2024}\n');
  });
});

test.skipIf(postgres === null)('a server outlives a PostgreSQL that cuts its connections', async () => {
  const environment = await makeStore('PostgreSQL');
  const { child, readAddress } = run(environment, 'start', '--port', '0');
  const address = await readAddress();
  const client = new pg.Client({ connectionString: environment['DATABASE_URL'] });
  await client.connect();
  for (let cut = 0; cut < 20; cut += 1) {
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await client.end();
  expect((await run(environment, 'publish', '--municipality', '992011').ended).status).toBe(0);
  const data = await waitFor(async () => {
    const found = await (await fetch(`${address}/992011/data.json`)).json();
    return found.publication.no === 2 ? found : null;
  });
  expect([data.municipality.code, child.exitCode]).toEqual(['992011', null]);
});

test('a municipality is changed field by field', async () => {
  const environment = await makeStore('SQLite');
  const change = (...args: readonly string[]) => run(environment, 'municipality', ...args).ended;
  expect(await change('992011')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('--name に名称'),
  });
  expect((await change('992011', '--name', '見本市', '--accent', 'green')).status).toBe(0);
  expect((await change('992011', '--accent', 'green')).stderr).toContain('変更はありません（見本市）');
  expect(await change('992011', '--accent', 'mauve')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('「mauve」は使えません'),
  });
  expect((await change('992011', '--year-style', 'era')).stderr).toContain('変更 2 として記録しました');
  expect((await change('992012', '--name', '見本市')).status).toBe(2);
});

/** Holds the store as another program that writes does, until it is let go. */
async function holdTheStore(environment: Readonly<Record<string, string>>): Promise<() => Promise<void>> {
  const url = environment['DATABASE_URL'] ?? '';
  if (url !== '') return holdStore(url);
  const holder = new DatabaseSync(join(folder, 'data/shirube.sqlite'));
  holder.exec('BEGIN IMMEDIATE');
  return async () => {
    holder.exec('ROLLBACK');
    holder.close();
  };
}

async function writeActuals(): Promise<string> {
  const file = join(folder, 'actuals.csv');
  await writeFile(file, 'id,year,value\n待機児童数,2024,5.5\n待機児童数,2025,5\n');
  return file;
}

async function writeSettings(): Promise<string> {
  const file = join(folder, 'judging.json');
  await writeFile(file, '{ "method": "kenko21", "secondOpinions": ["path"] }');
  return file;
}

async function waitFor<Found>(find: () => Promise<Found | null>): Promise<Found> {
  for (let wait = 0; wait < 100; wait += 1) {
    const found = await find();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come');
}

/** What a later version would have left in the store. */
async function addMigration(environment: Readonly<Record<string, string>>): Promise<void> {
  const insert = "INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-from-the-future', '2030')";
  const url = environment['DATABASE_URL'];
  if (url === undefined || url === '') {
    const database = new DatabaseSync(join(folder, 'data/shirube.sqlite'));
    database.exec(insert);
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(insert);
  await client.end();
}
