import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { openSampleRound } from '../../src/cli/sample/open-sample-round.ts';
import { type OfficeServer, startOfficeServer } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { findViolations } from './axe.ts';
import { desk, findOverflow, findProblems, phone } from './support/look-at-page.ts';
import { makeFontsReady } from './support/make-fonts-ready.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-dashboards-'));
let server: OfficeServer;

beforeAll(async () => {
  server = await startOfficeServer({ location: { engine: 'sqlite', folder }, demo: true });
  const { municipality } = server.city;
  const now = new Date().toISOString();
  const { code, city, store } = server;
  // The results of earlier years, so that there is something to judge.
  await store.write(async (writer) => {
    const details = { kind: 'observations', madeAt: now, madeBy: '企画政策課', reason: '実績' } as const;
    await writer.writeObservations(code, await writer.addChange(code, details), city.observations);
  });
  await addDemoPeople(server.store, { municipality, now }, { demo: true });
  await openSampleRound(server.store, { municipality, now });
  await makeFontsReady(server.origin, at('/sign-in'));
});

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

const dashboards = [
  '/dashboard',
  '/dashboard/themes/digital',
  '/dashboard/themes/decarbonisation',
  '/dashboard/departments/d1',
];

/** The page of the meeting that is about the first indicator at risk, by its place in the agenda. */
async function findRiskPage(page: Page): Promise<string> {
  await page.goto(at('/meeting'));
  const link = page.locator('.meeting-agenda a', { hasText: /^指標\d/ }).first();
  return (await link.getAttribute('href')) ?? '';
}

describe.skipIf(browser === null)('dashboards and the meeting in a browser', () => {
  test.each([
    ['on a desk and on a phone', [desk, phone], ''],
    ['in English, on a phone', [phone], '?language=en'],
  ])(
    'dashboards keep the rules of accessibility and do not scroll sideways: %s',
    async (_where, sizes, language) => {
      const { page, complaints, close } = await open();
      for (const path of dashboards) {
        await page.goto(at(path) + language);
        expect(await findProblems(page, sizes), path).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    120_000,
  );

  test.each([
    [{ width: 1280, height: 720 }, 24],
    [{ width: 1920, height: 1080 }, 36],
  ])(
    'on a projector of %o every word of the meeting is at least %s px tall',
    async (viewport, least) => {
      const { page, complaints, close } = await open({ viewport });
      const risk = await findRiskPage(page);
      for (const path of [at('/meeting'), at('/meeting/2'), risk]) {
        await page.goto(path);
        expect(await findViolations(page), path).toEqual([]);
        expect(await findOverflow(page), path).toEqual([]);
        const small = await page.evaluate((limit) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const parent = node.parentElement;
            if (parent === null || !parent.checkVisibility() || node.textContent?.trim() === '') continue;
            if (parent.closest('svg, .visually-hidden, .skip') !== null) continue;
            const size = Number.parseFloat(getComputedStyle(parent).fontSize);
            if (size < limit - 0.5) found.push(`${size}: ${node.textContent}`);
          }
          return found;
        }, least);
        expect(small, path).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    120_000,
  );

  test('the words of pictures are as large as the page when they are projected', async () => {
    const { page, close } = await open({ viewport: { width: 1280, height: 720 } });
    await page.goto(await findRiskPage(page));
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('.meeting-chart svg text')].map((text) => {
        const svg = text.closest('svg');
        const scale = svg === null ? 0 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(20);
    await close();
  });

  test('arrow keys turn the pages, but not while somebody types', async () => {
    const { page, close } = await open({ viewport: { width: 1280, height: 720 } });
    const risk = await findRiskPage(page);
    await page.goto(at('/meeting'));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(`**${at('/meeting/2')}`);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(`**${at('/meeting/1')}`);
    await page.goto(risk);
    await page.getByText('会議の記録').first().click();
    await page.getByLabel('会議の記録').fill('来月までに対策をまとめる');
    await page.keyboard.press('ArrowRight');
    expect(page.url()).toContain(risk);
    await page.getByRole('button', { name: '記録する' }).click();
    await page.getByText('記録しました').waitFor();
    await page.getByText('来月までに対策をまとめる').waitFor();
    await close();
  });

  test('without a script the links turn the pages', async () => {
    const { page, close } = await open({ viewport: { width: 1280, height: 720 }, javaScriptEnabled: false });
    await page.goto(at('/meeting'));
    await page.getByRole('link', { name: '次へ' }).click();
    await page.waitForURL(`**${at('/meeting/2')}`);
    await close();
  });

  test('the handout is one sheet of A4 across for each page of the meeting, with its number', async () => {
    const { page, close } = await open();
    await page.goto(at('/meeting'));
    const pages = await page.locator('.meeting-agenda li').count();
    await page.goto(at('/meeting/handout'));
    expect(await page.locator('.meeting-page').count()).toBe(pages);
    await page.getByText(`${pages}／${pages}ページ`).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
    expect(sheets).toBe(pages);
    await close();
  });
});
