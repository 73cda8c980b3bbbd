import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.ts';
import { findViolations } from './axe.ts';
import { type AnsweringCity, startAnsweringCity } from './support/answering-city.ts';
import { findOverflow } from './support/look-at-page.ts';
import { makeFontsReady } from './support/make-fonts-ready.ts';
import { createTypist } from './support/typist.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-my-items-'));
let city: AnsweringCity;
/** Sessions of the city, so that nobody has to sign in for every test. */
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** A department with 4 indicators and 10 initiatives, which nobody has begun. */
function useFreshCity(name: string): void {
  beforeAll(async () => {
    const own = join(folder, name);
    mkdirSync(own);
    signedIn.clear();
    city = await startAnsweringCity(own, { indicators: 4, initiatives: 10 });
    await makeFontsReady(city.server.origin, `/office/${city.server.code}/sign-in`);
  });
  afterAll(() => city.server.stop());
}

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Options = Parameters<typeof openPage>[2];

/** The list of the demonstration's department, seen by its reporter or its approver. */
async function openList(role: '担当者' | '承認者（課長）', options: Options = {}): Promise<WatchedPage> {
  if (browser === null) throw new Error('no browser');
  const { origin, code } = city.server;
  const known = signedIn.get(role);
  const watched = await openPage(browser, origin, { ...options, ...(known && { storageState: known }) });
  const { page } = watched;
  if (known === undefined) {
    await page.goto(`/office/${code}/sign-in`);
    await page.getByRole('button', { name: `${role}として入る` }).click();
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/sign-in'));
    signedIn.set(role, await page.context().storageState());
  }
  await page.goto(`/office/${code}/rounds/r2/items`);
  return watched;
}

const itemOf = (page: Page, id: string): Locator => page.locator(`[data-item="${id}"]`);
const stateOf = (page: Page, id: string): Locator => itemOf(page, id).locator('.item-state');
const savedIn = (item: Locator): Locator => item.locator('[data-save-state]', { hasText: 'に保存しました' });

/** What is stored of an item. */
async function stored(id: string) {
  const { store, code } = city.server;
  const [found] = await store.read((reader) =>
    reader.listItems(code, 'r2', {
      items: city.opened.items.flatMap((item) => (item.id === id ? [item.id] : [])),
    }),
  );
  if (found === undefined) throw new Error(`There is no item ${id}`);
  return found;
}

const initiatives = () => city.opened.items.flatMap((item) => (item.kind === 'initiative' ? [item] : []));
const indicators = () => city.opened.items.flatMap((item) => (item.kind === 'indicator' ? [item] : []));
const at = <Value>(list: readonly Value[], index: number): Value => {
  const value = list[index];
  if (value === undefined) throw new Error(`There is no ${index}th`);
  return value;
};

describe.skipIf(browser === null)('a department’s list, nothing behind', () => {
  useFreshCity('effort');

  test('is answered by keyboard alone in less than 45 s', async () => {
    const { page, close } = await openList('担当者');
    const typist = createTypist(page);
    const started = performance.now();
    await typist.press('Control+Enter');
    for (const { id } of indicators()) {
      typist.think();
      await typist.enter(city.figures.get(id) ?? '');
      await typist.press('Enter');
    }
    for (const { actions } of initiatives()) {
      typist.think();
      for (const _ of actions) await typist.press('2');
      await typist.press('ArrowDown');
      await typist.enter('12');
      await typist.press('PageDown');
    }
    await typist.press('Enter');
    await page.getByText('14件を提出しました').waitFor();
    const machine = (performance.now() - started) / 1000;
    const items = city.opened.items.length;
    const { characters, interactions, keys, seconds } = typist.count();
    console.log(
      `${items} items: ${characters} characters of figures and texts, ${interactions} other interactions (${(interactions / items).toFixed(1)} an item), ${keys} keys; ` +
        `${seconds.toFixed(1)} s by the keystroke-level model, and the browser took ${machine.toFixed(1)} s without any pause`,
    );
    expect(await page.locator('.item-state-submitted').count()).toBe(items);
    for (const { id } of indicators())
      expect((await stored(id)).entry).toMatchObject({ series: { '': { figure: city.figures.get(id) } } });
    for (const { id } of initiatives())
      expect((await stored(id)).entry).toMatchObject({
        done: '予定どおり12回実施した。',
        nextChoice: 'continue',
      });
    expect(interactions / items).toBeLessThanOrEqual(3);
    // By the model alone: how long the machine takes is printed, and depends on what runs beside.
    expect(seconds).toBeLessThanOrEqual(42);
    await close();
  });
});

describe.skipIf(browser === null)('a department’s list in a browser', () => {
  useFreshCity('use');

  test('keeps the rules of accessibility and never scrolls sideways: at a desk, on a phone, at 200 %', async () => {
    const { page, outside, complaints, close } = await openList('担当者', {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('[data-figure]').first().fill('999999');
    await page.locator('.problem').first().waitFor();
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 640, height: 450 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(viewport);
      if (viewport.width !== 640) expect(await findViolations(page)).toEqual([]);
      expect(await findOverflow(page)).toEqual([]);
    }
    await page.locator('[data-figure]').first().fill('');
    await savedIn(page.locator('.item').first()).waitFor();
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('no box that has the focus lies under the buttons at the foot', async () => {
    const { page, close } = await openList('担当者', { viewport: { width: 1280, height: 700 } });
    await page.keyboard.press('Control+Enter');
    for (let step = 0; step < 40; step += 1) {
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        const foot = document.querySelector('.form-foot');
        if (focused === null || foot === null || foot.contains(focused)) return null;
        const [box, edge] = [focused.getBoundingClientRect(), foot.getBoundingClientRect().top];
        return box.top >= edge || box.bottom <= 0 ? focused.outerHTML : null;
      });
      expect(hidden).toBeNull();
      await page.keyboard.press('Tab');
    }
    await close();
  });

  test('a typed figure is judged, drawn and checked before it is saved', async () => {
    const { page, close } = await openList('担当者');
    const { id } = at(indicators(), 1);
    const item = itemOf(page, id);
    const box = item.locator('[data-figure]');
    const chart = item.locator('.outlook-chart');
    const before = await chart.innerHTML();
    await box.pressSequentially('9999', { delay: 5 });
    await item.locator('.standing .state').waitFor();
    await item.getByText('ため、理由を説明に書いてください').waitFor();
    expect(await item.locator('textarea').isVisible()).toBe(true);
    expect(await chart.innerHTML()).not.toBe(before);
    expect((await stored(id)).entry).toMatchObject({ series: { '': { figure: '' } } });
    await box.fill(city.figures.get(id) ?? '');
    await item.getByText('そろいました').waitFor();
    const times = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/items/preview'))
        .map(({ duration }) => Math.round(duration)),
    );
    console.log(`Previews took ${times.join(', ')} ms`);
    expect(times.length).toBeGreaterThan(0);
    await savedIn(item).waitFor();
    await close();
  });

  test('what cannot be sent stays, is sent when the network is back, and leaving is warned of', async () => {
    const { page, close } = await openList('担当者');
    const { id } = at(initiatives(), 8);
    const item = itemOf(page, id);
    const leavesFreely = () =>
      page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await leavesFreely()).toBe(true);
    await page.context().setOffline(true);
    await item.getByLabel('課題').fill('会場の確保。');
    await item.getByText('保存できません').waitFor();
    expect(await leavesFreely()).toBe(false);
    await page.context().setOffline(false);
    await savedIn(item).waitFor();
    expect(await leavesFreely()).toBe(true);
    expect((await stored(id)).entry).toMatchObject({ issues: '会場の確保。' });
    await close();
  });

  test('who is signed out in between signs in in another window, and nothing typed is lost', async () => {
    const { page, close } = await openList('担当者');
    const { id } = at(initiatives(), 6);
    const item = itemOf(page, id);
    const context = page.context();
    await context.clearCookies();
    await item.getByLabel('課題').fill('講師の確保。');
    await item.getByText('サインインが切れました').waitFor();
    expect(await item.getByRole('link', { name: '別の画面でサインインする' }).getAttribute('href')).toBe(
      `/office/${city.server.code}/sign-in`,
    );
    const other = await context.newPage();
    await other.goto(`/office/${city.server.code}/sign-in`);
    await other.getByRole('button', { name: '担当者として入る' }).click();
    await other.waitForURL(({ pathname }) => !pathname.endsWith('/sign-in'));
    await savedIn(item).waitFor();
    expect((await stored(id)).entry).toMatchObject({ issues: '講師の確保。' });
    signedIn.clear();
    await close();
  });

  test('cells from Excel fill the boxes below, and can be taken back', async () => {
    const { page, close } = await openList('担当者');
    const boxes = page.locator('[data-figure]');
    await boxes.nth(0).evaluate((box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '△１２４\t市民課調べ\r\n\t\r\n９９．５％\t\r\n');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByText('3か所に貼り付けました').waitFor();
    expect(await boxes.nth(0).inputValue()).toBe('△１２４');
    expect(await boxes.nth(2).inputValue()).toBe('９９．５％');
    await page.locator('.item').nth(0).locator('.standing .state').waitFor();
    expect(await page.locator('.item').nth(0).getByLabel('出典').inputValue()).toBe('市民課調べ');
    await page.getByRole('button', { name: '貼り付けを取り消す' }).click();
    expect(await boxes.nth(0).inputValue()).toBe('');
    expect(await boxes.nth(2).inputValue()).toBe('');
    await savedIn(page.locator('.item').nth(0)).waitFor();
    await savedIn(page.locator('.item').nth(2)).waitFor();
    await close();
  });

  test('two people on one item: what does not collide is joined, what does is shown with both texts', async () => {
    const { id } = at(initiatives(), 9);
    const first = await openList('担当者');
    const second = await openList('承認者（課長）');
    const [mine, theirs] = [itemOf(first.page, id), itemOf(second.page, id)];
    await mine.getByLabel('課題').fill('担当者の書いた課題。');
    await mine.getByLabel('課題').blur();
    await savedIn(mine).waitFor();
    await theirs.getByLabel('今後の方向性の説明').fill('課長の書いた説明。');
    await theirs.getByLabel('今後の方向性の説明').blur();
    await theirs.getByText('ほかの人の変更と合わせて保存しました').waitFor();
    expect(await theirs.getByLabel('課題').inputValue()).toBe('担当者の書いた課題。');

    await mine.getByLabel('取組の実績').fill('担当者の書いた実績。');
    await mine.getByLabel('取組の実績').blur();
    await expect.poll(async () => (await stored(id)).entry).toMatchObject({ done: '担当者の書いた実績。' });
    await theirs.getByLabel('取組の実績').fill('課長の書いた実績。');
    await theirs.getByLabel('取組の実績').blur();
    await theirs.getByText('ほかの人の変更とぶつかりました').waitFor();
    const both = await theirs.locator('.conflict').textContent();
    expect(both).toContain('担当者の書いた実績。');
    expect(both).toContain('課長の書いた実績。');
    expect(await theirs.getByLabel('取組の実績').inputValue()).toBe('課長の書いた実績。');
    expect((await stored(id)).entry).toMatchObject({ done: '担当者の書いた実績。' });
    expect(await findViolations(second.page)).toEqual([]);

    await theirs.getByRole('button', { name: '保存されている内容にする' }).click();
    expect(await theirs.getByLabel('取組の実績').inputValue()).toBe('担当者の書いた実績。');
    await theirs.getByLabel('取組の実績').fill('担当者と課長の書いた実績。');
    await theirs.getByRole('button', { name: 'この項目を保存' }).click();
    await savedIn(theirs).waitFor();
    expect((await stored(id)).entry).toMatchObject({
      done: '担当者と課長の書いた実績。',
      issues: '担当者の書いた課題。',
      next: '課長の書いた説明。',
    });
    await first.close();
    await second.close();
  });

  test('everything but the help while typing works without JavaScript, two people on one item too', async () => {
    const { id } = at(initiatives(), 7);
    const first = await openList('担当者', { javaScriptEnabled: false });
    const second = await openList('承認者（課長）', { javaScriptEnabled: false });
    const [mine, theirs] = [itemOf(first.page, id), itemOf(second.page, id)];
    await mine.getByLabel('取組の実績').fill('担当者の書いた実績。');
    await mine.getByRole('button', { name: 'この項目を保存' }).click();
    expect(await first.page.getByRole('status').first().textContent()).toBe('1件を保存しました。');

    await theirs.getByLabel('取組の実績').fill('課長の書いた実績。');
    await second.page.getByRole('button', { name: 'すべて保存' }).click();
    expect(await second.page.getByRole('alert').textContent()).toContain(
      '1件が、ほかの人の変更とぶつかりました',
    );
    expect(await theirs.locator('.conflict').textContent()).toContain('担当者の書いた実績。');
    expect(await theirs.getByLabel('取組の実績').inputValue()).toBe('課長の書いた実績。');
    await theirs.getByRole('button', { name: 'この項目を提出' }).click();
    expect(await second.page.getByRole('alert').textContent()).toContain('まだ提出できません');
    await theirs.getByText('一つ選んでください').first().waitFor();
    for (const choice of await theirs.locator('.choice').all())
      await choice.getByRole('radio', { name: '計画どおり', exact: true }).check();
    await theirs.getByRole('button', { name: 'この項目を提出' }).click();
    expect(await second.page.getByRole('status').first().textContent()).toBe('1件を提出しました。');
    expect(await stateOf(second.page, id).textContent()).toContain('提出済み');
    expect((await stored(id)).entry).toMatchObject({ done: '課長の書いた実績。' });
    await first.close();
    await second.close();
  });
});
