import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listEngines } from '../../support/engines.ts';
import { administratorPassword } from '../../support/office.ts';
import { type OfficeServer, openEmptyStore, serve, startOfficeServer } from './support/office-server.ts';
import { createVisitor, readFormToken, type TestVisitor } from './support/visitor.ts';

const fresh = 'ふなつきば-まひる-0512';
const head = '区分,ログイン名,氏名,役割,課,日付';

describe.each(await listEngines())('the office over HTTP on $name', ({ locate }) => {
  let server: OfficeServer;
  let at: (path: string) => string;

  beforeAll(async () => {
    server = await startOfficeServer({ location: await locate() });
    at = (path) => `/office/${server.code}${path}`;
  });
  afterAll(() => server.stop());

  const enter = async (loginName = 'kanri', password = administratorPassword): Promise<TestVisitor> => {
    const visitor = createVisitor(server.origin);
    const entered = await visitor.send(at('/sign-in'), { loginName, password, next: '' });
    if (entered.status !== 303) throw new Error(`${loginName} cannot enter: ${entered.status}`);
    return visitor;
  };
  const table = (...lines: string[]): File =>
    new File([[head, ...lines].join('\n')], '異動.csv', { type: 'text/csv' });

  test('a session is a cookie that no script reads, for this office alone', async () => {
    const visitor = createVisitor(server.origin);
    const entered = await visitor.send(at('/sign-in'), {
      loginName: 'kanri',
      password: administratorPassword,
      next: at('/audit'),
    });
    expect(entered).toMatchObject({ status: 303, location: at('/audit') });
    const [cookie = ''] = entered.headers.getSetCookie();
    expect(cookie).toMatch(/^shirube-session=[\w-]{43}; /);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain(`Path=/office/${server.code}`);
    const page = await visitor.get(at('/account'));
    expect(page.status).toBe(200);
    expect(page.text).toContain('管理 一郎');
    const token = cookie.slice('shirube-session='.length, cookie.indexOf(';'));
    expect(page.text).not.toContain(token);
  });

  test('the site of a municipality is served as before', async () => {
    const visitor = createVisitor(server.origin);
    expect((await visitor.get(`/${server.code}/`)).status).toBe(200);
    expect((await visitor.post(`/${server.code}/`, 'x')).status).toBe(405);
  });

  test.each(['https://evil.example', '//evil.example', '/office/992011/../../x', '/142034/', 'javascript:x'])(
    'after signing in nobody is led to %s',
    async (next) => {
      const visitor = createVisitor(server.origin);
      const fields = { loginName: 'kanri', password: administratorPassword, next };
      expect((await visitor.send(at('/sign-in'), fields)).location).toBe(at(''));
    },
  );

  test('a wrong password shows one message, keeps the name and never the password', async () => {
    const visitor = createVisitor(server.origin);
    const refused = await visitor.send(at('/sign-in'), { loginName: 'kanri', password: 'geheim-geheim' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('ログイン名かパスワードが違います');
    expect(refused.text).toContain('value="kanri"');
    expect(refused.text).not.toContain('geheim');
    const unknown = await visitor.send(at('/sign-in'), { loginName: 'dare', password: 'geheim-geheim' });
    expect(unknown.text).toContain('ログイン名かパスワードが違います');
  });

  test('the page that was asked for is led to after signing in; English stays English', async () => {
    const visitor = createVisitor(server.origin);
    const asked = await visitor.get(at('/accounts'));
    expect(asked).toMatchObject({ status: 303 });
    const form = await visitor.get(`${asked.location}&language=en`);
    expect(form.text).toContain('<html lang="en">');
    expect(form.text).toContain(`name="next" value="${at('/accounts')}"`);
    expect((await visitor.get(at('/sign-in'))).text).toContain('Login name');
  });

  test('signing out ends the session for good', async () => {
    const visitor = await enter();
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const left = await visitor.send(at('/sign-out'), {}, at('/account'));
    expect(left.location).toBe(`${at('/sign-in')}?signed-out`);
    const again = await fetch(server.origin + at('/account'), { headers: { cookie }, redirect: 'manual' });
    expect(again.status).toBe(303);
  });

  test('a table of transfers is shown first, then carried out; the new person enters by a link', async () => {
    const visitor = await enter();
    const wrong = await visitor.send(at('/transfers'), {
      table: table('新規,sato,佐藤 花子,係員,市民課,4/1'),
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('役割「係員」はありません');
    expect(wrong.text).toContain('日付「4/1」を読み取れません');

    const lines = ['新規,sato,佐藤 花子,監査,,2020-04-01'];
    const shown = await visitor.send(at('/transfers'), { table: table(...lines) });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('佐藤 花子');
    expect(shown.text).toContain('まだ何も変わっていません');
    const number = /name="lastChangeNo" value="(\d+)"/.exec(shown.text)?.[1] ?? '';
    const form = new URLSearchParams({
      'form-token': readFormToken(shown.text),
      text: [head, ...lines].join('\n'),
      lastChangeNo: number,
      reason: '採用',
    });
    const applied = await visitor.post(at('/transfers/apply'), form);
    // The first person after the administrator ends the set-up.
    expect(applied).toMatchObject({ status: 303, location: at('/set-up') });
    const twice = await visitor.post(at('/transfers/apply'), form);
    expect(twice.status).toBe(422);

    const list = await visitor.get(at('/accounts'));
    expect(list.text).toContain('佐藤 花子');
    const link = await visitor.send(at('/accounts/u2/link'), {}, at('/accounts'));
    const address = new RegExp(`${at('/password/')}[\\w-]{43}`).exec(link.text)?.[0] ?? '';
    const person = createVisitor(server.origin);
    expect((await person.get(address)).text).toContain('佐藤 花子');
    const weak = await person.send(address, { password: 'sato2026sato', repeated: 'sato2026sato' });
    expect(weak.status).toBe(422);
    expect(weak.text).toContain('推測されます');
    const set = await person.send(address, { password: fresh, repeated: fresh });
    expect(set.location).toBe(`${at('/account')}?password-changed`);
    expect((await person.get(address)).status).toBe(404);
    expect((await person.get(at('/audit'))).status).toBe(200);
    expect((await person.get(at('/accounts'))).status).toBe(403);
  });

  test('what was shown and what is sent need not be the same: the table is checked anew', async () => {
    const visitor = await enter();
    const page = await visitor.get(at('/transfers'));
    const last = await server.store.read((reader) => reader.findLastChangeNo(server.code));
    const sent = (text: string, lastChangeNo: string) =>
      visitor.post(
        at('/transfers/apply'),
        new URLSearchParams({ 'form-token': readFormToken(page.text), text, lastChangeNo, reason: 'x' }),
      );
    const forged = `${head}\n退職,kanri,,,,2020-01-01`;
    expect((await sent(forged, String(last))).status).toBe(422);
    const stale = `${head}\n新規,x1,名,閲覧者,,2020-04-01`;
    expect((await sent(stale, String(last - 1))).status).toBe(409);
    expect((await sent(stale, 'x')).status).toBe(409);
    expect(await server.store.read((reader) => reader.findLastChangeNo(server.code))).toBe(last);
  });

  test('the history is filtered, and sent as a table whose cells are no formulas', async () => {
    const visitor = await enter();
    const all = await visitor.get(at('/audit'));
    expect(all.text).toContain('サインイン');
    expect(all.text).toMatch(/\d+:[0-9a-f]{64}/);
    const setUp = await visitor.get(at('/audit?kind=set-up&from=2020-01-01&until=2999-12-31'));
    expect(setUp.text).toContain('kanri');
    expect(setUp.text).not.toContain('<td data-label="なぜ">当初</td>');
    expect((await visitor.get(at('/audit?kind=%27&person=%27&from=x&before=x'))).status).toBe(200);
    await server.store.write((writer) =>
      writer.addChange(server.code, {
        kind: 'plan',
        madeAt: new Date().toISOString(),
        madeBy: '=cmd()',
        reason: '',
      }),
    );
    const csv = await visitor.get(at('/audit.csv?kind=change'));
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.text.charCodeAt(0)).toBe(0xfeff);
    expect(csv.text).toContain("'=cmd()");
  });

  test('what people type is shown as text', async () => {
    const visitor = createVisitor(server.origin);
    const loginName = '"><script>alert(1)</script>';
    const refused = await visitor.send(at('/sign-in'), { loginName, password: 'x' });
    expect(refused.text).not.toContain('<script>');
  });

  test('a form of three megabytes is refused', async () => {
    const visitor = await enter();
    const page = await visitor.get(at('/transfers'));
    const form = new FormData();
    form.set('form-token', readFormToken(page.text));
    form.set('table', new File(['x'.repeat(3_000_000)], 'x.csv'));
    expect((await visitor.post(at('/transfers'), form)).status).toBe(413);
  });

  test('an empty store is set up by who holds the token, once', async () => {
    const store = await openEmptyStore(await locate());
    const empty = await serve({ store }, {});
    try {
      const visitor = createVisitor(empty.origin);
      expect((await visitor.get('/office')).text).toContain('まだ設定されていません');
      expect((await visitor.get('/office/set-up')).status).toBe(404);
      expect((await visitor.get('/office/set-up?token=x')).status).toBe(404);
      const path = `/office/set-up?token=${empty.setUpToken}`;
      const fields = {
        token: empty.setUpToken ?? '',
        code: '992011',
        name: 'みおかわ市',
        loginName: 'kanri',
        displayName: '管理 一郎',
        password: fresh,
        repeated: fresh,
      };
      const sent = (more: Record<string, string>) =>
        visitor.send('/office/set-up', { ...fields, ...more }, path);
      expect((await sent({ code: '992012' })).text).toContain('992011 ではありませんか');
      expect((await sent({ repeated: 'x' })).text).toContain('2つの欄のパスワードが違います');
      expect((await sent({ name: ' ' })).text).toContain('市町村の名称を入力してください');
      const done = await sent({});
      expect(done.location).toBe('/office/992011/plan');
      expect((await visitor.get(path)).status).toBe(404);
      expect((await visitor.get(done.location ?? '')).text).toContain('管理 一郎');
      await visitor.send('/office/992011/sign-out', {}, '/office/992011/account');
      const entered = await visitor.send('/office/992011/sign-in', { loginName: 'kanri', password: fresh });
      expect(entered.location).toBe('/office/992011');
      expect(
        await serve({ store }, {}).then(async (again) => {
          await again.stop();
          return again.setUpToken;
        }),
      ).toBeNull();
    } finally {
      await empty.stop();
      await store.close();
    }
  });
});
