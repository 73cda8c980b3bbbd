import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.ts';
import { startSampleServer } from '../support/sample-server.ts';
import { findOverflow } from './support/look-at-page.ts';

const browser: Browser | null = await openBrowser();
let server: Awaited<ReturnType<typeof startSampleServer>>;

beforeAll(async () => {
  server = await startSampleServer();
});
afterAll(async () => {
  await browser?.close();
  await server.stop();
});

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const patience = 60_000;

/** On this indicator two methods say otherwise than the city's; on the next there are two values only. */
const judged = '/992011/indicators/k3';
const tooFew = '/992011/indicators/k31';

describe.skipIf(browser === null)('verdicts in a browser', () => {
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    if (browser === null) return;
    watched = await openPage(browser, server.origin, { viewport: desktop });
    page = watched.page;
  });
  afterAll(async () => {
    await watched?.close();
  });

  test(
    'the plan leads from a count to the indicators of that state',
    async () => {
      await page.goto('/992011/');
      const count = page.getByRole('link', { name: /^\d+ ?▼?後退$/ });
      const number = Number((await count.textContent())?.replace(/\D/g, ''));
      await count.click();
      expect(new URL(page.url()).search).toBe('?state=worsening');
      expect(await page.getByLabel('状況', { exact: true }).inputValue()).toBe('worsening');
      await page.getByText(`${number}の指標です。`).waitFor();
    },
    patience,
  );

  test(
    'the plan lists what is most at risk, with what is, what should be and what is promised',
    async () => {
      await page.goto('/992011/');
      const table = page.getByRole('table', { name: '目標に届かないおそれの大きい指標' });
      const heads = await table.getByRole('columnheader').allInnerTexts();
      expect(heads).toEqual(['指標', '状況', '最新の実績', 'いま必要な値', '次の目標']);
      expect(await table.getByRole('rowheader').count()).toBe(7);
      await page.getByRole('link', { name: /すべてを見る（\d+）/ }).click();
      expect(new URL(page.url()).search).toBe('?state=risky&sort=risk');
      const states = await page.locator('main table .state-cell').allTextContents();
      expect(states[0]).toContain('後退');
    },
    patience,
  );

  test(
    'the list of indicators is narrowed by a form that has no script, and the address stays',
    async () => {
      await page.goto('/992011/indicators');
      const form = page.getByRole('form', { name: '一覧をしぼる' });
      await form.getByLabel('状況').selectOption({ label: '遅れ' });
      await form.getByLabel('重点戦略').selectOption({ index: 3 });
      await form.getByRole('button', { name: '表示する' }).click();
      const url = new URL(page.url());
      expect(Object.fromEntries(url.searchParams)).toMatchObject({ state: 'behind', strategy: 's3' });
      const states = await page.locator('main table .state-cell').allTextContents();
      expect(states.length).toBeGreaterThan(0);
      const again = await page.goto(url.pathname + url.search);
      expect(again?.status()).toBe(200);
      expect(await page.locator('main table .state-cell').allTextContents()).toEqual(states);
      await page.getByRole('link', { name: 'しぼり込みをやめて、すべて見る' }).click();
      expect(page.url()).toBe(`${server.origin}/992011/indicators`);
    },
    patience,
  );

  test(
    'an indicator shows its state, its calculation, the other methods and the outlook, in that order',
    async () => {
      await page.goto(judged);
      const heads = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      const order = ['この判定の根拠', 'これからの見通し', '数値'].map((head) => heads.indexOf(head));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order[0]).toBeGreaterThan(-1);
      const verdict = page.getByRole('region', { name: 'この判定の根拠' });
      await verdict
        .getByText(/^進み具合 = 進んだ割合 ÷ 経過した割合/)
        .first()
        .waitFor();
      await verdict.getByRole('link', { name: '規則P1' }).first().click();
      expect(new URL(page.url()).hash).toBe('#rule-P1');
    },
    patience,
  );

  test(
    'the working of another method opens',
    async () => {
      await page.goto(judged);
      const opinion = page.getByRole('group').filter({ hasText: '健康日本21の5段階' }).first();
      const working = opinion.getByRole('link', { name: /^規則K/ }).first();
      expect(await working.isVisible()).toBe(false);
      await opinion.getByText('健康日本21の5段階').click();
      expect(await working.isVisible()).toBe(true);
    },
    patience,
  );

  test(
    'the outlook is told in bands and ranges, and never as a percentage of chance',
    async () => {
      await page.goto(judged);
      const outlook = page.getByRole('region', { name: 'これからの見通し' });
      const chances = await outlook.getByRole('cell', { name: /見込み|どちらともいえない/ }).allInnerTexts();
      expect(chances.length).toBeGreaterThan(0);
      expect(chances.join()).not.toMatch(/[%％\d]/);
      await outlook.getByRole('table', { name: 'これからの値の範囲' }).first().waitFor();
      await page.goto(tooFew);
      await page.getByText('値が3つに満たないため、見通しは出しません。').waitFor();
      expect(await page.getByRole('table', { name: 'これからの値の範囲' }).count()).toBe(0);
    },
    patience,
  );

  test(
    'a state is never told by its colour alone, and its words have contrast',
    async () => {
      await page.goto('/992011/indicators');
      const told = await page.locator('main .state').evaluateAll((states) =>
        states.map((state) => {
          const word = state.querySelector('.state-word');
          const [red = 0, green = 0, blue = 0] = (
            getComputedStyle(word ?? state).color.match(/\d+/g) ?? []
          ).map((part) => {
            const share = Number(part) / 255;
            return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          return { words: state.textContent ?? '', contrast: 1.05 / (luminance + 0.05) };
        }),
      );
      expect(told.length).toBeGreaterThan(50);
      expect(told.filter(({ words }) => !/^[◆●▲■▼○–]\S/.test(words))).toEqual([]);
      expect(told.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
      const shapes = new Map(told.map(({ words }) => [words.slice(1, 3), words.charAt(0)]));
      expect(new Set(shapes.values()).size).toBe(shapes.size);
    },
    patience,
  );

  test(
    'a city before its first results shows no wall of states',
    async () => {
      await page.goto('/142034/');
      expect(await page.getByText('未測定').count()).toBe(0);
      expect(await page.getByRole('heading', { name: /おそれ|変わった判定/ }).count()).toBe(0);
      await page.goto('/142034/indicators/k1');
      await page.getByText('最初の実績が公表されると、ここに判定とその計算が載ります。').waitFor();
    },
    patience,
  );

  test(
    'on a phone the form and the calculation stay within the window',
    async () => {
      await page.setViewportSize(phone);
      for (const path of ['/992011/indicators?state=risky&sort=risk', judged, '/992011/assessment']) {
        await page.goto(path);
        expect(await findOverflow(page), path).toEqual([]);
      }
      await page.setViewportSize(desktop);
    },
    patience,
  );
});
