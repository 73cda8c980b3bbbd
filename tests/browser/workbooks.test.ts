import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { openRoundOf2026 } from '../app/round/open-city.ts';
import { typeIntoWorkbook } from '../documents/round-workbook/support/type-into-workbook.ts';
import { type OfficeServer, startOfficeServer } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { findViolations } from './axe.ts';
import { findOverflow } from './support/look-at-page.ts';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-workbooks-'));
let server: OfficeServer;

beforeAll(async () => {
  server = await startOfficeServer({ location: { engine: 'sqlite', folder }, demo: true });
  const { municipality } = server.city;
  const now = new Date().toISOString();
  await addDemoPeople(server.store, { municipality, now }, { demo: true });
  await openRoundOf2026(server.store, server.code);
});
afterAll(async () => {
  await browser?.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => `/office/${server.code}${path}`;

async function open(role: string, options: Parameters<typeof openPage>[2] = {}) {
  if (browser === null) throw new Error('no browser');
  const opened = await openPage(browser, server.origin, options);
  await opened.page.goto(at('/sign-in'));
  await opened.page.getByRole('button', { name: `${role}として入る` }).click();
  await opened.page.getByText('体験用のサインインです').waitFor();
  await opened.page.goto(at('/rounds/r1/workbooks'));
  return opened;
}

async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.workbook-list a').first().click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

async function bringBack(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: '何が変わるかを見る' }).click();
  await page.locator('.workbook-file').first().waitFor();
}

/** Axe is itself a script. */
async function expectFits(page: Page, isScripted = true): Promise<void> {
  expect(await findOverflow(page)).toEqual([]);
  if (isScripted) expect(await findViolations(page)).toEqual([]);
}

describe.skipIf(browser === null)('workbooks in a browser', () => {
  test.each([
    ['on a desk', { width: 1280, height: 800 }, true],
    ['on a phone', { width: 320, height: 640 }, true],
    ['without scripts', { width: 1000, height: 800 }, false],
  ])('go out and come back %s: seen first, applied, and said', async (_, viewport, javaScriptEnabled) => {
    const { page, close } = await open('担当者', { viewport, javaScriptEnabled });
    await expectFits(page, javaScriptEnabled);
    const { name, bytes } = await download(page);
    expect(name).toMatch(/^.+課_令和8年度実績照会\.xlsx$/);
    const words = `${viewport.width}ピクセルの画面から、`.repeat(8);
    const typed = typeIntoWorkbook(bytes, '取組', 'done', words);
    await bringBack(page, name, typed.bytes);
    await expectFits(page, javaScriptEnabled);
    const row = page.getByRole('row').filter({ hasText: words });
    expect(await row.getByText(`取組 ${typed.cell}`).count()).toBe(1);
    await page.getByRole('button', { name: '反映する', exact: true }).click();
    expect(await page.getByRole('status').textContent()).toContain('1項目を反映しました');
    await expectFits(page, javaScriptEnabled);
    // A page that is loaded again sends nothing again.
    await page.reload();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });

  test('a mistake is named with its cell and what to do, and a collision is chosen by keyboard', async () => {
    const { page, close } = await open('担当者');
    const { name, bytes } = await download(page);
    const wrong = typeIntoWorkbook(bytes, '指標', 'value', '約50');
    await bringBack(page, name, wrong.bytes);
    expect(await page.locator('.workbook-file').textContent()).toContain(wrong.cell);
    expect(await page.getByRole('button', { name: '反映する', exact: true }).count()).toBe(0);
    await expectFits(page);
    await page.goto(at('/rounds/r1/workbooks'));
    const first = typeIntoWorkbook(bytes, '取組', 'issues', '先に入力した課題');
    await bringBack(page, name, first.bytes);
    await page.getByRole('button', { name: '反映する', exact: true }).click();
    const second = typeIntoWorkbook(bytes, '取組', 'issues', '後から届いた課題');
    await bringBack(page, name, second.bytes);
    await expectFits(page);
    const choice = page.getByRole('radio', { name: 'いまの内容のまま: 先に入力した課題' });
    expect(await choice.isChecked()).toBe(true);
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: '反映する', exact: true }).press('Enter');
    expect(await page.getByRole('status').textContent()).toContain('1項目を反映しました');
    await close();
  });

  test('the coordinator sends a pile out and takes it back, saying for whom and why', async () => {
    const { page, close } = await open('企画担当');
    const [zip] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /すべての課/ }).click(),
    ]);
    expect(zip.suggestedFilename()).toBe('令和8年度実績照会.zip');
    const links = await page.locator('.workbook-list a').all();
    const files = [];
    for (const link of links.slice(-3)) {
      const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const bytes = new Uint8Array(readFileSync(await file.path()));
      const typed = typeIntoWorkbook(bytes, '事業', 'remark', '見込みの額');
      files.push({
        name: file.suggestedFilename(),
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(typed.bytes),
      });
    }
    await page.locator('input[type="file"]').setInputFiles(files);
    await page.getByRole('button', { name: '何が変わるかを見る' }).click();
    await expectFits(page);
    await page.getByRole('checkbox').first().uncheck();
    await page.getByLabel('回答した人').fill('各課の担当者');
    await page.getByRole('button', { name: '反映する', exact: true }).click();
    expect(await page.getByRole('status').textContent()).toContain('2課の2項目を反映しました');
    await close();
  });

  test.each([
    ['on a desk', { width: 1280, height: 800 }],
    ['on a phone', { width: 320, height: 640 }],
  ])('the finance system’s table is looked at and applied %s', async (_, viewport) => {
    const { page, close } = await open('企画担当', { viewport });
    await page.getByRole('link', { name: '財務会計システムの表から予算額・決算額を取り込む' }).click();
    await expectFits(page);
    const { items } = await server.store.read(async (reader) => ({
      items: await reader.listItems(server.code, 'r1'),
    }));
    const names = items.flatMap(({ item }) => (item.kind === 'project' ? [item.name] : []));
    const rows = names
      .slice(0, 6)
      .map((name) => `R8,${name},12000000,${viewport.width}000,${viewport.width}000`);
    const csv = [
      '年度,事業名,予算現額,支出済額,国庫支出金',
      ...rows,
      'R8,名前の違う事業,1,1,1',
      'R8,,1,1,1',
    ].join('\n');
    const file = { name: '決算.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('button', { name: '何が変わるかを見る' }).click();
    await page.getByRole('heading', { name: '列の対応' }).waitFor();
    await expectFits(page);
    await page.getByLabel('金額を確かめた人').fill('財政課');
    await page.getByRole('button', { name: '反映する', exact: true }).click();
    expect(await page.getByRole('status').textContent()).toContain('6事業の金額を反映しました');
    await close();
  });
});
