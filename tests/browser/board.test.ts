import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { openSampleRound } from '../../src/cli/sample/open-sample-round.ts';
import { type OfficeServer, startOfficeServer } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { desk, findProblems, phone, zoomed } from './support/look-at-page.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-board-'));
let server: OfficeServer;

beforeAll(async () => {
  server = await startOfficeServer({ location: { engine: 'sqlite', folder }, demo: true });
  const { municipality } = server.city;
  const now = new Date().toISOString();
  await addDemoPeople(server.store, { municipality, now }, { demo: true });
  await openSampleRound(server.store, { municipality, now });
  await makeFontsReady();
});

/** Fonts are made when they are first asked for; on a busy machine that takes longer than a page may. */
async function makeFontsReady(): Promise<void> {
  const page = await (await fetch(server.origin + at('/sign-in'))).text();
  const sheet = /href="(\/assets\/site\.[^"]+)"/.exec(page)?.[1] ?? '';
  const css = await (await fetch(server.origin + sheet)).text();
  for (const [, font = ''] of css.matchAll(/url\("([^"]+)"\)/g))
    await (await fetch(server.origin + font)).arrayBuffer();
}

afterAll(async () => {
  await browser?.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => `/office/${server.code}${path}`;

async function open(options: Parameters<typeof openPage>[2] = {}) {
  if (browser === null) throw new Error('no browser');
  const opened = await openPage(browser, server.origin, options);
  await opened.page.goto(at('/sign-in'));
  await opened.page.getByRole('button', { name: '企画担当として入る' }).click();
  await opened.page.getByText('体験用のサインインです').waitFor();
  return opened;
}

describe.skipIf(browser === null)('the coordinator’s pages in a browser', () => {
  test.each([
    ['on a desk, at 200 % and on a phone', [desk, zoomed, phone], ''],
    ['in English, on a phone', [phone], '?language=en'],
  ])(
    'every page keeps the rules of accessibility and does not scroll sideways: %s',
    async (_where, sizes, language) => {
      const { page, outside, complaints, close } = await open();
      const paths = [
        '/rounds/r1/board',
        '/rounds/r1/board?state=late',
        '/rounds/r1/settings',
        '/rounds/r1/close',
        '/rounds/r1/workbooks',
        '/publication',
        '/rounds/new',
      ];
      if (language !== '') await page.goto(at(`/rounds${language}`));
      for (const path of paths) {
        await page.goto(at(path));
        for (const details of await page.locator('main details').all())
          await details.evaluate((element) => element.setAttribute('open', ''));
        expect(await findProblems(page, sizes), path).toEqual([]);
      }
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('34 departments stand on one screen, and a number leads to its items and back', async () => {
    const { page, close } = await open({ viewport: desk });
    await page.goto(at('/rounds/r1/board'));
    const rows = page.locator('.board-tables tbody tr');
    expect(await rows.count()).toBe(34);
    const bottoms = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
    // The made-up city and the demonstration say so above; a city's own page begins that much higher.
    const banner = await page
      .locator('.fictional')
      .evaluate((element) => element.getBoundingClientRect().height);
    expect(Math.max(...bottoms) - banner).toBeLessThanOrEqual(desk.height);
    await page
      .locator('.board-tables')
      .getByRole('link', { name: /遅れ\d+件/ })
      .first()
      .click();
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    expect(heading).toMatch(/：遅れ$/);
    expect(await page.locator('.late-words').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: '進捗一覧に戻る' }).click();
    expect(await rows.count()).toBe(34);
    await page.getByLabel('並べ方', { exact: true }).selectOption('late');
    await page.getByRole('button', { name: '表示する' }).click();
    const late = await page.locator('.board-tables tbody tr').first().getAttribute('class');
    expect(late).toContain('has-late');
    await close();
  });

  test('the board is printed on A4 in landscape, without what can only be clicked', async () => {
    const { page, close } = await open({ viewport: desk });
    await page.goto(at('/rounds/r1/board'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.board-tools').isVisible()).toBe(false);
    expect(await page.locator('.board-tables').isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4 landscape in points.
    expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 84[12][.\d]* 59[45]/);
    await close();
  });

  test('a round is prepared, previewed, opened, moved and closed by pages alone, without scripts', async () => {
    const { page, complaints, close } = await open({ viewport: desk, javaScriptEnabled: false });
    await page.goto(at('/rounds'));
    await page.getByRole('link', { name: '新しい照会を準備する' }).click();
    await page.getByRole('button', { name: '保存して、内容を確かめる' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('照会の内容を確かめる');
    expect(await page.locator('.lead').textContent()).toContain('まだ始まっていません');
    expect(await page.locator('.asked-table tbody tr').count()).toBe(34);
    await page.getByLabel('内容を確かめました').check();
    await page.getByRole('button', { name: '照会を始める' }).click();
    expect(await page.getByRole('status').textContent()).toContain('照会を始めました');

    await page.getByRole('link', { name: '照会の設定' }).click();
    await page.getByLabel('企画の受理：次の期限の何営業日前').fill('3');
    await page.getByLabel('変える理由').fill('議会の日程のため');
    await page.getByRole('button', { name: '期限を変える' }).click();
    expect(await page.getByRole('status').textContent()).toContain('期限を変えました');

    await page.getByRole('link', { name: '締切の内容を確かめる' }).click();
    await page.getByLabel(/受理していない\d+件は実績にしない/).check();
    await page.getByRole('button', { name: '締め切る', exact: true }).click();
    expect(await page.getByRole('status').textContent()).toContain('照会を締め切りました');
    expect(complaints).toEqual([]);
    await close();
  });

  test('the form is filled in by the keyboard alone, and a mistake is found by its link', async () => {
    const { page, close } = await open({ viewport: desk });
    await page.goto(at('/rounds/new'));
    await page.getByLabel('企画の受理：次の期限の何営業日前').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('-4');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await findProblems(page, [desk])).toEqual([]);
    await page.getByRole('alert').getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const field = page.getByLabel('企画の受理：次の期限の何営業日前');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('-4');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.textContent)).toContain(
      '企画の受理',
    );
    await close();
  });
});
