import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listEngines } from '../../support/engines.ts';
import { administratorPassword } from '../../support/office.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { createVisitor, type Fields, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

describe('one person’s page', () => {
  let server: OfficeServer;
  let visitor: TestVisitor;
  const at = (path: string): string => `/office/${server.code}${path}`;
  const enter = async (): Promise<TestVisitor> => {
    const entering = createVisitor(server.origin);
    const fields = { loginName: 'kanri', password: administratorPassword, next: '' };
    await entering.send(at('/sign-in'), fields);
    return entering;
  };
  const send = (path: string, fields: Fields) => visitor.send(at(path), fields, at('/account'));

  beforeAll(async () => {
    server = await startOfficeServer({ location: await engine.locate() });
    visitor = await enter();
  });
  afterAll(() => server.stop());

  const sato = { loginName: 'sato', displayName: '佐藤 花子', mail: '', role: 'viewer', place: '' };

  test('a person is added by a form; what was typed stays where something is wrong', async () => {
    expect((await visitor.get(at('/accounts'))).text).toContain(at('/accounts/new'));
    expect((await visitor.get(at('/accounts/new'))).text).toContain('<optgroup label="部">');
    const wrong = await send('/accounts/new', {
      ...sato,
      role: 'reporter',
      from: '2020-04-01',
      reason: '採用',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('この役割には課が要ります');
    expect(wrong.text).toContain('value="佐藤 花子"');
    expect(wrong.text).toMatch(/<option value="reporter" selected="">/);
    const added = await send('/accounts/new', { ...sato, from: '2020-04-01', reason: '採用' });
    expect(added).toMatchObject({ status: 303, location: `${at('/accounts/u2')}?done=added` });
    expect((await visitor.get(added.location ?? '')).text).toContain('加えました');
  });

  test.each([
    ['', { displayName: '加藤 花子', mail: 'k@example.jp' }, 'name', '氏名とメールを変えました', '加藤 花子'],
    [
      '/posts',
      { role: 'theme-coordinator', place: 'theme:digital', from: '2020-05-01', until: '' },
      'post',
      '役割を加えました',
      'デジタル化',
    ],
    [
      '/posts/1',
      { from: '2020-04-01', until: '2021-03-31' },
      'term',
      '役割の日付を改めました',
      '2021年3月31日',
    ],
    ['/end', { last: '2999-03-31' }, 'end', '利用の終わりを変えました', '2999年3月31日'],
    ['/sessions', { session: '' }, 'none', '既に終わっていました', ''],
    ['/unlock', {}, 'none', '既に終わっていました', ''],
  ])('POST %s asks for a reason, is done, and leads back', async (path, fields, done, says, shows) => {
    const page = `/accounts/u2${path}`;
    const without = await send(page, { ...fields, reason: ' ' });
    expect(without.status).toBe(422);
    expect(without.text).toContain('理由を書いてください');
    const changed = await send(page, { ...fields, reason: '試験のため' });
    expect(changed).toMatchObject({ status: 303, location: `${at('/accounts/u2')}?done=${done}` });
    const after = await visitor.get(changed.location ?? '');
    expect(after.text).toContain(says);
    expect(after.text).toContain(shows);
  });

  test('the last administrator stays', async () => {
    const refused = await send('/accounts/u1/end', { last: '2020-04-01', reason: '退職' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('管理者がいなくなります');
    expect(refused.text).toContain('<details open="">');
  });

  test('nobody of that name is not found', async () => {
    expect((await visitor.get(at('/accounts/u99'))).status).toBe(404);
    expect((await send('/accounts/u99', { displayName: 'x', mail: '', reason: 'x' })).status).toBe(404);
  });

  test('a session is ended by its owner, or by an administrator; no page shows its hash', async () => {
    const other = await enter();
    const mine = await visitor.get(at('/account'));
    const [session = ''] = [...mine.text.matchAll(/name="session" value="([0-9a-f]+)"/g)].map(
      ([, name]) => name,
    );
    expect(session).toMatch(/^[0-9a-f]{16}$/);
    const ended = await send('/account/session', { session });
    expect((await visitor.get(ended.location ?? '')).text).toContain('選んだ端末からサインアウトしました');
    expect((await other.get(at('/account'))).status).toBe(303);
    const third = await enter();
    await send('/accounts/u1/sessions', { session: '', reason: '端末の紛失' });
    expect((await third.get(at('/account'))).status).toBe(303);
  });
});
