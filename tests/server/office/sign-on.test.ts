import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyTransfers } from '../../../src/app/accounts/transfers/transfer.ts';
import { readCsv } from '../../../src/documents/csv/read-csv.ts';
import { createSignOn, type SignOn } from '../../../src/server/office/sign-on.ts';
import { parseSignOnSettings } from '../../../src/server/office/sign-on-settings.ts';
import { listEngines } from '../../support/engines.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { passProvider, startProvider, type TestProvider } from './support/provider.ts';
import { createVisitor, type TestVisitor } from './support/visitor.ts';

const code = '992011';

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port');
  return address.port;
}

describe.each(await listEngines())('single sign-on on $name', ({ locate }) => {
  let provider: TestProvider;
  let server: OfficeServer;
  let visitor: TestVisitor;
  const failures: unknown[] = [];
  const at = (path: string): string => `/office/${code}${path}`;

  beforeAll(async () => {
    const port = await findFreePort();
    const origin = `http://127.0.0.1:${port}`;
    provider = await startProvider(origin, code);
    const parsed = parseSignOnSettings(
      JSON.stringify({
        [code]: {
          issuer: provider.issuer,
          clientId: 'shirube',
          clientSecret: 'a-secret-of-the-test',
          groupPosts: [
            { group: 'kikaku', role: 'coordinator', department: '企画政策課' },
            { group: 'shimin', role: 'reporter', department: '市民課' },
            { group: 'kansa', role: 'auditor' },
            { group: 'kowareta', role: 'reporter', department: 'ない課' },
          ],
        },
      }),
    );
    if (!parsed.ok) throw new Error(parsed.detail);
    const settings = parsed.settings.get(code);
    if (settings === undefined) throw new Error('The city has a sign-on');
    const signOn = (own: string): ReadonlyMap<string, SignOn> =>
      new Map([[code, createSignOn(settings, own, (error) => failures.push(error))]]);
    server = await startOfficeServer({ location: await locate(), port, signOn });
    provider.people.set('sato', {
      name: '佐藤 花子',
      groups: ['shimin', 'zenshokuin'],
      mail: 'sato@example.jp',
    });
    provider.people.set('dare', { name: '誰', groups: ['zenshokuin'] });
    provider.people.set('ito', { name: '伊藤 健', groups: ['kowareta'] });
    provider.people.set('kanri', { name: '偽の管理者', groups: ['kansa'] });
    provider.people.set('kato', { name: '加藤 実', groups: ['kansa'] });
  });
  beforeEach(() => {
    visitor = createVisitor(server.origin);
    failures.length = 0;
  });
  afterAll(async () => {
    await server.stop();
    await provider.stop();
  });

  const pass = async (login: string, next = ''): Promise<string> => {
    const begun = await visitor.get(`${at('/sign-on')}?next=${encodeURIComponent(next)}`);
    const back = await passProvider(begun.location ?? '', login, server.origin);
    const ended = await visitor.get(back.slice(server.origin.length));
    return ended.location ?? '';
  };
  const find = (loginName: string) =>
    server.store.read(async (reader) => {
      const account = await reader.findAccountByLoginName(code, loginName);
      return account === null ? null : { account, tenures: await reader.listTenures(code, account.id) };
    });

  test('the provider is asked with a proof key, a state and a nonce that change each time', async () => {
    const [one, other] = [await visitor.get(at('/sign-on')), await visitor.get(at('/sign-on'))];
    const [first, second] = [new URL(one.location ?? ''), new URL(other.location ?? '')];
    expect(first.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(first.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(first.searchParams.get(name)).not.toBe(second.searchParams.get(name));
    }
    expect((await visitor.get(at('/sign-in'))).text).toContain('市の統合認証でサインイン');
  });

  test('whoever comes back is known, holds the posts of their groups, and is led on', async () => {
    expect(await pass('sato', at('/account'))).toBe(at('/account'));
    const page = await visitor.get(at('/account'));
    expect(page.text).toContain('佐藤 花子');
    expect(page.text).toContain('市民課');
    expect(page.text).toContain('sato@example.jp');
    expect(page.text).not.toContain('パスワードを変える');
    expect((await visitor.get(at('/accounts'))).status).toBe(403);
    expect(await pass('sato')).toBe(at(''));
    expect((await find('sato'))?.tenures).toHaveLength(1);
  });

  test('a group that somebody left ends the post, one that they joined begins one', async () => {
    await pass('sato');
    provider.people.set('sato', { name: '佐藤 花子', groups: ['kikaku'] });
    await pass('sato');
    const found = await find('sato');
    const roles = found?.tenures.map(({ post, until }) => [post.role, until === null]);
    expect(roles).toEqual([
      ['reporter', false],
      ['coordinator', true],
    ]);
    const entries = await server.store.read((reader) =>
      reader.listAudit(code, { kinds: ['post-ended'], limit: 5 }),
    );
    expect(entries[0]).toMatchObject({ actor: { name: '佐藤 花子' }, reason: 'single sign-on' });
    expect(await server.store.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });
  });

  test.each([
    ['in no group that means anything here', 'dare', 'no-post'],
    ['in a group whose department is not in the plan', 'ito', 'no-post'],
    ['named like somebody who has a password', 'kanri', 'name-taken'],
  ])('who is %s is refused', async (_what, login, refusal) => {
    expect(await pass(login)).toBe(`${at('/sign-in')}?sign-on=${refusal}`);
    expect((await visitor.get(at('/account'))).status).toBe(303);
    const [entry] = await server.store.read((reader) => reader.listAudit(code, { limit: 1 }));
    expect(entry).toMatchObject({ kind: 'sign-in-failed', after: { refusal } });
  });

  test('an account from the table of transfers is tied to the provider, and keeps its posts', async () => {
    const rows = readCsv('区分,ログイン名,氏名,役割,日付\n新規,kato,加藤 実,閲覧者,2020-04-01').rows;
    const lastChangeNo = await server.store.read((reader) => reader.findLastChangeNo(code));
    const request = { code, rows, now: new Date().toISOString(), lastChangeNo, reason: '' };
    await applyTransfers(server.store, server.administrator, request);
    await pass('kato');
    const found = await find('kato');
    expect(found?.account.identity).toEqual({ issuer: provider.issuer, subject: 'kato' });
    expect(found?.tenures.map(({ post, source }) => [post.role, source])).toEqual([
      ['viewer', 'office'],
      ['auditor', 'sign-on'],
    ]);
    provider.people.set('kato', { name: '加藤 実', groups: [] });
    expect(await pass('kato')).toBe(at(''));
  });

  test('a way back that did not begin in this browser is no sign-in', async () => {
    const begun = await visitor.get(at('/sign-on'));
    const back = await passProvider(begun.location ?? '', 'sato', server.origin);
    const other = createVisitor(server.origin);
    const path = back.slice(server.origin.length);
    expect((await other.get(path)).location).toBe(`${at('/sign-in')}?sign-on=failed`);
    await other.get(at('/sign-on'));
    expect((await other.get(path)).location).toBe(`${at('/sign-in')}?sign-on=failed`);
    expect(failures).toHaveLength(1);
  });

  test('a way back is good once', async () => {
    const begun = await visitor.get(at('/sign-on'));
    const back = await passProvider(begun.location ?? '', 'sato', server.origin);
    const path = back.slice(server.origin.length);
    expect((await visitor.get(path)).location).toBe(at(''));
    expect((await visitor.get(path)).location).toBe(`${at('/sign-in')}?sign-on=failed`);
  });

  test('who refuses at the provider comes back to the sign-in', async () => {
    const begun = await visitor.get(at('/sign-on'));
    const state = new URL(begun.location ?? '').searchParams.get('state');
    const back = `${at('/sign-on/return')}?error=access_denied&state=${state}&iss=${provider.issuer}`;
    expect((await visitor.get(back)).location).toBe(`${at('/sign-in')}?sign-on=failed`);
  });

  test('signing out here shows the provider’s own way out', async () => {
    await pass('sato');
    const left = await visitor.send(at('/sign-out'), {}, at('/account'));
    expect(left.status).toBe(200);
    expect(left.text).toContain(`${provider.issuer}/session/end?`);
    expect(left.text).toContain('id_token_hint=');
    expect((await visitor.get(at('/account'))).status).toBe(303);
  });

  test('a provider that is down keeps nobody from signing in with a password', async () => {
    const parsed = parseSignOnSettings(
      JSON.stringify({
        [code]: { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'x', groupPosts: [] },
      }),
    );
    const settings = parsed.ok ? parsed.settings.get(code) : undefined;
    if (settings === undefined) throw new Error('The settings can be read');
    const down = createSignOn(settings, server.origin, (error) => failures.push(error));
    const passage = { state: 'x', nonce: 'x', verifier: 'x', next: '' };
    expect(await down.begin('/x', passage)).toBeNull();
    expect(failures).toHaveLength(1);
  });
});

test.each([
  ['no JSON', '{'],
  ['no code', '{"x":{}}'],
  [
    'an unknown role',
    '{"992011":{"issuer":"https://a.example","clientId":"a","clientSecret":"b","groupPosts":[{"group":"g","role":"king"}]}}',
  ],
  [
    'an issuer that is no address',
    '{"992011":{"issuer":"a","clientId":"a","clientSecret":"b","groupPosts":[]}}',
  ],
])('settings that are %s are refused with the place', (_what, text) => {
  const parsed = parseSignOnSettings(text);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? '' : parsed.detail).not.toBe('');
});
