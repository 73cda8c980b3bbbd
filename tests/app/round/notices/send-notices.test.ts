import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Mailer } from '../../../../src/app/ports/mailer.ts';
import { commentOnItem } from '../../../../src/app/round/comment-on-item.ts';
import { sendNotices } from '../../../../src/app/round/notices/send-notices.ts';
import { sendBackItems } from '../../../../src/app/round/send-back-items.ts';
import type { DepartmentId } from '../../../../src/core/plan/plan.ts';
import type { RoundItem } from '../../../../src/core/round/round-item.ts';
import { createLog } from '../../../../src/server/log/create-log.ts';
import { createMailer } from '../../../../src/server/mail/create-mailer.ts';
import { watchNotices } from '../../../../src/server/watch-notices.ts';
import {
  startSmtpServer,
  type TestSmtpOptions,
  type TestSmtpServer,
} from '../../../server/mail/support/smtp-server.ts';
import { listEngines } from '../../../support/engines.ts';
import { answerItem } from '../answer-item.ts';
import { makeStaff, needed } from '../open-city.ts';
import { approverOf, type Desk, leadOf, openDesk } from '../open-desk.ts';
import { addPeople } from '../reminders/add-people.ts';

const coordinator = makeStaff('u1', { role: 'coordinator', department: null });

describe.each(await listEngines())('notices on $name', ({ locate }) => {
  let desk: Desk;
  let department: DepartmentId;
  let minute = 0;
  const endings: (() => Promise<void> | void)[] = [];
  const told = new Set<string>();

  beforeAll(async () => {
    desk = await openDesk(await locate());
    const { store, code, opened } = desk.round;
    const count = (id: DepartmentId): number =>
      opened.items.filter((item) => item.departments.length === 1 && leadOf(item) === id).length;
    const departments = [...new Set(opened.items.flatMap((item) => item.departments))];
    department = needed(departments.toSorted((a, b) => count(b) - count(a))[0], 'a department');
    await addPeople(store, code, [
      {
        id: 'u1',
        name: '企画 花子',
        mail: 'kikaku@city.example.jp',
        post: { role: 'coordinator', department: null },
      },
      { id: 'u2', name: '佐藤 花子', mail: 'sato@city.example.jp', post: { role: 'reporter', department } },
      { id: 'u3', name: '課長 一郎', mail: 'kacho@city.example.jp', post: { role: 'approver', department } },
      { id: 'u4', name: '無 宛', mail: null, post: { role: 'reporter', department } },
    ]);
  });
  afterAll(() => desk.round.store.close());
  afterEach(async () => {
    for (const end of endings.splice(0).toReversed()) await end();
  });

  const openMail = async (
    options: TestSmtpOptions = {},
  ): Promise<{ readonly server: TestSmtpServer; readonly mailer: Mailer }> => {
    const server = await startSmtpServer(options);
    const mailer = makeMailer(server.port);
    endings.push(
      () => server.stop(),
      () => mailer.close(),
    );
    return { server, mailer };
  };
  const makeMailer = (port: number): Mailer =>
    createMailer(
      {
        host: '127.0.0.1',
        port,
        encryption: 'none',
        login: null,
        from: { name: '', address: 'shirube@city.example.jp' },
        authority: null,
      },
      null,
      { connecting: 500, silence: 500, mail: 2_000 },
    );

  /** Every run comes a minute after the one before, or later. */
  const tell = (mailer: Mailer, minutes = 1) => {
    minute += minutes;
    const now = new Date(Date.parse('2027-05-24T01:00:00.000Z') + minute * 60_000).toISOString();
    const { store, city, opened } = desk.round;
    const request = {
      municipality: city.municipality,
      round: opened.round,
      language: 'ja',
      links: null,
      now,
    } as const;
    return sendNotices(store, mailer, request, told);
  };

  let taken = 0;
  const takeItem = (): RoundItem => {
    const own = desk.round.opened.items.filter(
      (item) => item.kind !== 'project' && item.departments.length === 1 && leadOf(item) === department,
    );
    taken += 1;
    return needed(own[taken - 1], 'one more item of the department');
  };
  const sendBack = async (item: RoundItem): Promise<void> => {
    await desk.save(item, 0, answerItem(item));
    await desk.submit(item, 1);
    const request = desk.about(item, 2, '単位を確かめてください');
    const back = await sendBackItems(desk.round.store, { ...approverOf(item), person: 'u3' }, request);
    if (back.outcome !== 'done') throw new Error(JSON.stringify(back));
  };
  const mention = async (item: RoundItem, person: string): Promise<void> => {
    const { store, code } = desk.round;
    const now = '2027-05-24T01:00:00.000Z';
    const request = { code, item: item.id, text: '出典は？', mentions: [person], now };
    const done = await commentOnItem(store, coordinator, request);
    if (done.outcome !== 'commented') throw new Error(done.outcome);
  };

  test('begin with the first run: what was before is told to nobody', async () => {
    const { mailer, server } = await openMail();
    await sendBack(takeItem());
    expect(await tell(mailer)).toEqual({ sent: 0, failures: [] });
    expect(await tell(mailer)).toEqual({ sent: 0, failures: [] });
    expect(server.mails).toEqual([]);
  });

  test('go once to those who answer what came back, but not to who sent it back, and to who is mentioned', async () => {
    const { mailer, server } = await openMail();
    const [one, other] = [takeItem(), takeItem()];
    await sendBack(one);
    await sendBack(other);
    await mention(one, 'u3');
    expect(await tell(mailer)).toEqual({ sent: 2, failures: [] });
    const [first, second] = server.mails;
    expect(server.mails.map(({ to }) => to)).toEqual([['sato@city.example.jp'], ['kacho@city.example.jp']]);
    expect(first?.parsed.subject).toMatch(/^【差戻し】.*：2件$/);
    expect(first?.parsed.text).toContain('課長 一郎: 単位を確かめてください');
    expect(second?.parsed.subject).toMatch(/^【コメント】.*：あなた宛て1件$/);
    expect(await tell(mailer)).toEqual({ sent: 0, failures: [] });
  });

  test('wait for a mail server that is down, and are not repeated to whom they reached', async () => {
    const silent = await openMail({
      answerTo: (to) => (to.startsWith('kacho') ? { status: 421, text: 'Closing' } : null),
    });
    const item = takeItem();
    await sendBack(item);
    await mention(item, 'u3');
    expect(await tell(silent.mailer)).toMatchObject({ sent: 1, failures: [{ code: 'server-busy' }] });
    const { mailer, server } = await openMail();
    expect(await tell(mailer)).toEqual({ sent: 0, failures: [] });
    expect(await tell(mailer, 5)).toEqual({ sent: 1, failures: [] });
    expect(server.mails.map(({ to }) => to)).toEqual([['kacho@city.example.jp']]);
  });

  test('are told by one of two that look at the same time', async () => {
    const { mailer, server } = await openMail();
    await mention(takeItem(), 'u2');
    const runs = await Promise.all([tell(mailer), tell(mailer, 0)]);
    expect(runs.map(({ sent }) => sent).toSorted()).toEqual([0, 1]);
    expect(server.mails).toHaveLength(1);
  });

  test('do not repeat an address that is refused', async () => {
    const { mailer } = await openMail({ answerTo: () => ({ status: 550, text: 'User unknown' }) });
    await mention(takeItem(), 'u2');
    expect(await tell(mailer)).toMatchObject({ sent: 0, failures: [{ code: 'address-refused' }] });
    expect(await tell(mailer, 10)).toEqual({ sent: 0, failures: [] });
  });

  test('are looked for again and again, and what fails stops nothing', async () => {
    const { mailer, server } = await openMail();
    const { store } = desk.round;
    await mention(takeItem(), 'u2');
    const events: string[] = [];
    const log = {
      ...createLog('silent'),
      info: (event: string) => void events.push(event),
      error: (event: string) => void events.push(event),
    };
    let fails = true;
    const read: typeof store.read = (work) => {
      if (!fails) return store.read(work);
      fails = false;
      return Promise.reject(new Error('the database is away'));
    };
    minute += 20;
    const now = () => new Date(Date.parse('2027-05-24T01:00:00.000Z') + minute * 60_000).toISOString();
    const options = { store: { ...store, read }, mailer, origin: 'https://plan.example.jp', now, log };
    const watch = watchNotices({ ...options, interval: 20 });
    try {
      await expect.poll(() => server.mails.length, { timeout: 5_000 }).toBe(1);
    } finally {
      await watch.stop();
    }
    expect(events).toEqual(['notices-failed', 'notices-sent']);
    expect(server.mails[0]?.parsed.text).toContain('https://plan.example.jp/office/');
  });
});
