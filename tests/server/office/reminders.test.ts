import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import type { Mailer } from '../../../src/app/ports/mailer.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import type { Role } from '../../../src/core/round/role.ts';
import { createMailer } from '../../../src/server/mail/create-mailer.ts';
import { needed, openRoundOf2026 } from '../../app/round/open-city.ts';
import { addPeople } from '../../app/round/reminders/add-people.ts';
import { listEngines } from '../../support/engines.ts';
import { readPage } from '../../support/html.ts';
import { startSmtpServer, type TestSmtpServer } from '../mail/support/smtp-server.ts';
import { type OfficeServer, serve, startOfficeServer } from './support/office-server.ts';
import { type Answer, createVisitor, readFormToken, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

/** Monday after the departments' due date, Friday 21 May 2027. */
const now = '2027-05-24T01:00:00.000Z';

describe('the pages of reminders', () => {
  let smtp: TestSmtpServer;
  let mailer: Mailer;
  let server: OfficeServer;
  let departments: readonly { readonly id: DepartmentId; readonly name: string }[];
  let coordinator: TestVisitor;

  const enter = async (role: Role, origin = server.origin): Promise<TestVisitor> => {
    const visitor = createVisitor(origin);
    await visitor.send(`/office/${server.code}/demo`, { role }, `/office/${server.code}/sign-in`);
    return visitor;
  };
  const at = (path = ''): string => `/office/${server.code}/rounds/r1/reminders${path}`;

  beforeAll(async () => {
    smtp = await startSmtpServer({
      answerTo: (to) => (to.startsWith('gone') ? { status: 550, text: 'User unknown' } : null),
    });
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
    server = await startOfficeServer({
      location: await needed(engine, 'an engine').locate(),
      demo: true,
      mailer,
      now,
    });
    const { store, code, city } = server;
    await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
    const { items } = await openRoundOf2026(store, code);
    departments = [...new Set(items.flatMap((item) => item.departments))].map((id) =>
      needed(
        city.plan.departments.find((one) => one.id === id),
        'the department',
      ),
    );
    const reporter = (index: number) => ({
      role: 'reporter' as const,
      department: needed(departments[index], 'a department').id,
    });
    await addPeople(store, code, [
      { id: 'u50', name: '佐藤 花子', mail: 'sato@city.example.jp', post: reporter(0) },
      { id: 'u51', name: '鈴木 次郎', mail: 'gone@city.example.jp', post: reporter(0) },
      { id: 'u52', name: '=無 宛', mail: null, post: reporter(1) },
    ]);
    coordinator = await enter('coordinator');
  });
  afterAll(async () => {
    mailer.close();
    await server.stop();
    await smtp.stop();
  });

  const key = (index: number): string => `department.${needed(departments[index], 'a department').id}`;

  /** The fields of a page's form, as a browser would send them, with the ones of its boxes and button. */
  const post = async (
    path: string,
    from: string,
    more: Readonly<Record<string, string>>,
  ): Promise<Answer> => {
    const page = (await coordinator.get(from)).text;
    const form = new FormData();
    form.set('form-token', readFormToken(page));
    for (const [, name = '', value = ''] of page.matchAll(
      /<input type="hidden" name="(\w+)" value="([^"]*)"/g,
    )) {
      form.append(name, value);
    }
    for (const [name, value] of Object.entries(more)) form.append(name, value);
    return coordinator.post(path, form);
  };

  test('list who is late, how many items, and who has no address', async () => {
    const { status, text } = await coordinator.get(at());
    expect(status).toBe(200);
    const page = readPage(text).text;
    for (const { name } of departments) expect(page).toContain(name);
    expect(page).toContain('佐藤 花子、鈴木 次郎');
    expect(page).toContain('メールアドレスのある人がいません');
    expect(page).toContain('か所には、メールの届く人がいません。システム管理者に');
    expect(text).toMatch(new RegExp(`name="to" checked="" value="${key(0)}"|value="${key(0)}"[^>]*checked`));
    expect(text).not.toMatch(
      new RegExp(`<input[^>]*value="${key(1)}"[^>]*checked|checked=""[^>]*value="${key(1)}"`),
    );
  });

  test('narrow the list', async () => {
    expect((await coordinator.get(at('?who=late'))).text).toContain(key(0));
    const early = await serve(server, { demo: true, mailer, now: '2027-05-10T01:00:00.000Z' });
    try {
      const visitor = await enter('coordinator', early.origin);
      expect((await visitor.get(at('?who=late'))).text).toContain('当てはまるところはありません');
      expect((await visitor.get(at('?who=due&days=3'))).text).toContain('当てはまるところはありません');
      expect((await visitor.get(at('?who=due&days=9'))).text).toContain(key(0));
      expect((await visitor.get(at())).text).toContain(key(0));
    } finally {
      await early.stop();
    }
  });

  test('show every mail word for word, in Japanese whatever the page’s language, unless asked', async () => {
    const path = at(`/preview?to=${key(0)}`);
    const { status, text } = await coordinator.get(path);
    expect(status).toBe(200);
    expect(text).toContain('sato@city.example.jp');
    expect(text).toContain('この内容で2通を送る');
    expect(text).toContain(`${departments[0]?.name} 御中`);
    const english = (await coordinator.get(`${path}&words=en`)).text;
    expect(english).toContain(`To ${departments[0]?.name}`);
    expect(english).toContain('この内容で2通を送る');
    // The link to the other language keeps what was chosen.
    expect(text).toContain(`href="${path}&amp;language=en"`);
    expect((await coordinator.get(at('/preview'))).status).toBe(422);
  });

  test('send nothing without the tick, and nothing in a trial', async () => {
    const from = at(`/preview?to=${key(0)}`);
    const unconfirmed = await post(at('/send'), from, {});
    expect(unconfirmed.status).toBe(422);
    expect(unconfirmed.text).toContain('まだ送っていません');
    const tried = await post(at('/send'), from, { 'dry-run': 'yes' });
    expect(tried.status).toBe(200);
    expect(tried.text).toContain('2通とも送れる見込みです');
    expect(smtp.mails).toEqual([]);
  });

  test('send what was shown, and say address by address what became of it', async () => {
    const from = at(`/preview?to=${key(0)}`);
    const shown = (await coordinator.get(from)).text;
    const body = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(shown)?.[1] ?? '';
    const sent = await post(at('/send'), from, { confirmed: 'yes' });
    expect(sent.status).toBe(200);
    const page = readPage(sent.text).text;
    expect(page).toContain('1通を送り、記録しました。1通は送れませんでした。');
    expect(page).toContain('メールサーバーがこの宛先を受け付けません');
    expect(page).toContain('550 User unknown');
    expect(sent.text).toContain(`href="${at('?language=en')}"`);
    expect(smtp.mails.map(({ to }) => to)).toEqual([['sato@city.example.jp']]);
    expect(readPage(body).text).toBe(smtp.mails[0]?.parsed.text);
    const list = (await coordinator.get(at())).text;
    expect(list).toContain('2027年5月24日 メール');
    expect(list).not.toMatch(new RegExp(`checked=""[^>]*value="${key(0)}"`));
    const audit = (await (await enter('auditor')).get(`/office/${server.code}/audit`)).text;
    expect(audit).toContain('督促の不達');
    expect(audit).toContain('address-refused');
  });

  test('make sheets, and record them once they are handed out', async () => {
    const from = at(`/print?to=${key(1)}&to=planning`);
    const sheets = await coordinator.get(from);
    expect(sheets.status).toBe(200);
    expect(sheets.text).toContain(`${departments[1]?.name} 御中`);
    const recorded = await post(at('/paper'), from, {});
    expect(recorded).toMatchObject({ status: 303, location: at('?handed=1') });
    const list = (await coordinator.get(at('?handed=1'))).text;
    expect(list).toContain('紙で渡した1件を記録しました');
    expect(list).toContain('2027年5月24日 紙');
    expect((await coordinator.get(at('/print'))).status).toBe(422);
  });

  test('give addresses and counts as a table in which no cell is a formula', async () => {
    const { headers, text } = await coordinator.get(at('/addresses.csv?who=all'));
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head, first, second, third] = text.split('\r\n');
    expect(head).toBe('\uFEFF宛先,氏名,アドレス,期限超過,残り,最も早い期限');
    expect(first).toMatch(/^[^,]+,佐藤 花子,sato@city\.example\.jp,\d+,\d+,2027-05-21$/);
    expect(second).toContain('鈴木 次郎,gone@city.example.jp');
    expect(third).toContain("'=無 宛,,");
  });

  test('answer 404 for a round that is not there, and 403 to everybody else', async () => {
    expect((await coordinator.get(`/office/${server.code}/rounds/r9/reminders`)).status).toBe(404);
    for (const role of ['reporter', 'administrator', 'auditor'] as const) {
      expect((await (await enter(role)).get(at())).status).toBe(403);
    }
  });

  test('say that there is no mail, and offer paper', async () => {
    const closed = await serve(server, { demo: true, now });
    try {
      const visitor = await enter('coordinator', closed.origin);
      const list = await visitor.get(at());
      expect(list.text).toContain('この環境ではメールを送れません');
      const preview = await visitor.get(at(`/preview?to=${key(0)}`));
      expect(preview.text).toContain('御中');
      expect(preview.text).not.toContain('通を送る');
      const form = new FormData();
      form.set('form-token', readFormToken(list.text));
      form.set('seen', `x ${key(0)}`);
      expect((await visitor.post(at('/send'), form)).status).toBe(422);
    } finally {
      await closed.stop();
    }
  });
});
