import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { applyTransfers, proposeTransfers } from '../../../src/app/accounts/transfers/transfer.ts';
import { postsOn } from '../../../src/core/round/role.ts';
import { readCsv } from '../../../src/documents/csv/read-csv.ts';
import { listEngines } from '../../support/engines.ts';
import { makeStaff, openOffice, type TestOffice } from '../../support/office.ts';

const now = '2027-03-20T01:00:00.000Z';
const head = '区分,ログイン名,氏名,メール,役割,部,課,テーマ,日付';

describe.each(await listEngines())('transfers on $name', ({ locate }) => {
  let office: TestOffice;
  const opened: TestOffice[] = [];
  beforeEach(async () => {
    office = await openOffice(await locate(), now);
    opened.push(office);
  });
  afterAll(() => Promise.all(opened.map(({ store }) => store.close())));

  const rows = (...lines: string[]) => readCsv([head, ...lines].join('\n')).rows;
  const propose = (...lines: string[]) =>
    proposeTransfers(office.store, office.administrator, { code: office.code, rows: rows(...lines), now });
  const applyLines = async (...lines: string[]) => {
    const proposed = await propose(...lines);
    if (proposed.outcome !== 'proposed') throw new Error(JSON.stringify(proposed));
    const { lastChangeNo } = proposed;
    const request = { code: office.code, rows: rows(...lines), now, lastChangeNo, reason: '4月1日付け異動' };
    return applyTransfers(office.store, office.administrator, request);
  };
  const faults = async (...lines: string[]) => {
    const proposed = await propose(...lines);
    if (proposed.outcome !== 'faulty') throw new Error(JSON.stringify(proposed));
    return proposed.problems.map(({ line, column, code }) => [line, column, code]);
  };
  const posts = (loginName: string, day: string) =>
    office.store.read(async (reader) => {
      const account = await reader.findAccountByLoginName(office.code, loginName);
      if (account === null) throw new Error(`There is no ${loginName}`);
      return postsOn(await reader.listTenures(office.code, account.id), account.id, day);
    });
  const department = (name: string) => {
    const found = office.city.plan.departments.find((one) => one.name === name);
    if (found === undefined) throw new Error(`There is no ${name}`);
    return found.id;
  };

  test('a transfer on 1 April moves rights on that day, without a new account', async () => {
    await applyLines('新規,sato,佐藤 花子,sato@example.jp,担当者,,市民課,,2026-04-01');
    const changed = await applyLines('異動,Ｓato,佐藤花子,,課長,,企画政策課,,令和9年4月1日');
    expect(changed).toEqual({ outcome: 'applied', changes: 2 });
    expect(await posts('sato', '2027-03-31')).toEqual([
      { role: 'reporter', department: department('市民課') },
    ]);
    expect(await posts('sato', '2027-04-01')).toEqual([
      { role: 'approver', department: department('企画政策課') },
    ]);
    const accounts = await office.store.read((reader) => reader.listAccounts(office.code));
    expect(accounts).toHaveLength(2);
  });

  test('who retires keeps everything until the last day; a second post is taken and left alone', async () => {
    await applyLines(
      '新規,ito,伊藤 健,,担当者,,市民課,,2026/4/1',
      '着任,ito,,,テーマ担当,,デジタル推進課,デジタル化,R8.4.1',
      '新規,kato,加藤 実,,部長,市民文化部,,,2026年4月1日',
      '離任,ito,,,担当者,,市民課,,2027-03-31',
      '退職,kato,,,,,,,2027-03-31',
    );
    expect(await posts('ito', '2027-03-31')).toHaveLength(2);
    expect(await posts('ito', '2027-04-01')).toEqual([
      { role: 'theme-coordinator', theme: 'digital', department: department('デジタル推進課') },
    ]);
    expect(await posts('kato', '2027-03-31')).toEqual([{ role: 'division-head', division: '市民文化部' }]);
    expect(await posts('kato', '2027-04-01')).toEqual([]);
  });

  test('the dry run writes nothing, and shows each change with its line', async () => {
    const before = await office.store.read((reader) => reader.findLastChangeNo(office.code));
    const proposed = await propose('新規,sato,佐藤 花子,,担当者,,市民課,,2026-04-01');
    expect(proposed).toMatchObject({
      outcome: 'proposed',
      changes: [
        { line: 2, kind: 'account-added', account: { loginName: 'sato', displayName: '佐藤 花子' } },
        { line: 2, kind: 'post-taken', tenure: { from: '2026-04-01', until: null } },
      ],
    });
    expect(await office.store.read((reader) => reader.findLastChangeNo(office.code))).toBe(before);
  });

  test('every error is told with its line and column, and nothing is applied', async () => {
    expect(
      await faults(
        '転勤,sato,,,,,,,2027-04-01',
        '新規,,佐藤,,担当者,,市民課,,2027-04-01',
        '新規,さとう,佐藤,,担当者,,市民課,,2027-04-01',
        '新規,kanri,管理,,担当者,,市民課,,2027-04-01',
        '新規,a1,,,担当者,,市民課,,2027-04-01',
        '新規,a2,名,@,担当者,,市民課,,2027-04-01',
        '新規,a3,名,,,,,,2027-04-01',
        '新規,a4,名,,係員,,市民課,,2027-04-01',
        '新規,a5,名,,担当者,,,,2027-04-01',
        '新規,a6,名,,担当者,,市民科,,2027-04-01',
        '新規,a7,名,,部長,,,,2027-04-01',
        '新規,a8,名,,部長,市民部,,,2027-04-01',
        '新規,a9,名,,テーマ担当,,市民課,,2027-04-01',
        '新規,b1,名,,テーマ担当,,市民課,宇宙,2027-04-01',
        '新規,b2,名,,担当者,,市民課,,2027-02-30',
        '異動,dare,名,,担当者,,市民課,,2027-04-01',
        '離任,kanri,,,担当者,,市民課,,2027-03-31',
        '着任,kanri,,,管理者,,,,2027-04-01',
        '離任,kanri,別人,,,,,,2027-03-31',
        '離任,kanri,,,,,,,2026-03-31',
      ),
    ).toEqual([
      [2, 'kind', 'kind-unknown'],
      [3, 'loginName', 'login-name-missing'],
      [4, 'loginName', 'login-name-invalid'],
      [5, 'loginName', 'login-name-taken'],
      [6, 'displayName', 'display-name-missing'],
      [7, 'mail', 'mail-invalid'],
      [8, 'role', 'role-missing'],
      [9, 'role', 'role-unknown'],
      [10, 'department', 'department-missing'],
      [11, 'department', 'department-unknown'],
      [12, 'division', 'division-missing'],
      [13, 'division', 'division-unknown'],
      [14, 'theme', 'theme-missing'],
      [15, 'theme', 'theme-unknown'],
      [16, 'date', 'date-unreadable'],
      [17, 'loginName', 'login-name-unknown'],
      [18, 'role', 'post-not-held'],
      [19, 'role', 'post-held-already'],
      [20, 'displayName', 'display-name-differs'],
      [21, 'date', 'ends-before-it-begins'],
    ]);
    const accounts = await office.store.read((reader) => reader.listAccounts(office.code));
    expect(accounts.map(({ loginName }) => loginName)).toEqual(['kanri']);
  });

  test('a table without its columns, or without lines, is told as such', async () => {
    const request = { code: office.code, now };
    const bare = readCsv('氏名,課\n佐藤,市民課').rows;
    expect(
      await proposeTransfers(office.store, office.administrator, { ...request, rows: bare }),
    ).toMatchObject({
      problems: [{ code: 'column-missing', found: '区分' }, { found: 'ログイン名' }, { found: '日付' }],
    });
    expect(await faults(',,,,,,,,')).toEqual([[null, null, 'no-lines']]);
  });

  test('the last administrator cannot go without another one from the next day on', async () => {
    expect(await faults('退職,kanri,,,,,,,2027-03-31')).toEqual([[null, null, 'no-administrator']]);
    const both = ['新規,atarashii,新 任,,管理者,,,,2027-04-01', '退職,kanri,,,,,,,2027-03-31'];
    expect(await applyLines(...both)).toMatchObject({ outcome: 'applied' });
  });

  test('a proposal that was overtaken is not applied', async () => {
    const line = '新規,sato,佐藤 花子,,担当者,,市民課,,2026-04-01';
    const proposed = await propose(line);
    if (proposed.outcome !== 'proposed') throw new Error('It can be done');
    await applyLines('新規,ito,伊藤 健,,担当者,,市民課,,2026-04-01');
    const { lastChangeNo } = proposed;
    const late = await applyTransfers(office.store, office.administrator, {
      code: office.code,
      rows: rows(line),
      now,
      lastChangeNo,
      reason: '',
    });
    expect(late).toEqual({ outcome: 'overtaken' });
  });

  test.each(['viewer', 'coordinator', 'auditor'] as const)('a %s may not', async (role) => {
    const request = { code: office.code, rows: rows('退職,kanri,,,,,,,2027-03-31'), now };
    expect(await proposeTransfers(office.store, makeStaff(role), request)).toEqual({
      outcome: 'not-allowed',
    });
    const apply = applyTransfers(office.store, makeStaff(role), { ...request, lastChangeNo: 2, reason: '' });
    expect(await apply).toEqual({ outcome: 'not-allowed' });
  });

  test('each change stands in the trail with what was before and after, and why', async () => {
    await applyLines('新規,sato,佐藤 花子,,担当者,,市民課,,2026-04-01');
    await applyLines('離任,sato,,,,,,,2027-03-31');
    const entries = await office.store.read((reader) =>
      reader.listAudit(office.code, { person: 'u2', limit: 10 }),
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['post-ended', 'post-taken', 'account-added']);
    expect(entries[0]).toMatchObject({
      actor: { person: 'u1', name: '管理 一郎' },
      origin: '192.0.2.10',
      reason: '4月1日付け異動',
      before: { role: 'reporter', until: null },
      after: { role: 'reporter', until: '2027-03-31' },
    });
    expect(await office.store.read((reader) => reader.verifyAudit(office.code))).toMatchObject({
      holds: true,
    });
  });
});
