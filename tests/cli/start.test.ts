import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const shirube = join(import.meta.dirname, '../../bin/shirube');
let folder: string;
let running: Started[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shirube-start-'));
});
afterEach(async () => {
  for (const { child } of running)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  running = [];
  await rm(folder, { recursive: true, force: true });
});

type Started = { readonly child: ChildProcess; readonly output: () => string; readonly errors: () => string };

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Started {
  const child = spawn('sh', [shirube, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      SHIRUBE_DATA: join(folder, 'data'),
      ...environment,
    },
  });
  let output = '';
  let errors = '';
  child.stdout?.on('data', (part) => {
    output += String(part);
  });
  child.stderr?.on('data', (part) => {
    errors += String(part);
  });
  const started = { child, output: () => output, errors: () => errors };
  running.push(started);
  return started;
}

/** The address that a process prints, as soon as it does. */
async function readAddress({ child, output, errors }: Started): Promise<string> {
  for (;;) {
    const [address] = /http:\/\/[\d.]+:\d+/.exec(output()) ?? [];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}:\n${output()}${errors()}`);
    if (child.stdout !== null) await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  }
}

async function stop({ child }: Started, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  child.kill(signal);
  return waitForEnd(child);
}

async function waitForEnd(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode;
}

/** Takes a port and holds it. */
async function takePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    release: () => server.close(),
  };
}

describe('shirube start', () => {
  test('on an empty folder loads both cities, says where it is, answers, and ends cleanly', async () => {
    const started = start(['start', '--port', '0']);
    const address = await readAddress(started);
    expect(started.output()).toContain('見本のデータを入れています');
    expect(started.output()).toContain(`ブラウザーで開いてください: ${address}`);
    expect(started.output()).toContain(`Open in a browser: ${address}`);
    for (const path of ['/', '/142034/', '/992011/', '/healthz']) {
      expect((await fetch(address + path)).status, path).toBe(200);
    }
    expect(await stop(started)).toBe(0);
    expect(started.output()).toContain('しるべを終えました');
    expect(started.errors()).toBe('');
  });

  test('does not load the sample a second time', async () => {
    const first = start(['start', '--port', '0']);
    const page = await (await fetch(`${await readAddress(first)}/992011/`)).text();
    expect(await stop(first, 'SIGINT')).toBe(0);
    const second = start(['start', '--port', '0']);
    const address = await readAddress(second);
    expect(second.output()).not.toContain('見本のデータを入れています');
    expect(await (await fetch(`${address}/992011/`)).text()).toBe(page);
    expect(await stop(second)).toBe(0);
  });

  test('with --no-sample has no city', async () => {
    const started = start(['start', '--port', '0', '--no-sample']);
    const address = await readAddress(started);
    expect((await fetch(`${address}/`)).status).toBe(200);
    expect((await fetch(`${address}/992011/`)).status).toBe(404);
    await stop(started);
  });

  test('takes the next port where one is taken, and says so', async () => {
    const { port, release } = await takePort();
    const started = start(['start', '--no-sample'], { PORT: String(port) });
    const address = await readAddress(started);
    expect(started.output()).toContain(`ポート ${port} は使われているので`);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    expect((await fetch(address)).status).toBe(200);
    await stop(started);
    release();
  });

  test('ends while a browser still holds its connection', async () => {
    const started = start(['start', '--port', '0', '--no-sample']);
    const address = await readAddress(started);
    await (await fetch(address, { headers: { connection: 'keep-alive' } })).text();
    const begun = performance.now();
    expect(await stop(started)).toBe(0);
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});

describe('shirube serve', () => {
  test('loads no sample, and says that nothing is published yet', async () => {
    const started = start(['serve', '--port', '0']);
    const address = await readAddress(started);
    expect(started.output()).toContain('公表された計画はまだありません');
    expect((await fetch(`${address}/992011/`)).status).toBe(404);
    await stop(started);
    const events = started
      .errors()
      .trim()
      .split('\n')
      .map((line): { event: string } => JSON.parse(line));
    expect(events.map(({ event }) => event)).toEqual(['started', 'stopped']);
  });

  test('does not move to another port', async () => {
    const { port, release } = await takePort();
    const { child, errors } = start(['serve', '--port', String(port)]);
    expect(await waitForEnd(child)).toBe(1);
    expect(errors()).toContain(`ポート ${port} は他のプログラムが使っています`);
    release();
  });
});

describe('what cannot be is said in both languages, with what to do', () => {
  test.each([
    [
      'an unknown option',
      ['--colour', 'red'],
      2,
      'オプション --colour は使えません',
      'Option --colour cannot be used',
    ],
    ['a port that is none', ['--port', 'web'], 1, 'ポート番号 web は使えません', 'Port web cannot be used'],
    ['a port too high', ['--port', '65536'], 1, 'ポート番号 65536', 'Port 65536'],
    ['a host that is elsewhere', ['--host', '192.0.2.1'], 1, 'アドレス 192.0.2.1', 'Address 192.0.2.1'],
    [
      'an origin with a path',
      ['--origin', 'https://a.example/x'],
      1,
      '公開アドレス https://a.example/x',
      'Public address',
    ],
  ] as const)('%s', async (_, args, code, ja, en) => {
    const { child, output, errors } = start(['serve', ...args]);
    expect(await waitForEnd(child)).toBe(code);
    expect(errors()).toContain(ja);
    expect(errors()).toContain(en);
    expect(errors()).not.toMatch(/\n\s+at /);
    expect(output()).not.toContain('http://');
  });

  test('a data folder that is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { child, errors } = start(['start'], { SHIRUBE_DATA: file });
    expect(await waitForEnd(child)).toBe(1);
    expect(errors()).toContain(`データのフォルダ ${file} に書き込めません`);
    expect(errors()).not.toMatch(/\n\s+at /);
  });

  test.skipIf(process.getuid?.() === 0)('a data folder that is not ours', async () => {
    await chmod(folder, 0o500);
    const { child, errors } = start(['start']);
    expect(await waitForEnd(child)).toBe(1);
    expect(errors()).toContain('に書き込めません');
    await chmod(folder, 0o700);
  });

  test('a file that is no database', async () => {
    const data = join(folder, 'data');
    const started = start(['serve', '--port', '0', '--data', data]);
    await readAddress(started);
    await stop(started);
    await writeFile(join(data, 'shirube.sqlite'), 'not a database, '.repeat(1000));
    const { child, errors } = start(['serve', '--port', '0', '--data', data]);
    expect(await waitForEnd(child)).toBe(1);
    expect(errors()).toContain('を読めません');
    expect(errors()).not.toMatch(/\n\s+at /);
  });

  test('a PostgreSQL that is not there, without its password', async () => {
    const { child, errors } = start(['serve', '--port', '0'], {
      DATABASE_URL: 'postgres://shirube:very-secret@127.0.0.1:1/shirube',
    });
    expect(await waitForEnd(child)).toBe(1);
    expect(errors()).toContain('につながりません');
    expect(errors()).not.toContain('very-secret');
    expect(errors()).not.toMatch(/\n\s+at /);
  });
});
