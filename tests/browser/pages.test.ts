import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../src/site/site.ts';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.ts';
import { startSampleServer } from '../support/sample-server.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';
import { findViolations, findViolationsOfPlace } from './axe.ts';
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

/** The pages at which we look, and the sizes of window in which we do: the first is the one they are opened in. */
const rounds = [
  { name: 'made-up city', kinds: withResults, sizes: [desktop, zoomed, small] },
  { name: 'in English', kinds: inEnglish, sizes: [desktop, small] },
  { name: 'no results yet', kinds: withoutResults, sizes: [small, desktop] },
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
    '$name: accessible, within windows of every size, and without complaints',
    async ({ kinds, sizes }) => {
      const watched = await openOn(sizes[0]);
      const { page } = watched;
      const found: string[] = [];
      for (const { kind, path } of kinds) {
        await page.setViewportSize(sizes[0]);
        await page.goto(path);
        // English pages have the elements of the Japanese ones: only their width is looked at.
        const isEnglish = path.startsWith('/en/');
        const problems = isEnglish ? [] : [...(await findViolations(page))];
        // No page has a script, so that one opened in a window of this size would not differ.
        for (const size of sizes) {
          await page.setViewportSize(size);
          problems.push(...(await findOverflow(watched)));
        }
        if (kinds === withResults) problems.push(...(await findViolationsOfPlace(page)));
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
  return openPage(browser, server.origin, { viewport });
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
