import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mailer } from '../../src/app/ports/mailer.ts';
import { type RemindWishes, remindRounds } from '../../src/cli/remind-rounds.ts';
import type { DepartmentId } from '../../src/core/plan/plan.ts';
import { fillText } from '../../src/core/text/fill-text.ts';
import { createMailer } from '../../src/server/mail/create-mailer.ts';
import { needed, openTestRound, type TestRound } from '../app/round/open-city.ts';
import { addPeople } from '../app/round/reminders/add-people.ts';
import { startSmtpServer, type TestSmtpServer } from '../server/mail/support/smtp-server.ts';

/** Monday after the departments' due date, Friday 21 May 2027. */
const monday = '2027-05-24T01:00:00.000Z';

let folder: string;
let round: TestRound;
let smtp: TestSmtpServer;
let mailer: Mailer;
let first: DepartmentId;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-remind-'));
  round = await openTestRound({ engine: 'sqlite', folder });
  smtp = await startSmtpServer();
  mailer = createMailer(
    {
      host: '127.0.0.1',
      port: smtp.port,
      encryption: 'none',
      login: null,
      from: { name: 'しるべ', address: 'shirube@city.example.jp' },
      authority: null,
    },
    null,
  );
  first = needed(round.opened.items[0]?.departments[0], 'a department');
  await addPeople(round.store, round.code, [
    {
      id: 'u1',
      loginName: 'kikaku',
      name: '企画 花子',
      mail: null,
      post: { role: 'coordinator', department: null },
    },
    {
      id: 'u2',
      loginName: 'sato',
      name: '佐藤 花子',
      mail: 'sato@city.example.jp',
      post: { role: 'reporter', department: first },
    },
  ]);
});
afterAll(async () => {
  mailer.close();
  await smtp.stop();
  await round.store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function remind(more: Partial<RemindWishes> = {}, now = monday) {
  const said: string[] = [];
  const exitCode = await remindRounds({
    store: round.store,
    mailer,
    origin: 'https://plan.example.jp',
    voice: {
      language: 'en',
      say: (text, values = {}) => {
        said.push(fillText(text, values, 'en'));
      },
    },
    wishes: {
      code: round.code,
      choice: { kind: 'late' },
      every: 1,
      round: null,
      by: null,
      language: 'ja',
      dryRun: false,
      ...more,
    },
    now,
  });
  return { exitCode, said: said.join('\n') };
}

// Before the job below has reminded anybody: the program goes by the clock of the machine.
describe('bin/shirube remind', () => {
  const program = join(import.meta.dirname, '../../bin/shirube');
  const call = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
      const env = {
        ...process.env,
        SHIRUBE_DATA: folder,
        DATABASE_URL: '',
        LANG: 'en_US.UTF-8',
        ...environment,
      };
      const child = execFile(program, ['remind', ...args], { env }, (_error, out, err) =>
        resolve({ code: child.exitCode ?? -1, out, err }),
      );
    });

  test('prints the mails of a dry run, in Japanese whatever the surroundings speak', async () => {
    const { code, out, err } = await call([round.code, '--all', '--by', 'kikaku', '--dry-run']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('To: 佐藤 花子 <sato@city.example.jp>\nSubject: 【');
    expect(out).toContain('■ 回答の方法');
    const english = await call([round.code, '--all', '--by', 'kikaku', '--dry-run', '--language', 'en']);
    expect(english.out).toContain('■ How to answer');
  });

  test.each([
    { args: [], code: 2, says: 'Usage:' },
    { args: ['992011', '--due-within', 'soon'], code: 2, says: '“soon” of --due-within' },
    { args: ['992011', '--due-within', '3', '--all'], code: 2, says: 'either --due-within or --all' },
    { args: ['992011', '--round', '1'], code: 2, says: 'no round' },
    { args: ['992012'], code: 2, says: 'is wrong' },
    { args: ['992011'], code: 1, says: 'no mail server is set' },
    {
      args: ['992011'],
      environment: {
        SHIRUBE_SMTP_URL: 'smtp://shirube:secret@mail.example.jp',
        SHIRUBE_SMTP_TLS: 'none',
        SHIRUBE_SMTP_FROM: 'a@example.jp',
      },
      code: 1,
      says: 'would go out in plain text',
    },
  ])('$args ends with $code: $says', async ({ args, environment, code, says }) => {
    const answer = await call(args, environment);
    expect(answer.code).toBe(code);
    expect(answer.err).toContain(says);
    expect(answer.err).not.toContain('secret');
  });
});

describe('a job that reminds every day', () => {
  test('has nothing to do while nobody is late', async () => {
    expect(await remind({}, '2027-05-20T01:00:00.000Z')).toEqual({
      exitCode: 0,
      said: 'Round r1: nobody to remind.',
    });
  });

  test('rests on days that the city hall is closed', async () => {
    expect(await remind({}, '2027-05-23T01:00:00.000Z')).toEqual({
      exitCode: 0,
      said: 'Round r1: nothing is sent today (2027-05-23), a day on which the city hall is closed.',
    });
  });

  test('mails the late ones with links, says whom no mail reaches, and ends with 1 for their sake', async () => {
    const { exitCode, said } = await remind();
    expect(exitCode).toBe(1);
    expect(smtp.mails.map(({ to }) => to)).toEqual([['sato@city.example.jp']]);
    expect(smtp.mails[0]?.parsed.text).toContain(
      `https://plan.example.jp/office/${round.code}/rounds/r1/items`,
    );
    expect(said).toContain('Nobody there has a mail address');
    expect(said).toMatch(/Round r1: 1 sent, \d+ not sent\./);
  });

  test('leaves alone whom it reminded within the days that it is to let pass', async () => {
    const before = smtp.mails.length;
    await remind();
    expect(smtp.mails).toHaveLength(before);
    await remind({ every: 3 }, '2027-05-26T01:00:00.000Z');
    expect(smtp.mails).toHaveLength(before);
    await remind({ every: 3 }, '2027-05-27T01:00:00.000Z');
    expect(smtp.mails).toHaveLength(before + 1);
  });

  test('acts for a coordinator of the day and for nobody else', async () => {
    expect(await remind({ by: 'sato' })).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('no coordinator'),
    });
    await addPeople(round.store, round.code, [
      {
        id: 'u3',
        loginName: 'kikaku2',
        name: '企画 次郎',
        mail: null,
        post: { role: 'coordinator', department: null },
      },
    ]);
    expect(await remind()).toMatchObject({ exitCode: 1, said: expect.stringContaining('kikaku, kikaku2') });
    expect(await remind({ by: 'KIKAKU2', round: 'r9' })).toMatchObject({
      exitCode: 1,
      said: 'Round r9 is not there or not open.',
    });
    expect(await remind({ by: 'KIKAKU2', code: '142034' })).toMatchObject({ exitCode: 1 });
  });
});
