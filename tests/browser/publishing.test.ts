import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { type OfficeServer, startOfficeServer } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { desk, findProblems, phone, zoomed } from './support/look-at-page.ts';
import { makeFontsReady } from './support/make-fonts-ready.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-publishing-'));
const now = '2027-05-10T03:00:00.000Z';
let office: OfficeServer;

beforeAll(async () => {
  office = await startOfficeServer({ location: { engine: 'sqlite', folder }, demo: true, now });
  const { store, city } = office;
  await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
  await makeFontsReady(office.origin, path('sign-in'));
});
afterAll(async () => {
  await browser?.close();
  await office.stop();
  rmSync(folder, { recursive: true, force: true });
});

const path = (...parts: readonly string[]) => ['/office', office.code, ...parts].join('/');

async function open(options: Parameters<typeof openPage>[2] = { viewport: desk }) {
  if (browser === null) throw new Error('no browser');
  const watched = await openPage(browser, office.origin, options);
  await watched.page.goto(path('sign-in'));
  await watched.page.locator('button[value="coordinator"]').click();
  await watched.page.waitForURL(`**${path()}`);
  return watched;
}

describe.skipIf(browser === null)('publishing', () => {
  test('the city’s page and the page of publication can be read at a desk, at 200 % and on a phone', async () => {
    const { page, complaints } = await open();
    for (const part of ['city', 'publication']) {
      await page.goto(path(part));
      expect(await findProblems(page, [desk, zoomed, phone])).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  test('the city says by the keyboard what it gives out; a mistake keeps what was typed', async () => {
    const { page } = await open();
    await page.goto(path('city'));
    await page
      .getByLabel('オープンデータの利用条件')
      .selectOption({ label: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）' });
    await page.getByLabel('事業費の公表').focus();
    await page.keyboard.press('Home');
    expect(await page.getByLabel('事業費の公表').inputValue()).toBe('');
    await page.getByLabel('年度', { exact: true }).fill('2026');
    await page.getByLabel('変える理由').fill('公表の方針');
    await page.keyboard.press('Enter');
    await page.getByText('すべて書くか、すべて空欄').waitFor();
    expect(await page.getByLabel('変える理由').inputValue()).toBe('公表の方針');
    await page.getByLabel('照会する時期').fill('2027年4月');
    await page.getByLabel('公表する時期').fill('2027年秋');
    await page.getByRole('button', { name: '設定を変える' }).click();
    await page.getByText('設定を変えました').waitFor();
    const history = page.getByRole('table', { name: 'これまでの変更' });
    await history.getByText('事業費の公表: 予算と決算を公表する → なし').waitFor();
  });

  test('what is going to be public is looked at page by page in a tab of its own, and by nobody else', async () => {
    const { page } = await open();
    await page.goto(path('publication'));
    await page.getByLabel('公表の説明').fill('見直しの前の説明');
    const [preview] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: '公表後のサイトを見る' }).click(),
    ]);
    await preview.waitForLoadState();
    await preview.getByText('まだ誰にも見えていません').waitFor();
    expect(await preview.title()).toContain('未公表');
    await preview.getByText('見直しの前の説明').first().waitFor();
    expect(await findProblems(preview, [desk, phone])).toEqual([]);
    await preview.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name: '指標' }).click();
    await preview.getByText('まだ誰にも見えていません').waitFor();
    expect(preview.url()).toContain('/publication/preview/');
    const other = await fetch(preview.url(), { redirect: 'manual' });
    expect(other.status).not.toBe(200);
    const outside = await (await fetch(`${office.origin}/${office.code}/`)).text();
    expect(outside).not.toContain('見直しの前の説明');
    await preview.close();
    await page.getByLabel('理由').last().fill('定例の公表');
    await page.getByRole('button', { name: 'この内容で公表する' }).click();
    await page.getByText('第1号として公表しました').waitFor();
  });
});
