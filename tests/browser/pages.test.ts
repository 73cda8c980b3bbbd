import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../src/site/site.ts';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.ts';
import { startSampleServer } from '../support/sample-server.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';
import { kindOf, listKinds } from './kinds.ts';
import { desk, findOverflow, findProblems, phone, type Size, zoomed } from './support/look-at-page.ts';

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

// Of each kind the page with the most on it.
const full = [
  'strategies/s3',
  'measures/m10',
  'indicators/k20',
  'initiatives/i10',
  'projects/p20',
  'departments/d12',
  'books/report/m10',
  'books/plan/s3',
];
const bare = [
  'strategies/s2',
  'measures/m3',
  'indicators/k3',
  'initiatives/i15',
  'projects/p3',
  'departments/d3',
  'books/report/m3',
  'books/plan/s2',
];
const withResults = listKinds('/992011/', full);
const inEnglish = listKinds('/en/992011/', full);
const withoutResults = listKinds('/142034/', bare);

/**
 * The pages at which we look, and the sizes of window in which we do; in `others` only at their width, for English pages
 * have the elements of the Japanese ones, and those without results are the ones with them less what is missing.
 */
const rounds = [
  { name: 'made-up city', kinds: withResults, sizes: [desk, zoomed, phone], others: [] },
  { name: 'in English', kinds: inEnglish, sizes: [], others: [desk, phone] },
  { name: 'no results yet', kinds: withoutResults, sizes: [phone], others: [desk] },
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
    async ({ kinds, sizes, others }) => {
      const watched = await open();
      const { page } = watched;
      const found: string[] = [];
      for (const { kind, path } of kinds) {
        await page.goto(path);
        const problems = [...(await findProblems(page, sizes)), ...(await findWide(page, others))];
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

function open(): Promise<WatchedPage> {
  if (browser === null) throw new Error('no browser');
  return openPage(browser, server.origin);
}

async function findWide(page: Page, sizes: readonly Size[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    problems.push(...(await findOverflow(page)));
  }
  return problems;
}
