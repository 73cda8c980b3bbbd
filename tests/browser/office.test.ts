import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { printPlan } from '../documents/plan-text/support/print-plan.ts';
import { randomPlan } from '../documents/plan-text/support/random-plan.ts';
import { seededRandom } from '../documents/plan-text/support/seeded-random.ts';
import { type OfficeServer, startOfficeServer } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { administratorPassword } from '../support/office.ts';
import { desk, findProblems, phone, zoomed } from './support/look-at-page.ts';
import { makeFontsReady } from './support/make-fonts-ready.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-office-'));
let server: OfficeServer;

beforeAll(async () => {
  server = await startOfficeServer({ location: { engine: 'sqlite', folder }, demo: true });
  const now = new Date().toISOString();
  await addDemoPeople(server.store, { municipality: server.city.municipality, now }, { demo: true });
  await makeFontsReady(server.origin, at('/sign-in'));
});

afterAll(async () => {
  await browser?.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: Parameters<typeof openPage>[2] = {}) {
  if (browser === null) throw new Error('no browser');
  return openPage(browser, server.origin, options);
}

const at = (path: string): string => `/office/${server.code}${path}`;

/** Behind the sign-in, on whatever page comes first. */
const isInside = ({ pathname }: URL): boolean => !pathname.endsWith('/sign-in');

async function enterAsAdministrator(page: Page): Promise<void> {
  await page.goto(at('/sign-in'));
  await page.getByLabel('ログイン名').fill('kanri');
  await page.getByLabel('パスワード').fill(administratorPassword);
  await page.getByRole('button', { name: 'サインイン', exact: true }).click();
  await page.waitForURL(isInside);
}

const csv = (text: string) => ({ name: '異動.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** How long some fifty looks at pages may take where other tests run beside, in milliseconds. */
const patience = 300_000;

/** The text of a plan whose last page is not whole. */
const doubtfulPlan = {
  name: '計画.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(printPlan(randomPlan(seededRandom(8), 'clear')).text.trimEnd()),
};

describe.skipIf(browser === null)('the office in a browser', () => {
  const pages = [
    '/account',
    '/account/password',
    '/accounts',
    '/accounts/new',
    '/accounts/u1',
    '/transfers',
    '/departments',
    '/plan',
    '/set-up',
    '/audit',
  ] as const;

  /** Opens everything that a page folds away. */
  const unfold = (page: Page): Promise<void> =>
    page.locator('details').evaluateAll((folded) => {
      for (const one of folded) one.setAttribute('open', '');
    });

  test('every page keeps the rules of accessibility, asks nobody else and does not scroll sideways', {
    timeout: patience,
  }, async () => {
    const { page, outside, complaints, close } = await open();
    const check = async (sizes = [desk, zoomed, phone]): Promise<void> => {
      await unfold(page);
      expect(await findProblems(page, sizes), page.url()).toEqual([]);
    };
    await page.goto(at('/sign-in'));
    await check();
    await enterAsAdministrator(page);
    for (const path of pages) {
      await page.goto(at(path));
      await check();
      // English words are the longer ones, and a phone has the least room for them.
      await page.goto(`${at(path)}?language=en`);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await check([phone]);
      await page.goto(`${at(path)}?language=ja`);
    }
    await page.goto(at('/transfers'));
    const table = page.getByLabel('異動一覧のファイル（CSV）');
    await table.setInputFiles(csv('区分,ログイン名,氏名,役割,課,日付\n転勤,a,b,c,d,e\n新規,,,,,'));
    await page.getByRole('button', { name: '何が変わるかを見る' }).click();
    await page.getByRole('heading', { name: /直すところが/ }).waitFor();
    await check();
    await page
      .getByLabel('異動一覧のファイル（CSV）')
      .setInputFiles(csv('区分,ログイン名,氏名,役割,課,日付\n新規,abe,阿部 一,担当者,市民課,2020-04-01'));
    await page.getByRole('button', { name: '何が変わるかを見る' }).click();
    await page.getByRole('heading', { name: /次のように変わります/ }).waitFor();
    await check();
    await page.goto(at('/plan'));
    await page.getByLabel('計画のファイル').setInputFiles(doubtfulPlan);
    await page.getByRole('button', { name: '中身を見る' }).click();
    await page.getByText('文書の後ろが切れているかもしれません').waitFor();
    await check();
    await page.goto(at('/accounts/u1'));
    await unfold(page);
    await page.getByLabel('最後の日（空にすると、終わりを取り消します）').fill('2020-04-01');
    await page.locator('#end-reason').fill('退職');
    await page.locator('form[action$="/end"] button').click();
    await page.getByText('管理者がいなくなります').waitFor();
    await check();
    await page.goto(at('/none'));
    await check();
    expect(outside).toEqual([]);
    // The last page is one that is not there.
    expect(
      complaints.filter((complaint) => !complaint.includes('404') && !complaint.includes('422')),
    ).toEqual([]);
    await close();
  });

  test('the whole of a transfer is done without JavaScript', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await enterAsAdministrator(page);
    await page.getByRole('link', { name: '異動', exact: true }).click();
    await page
      .getByLabel('異動一覧のファイル（CSV）')
      .setInputFiles(csv('区分,ログイン名,氏名,役割,課,日付\n新規,ueda,上田 春,担当者,市民課,2020-04-01'));
    await page.getByRole('button', { name: '何が変わるかを見る' }).click();
    await page.getByLabel('理由（履歴に残ります）').fill('4月の採用');
    await page.getByRole('button', { name: 'この内容で反映する' }).click();
    expect(await page.getByRole('status').textContent()).toContain('2件を反映しました');
    await page.getByRole('link', { name: '履歴', exact: true }).click();
    expect(await page.getByRole('table').textContent()).toContain('4月の採用');
    await close();
  });

  test('a person is given a post by the keyboard alone, without JavaScript', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await enterAsAdministrator(page);
    await page.goto(at('/accounts/u1'));
    await page.locator('summary', { hasText: '役割を加える' }).focus();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    // The auditor is the last role but one.
    await press('Enter', 'Tab', 'End', 'ArrowUp');
    await page.locator('#post-reason').focus();
    await page.keyboard.type('兼務');
    await press('Enter');
    await page.getByText('役割を加えました').waitFor();
    expect(await page.getByRole('table').first().textContent()).toContain('監査担当');
    await page.getByRole('link', { name: 'この人の履歴' }).click();
    expect(await page.getByRole('table').textContent()).toContain('着任');
    await close();
  });

  test('signing in needs the keyboard alone, and the focus is seen', async () => {
    const { page, close } = await open();
    await page.goto(at('/sign-in'));
    await page.getByLabel('ログイン名').focus();
    await page.keyboard.type('kanri');
    await page.keyboard.press('Tab');
    await page.keyboard.type(administratorPassword);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline).toEqual({ outlineStyle: 'solid', width: 4 });
    await page.keyboard.press('Enter');
    await page.waitForURL(isInside);
    await close();
  });

  test('a demonstration is entered by one click, and says that it is one', async () => {
    const { page, close } = await open();
    await page.goto(at('/sign-in'));
    await page.getByRole('button', { name: '監査担当として入る' }).click();
    await page.getByText('体験用のサインインです').waitFor();
    await page.getByRole('link', { name: '履歴', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('履歴');
    expect(await page.getByRole('link', { name: '利用者', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByText('サインアウトしました').waitFor();
    await close();
  });
});
