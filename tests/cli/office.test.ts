import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createVisitor } from '../server/office/support/visitor.ts';

const program = join(import.meta.dirname, '../../bin/shirube');
let folder: string;
let running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-office-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a server and gives what it said until it was ready, or until it ended. */
function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const env = { ...process.env, SHIRUBE_DATA: join(folder, 'data'), DATABASE_URL: '', ...environment };
  const child = spawn(program, [...args, '--port', '0'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  return new Promise((resolve) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said += part.toString('utf8');
      if (said.includes('Ctrl+C')) resolve(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => resolve(said));
  });
}

const originIn = (said: string): string => /http:\/\/[\d.]+:\d+/.exec(said)?.[0] ?? '';

describe('the office of a running server', () => {
  test('a demonstration can be entered in any role; the same store in production cannot', async () => {
    const demo = createVisitor(originIn(await start(['start'])));
    const entered = await demo.send('/office/992011/demo', { role: 'auditor' }, '/office/992011/sign-in');
    expect(entered).toMatchObject({ status: 303, location: '/office/992011' });
    expect((await demo.get('/office/992011/audit')).text).toContain('監査担当');
    const real = await demo.get('/office/142034/sign-in');
    expect(real.text).not.toContain('として入る');
    expect(
      await demo.send('/office/142034/demo', { role: 'auditor' }, '/office/142034/sign-in'),
    ).toMatchObject({
      status: 404,
    });
    for (const child of running) child.kill('SIGKILL');

    const production = createVisitor(originIn(await start(['serve'])));
    const page = await production.get('/office/992011/sign-in');
    expect(page.text).not.toContain('として入る');
    expect(
      await production.send('/office/992011/demo', { role: 'auditor' }, '/office/992011/sign-in'),
    ).toMatchObject({ status: 404 });
    const cookie = [...demo.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const brought = await fetch(`${originIn(await start(['serve']))}/office/992011/audit`, {
      headers: { cookie },
      redirect: 'manual',
    });
    expect(brought.status).toBe(303);
  });

  test('an empty production store prints the way to its set-up, once', async () => {
    const said = await start(['serve']);
    const path = /\/office\/set-up\?token=[\w-]{43}/.exec(said)?.[0] ?? '';
    const visitor = createVisitor(originIn(said));
    expect((await visitor.get(path)).status).toBe(200);
    expect((await visitor.get('/office/set-up')).status).toBe(404);
  });

  test.each([
    ['without a public address', [], '{}', 'The single sign-on needs the public address'],
    ['that cannot be read', ['--origin', 'https://a.example'], '{', 'cannot be read'],
  ])('a single sign-on %s keeps the server from starting, and says why', async (_what, args, text, says) => {
    const file = join(folder, 'sign-on.json');
    writeFileSync(file, text);
    expect(await start(['serve', ...args], { SHIRUBE_SIGN_ON: file })).toContain(says);
  });

  test('a number of proxies that is none is refused', async () => {
    expect(await start(['serve'], { SHIRUBE_PROXIES: 'many' })).toContain('SHIRUBE_PROXIES');
  });

  test('mail settings that cannot be used keep the server from starting, and no password is shown', async () => {
    const said = await start(['serve'], {
      SHIRUBE_SMTP_URL: 'smtp://shirube:very-secret@mail.example.jp',
      SHIRUBE_SMTP_TLS: 'none',
      SHIRUBE_SMTP_FROM: 'shirube@example.jp',
    });
    expect(said).toContain('メールサーバー mail.example.jp へのパスワードが、暗号化されずに送られます');
    expect(said).not.toContain('very-secret');
  });

  test('a demonstration takes no notice of them: it never sends mail', async () => {
    expect(await start(['start', '--no-sample'], { SHIRUBE_SMTP_HOST: 'mail.example.jp' })).toContain(
      'Ctrl+C',
    );
  });
});
