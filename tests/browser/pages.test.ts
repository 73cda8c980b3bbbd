import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../src/site/site.ts';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.ts';
import { startSampleServer } from '../support/sample-server.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';
import { findViolations } from './axe.ts';
import { kindOf, listKinds } from './kinds.ts';

const browser: Browser | null = await openBrowser();
let server: Awaited<ReturnType<typeof startSampleServer>>;

beforeAll(async () => {
  server = await startSampleServer();
});
afterAll(async () => {
  await browser?.close();
  await server.stop();
});

/** Twenty pages take 15 seconds to check, and longer where other tests run beside, in milliseconds. */
const patience = 300_000;

const desktop = { width: 1280, height: 800 };
const small = { width: 320, height: 640 };
// A window of 1280 pixels at a zoom of 200% has room for 640.
const zoomed = { width: 640, height: 400 };

// Of each kind the page with the most on it.
const full = [
  'strategies/s3',
  'measures/m10',
  'indicators/k20',
  'initiatives/i10',
  'projects/p20',
  'departments/d12',
];
const bare = [
  'strategies/s2',
  'measures/m3',
  'indicators/k3',
  'initiatives/i15',
  'projects/p3',
  'departments/d3',
];
const withResults = listKinds('/992011/', full);
const inEnglish = listKinds('/en/992011/', full);
const withoutResults = listKinds('/142034/', bare);

/** The pages at which we look, and the sizes of window in which we do. */
const rounds = [
  { name: 'made-up city, desktop', kinds: withResults, viewport: desktop, axe: true },
  { name: 'made-up city, small phone', kinds: withResults, viewport: small, axe: true },
  { name: 'made-up city, 200% zoom', kinds: withResults, viewport: zoomed, axe: false },
  { name: 'in English, desktop', kinds: inEnglish, viewport: desktop, axe: false },
  { name: 'in English, small phone', kinds: inEnglish, viewport: small, axe: false },
  { name: 'no results yet, desktop', kinds: withoutResults, viewport: desktop, axe: false },
  { name: 'no results yet, small phone', kinds: withoutResults, viewport: small, axe: true },
] as const;

describe.skipIf(browser === null)('every kind of page', () => {
  test('is looked at', () => {
    const { paths } = createSite(readSampleSnapshots(), { stylesheet: '/site.css', fonts: [] });
    const kinds = paths()
      .filter((path) => path.startsWith('/992011/') && !path.endsWith('.json'))
      .map((path) => kindOf(path.slice('/992011/'.length)));
    const looked = new Set(withResults.map(({ kind }) => kind));
    expect([...new Set(kinds)].filter((kind) => !looked.has(kind))).toEqual([]);
  });

  test.each(rounds)(
    '$name: accessible, within the window, and without complaints',
    async (round) => {
      const watched = await openOn(round.viewport);
      const { page } = watched;
      const found: string[] = [];
      for (const { kind, path } of round.kinds) {
        await page.goto(path);
        const violations = round.axe ? await findViolations(page) : [];
        const problems = [...(await findOverflow(watched)), ...violations];
        found.push(...problems.map((problem) => `${kind}, ${path}: ${problem}`));
      }
      expect(found).toEqual([]);
      expect(watched.outside).toEqual([]);
      // A page that is not there is told as such, and Chromium complains about each.
      expect(watched.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
      await watched.close();
    },
    patience,
  );
});

function openOn(viewport: { width: number; height: number }): Promise<WatchedPage> {
  if (browser === null) throw new Error('no browser');
  return openPage(browser, server.origin, {
    viewport,
    deviceScaleFactor: viewport.width < desktop.width ? 2 : 1,
  });
}

/** What stands wider than the window, where the page can be scrolled sideways; the widest first. */
function findOverflow({ page }: WatchedPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > clientWidth + 1)
      .sort((a, b) => b.right - a.right)
      .slice(0, 3)
      .map(
        ({ element, right }) => `${element.tagName}.${element.getAttribute('class')} to ${Math.round(right)}`,
      );
    return [`the page is ${scrollWidth} wide in ${clientWidth}`, ...wide];
  });
}
