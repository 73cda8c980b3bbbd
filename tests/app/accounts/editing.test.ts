import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { addAccount } from '../../../src/app/accounts/editing/add-account.ts';
import { changeAccount, endAccount } from '../../../src/app/accounts/editing/change-account.ts';
import { changePost, givePost } from '../../../src/app/accounts/editing/change-posts.ts';
import {
  endOwnSession,
  endSessionsOf,
  nameSession,
  unlockAccount,
} from '../../../src/app/accounts/editing/end-sessions.ts';
import { findSignedIn } from '../../../src/app/accounts/session.ts';
import { signIn } from '../../../src/app/accounts/sign-in.ts';
import { postsOn } from '../../../src/core/round/role.ts';
import { listEngines } from '../../support/engines.ts';
import { administratorPassword, makeStaff, openOffice, type TestOffice } from '../../support/office.ts';

const now = '2027-03-20T01:00:00.000Z';
const visitor = { origin: '192.0.2.20', agent: '庁内の端末' };

describe.each(await listEngines())('one account on $name', ({ locate }) => {
  let office: TestOffice;
  /** For tests that write nothing. */
  let untouched: TestOffice;
  const opened: TestOffice[] = [];
  const openOne = async (): Promise<TestOffice> => {
    const one = await openOffice(await locate(), now);
    opened.push(one);
    return one;
  };
  beforeAll(async () => {
    untouched = await openOne();
  });
  const withOffice = (name: string, work: () => Promise<void>): void => {
    test(name, async () => {
      office = await openOne();
      await work();
    });
  };
  afterAll(() => Promise.all(opened.map(({ store }) => store.close())));

  const base = () => ({ code: office.code, reason: '試験', now });
  const who = () => [office.store, office.administrator] as const;
  const sato = { loginName: 'Sato', displayName: '佐藤 花子', mail: 'sato@example.jp' };
  const viewer = { role: 'viewer', place: '', from: '2027-04-01', until: '' };
  const add = (more: object = {}) => addAccount(...who(), { ...base(), ...sato, ...viewer, ...more });
  const find = (id: string) => office.store.read((reader) => reader.findAccount(office.code, id));
  const posts = (id: string, day: string) =>
    office.store.read(async (reader) => postsOn(await reader.listTenures(office.code, id), id, day));
  const audit = () => office.store.read((reader) => reader.listAudit(office.code, { limit: 20 }));
  const enter = async () => {
    const entered = await signIn(office.store, office.secrets, {
      code: office.code,
      loginName: 'kanri',
      password: administratorPassword,
      visitor,
      now,
    });
    if (entered.outcome !== 'signed-in') throw new Error(entered.outcome);
    const key = { code: office.code, token: entered.token, now };
    const signedIn = await findSignedIn(office.store, office.secrets, key, ['password']);
    if (signedIn === null) throw new Error('There is no session');
    return { signedIn, key };
  };

  withOffice('is added with its post, each with a record and the reason', async () => {
    expect(await add()).toEqual({ outcome: 'added', account: 'u2' });
    expect(await find('u2')).toMatchObject({ loginName: 'sato', displayName: '佐藤 花子', until: null });
    expect(await posts('u2', '2027-03-31')).toEqual([]);
    expect(await posts('u2', '2027-04-01')).toEqual([{ role: 'viewer', department: null }]);
    const kinds = (await audit()).map(({ kind, reason, subject }) => [kind, reason, subject]);
    expect(kinds).toContainEqual(['account-added', '試験', 'u2']);
    expect(kinds).toContainEqual(['post-taken', '試験', 'u2']);
  });

  test.each([
    [{ loginName: '佐藤' }, 'loginName', 'login-name-invalid'],
    [{ loginName: 'KANRI' }, 'loginName', 'login-name-taken'],
    [{ displayName: ' ' }, 'displayName', 'display-name-missing'],
    [{ mail: 'sato' }, 'mail', 'mail-invalid'],
    [{ role: 'mayor' }, 'role', 'role-missing'],
    [{ role: 'reporter' }, 'place', 'department-missing'],
    [{ role: 'approver', place: 'department:d999' }, 'place', 'department-missing'],
    [{ role: 'division-head', place: 'division:無い部' }, 'place', 'division-missing'],
    [{ role: 'theme-coordinator', place: 'theme:sport' }, 'place', 'theme-missing'],
    [{ place: 'theme:digital' }, 'place', 'place-unfit'],
    [{ from: '' }, 'from', 'date-missing'],
    [{ from: '4月1日' }, 'from', 'date-unreadable'],
    [{ until: '2027-03-31' }, 'until', 'ends-before-it-begins'],
    [{ reason: ' ' }, 'reason', 'reason-missing'],
  ])('%j is refused, and nothing is written', async (more, field, code) => {
    office = untouched;
    const before = await audit();
    expect(await add(more)).toMatchObject({ outcome: 'faulty', problem: { field, code } });
    expect(await find('u2')).toBeNull();
    expect(await audit()).toEqual(before);
  });

  withOffice('takes the posts that places stand for', async () => {
    const [department] = office.city.plan.departments;
    const division = department?.division ?? '';
    await add({ role: 'approver', place: `department:${department?.id}`, from: '令和9年4月1日' });
    const more = { ...base(), account: 'u2', from: '2027-04-01', until: '' };
    const head = await givePost(...who(), { ...more, role: 'division-head', place: `division:${division}` });
    const theme = await givePost(...who(), { ...more, role: 'theme-coordinator', place: 'theme:digital' });
    expect([head, theme]).toEqual([{ outcome: 'changed' }, { outcome: 'changed' }]);
    expect(await posts('u2', '2027-04-01')).toEqual([
      { role: 'approver', department: department?.id },
      { role: 'division-head', division },
      { role: 'theme-coordinator', theme: 'digital', department: null },
    ]);
    const again = await givePost(...who(), { ...more, role: 'theme-coordinator', place: 'theme:digital' });
    expect(again).toMatchObject({ outcome: 'faulty', problem: { code: 'post-held-already' } });
  });

  withOffice('changes its name and mail, with what was before', async () => {
    await add();
    const change = { ...base(), account: 'u2', displayName: '加藤 花子', mail: '' };
    expect(await changeAccount(...who(), change)).toEqual({ outcome: 'changed' });
    expect(await changeAccount(...who(), change)).toEqual({ outcome: 'same' });
    expect(await find('u2')).toMatchObject({ displayName: '加藤 花子', mail: null });
    expect((await audit()).find(({ kind }) => kind === 'account-changed')).toMatchObject({
      before: { displayName: '佐藤 花子', mail: 'sato@example.jp' },
      after: { displayName: '加藤 花子', mail: null },
      actor: { person: 'u1', name: '管理 一郎' },
    });
  });

  withOffice('a post ends with its last day, is moved, and is called off before it begins', async () => {
    await add({ from: '2027-03-01' });
    const change = (from: string, until: string) =>
      changePost(...who(), { ...base(), account: 'u2', no: '1', from, until });
    expect(await change('2027-03-01', '2027-03-31')).toEqual({ outcome: 'changed' });
    expect(await posts('u2', '2027-03-31')).toHaveLength(1);
    expect(await posts('u2', '2027-04-01')).toHaveLength(0);
    expect(await change('2027-03-01', '2027-02-28')).toMatchObject({
      problem: { field: 'until', code: 'ends-before-it-begins' },
    });
    expect(await change('2027-05-01', '')).toEqual({ outcome: 'changed' });
    expect(await change('2027-05-01', '2027-04-30')).toEqual({ outcome: 'changed' });
    expect(await posts('u2', '2027-05-01')).toHaveLength(0);
    expect((await audit()).map(({ kind }) => kind).filter((kind) => kind.startsWith('post-'))).toEqual([
      'post-ended',
      'post-changed',
      'post-ended',
      'post-taken',
    ]);
    expect(
      await changePost(...who(), { ...base(), account: 'u2', no: '9', from: '', until: '' }),
    ).toMatchObject({ problem: { code: 'post-unknown' } });
  });

  withOffice('ends with all its posts, and the end can be taken back', async () => {
    await add({ from: '2027-03-01' });
    const end = (last: string) => endAccount(...who(), { ...base(), account: 'u2', last });
    expect(await end('2027-03-31')).toEqual({ outcome: 'changed' });
    expect(await find('u2')).toMatchObject({ until: '2027-03-31' });
    expect(await posts('u2', '2027-04-01')).toEqual([]);
    expect(await end('')).toEqual({ outcome: 'changed' });
    expect(await find('u2')).toMatchObject({ until: null });
    expect(await posts('u2', '2027-04-01')).toEqual([]);
  });

  withOffice('the last administrator cannot be taken away, by whichever way', async () => {
    // The demonstration's administrator does not count.
    const { municipality } = office.city;
    await addDemoPeople(office.store, { municipality, now }, { demo: true });
    const self = { ...base(), account: 'u1' };
    const byAccount = await endAccount(...who(), { ...self, last: '2027-03-31' });
    expect(byAccount).toMatchObject({
      outcome: 'faulty',
      problem: { field: 'last', code: 'no-administrator', found: '2027-04-01' },
    });
    const post = { ...self, no: '1', from: '2027-03-20' };
    const byPost = await changePost(...who(), { ...post, until: '2027-03-31' });
    expect(byPost).toMatchObject({ problem: { field: 'until', code: 'no-administrator' } });
    const byDelay = await changePost(...who(), { ...post, from: '2027-03-21', until: '' });
    expect(byDelay).toMatchObject({ problem: { code: 'no-administrator', found: '2027-03-20' } });
    await add({ role: 'administrator', from: '2027-04-01' });
    expect(await endAccount(...who(), { ...self, last: '2027-03-31' })).toEqual({ outcome: 'changed' });
  });

  withOffice('sessions end one by one or all at once, and say so in the trail', async () => {
    const one = await enter();
    const two = await enter();
    const name = nameSession(one.signedIn.session);
    expect(await endOwnSession(office.store, two.signedIn, { session: name, now })).toEqual({
      outcome: 'ended',
    });
    expect(await endOwnSession(office.store, two.signedIn, { session: name, now })).toEqual({
      outcome: 'none',
    });
    expect(await findSignedIn(office.store, office.secrets, one.key, ['password'])).toBeNull();
    const all = { ...base(), account: 'u1', session: null };
    expect(await endSessionsOf(...who(), { ...all, reason: '' })).toMatchObject({ outcome: 'faulty' });
    expect(await endSessionsOf(...who(), all)).toEqual({ outcome: 'ended' });
    expect(await findSignedIn(office.store, office.secrets, two.key, ['password'])).toBeNull();
    expect(await endSessionsOf(...who(), all)).toEqual({ outcome: 'none' });
    expect((await audit()).slice(0, 2).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['sessions-ended', '試験'],
      ['session-ended', null],
    ]);
  });

  withOffice('a block by wrong tries is lifted', async () => {
    const wrong = { code: office.code, loginName: 'kanri', password: 'x', visitor, now };
    for (let tries = 0; tries < 10; tries += 1) await signIn(office.store, office.secrets, wrong);
    const right = { ...wrong, password: administratorPassword };
    expect(await signIn(office.store, office.secrets, right)).toMatchObject({ outcome: 'blocked' });
    const request = { ...base(), account: 'u1' };
    expect(await unlockAccount(office.store, office.secrets, office.administrator, request)).toEqual({
      outcome: 'ended',
    });
    expect(await signIn(office.store, office.secrets, right)).toMatchObject({ outcome: 'signed-in' });
  });

  withOffice('nobody but an administrator may', async () => {
    const auditor = makeStaff('auditor');
    const request = { ...base(), account: 'u1', displayName: 'x', mail: '', last: '', session: null };
    const outcomes = await Promise.all([
      addAccount(office.store, auditor, { ...base(), ...sato, ...viewer }),
      changeAccount(office.store, auditor, request),
      endAccount(office.store, auditor, request),
      givePost(office.store, auditor, { ...request, ...viewer }),
      changePost(office.store, auditor, { ...request, ...viewer, no: '1' }),
      endSessionsOf(office.store, auditor, request),
      unlockAccount(office.store, office.secrets, auditor, request),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(outcomes.map(() => 'not-allowed'));
  });
});
