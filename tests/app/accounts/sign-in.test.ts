import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  absoluteLimit,
  findSignedIn,
  idleLimit,
  type SignedIn,
  signOut,
  signOutEverywhere,
} from '../../../src/app/accounts/session.ts';
import {
  changePassword,
  findLinkAccount,
  makeResetLink,
  setPasswordByLink,
} from '../../../src/app/accounts/set-password.ts';
import { setUp } from '../../../src/app/accounts/set-up.ts';
import { signIn } from '../../../src/app/accounts/sign-in.ts';
import { applyTransfers } from '../../../src/app/accounts/transfers/transfer.ts';
import { readCsv } from '../../../src/documents/csv/read-csv.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { listEngines } from '../../support/engines.ts';
import {
  administratorPassword,
  makeStaff,
  openOffice,
  quickSecrets,
  type TestOffice,
} from '../../support/office.ts';

const begin = Date.parse('2027-04-05T00:00:00.000Z');
const at = (milliseconds: number): string => new Date(begin + milliseconds).toISOString();
const minute = 60_000;
const visitor = { origin: '192.0.2.7', agent: 'Firefox' };
const ways = ['password', 'sign-on'] as const;
const fresh = 'ふなつきば-まひる-0512';

describe.each(await listEngines())('signing in on $name', ({ locate }) => {
  let office: TestOffice;
  const opened: TestOffice[] = [];
  beforeEach(async () => {
    office = await openOffice(await locate(), at(0));
    opened.push(office);
  });
  afterAll(() => Promise.all(opened.map(({ store }) => store.close())));

  const tryIn = (loginName: string, password: string, { now = at(0), from = visitor } = {}) =>
    signIn(office.store, quickSecrets, { code: office.code, loginName, password, visitor: from, now });
  const enter = async (now = at(0)): Promise<string> => {
    const result = await tryIn('kanri', administratorPassword, { now });
    if (result.outcome !== 'signed-in') throw new Error(result.outcome);
    return result.token;
  };
  const find = (token: string, now: string) =>
    findSignedIn(office.store, quickSecrets, { code: office.code, token, now }, ways);
  const findOrFail = async (token: string, now = at(0)): Promise<SignedIn> => {
    const found = await find(token, now);
    if (found === null) throw new Error('The session is there');
    return found;
  };
  const kinds = async () =>
    (await office.store.read((reader) => reader.listAudit(office.code, { limit: 30 })))
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'change' && kind !== 'set-up')
      .toReversed();

  test('name and password open a session that knows the posts of the day', async () => {
    const token = await enter();
    expect(token).toMatch(/^[\w-]{43}$/);
    const { staff, session } = await findOrFail(token);
    expect(staff.posts).toEqual([{ role: 'administrator', department: null }]);
    expect(session).toMatchObject({ way: 'password', origin: '192.0.2.7', agent: 'Firefox' });
    expect(session.tokenHash).not.toContain(token);
    expect(await kinds()).toEqual(['signed-in']);
  });

  test('each sign-in has its own token, and one of another municipality is nobody’s', async () => {
    const [one, other] = [await enter(), await enter()];
    expect(one).not.toBe(other);
    const elsewhere = { code: '142034', token: one, now: at(0) };
    expect(await findSignedIn(office.store, quickSecrets, elsewhere, ways)).toBeNull();
  });

  test.each([
    ['a wrong password', 'kanri', 'みおかわ-夜明けの坂道-72'],
    ['an unknown name', 'dare', administratorPassword],
    ['no password', 'kanri', ''],
    ['a password of a megabyte', 'kanri', 'あ'.repeat(1_000_000)],
  ])('%s is refused without saying what was wrong', async (_what, loginName, password) => {
    expect(await tryIn(loginName, password)).toEqual({ outcome: 'refused' });
    expect(await kinds()).toEqual(['sign-in-failed']);
  });

  test('an unknown name is not written down: it may be a password', async () => {
    await tryIn('my-secret-word', 'x');
    const [entry] = await office.store.read((reader) => reader.listAudit(office.code, { limit: 1 }));
    expect(JSON.stringify(entry)).not.toContain('my-secret-word');
  });

  test.each(['kanri', 'dare'])(
    'ten tries for %s block it for a quarter of an hour, right or wrong',
    async (name) => {
      for (let count = 0; count < 10; count += 1) await tryIn(name, 'x', { now: at(count * 1_000) });
      const blocked = { outcome: 'blocked', until: at(9_000 + 15 * minute) };
      expect(await tryIn(name, administratorPassword, { now: at(14 * minute) })).toEqual(blocked);
      expect((await kinds()).filter((kind) => kind === 'locked-out')).toHaveLength(1);
      const later = await tryIn(name, administratorPassword, { now: at(16 * minute) });
      expect(later.outcome).toBe(name === 'kanri' ? 'signed-in' : 'refused');
    },
  );

  test('tries that are sent at once are counted like those sent one by one', async () => {
    const results = await Promise.all(Array.from({ length: 15 }, () => tryIn('kanri', 'x')));
    expect(results.filter(({ outcome }) => outcome === 'refused')).toHaveLength(10);
    expect(results.filter(({ outcome }) => outcome === 'blocked')).toHaveLength(5);
  });

  test('a hundred tries from one address block the address, for whatever name', async () => {
    const from = { origin: '198.51.100.9', agent: 'x' };
    for (let count = 0; count < 100; count += 1) await tryIn(`name${count}`, 'x', { from });
    expect((await tryIn('kanri', administratorPassword, { from })).outcome).toBe('blocked');
    expect((await tryIn('kanri', administratorPassword)).outcome).toBe('signed-in');
  });

  test('the lock survives a restart', async () => {
    const location = await locate();
    const first = await openOffice(location, at(0));
    const request = { code: first.code, loginName: 'kanri', visitor, now: at(0) };
    for (let count = 0; count < 10; count += 1) {
      await signIn(first.store, quickSecrets, { ...request, password: 'x' });
    }
    await first.store.close();
    const again = await openStore(location);
    if ('code' in again) throw new Error(again.code);
    const result = await signIn(again, quickSecrets, { ...request, password: administratorPassword });
    expect(result.outcome).toBe('blocked');
    await again.close();
  });

  test('a session ends when idle, and in any case after a working day', async () => {
    const token = await enter();
    expect(await find(token, at(idleLimit - 1))).not.toBeNull();
    expect(await find(token, at(2 * idleLimit - 2))).not.toBeNull();
    expect(await find(token, at(3 * idleLimit))).toBeNull();
    const other = await enter();
    for (let now = 0; now < absoluteLimit; now += idleLimit / 2) await findOrFail(other, at(now));
    expect(await find(other, at(absoluteLimit))).toBeNull();
  });

  test('signing out ends one session, or all', async () => {
    const [one, other, third] = [await enter(), await enter(), await enter()];
    await signOut(office.store, await findOrFail(one), at(1));
    expect(await find(one, at(2))).toBeNull();
    await signOutEverywhere(office.store, await findOrFail(other), at(3));
    expect(await find(third, at(4))).toBeNull();
    expect((await kinds()).slice(3)).toEqual(['signed-out', 'sessions-ended']);
  });

  test('who has left cannot sign in, and is signed out by midnight in Japan', async () => {
    const csv = '区分,ログイン名,氏名,役割,日付\n新規,ato,後任,管理者,2027-04-01\n退職,kanri,,,2027-04-05';
    const request = { code: office.code, rows: readCsv(csv).rows, now: at(0), lastChangeNo: 2, reason: '' };
    expect(await applyTransfers(office.store, office.administrator, request)).toMatchObject({
      outcome: 'applied',
    });
    const evening = Date.parse('2027-04-05T14:59:00.000Z') - begin;
    const token = await enter(at(evening));
    expect(await find(token, at(evening))).not.toBeNull();
    expect(await find(token, at(evening + 2 * minute))).toBeNull();
    expect(await tryIn('kanri', administratorPassword, { now: at(evening + 2 * minute) })).toEqual({
      outcome: 'refused',
    });
  });

  test('changing the password needs the old one, ends all sessions and begins a new one', async () => {
    const [one, other] = [await enter(), await enter()];
    const signedIn = await findOrFail(one);
    const change = (old: string, password: string, repeated = password) =>
      changePassword(office.store, quickSecrets, signedIn, { old, password, repeated, visitor, now: at(1) });
    expect(await change('x', fresh)).toEqual({ outcome: 'wrong-old-password' });
    expect(await change(administratorPassword, fresh, 'x')).toMatchObject({ problem: 'not-repeated' });
    expect(await change(administratorPassword, administratorPassword)).toMatchObject({
      problem: 'same-as-before',
    });
    expect(await change(administratorPassword, 'short')).toMatchObject({ problem: 'too-short' });
    expect(await change(administratorPassword, 'kanrikanri2027')).toMatchObject({ problem: 'guessable' });
    const changed = await change(administratorPassword, fresh);
    if (changed.outcome !== 'changed') throw new Error(changed.outcome);
    expect([await find(one, at(2)), await find(other, at(2))]).toEqual([null, null]);
    expect(await find(changed.token, at(2))).not.toBeNull();
    expect(await tryIn('kanri', administratorPassword)).toEqual({ outcome: 'refused' });
    expect(await tryIn('kanri', fresh)).toMatchObject({ outcome: 'signed-in' });
  });

  test('the old password cannot be found by trying from a session that was taken over', async () => {
    const signedIn = await findOrFail(await enter());
    const attempt = (old: string) =>
      changePassword(office.store, quickSecrets, signedIn, {
        old,
        password: fresh,
        repeated: fresh,
        visitor,
        now: at(1),
      });
    for (let count = 0; count < 10; count += 1) await attempt('x');
    expect(await attempt(administratorPassword)).toMatchObject({ outcome: 'blocked' });
  });

  test('a link of the administrator sets a password once, within the day', async () => {
    const old = await enter();
    const request = { code: office.code, account: 'u1', now: at(0) };
    expect(await makeResetLink(office.store, quickSecrets, makeStaff('coordinator'), request)).toEqual({
      outcome: 'not-allowed',
    });
    const make = async () => {
      const link = await makeResetLink(office.store, quickSecrets, office.administrator, request);
      if (link.outcome !== 'made') throw new Error(link.outcome);
      return link.token;
    };
    const [replaced, token] = [await make(), await make()];
    const use = (token: string, now = at(1)) =>
      setPasswordByLink(office.store, quickSecrets, {
        code: office.code,
        token,
        password: fresh,
        repeated: fresh,
        visitor,
        now,
      });
    const look = (token: string, now = at(1)) =>
      findLinkAccount(office.store, quickSecrets, { code: office.code, token, now });
    expect(await look(replaced)).toBeNull();
    expect(await look(token)).toMatchObject({ loginName: 'kanri' });
    expect(await use(token, at(9 * 60 * minute))).toEqual({ outcome: 'link-void' });
    expect(await find(old, at(1))).not.toBeNull();
    expect(await use(token)).toMatchObject({ outcome: 'changed' });
    expect(await find(old, at(1))).toBeNull();
    expect(await use(token)).toEqual({ outcome: 'link-void' });
    expect(await tryIn('kanri', fresh)).toMatchObject({ outcome: 'signed-in' });
    expect((await kinds()).filter((kind) => kind === 'reset-link-made')).toHaveLength(2);
  });

  test('no password and no token stands in the trail', async () => {
    const token = await enter();
    const entries = await office.store.read((reader) => reader.listAudit(office.code, { limit: 50 }));
    expect(JSON.stringify(entries)).not.toContain(administratorPassword);
    expect(JSON.stringify(entries)).not.toContain(token);
  });

  test('a municipality is set up once', async () => {
    const again = await setUp(office.store, quickSecrets, {
      municipality: office.city.municipality,
      administrator: { loginName: 'x1', displayName: 'x', password: fresh, repeated: fresh },
      origin: null,
      now: at(0),
    });
    expect(again).toEqual({ outcome: 'there-already' });
  });
});
