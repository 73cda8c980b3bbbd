import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Staff } from '../../../../src/app/accounts/staff.ts';
import type { Mailer } from '../../../../src/app/ports/mailer.ts';
import { handOutReminders } from '../../../../src/app/round/reminders/hand-out-reminders.ts';
import { isChosen } from '../../../../src/app/round/reminders/is-chosen.ts';
import {
  type PlannedReminder,
  planReminders,
  viewOf,
} from '../../../../src/app/round/reminders/plan-reminders.ts';
import { type SendRequest, sendReminders } from '../../../../src/app/round/reminders/send-reminders.ts';
import type { DepartmentId } from '../../../../src/core/plan/plan.ts';
import { createMailer } from '../../../../src/server/mail/create-mailer.ts';
import {
  startSmtpServer,
  type TestSmtpOptions,
  type TestSmtpServer,
} from '../../../server/mail/support/smtp-server.ts';
import { listEngines } from '../../../support/engines.ts';
import { answerItem } from '../answer-item.ts';
import { makeStaff, needed } from '../open-city.ts';
import { type Desk, openDesk } from '../open-desk.ts';
import { addPeople } from './add-people.ts';

/** Monday after the departments' due date, Friday 21 May 2027. */
const now = '2027-05-24T01:00:00.000Z';
const coordinator: Staff = {
  ...makeStaff('u1', { role: 'coordinator', department: null }),
  name: '企画 花子',
};

describe.each(await listEngines())('reminders on $name', ({ locate }) => {
  let desk: Desk;
  let departments: readonly DepartmentId[];
  const endings: (() => Promise<void> | void)[] = [];

  beforeAll(async () => {
    desk = await openDesk(await locate());
    const { store, code, opened } = desk.round;
    departments = [...new Set(opened.items.flatMap((item) => item.departments))];
    const [first, second, third] = departments;
    await addPeople(store, code, [
      {
        id: 'u1',
        name: '企画 花子',
        mail: 'kikaku@city.example.jp',
        post: { role: 'coordinator', department: null },
      },
      {
        id: 'u2',
        name: '佐藤 花子',
        mail: 'sato@city.example.jp',
        post: { role: 'reporter', department: needed(first, 'd') },
      },
      {
        id: 'u3',
        name: '課長 一郎',
        mail: 'kacho@city.example.jp',
        post: { role: 'approver', department: needed(first, 'd') },
      },
      { id: 'u4', name: '無 宛', mail: null, post: { role: 'reporter', department: needed(second, 'd') } },
      {
        id: 'u5',
        name: '鈴木 次郎',
        mail: 'suzuki@city.example.jp',
        post: { role: 'reporter', department: needed(third, 'd') },
      },
      {
        id: 'u6',
        name: '退職 三郎',
        mail: 'gone@city.example.jp',
        post: { role: 'reporter', department: needed(third, 'd') },
        until: '2027-03-31',
      },
    ]);
  });
  afterAll(() => desk.round.store.close());
  afterEach(async () => {
    for (const end of endings.splice(0).toReversed()) await end();
  });

  const plan = async (staff = coordinator): Promise<readonly PlannedReminder[]> => {
    const { store, code } = desk.round;
    const request = { code, round: 'r1', language: 'ja', links: null, now } as const;
    const planned = await planReminders(store, staff, request);
    if (planned.outcome !== 'planned') throw new Error(planned.outcome);
    return planned.reminders;
  };
  const planOf = async (at: number): Promise<PlannedReminder> =>
    needed(
      (await plan()).find(({ key }) => key === `department.${departments[at]}`),
      'a reminder of the department',
    );

  const openMail = async (
    options: TestSmtpOptions = {},
  ): Promise<{ readonly server: TestSmtpServer; readonly mailer: Mailer }> => {
    const server = await startSmtpServer(options);
    const mailer = createMailer(
      {
        host: '127.0.0.1',
        port: server.port,
        encryption: 'none',
        login: null,
        from: { name: 'しるべ', address: 'shirube@city.example.jp' },
        authority: null,
      },
      null,
      { connecting: 500, silence: 500, mail: 2_000 },
    );
    endings.push(
      () => server.stop(),
      () => mailer.close(),
    );
    return { server, mailer };
  };

  const send = (mailer: Mailer, seen: SendRequest['seen'], more: Partial<SendRequest> = {}) => {
    const { store, code } = desk.round;
    const request = { code, round: 'r1', language: 'ja', links: null, now, seen, dryRun: false } as const;
    return sendReminders(store, mailer, coordinator, { ...request, ...more });
  };
  const sentTo = async (at: number) => (await planOf(at)).sent;
  const notSent = () =>
    desk.round.store.read((reader) =>
      reader.listAudit(desk.round.code, { kinds: ['reminder-not-sent'], limit: 100 }),
    );

  test('go to those who can act and have an address, and name those who have none', async () => {
    expect(await planOf(0)).toMatchObject({
      recipients: [
        { person: 'u2', name: '佐藤 花子', mail: 'sato@city.example.jp' },
        { person: 'u3', name: '課長 一郎', mail: 'kacho@city.example.jp' },
      ],
      withoutMail: [],
      sender: { name: '企画 花子', place: '企画担当', mail: 'kikaku@city.example.jp' },
    });
    expect(await planOf(1)).toMatchObject({ recipients: [], withoutMail: [{ person: 'u4', name: '無 宛' }] });
    expect((await planOf(2)).recipients.map(({ person }) => person)).toEqual(['u5']);
  });

  test('are chosen by lateness, by what is due soon, or all', async () => {
    const { opened } = desk.round;
    const reminder = await planOf(0);
    expect(reminder.late.length).toBeGreaterThan(0);
    const onDay = (day: string) => ({ ...viewOf(opened.round, now), today: day });
    const early = { late: [], open: reminder.late };
    expect(isChosen(reminder, { kind: 'late' }, onDay('2027-05-24'))).toBe(true);
    expect(isChosen(early, { kind: 'late' }, onDay('2027-05-18'))).toBe(false);
    expect(isChosen(early, { kind: 'due', days: 3 }, onDay('2027-05-18'))).toBe(true);
    expect(isChosen(early, { kind: 'due', days: 2 }, onDay('2027-05-18'))).toBe(false);
    expect(isChosen(early, { kind: 'all' }, onDay('2027-04-20'))).toBe(true);
  });

  test('are planned and sent by nobody but the coordinator', async () => {
    const { mailer, server } = await openMail();
    const { store, code } = desk.round;
    for (const staff of [
      makeStaff('u2', { role: 'reporter', department: needed(departments[0], 'd') }),
      makeStaff('u9', { role: 'auditor', department: null }),
    ]) {
      const request = {
        code,
        round: 'r1',
        language: 'ja',
        links: null,
        now,
        seen: [],
        dryRun: false,
      } as const;
      expect(await planReminders(store, staff, request)).toEqual({ outcome: 'not-allowed' });
      expect(await sendReminders(store, mailer, staff, request)).toEqual({ outcome: 'not-allowed' });
      const sheets = [{ key: 'planning', items: ['r1.k1'] }];
      expect(await handOutReminders(store, staff, { code, round: 'r1', sheets, now })).toMatchObject({
        outcome: 'not-allowed',
      });
    }
    expect(server.mails).toEqual([]);
  });

  test('are tried without sending or recording anything', async () => {
    const { mailer, server } = await openMail();
    const [seen, empty] = [await planOf(0), await planOf(1)];
    const tried = await send(mailer, [seen, empty], { dryRun: true });
    expect(tried).toMatchObject({
      outcome: 'done',
      reminders: [
        {
          key: seen.key,
          outcome: 'tried',
          deliveries: [{ result: 'would-be-sent' }, { result: 'would-be-sent' }],
        },
        { key: empty.key, outcome: 'nobody' },
      ],
    });
    expect(server.mails).toEqual([]);
    expect(server.connections()).toBe(1);
    expect(await sentTo(0)).toEqual([]);
  });

  test('that the server refuses are recorded as not sent, and the others as sent', async () => {
    const { mailer, server } = await openMail({
      answerTo: (to) => (to.startsWith('kacho') ? { status: 550, text: 'User unknown' } : null),
    });
    const seen = await planOf(0);
    const sent = await send(mailer, [seen]);
    expect(sent).toMatchObject({
      reminders: [
        {
          deliveries: [
            { mail: 'sato@city.example.jp', result: 'sent' },
            { mail: 'kacho@city.example.jp', result: 'failed', failure: { code: 'address-refused' } },
          ],
        },
      ],
    });
    expect(server.mails.map(({ to }) => to)).toEqual([['sato@city.example.jp']]);
    expect(server.mails[0]?.parsed.text).toBe(seen.written.text);
    expect(server.mails[0]?.parsed.subject).toBe(seen.written.subject);
    expect(server.mails[0]?.parsed.replyTo?.text).toBe('kikaku@city.example.jp');
    const items = [...seen.late, ...seen.open].map(({ id }) => id);
    expect(await sentTo(0)).toMatchObject([
      { by: 'u1', at: now, way: 'mail', recipients: ['sato@city.example.jp'], items },
    ]);
    expect(await notSent()).toMatchObject([
      { subject: 'u3', after: { mail: 'kacho@city.example.jp', why: 'address-refused', round: 'r1' } },
    ]);
  });

  test('that somebody has looked at go out once, however often the button is pressed', async () => {
    const { mailer, server } = await openMail();
    const seen = await planOf(2);
    const [one, other] = await Promise.all([send(mailer, [seen]), send(mailer, [seen])]);
    expect(one).toMatchObject({ reminders: [{ outcome: 'tried' }] });
    expect(other).toMatchObject({ reminders: [{ outcome: 'overtaken' }] });
    expect(server.mails).toHaveLength(1);
  });

  test('that changed since somebody looked are not sent', async () => {
    const { mailer, server } = await openMail();
    const { store, code, opened } = desk.round;
    const seen = await planOf(2);
    const id = needed([...seen.late, ...seen.open][0], 'an item').id;
    const item = needed(
      opened.items.find((one) => one.id === id),
      'the item',
    );
    await desk.save(item, 0, answerItem(item));
    expect(await send(mailer, [seen])).toMatchObject({ reminders: [{ outcome: 'overtaken' }] });
    expect(server.mails).toEqual([]);
    const again = await planOf(2);
    expect(again.written.text.replace(/\s/gu, '')).toContain('作成中（未提出）');
    expect(again.fingerprint).not.toBe(seen.fingerprint);
    await addPeople(store, code, [
      {
        id: 'u7',
        name: '新任 四郎',
        mail: 'shin@city.example.jp',
        post: { role: 'reporter', department: needed(departments[2], 'd') },
      },
    ]);
    expect(await send(mailer, [again])).toMatchObject({ reminders: [{ outcome: 'overtaken' }] });
  });

  test('are not tried any further after a failure of the server, and none of them counts as sent', async () => {
    const { mailer, server } = await openMail({ afterText: 'drop' });
    const [first, third] = [await planOf(0), await planOf(2)];
    const before = [first.sent.length, third.sent.length];
    const sent = await send(mailer, [first, third]);
    expect(sent).toMatchObject({
      reminders: [
        { deliveries: [{ result: 'failed', failure: { code: 'outcome-unknown' } }, { result: 'not-tried' }] },
        { deliveries: [{ result: 'not-tried' }, { result: 'not-tried' }] },
      ],
    });
    expect(server.connections()).toBe(1);
    expect([(await sentTo(0)).length, (await sentTo(2)).length]).toEqual(before);
    expect((await notSent()).slice(0, 4).map(({ after }) => after?.['why'])).toEqual([
      'not-tried',
      'not-tried',
      'not-tried',
      'outcome-unknown',
    ]);
  });

  test('on paper are recorded with what stood on the sheet and the round asks', async () => {
    const { store, code } = desk.round;
    const reminder = await planOf(1);
    const [id = ''] = [...reminder.late, ...reminder.open].map((item) => item.id);
    const sheets = [
      { key: reminder.key, items: [id, 'r1.k9999'] },
      { key: 'department.d9999', items: [id] },
      { key: reminder.key, items: ['no item'] },
    ];
    const recorded = await handOutReminders(store, coordinator, { code, round: 'r1', sheets, now });
    expect(recorded).toEqual({ outcome: 'recorded', count: 1 });
    expect(await sentTo(1)).toMatchObject([{ way: 'paper', recipients: [], items: [id], by: 'u1' }]);
  });

  test('leave a history that holds', async () => {
    const { store, code } = desk.round;
    expect(await store.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });
  });
});
