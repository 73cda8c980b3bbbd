import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from '../support/browser.ts';
import { startSampleServer } from '../support/sample-server.ts';
import { findViolations } from './axe.ts';
import { listKinds } from './kinds.ts';

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
const phone = { width: 375, height: 740 };
const small = { width: 320, height: 640 };
// A window of 1280 pixels at a zoom of 200% has room for 640.
const zoomed = { width: 640, height: 400 };

/** Each place of the site with the sizes of window at which it is looked at. */
const rounds = [
  { name: 'made-up city, desktop', folder: '/992011/', viewport: desktop, deviceScaleFactor: 1, axe: true },
  { name: 'made-up city, phone', folder: '/992011/', viewport: phone, deviceScaleFactor: 2, axe: true },
  { name: 'made-up city, small phone', folder: '/992011/', viewport: small, deviceScaleFactor: 2, axe: true },
  { name: 'made-up city, 200% zoom', folder: '/992011/', viewport: zoomed, deviceScaleFactor: 2, axe: false },
  { name: 'in English, desktop', folder: '/en/992011/', viewport: desktop, deviceScaleFactor: 1, axe: true },
  {
    name: 'in English, small phone',
    folder: '/en/992011/',
    viewport: small,
    deviceScaleFactor: 2,
    axe: false,
  },
  {
    name: 'plan without results, desktop',
    folder: '/142034/',
    viewport: desktop,
    deviceScaleFactor: 1,
    axe: true,
  },
  {
    name: 'plan without results, small phone',
    folder: '/142034/',
    viewport: small,
    deviceScaleFactor: 2,
    axe: false,
  },
] as const;

describe.skipIf(browser === null)('every kind of page', () => {
  test.each(rounds)('$name: accessible, within the window, and without complaints', async (round) => {
    const { folder, viewport, deviceScaleFactor } = round;
    const watched = await openOn(viewport, deviceScaleFactor);
    const { page } = watched;
    for (const { kind, path } of listKinds(folder)) {
      await page.goto(path);
      expect(await findOverflow(watched), kind).toEqual([]);
      if (round.axe) expect(await findViolations(page), `${kind} ${path}`).toEqual([]);
    }
    expect(watched.outside).toEqual([]);
    const unexpected = watched.complaints.filter((complaint) => !complaint.includes('404'));
    expect(unexpected).toEqual([]);
    await watched.close();
  });
});

function openOn(
  viewport: { width: number; height: number },
  deviceScaleFactor: number,
): Promise<WatchedPage> {
  if (browser === null) throw new Error('no browser');
  return openPage(browser, server.origin, { viewport, deviceScaleFactor });
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
