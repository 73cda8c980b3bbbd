import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoundItem } from '../../src/core/round/round-item.ts';
import { needed } from '../app/round/open-city.ts';
import { openRoundOffice, type RoundOffice } from '../server/office/support/round-office.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { desk, findProblems, phone, zoomed } from './support/look-at-page.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-items-'));
let office: RoundOffice;
let items: readonly RoundItem[];

beforeAll(async () => {
  office = await openRoundOffice({ engine: 'sqlite', folder });
  items = office.own.slice(0, 14);
  await office.submit(items);
  await makeFontsReady();
});
afterAll(async () => {
  await browser?.close();
  await office.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Fonts are made when they are first asked for; on a busy machine that takes longer than a page may. */
async function makeFontsReady(): Promise<void> {
  const page = await (await fetch(`${office.origin}/office/${office.code}/sign-in`)).text();
  const sheet = /href="(\/assets\/site\.[^"]+)"/.exec(page)?.[1] ?? '';
  const css = await (await fetch(office.origin + sheet)).text();
  for (const [, font = ''] of css.matchAll(/url\("([^"]+)"\)/g))
    await (await fetch(office.origin + font)).arrayBuffer();
}

async function open(
  role: 'approver' | 'reporter' | 'coordinator',
  options: Parameters<typeof openPage>[2] = {},
) {
  if (browser === null) throw new Error('no browser');
  const watched = await openPage(browser, office.origin, options);
  const { page } = watched;
  await page.goto(`/office/${office.code}/sign-in`);
  await page.locator(`button[value="${role}"]`).click();
  await page.waitForURL(`**/office/${office.code}`);
  return watched;
}

const addressOf = (item: RoundItem | undefined): string => office.path('items', needed(item, 'an item').id);
const oneOf = (kind: RoundItem['kind']) => items.find((item) => item.kind === kind);

/** Moves the focus forward by key until it is on something, and says how many presses it took. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The focus never comes to ${selector}`);
}

describe.skipIf(browser === null)('items, what waits, and the news in a browser', () => {
  test('every page keeps the rules of accessibility and does not scroll sideways, whatever the window', async () => {
    const { page, outside, complaints, close } = await open('approver');
    const addresses = [
      addressOf(oneOf('indicator')),
      `${addressOf(oneOf('initiative'))}?from=0&to=1&open=send-back`,
      addressOf(oneOf('project')),
      office.path('waiting?choose=all'),
      office.path('news'),
      `/office/${office.code}`,
    ];
    for (const address of addresses) {
      await page.goto(address);
      expect(await findProblems(page, [desk, zoomed, phone]), address).toEqual([]);
    }
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('the form of the proxy entry keeps the rules too', async () => {
    const { page, close } = await open('coordinator', { viewport: phone });
    const untouched = office.own.find((item) => !items.includes(item));
    await page.goto(`${addressOf(untouched)}/proxy`);
    expect(await findProblems(page, [phone])).toEqual([]);
    await close();
  });

  test('by keyboard alone and without scripts, an item is sent back with its reason from the list', async () => {
    const { page, close } = await open('approver', { viewport: desk, javaScriptEnabled: false });
    const [item] = items;
    await page.goto(office.path('waiting'));
    await page.locator(`a[href="${addressOf(item)}?open=send-back#act-send-back"]`).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**#act-send-back');
    await page.getByLabel('理由', { exact: true }).focus();
    await page.keyboard.type('出典を書いてください。');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**?done=send-back');
    expect(await page.getByRole('status').textContent()).toContain('差し戻しました。');
    expect(await page.locator('.came-back').first().textContent()).toContain('出典を書いてください。');
    await close();
  });

  test('all that is fine is approved in two interactions by keyboard, without scripts', async () => {
    const { page, close } = await open('approver', { viewport: desk, javaScriptEnabled: false });
    await page.goto(office.path('waiting'));
    const rest = items.length - 1;
    await page.getByRole('link', { name: `${rest}件すべて選ぶ` }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**choose=all#approve');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(rest);
    await page.getByRole('button', { name: '選んだ項目を承認する' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**done=approve**');
    expect(await page.getByRole('status').textContent()).toContain(`${rest}件を承認しました。`);
    await close();
  });

  test('the focus comes to the button of a page by the tab key, in the order of the page', async () => {
    const { page, close } = await open('coordinator', { viewport: desk });
    await page.goto(addressOf(items[1]));
    await tabTo(page, 'form[action$="/accept"] button');
    await tabTo(page, '#act-send-back > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#send-back-reason');
    await tabTo(page, '#comment-text');
    await close();
  });
});
