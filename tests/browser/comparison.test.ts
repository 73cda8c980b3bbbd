import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { toPlanFile } from '../../src/core/plan/from-plan.ts';
import { type OfficeServer, startOfficeServer } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { manglePlan } from '../support/mangle-plan.ts';
import { findViolations } from './axe.ts';
import { findOverflow } from './support/look-at-page.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-comparison-'));
let server: OfficeServer;

beforeAll(async () => {
  server = await startOfficeServer({ location: { engine: 'sqlite', folder }, demo: true });
  const { store, city } = server;
  await addDemoPeople(
    store,
    { municipality: city.municipality, now: new Date().toISOString() },
    { demo: true },
  );
});
afterAll(async () => {
  await browser?.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The made-up city's plan a year on, with some of it changed. */
function nextPlan(): string {
  const { file } = manglePlan(toPlanFile(server.city.plan), 'browser', 0.5);
  return JSON.stringify(file, (key, value: unknown) =>
    (key === 'years' || key === 'actionYears') && Array.isArray(value)
      ? value.map((year) => year + 1)
      : value,
  );
}

describe.skipIf(browser === null)('the lineage of a next edition in a browser', () => {
  test('is proposed, chosen and loaded, and the comparison reads well at any width', async () => {
    if (browser === null) return;
    const { origin, code } = server;
    const { page, complaints } = await openPage(browser, origin);
    await page.goto(`${origin}/office/${code}/sign-in`);
    await page.locator('button[value="coordinator"]').click();
    await page.goto(`${origin}/office/${code}/plan`);
    await page.locator('input[type=file]').setInputFiles({
      name: '次年度版.json',
      mimeType: 'application/json',
      buffer: Buffer.from(nextPlan()),
    });
    await page.locator('form:has(input[type=file]) button[type=submit]').click();
    await page.locator('button[value=propose]').click();
    const chosen = page.locator('select[name^="link-from:"]').first();
    expect(await chosen.inputValue()).not.toBe('');
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await findOverflow(page)).toEqual([]);
    await page.locator('button[value=load]').click();
    await page.waitForURL(/loaded=/);

    await page.goto(`${origin}/office/${code}/editions/compare`);
    expect(await findOverflow(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(20);
    expect(await findViolations(page)).toEqual([]);
    await page.locator('select[name=kind]').selectOption('project');
    await page.locator('form.filter button').click();
    await page.waitForURL(/kind=project/);
    expect(await page.locator('tbody th').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('関連事業')]),
    );
    expect(complaints).toEqual([]);
  });
});
