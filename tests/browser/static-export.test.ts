import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import { createLog } from '../../src/server/log/create-log.ts';
import { makeStaticSource } from '../../src/server/static/make-static-source.ts';
import { writeStaticSite } from '../../src/server/static/write-static-site.ts';
import { makeExampleSnapshot } from '../site/example-snapshot.ts';
import { openBrowser } from '../support/browser.ts';

const browser: Browser | null = await openBrowser();
const code = '992020';

function renumber(no: number): Snapshot {
  const snapshot = makeExampleSnapshot();
  return { ...snapshot, publication: { ...snapshot.publication, no } };
}

describe.skipIf(browser === null)('an export that is opened from disk', () => {
  let parent: string;
  let start: string;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'shirube-disk-'));
    const folder = join(parent, '市のサイト', 'plan 2027');
    const [first, second] = [renumber(1), renumber(2)];
    const recordOf = ({ publication: { no, publishedAt, approvedBy } }: Snapshot) => ({
      no,
      publishedAt,
      approvedBy,
      withdrawn: null,
    });
    const records = new Map([[code, [recordOf(second), recordOf(first)]]]);
    const archive = {
      readRecords: () => Promise.resolve(records),
      readPublication: () => Promise.resolve(first),
    };
    const content = await makeStaticSource({ snapshots: [second], records }, archive, {
      origin: null,
      fontFolder: join(import.meta.dirname, '../../.cache/fonts'),
      bookFolder: null,
      log: createLog('silent'),
    });
    expect(await writeStaticSite(content, folder)).toMatchObject({ status: 'written' });
    start = pathToFileURL(join(folder, 'index.html')).href;
    if (browser === null) throw new Error('There is a browser');
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => {
      // Whoever goes on to the next page does not wait for the fonts of this one.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(parent, { recursive: true, force: true });
  });

  const title = () => page.locator('h1').textContent();
  const hasStyle = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('.site-head') ?? document.body).borderTopWidth,
    );

  test('leads from its first file to the plan, in the look of the site', async () => {
    await page.goto(start);
    await page.waitForURL(/992020\/index\.html$/);
    expect(await hasStyle()).toBe('6px');
    expect(await title()).not.toBe('');
  });

  test('is walked by its links: to a list, an element, its English page and back', async () => {
    await page.getByRole('navigation').getByRole('link', { name: '指標', exact: true }).click();
    expect(page.url()).toMatch(/^file:.*992020\/indicators\/index\.html$/);
    await page.locator('main a[href*="k1/index.html"]').first().click();
    expect(page.url()).toMatch(/indicators\/k1\/index\.html$/);
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toMatch(/en\/992020\/indicators\/k1\/index\.html$/);
    expect(await hasStyle()).toBe('6px');
  });

  test('has the publication before, which leads back to that of today', async () => {
    await page.goto(new URL(`${code}/publications/index.html`, start).href);
    await page.getByRole('link', { name: '第1号' }).click();
    expect(page.url()).toMatch(/publications\/1\/index\.html$/);
    expect(await page.locator('body').textContent()).toContain('過去の公表（第1号');
    expect(await hasStyle()).toBe('6px');
    await page.getByRole('link', { name: '最新の内容を見る' }).click();
    expect(page.url()).toMatch(/992020\/index\.html$/);
    await page.goto(new URL(`${code}/publications/2/index.html`, start).href);
    await page.waitForURL(/992020\/index\.html$/);
  });

  test('asks for nothing outside its folder, and nothing in vain', () => {
    const root = start.slice(0, start.lastIndexOf('/'));
    expect(asked.filter((url) => !url.startsWith(root))).toEqual([]);
    expect(asked.some((url) => url.endsWith('.woff2'))).toBe(true);
    expect(complaints).toEqual([]);
  });
});
