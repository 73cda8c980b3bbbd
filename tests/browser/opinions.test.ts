import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { addSampleOpinions } from '../../src/cli/sample/add-sample-opinions.ts';
import { addSampleStaff } from '../../src/cli/sample/add-sample-staff.ts';
import { coordinator, needed } from '../app/round/open-city.ts';
import { type OfficeServer, serve, startOfficeServer } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { desk, findProblems, phone } from './support/look-at-page.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-opinions-'));
/** The autumn in which the opinion is given, the spring after it, and the one after that. */
const [autumn, spring, nextSpring] = [
  '2026-11-10T01:00:00.000Z',
  '2027-06-05T01:00:00.000Z',
  '2028-05-10T01:00:00.000Z',
] as const;
let office: OfficeServer;
let later: Awaited<ReturnType<typeof serve>>;
let last: Awaited<ReturnType<typeof serve>>;
let department: string;

beforeAll(async () => {
  office = await startOfficeServer({
    location: { engine: 'sqlite', folder: join(folder, 'store') },
    demo: true,
    now: autumn,
  });
  const { store, code, city } = office;
  await addDemoPeople(store, { municipality: city.municipality, now: autumn }, { demo: true });
  later = await serve(office, { demo: true, now: spring });
  last = await serve(office, { demo: true, now: nextSpring });
  department = await store.read(async (reader) => {
    const account = needed(await reader.findAccountByLoginName(code, 'demo-reporter'), 'a reporter');
    const [tenure] = await reader.listTenures(code, account.id);
    const post = needed(tenure, 'a post').post;
    const id = 'department' in post ? post.department : null;
    return needed(
      city.plan.departments.find((one) => one.id === id),
      'a department',
    ).name;
  });
});
afterAll(async () => {
  await browser?.close();
  await last.stop();
  await later.stop();
  await office.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Role = 'coordinator' | 'reporter' | 'approver' | 'external-reviewer';

async function open(origin: string, role: Role, options: Parameters<typeof openPage>[2] = {}) {
  if (browser === null) throw new Error('no browser');
  const watched = await openPage(browser, origin, options);
  const { page } = watched;
  await page.goto(`/office/${office.code}/sign-in`);
  await page.locator(`button[value="${role}"]`).click();
  await page.waitForURL(`**/office/${office.code}`);
  return watched;
}

const path = (...parts: readonly string[]): string =>
  ['/office', office.code, 'opinions', ...parts].join('/');

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForURL('**?done');
}

describe.skipIf(browser === null)('opinions in a browser', () => {
  test('one opinion from its entering to its closing, over two fiscal years, without scripts', async () => {
    const plain = { javaScriptEnabled: false };
    const reviewer = await open(office.origin, 'external-reviewer', plain);
    await reviewer.page.goto(path('new'));
    await reviewer.page.getByLabel('意見（原文のまま）').fill('解決した割合も\n示してほしい。');
    await reviewer.page.getByLabel('会議体（審議会の名など。個人の名は書きません）').fill('架空審議会');
    await reviewer.page.getByLabel('年月日').fill('2026-11-05');
    await reviewer.page.getByRole('button', { name: '登録する', exact: true }).click();
    await reviewer.page.waitForURL('**?entered=1');
    await reviewer.close();

    const planning = await open(office.origin, 'coordinator', plain);
    await planning.page.goto(path('o1'));
    expect(await planning.page.locator('.opinion-wording').textContent()).toBe(
      '解決した割合も\n示してほしい。',
    );
    await planning.page.getByLabel(department, { exact: true }).check();
    await press(planning.page, 'この課に回答を求める');
    await press(planning.page, '公表に載せる');

    const reporter = await open(office.origin, 'reporter', plain);
    expect(await reporter.page.getByRole('link', { name: '未完了の意見' }).isVisible()).toBe(true);
    await reporter.page.goto(path('o1'));
    await reporter.page.getByLabel('対応する', { exact: true }).check();
    await reporter.page.getByLabel('対応の内容').fill('割合を集計します。');
    await press(reporter.page, '下書きを保存');
    await reporter.close();
    const head = await open(office.origin, 'approver', plain);
    await head.page.goto(path('o1'));
    expect(await head.page.getByLabel('対応の内容').inputValue()).toBe('割合を集計します。');
    await press(head.page, '企画担当へ提出する');
    await head.close();
    await planning.page.goto(path('o1'));
    await press(planning.page, `${department}の回答を受理する`);
    await planning.close();

    const overdue = await open(later.origin, 'reporter', plain);
    await overdue.page.getByRole('link', { name: '未完了の意見' }).click();
    const row = overdue.page.getByRole('row').filter({ hasText: '解決した割合' });
    expect(await row.textContent()).toContain('期限超過');
    await overdue.page.goto(path('o1'));
    expect(await overdue.page.getByLabel('年度', { exact: true }).inputValue()).toBe('2026');
    await overdue.page.getByLabel('したこと').fill('集計の方法を決めた。');
    await press(overdue.page, '取組状況を保存');
    await overdue.close();

    const done = await open(last.origin, 'reporter', plain);
    await done.page.goto(path('o1'));
    await done.page.getByLabel('進み具合').selectOption('done');
    await done.page.getByLabel('したこと').fill('割合を公表した。');
    await press(done.page, '取組状況を保存');
    await done.close();
    const closing = await open(last.origin, 'coordinator', plain);
    await closing.page.goto(path('o1'));
    expect(await closing.page.locator('.whereabouts').textContent()).toContain('3年目');
    const form = closing.page.locator('form').filter({ hasText: '結果' });
    await form.getByLabel('理由').fill('公表を確かめた');
    await press(closing.page, '完了にする');
    expect(await closing.page.locator('.whereabouts').textContent()).toContain('完了');
    expect(await closing.page.locator('.opinion-story li').count()).toBe(9);
    await closing.close();
  });

  test('the pages keep the rules of accessibility and do not scroll sideways, on a desk and on a phone', async () => {
    const { store, code, city } = office;
    const departments = city.plan.departments.slice(0, 12).map(({ id }) => id);
    const staff = await addSampleStaff(store, { code, departments, now: autumn });
    await addSampleOpinions(store, { code, planning: coordinator, staff, own: null, now: autumn });
    const watched = await open(office.origin, 'coordinator');
    const { page, outside, complaints } = watched;
    for (const address of [path(), path('new'), path('o1'), path('o7'), path('o10'), path('o14')]) {
      await page.goto(address);
      expect(await findProblems(page, [desk, phone]), address).toEqual([]);
    }
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await watched.close();
  }, 120_000);
});
