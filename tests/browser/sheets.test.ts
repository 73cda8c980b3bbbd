import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { openSampleRound } from '../../src/cli/sample/open-sample-round.ts';
import type { Role } from '../../src/core/round/role.ts';
import { reasonKey } from '../../src/core/sheets/sheet.ts';
import { boxName } from '../../src/office/sheets/boxes.tsx';
import { needed } from '../app/round/open-city.ts';
import { type OfficeServer, startOfficeServer } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { desk, findProblems, phone, zoomed } from './support/look-at-page.ts';
import { makeFontsReady } from './support/make-fonts-ready.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-sheets-'));
const now = '2027-05-10T03:00:00.000Z';
let office: OfficeServer;
/** A measure that the demonstration's division assesses, and the one that is decided with an override. */
let own: string;
let decided: string;

beforeAll(async () => {
  office = await startOfficeServer({ location: { engine: 'sqlite', folder }, demo: true, now });
  const { store, city, code } = office;
  await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
  await openSampleRound(store, { municipality: city.municipality, now });
  const { sheets, division } = await store.read(async (reader) => {
    const head = needed(await reader.findAccountByLoginName(code, 'demo-division-head'), 'a head');
    const post = (await reader.listTenures(code, head.id))[0]?.post;
    const division = post?.role === 'division-head' ? post.division : null;
    return { division, sheets: await reader.listSheets(code, 'r1') };
  });
  const mine = sheets.find(({ sheet }) => sheet.division === division && sheet.strategy !== null);
  own = needed(mine, 'a sheet of the division').sheet.element;
  const overridden = sheets.find(({ entry }) => (entry[reasonKey('result-third')] ?? '') !== '');
  decided = needed(overridden, 'an overridden sheet').sheet.element;
  await makeFontsReady(office.origin, path('sign-in'));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await office.stop();
  rmSync(folder, { recursive: true, force: true });
});

const path = (...parts: readonly string[]) => ['/office', office.code, ...parts].join('/');

async function open(role: Role, options: Parameters<typeof openPage>[2] = { viewport: desk }) {
  if (browser === null) throw new Error('no browser');
  const watched = await openPage(browser, office.origin, options);
  const { page } = watched;
  await page.goto(path('sign-in'));
  await page.locator(`button[value="${role}"]`).click();
  await page.waitForURL(`**${path()}`);
  return watched;
}

const box = (page: Page, key: string) => page.locator(`[id="${boxName(key)}"]`);
const grade = (page: Page, key: string, code: string) =>
  page.locator(`input[name="${boxName(key)}"][value="${code}"]`);

/** Fills in what the first stage needs; ratings stay as proposed. */
async function fillFirst(page: Page, issues: string): Promise<void> {
  for (const key of ['achieved', 'factors', 'improvement']) await box(page, key).fill('架空の文です。');
  await box(page, 'issues').fill(issues);
  await box(page, 'next').selectOption('continue');
}

describe.skipIf(browser === null)('assessment sheets in a browser', () => {
  test('every page keeps the rules of accessibility and does not scroll sideways, whatever the window', async () => {
    const pages: readonly (readonly [Role, string])[] = [
      ['coordinator', path('rounds/r1/sheets')],
      ['coordinator', path('rounds/r1/sheets', decided)],
      ['coordinator', path('sheet-form')],
      ['division-head', path('rounds/r1/sheets', own)],
    ];
    for (const [role, address] of pages) {
      const { page, outside, complaints, close } = await open(role);
      await page.goto(address);
      expect(await findProblems(page, [desk, zoomed, phone]), address).toEqual([]);
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  test('one sheet goes from the division to the decision, sent back once, with an override at the end', async () => {
    const address = path('rounds/r1/sheets', own);
    const head = await open('division-head');
    await head.page.goto(path('rounds/r1/sheets'));
    await head.page.locator(`a[href="${address}"]`).click();
    await fillFirst(head.page, '');
    await head.page.locator('button[value="finish"]').click();
    await head.page.waitForSelector('.message.error');
    await head.page.locator(`.message.error a[href="#${boxName('issues')}"]`).click();
    await box(head.page, 'issues').fill('人手が足りない。');
    await head.page.locator('button[value="finish"]').click();
    await head.page.waitForURL(`**${address}?done=finished`);

    const assessor = await open('second-assessor');
    await assessor.page.goto(address);
    await assessor.page.locator('summary', { hasText: '差し戻す' }).click();
    await assessor.page.locator('textarea[name="reason"]').fill('要因の根拠を加えてください。');
    await assessor.page.locator('form[action$="/send-back"] button[type="submit"]').click();
    await assessor.page.waitForURL(`**${address}?done=send-back`);

    await head.page.goto(address);
    expect(await head.page.locator('.came-back').textContent()).toContain('要因の根拠を加えてください。');
    await box(head.page, 'factors').fill('相談の記録による。');
    await head.page.locator('button[value="finish"]').click();
    await head.page.waitForURL(`**${address}?done=finished`);

    await assessor.page.goto(address);
    expect(await assessor.page.locator('#stage-first ~ dl').textContent()).toContain('相談の記録による。');
    await box(assessor.page, 'comment-second').fill('根拠が示された。');
    await assessor.page.locator('button[value="finish"]').click();
    await assessor.page.waitForURL(`**${address}?done=finished`);

    const board = await open('coordinator');
    await board.page.goto(address);
    const proposed = await board.page.locator('input[name="proposed-result"]').inputValue();
    const other = proposed === 'a' ? 'b' : 'a';
    await grade(board.page, 'result-third', other).check();
    await board.page.locator('button[value="finish"]').click();
    await board.page.waitForSelector('.message.error');
    // What was chosen is still chosen.
    expect(await grade(board.page, 'result-third', other).isChecked()).toBe(true);
    await box(board.page, reasonKey('result-third')).fill('年度後半の見込みによる。');
    await board.page.locator('button[value="finish"]').click();
    await board.page.waitForURL(`**${address}?done=decided`);
    expect(await board.page.locator('main').textContent()).toContain('理由：年度後半の見込みによる。');
    for (const one of [head, assessor, board]) await one.close();
  });

  test('on paper it is the sheet: A4, without what belongs to the screen', async () => {
    const { page, close } = await open('coordinator');
    await page.goto(path('rounds/r1/sheets', decided));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.no-print').first().isVisible()).toBe(false);
    expect(await page.locator('#evidence').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(10_000);
    await close();
  });
});
