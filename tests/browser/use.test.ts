import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { startSampleServer } from '../support/sample-server.ts';

const browser: Browser | null = await openBrowser();
let server: Awaited<ReturnType<typeof startSampleServer>>;

beforeAll(async () => {
  server = await startSampleServer();
});
afterAll(async () => {
  await browser?.close();
  await server.stop();
});

async function visit(path: string, options: Parameters<typeof openPage>[2] = {}) {
  if (browser === null) throw new Error('no browser');
  const watched = await openPage(browser, server.origin, options);
  await watched.page.goto(path);
  return watched;
}

/** The element that has the focus, in words: its role or tag, its name, and whether its focus can be seen. */
function readFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      tag: element.tagName.toLowerCase(),
      text: (element.textContent ?? '').trim(),
      href: element.getAttribute('href'),
      visible:
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
        style.boxShadow !== 'none',
      onScreen: box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0,
    };
  });
}

describe.skipIf(browser === null)('without JavaScript', () => {
  test('a search finds an indicator, and its page tells the rest', async () => {
    const { page, close } = await visit('/992011/', { javaScriptEnabled: false });
    await page.getByRole('searchbox', { name: '計画の中をさがす' }).fill('出生率');
    await page.getByRole('button', { name: '検索' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /合計特殊出生率/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toMatch(/^\/992011\/indicators\/k\d+$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('合計特殊出生率');
    expect(await page.getByRole('table').count()).toBeGreaterThan(0);
    await close();
  });

  test('the plan can be walked from the first page to a department and back', async () => {
    const { page, close } = await visit('/', { javaScriptEnabled: false });
    await page
      .getByRole('link', { name: /澪川市/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe('/992011/');
    const main = page.getByRole('main');
    for (const folder of ['strategies', 'measures', 'initiatives', 'projects', 'departments']) {
      await main.locator(`a[href^="/992011/${folder}/"]`).first().click();
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/992011/${folder}/[a-z]\\d+$`));
    }
    await page
      .getByRole('banner')
      .getByRole('link', { name: /澪川市/ })
      .click();
    expect(new URL(page.url()).pathname).toBe('/992011/');
    await close();
  });

  test('the other language is one link away, on the same page, and back', async () => {
    const { page, close } = await visit('/992011/indicators/k1', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/992011/indicators/k1');
    expect(await page.getByRole('searchbox', { name: 'Search the plan' }).count()).toBe(1);
    await page.getByRole('link', { name: '日本語' }).click();
    expect(new URL(page.url()).pathname).toBe('/992011/indicators/k1');
    await close();
  });
});

describe.skipIf(browser === null)('with the keyboard alone', () => {
  test('the first Tab offers to skip to the content, and Enter goes there', async () => {
    const { page, close } = await visit('/992011/measures/m1');
    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toMatchObject({ text: '本文へ移動', visible: true, onScreen: true });
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() =>
      document.querySelector('main')?.contains(document.activeElement),
    );
    expect(inMain).toBe(true);
    await close();
  });

  test('every stop of Tab can be seen, and they follow the page from top to end', async () => {
    const { page, close } = await visit('/992011/measures/m1', { viewport: { width: 1280, height: 800 } });
    const expected = await page.evaluate(
      () => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].length,
    );
    const stops: string[] = [];
    for (let step = 0; step < expected; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      expect(focus, `stop ${step + 1}, after ${stops.at(-1)}`).toMatchObject({
        visible: true,
        onScreen: true,
      });
      stops.push(`${focus?.tag} ${focus?.text.slice(0, 40)} ${focus?.href}`);
    }
    const inOrder = await page.evaluate(() =>
      [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].map(
        (element) =>
          `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 40)} ${element.getAttribute('href')}`,
      ),
    );
    expect(stops).toEqual(inOrder);
    await close();
  });

  test('an indicator is found by searching, in at most 40 strokes beside the word', async () => {
    const { page, close } = await visit('/992011/');
    let strokes = 0;
    const press = async (key: string) => {
      strokes += 1;
      await page.keyboard.press(key);
    };
    while ((await readFocus(page))?.tag !== 'input') await press('Tab');
    await page.keyboard.type('出生率');
    await Promise.all([page.waitForURL(/search\?q=/), press('Enter')]);
    await press('Tab');
    await Promise.all([page.waitForURL(/#main$/), press('Enter')]);
    let focus = await readFocus(page);
    while (focus?.href?.startsWith('/992011/indicators/k') !== true && strokes < 40) {
      await press('Tab');
      focus = await readFocus(page);
    }
    await Promise.all([page.waitForURL(/\/992011\/indicators\/k\d+$/), press('Enter')]);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('合計特殊出生率');
    expect(strokes).toBeLessThanOrEqual(40);
    await close();
  });
});

describe.skipIf(browser === null)('on paper', () => {
  test('the content stands alone: no navigation, no search', async () => {
    const { page, close } = await visit('/992011/indicators/k1');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    expect(await page.locator('nav:visible').count()).toBe(0);
    expect(await page.locator('form:visible').count()).toBe(0);
    expect(await page.getByText('公表 第1号').filter({ visible: true }).count()).toBeGreaterThan(0);
    await close();
  });
});

describe.skipIf(browser === null)('fonts', () => {
  test('come from this server, and show names in rare characters', async () => {
    const { page, outside, close } = await visit('/992011/departments');
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    );
    expect(loaded).toContain('Noto Sans JP');
    expect(await page.getByText('髙﨑支所').first().isVisible()).toBe(true);
    expect(outside).toEqual([]);
    await close();
  });
});
