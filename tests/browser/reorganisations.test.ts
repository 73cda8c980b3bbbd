import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { publish } from '../../src/app/publish.ts';
import { createSnapshotSource } from '../../src/cli/open-store-for-server.ts';
import { createLog } from '../../src/server/log/create-log.ts';
import { watchReorganisations } from '../../src/server/watch-reorganisations.ts';
import { findDepartmentIn } from '../app/reorganisations/reorganise-city.ts';
import { coordinator } from '../app/round/open-city.ts';
import { serve } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { findViolations } from './axe.ts';
import { findOverflow } from './support/look-at-page.ts';
import { makeFontsReady } from './support/make-fonts-ready.ts';

const now = '2026-11-23T01:00:00.000Z';
const theDay = '2027-03-31T15:00:30.000Z';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-reorganisations-'));
let office: TestOffice;
let code: string;

beforeAll(async () => {
  office = await openOffice({ engine: 'sqlite', folder }, now);
  ({ code } = office);
  const { municipality } = office.city;
  await addDemoPeople(office.store, { municipality, now }, { demo: true });
  await publishAt(now);
});
afterAll(async () => {
  await browser?.close();
  await office.store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function publishAt(moment: string): Promise<void> {
  const words = { notes: null, resultsUpTo: null, nextResults: null, reason: '公表' };
  const published = await publish(office.store, coordinator, { code, now: moment, ...words });
  expect(published.outcome).toBe('published');
}

async function serveAt(moment: string) {
  const source = createSnapshotSource(office.store, () => moment);
  const server = await serve(office, { demo: true, now: moment, source });
  onTestFinished(() => server.stop());
  await makeFontsReady(server.origin, `/office/${code}/sign-in`);
  return server;
}

async function enter(origin: string, options: Parameters<typeof openPage>[2]) {
  if (browser === null) throw new Error('no browser');
  const opened = await openPage(browser, origin, options);
  await opened.page.goto(`/office/${code}/sign-in`);
  await opened.page.getByRole('button', { name: '企画担当として入る' }).click();
  await opened.page.getByText('体験用のサインインです').waitFor();
  return opened;
}

async function expectFits(page: Page): Promise<void> {
  expect(await findOverflow(page)).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
}

describe.skipIf(browser === null)('a reorganisation in a browser', () => {
  test('is prepared, chosen, decided, carried out on its day, and then public', async () => {
    const server = await serveAt(now);
    const { page, complaints } = await enter(server.origin, { viewport: { width: 1280, height: 900 } });
    await page.getByRole('link', { name: '組織改編' }).click();
    await page.getByRole('link', { name: '新しい組織改編を準備する' }).click();
    await page.getByLabel('改編の日付').fill('2027-04-01');
    const first = page.getByRole('group', { name: '1行目' });
    await first.getByLabel('種類').selectOption({ label: '改称' });
    await first.getByLabel('前の課').fill('市民課');
    await first.getByLabel('後の課').fill('市民窓口課');
    const second = page.getByRole('group', { name: '2行目' });
    await second.getByLabel('種類').selectOption({ label: '分割' });
    await second.getByLabel('前の課').fill('観光交流課');
    await second.getByLabel('後の課').fill('観光課');
    await page.getByLabel('理由').fill('組織規則の改正');
    await page.getByRole('button', { name: '何が移るかを見る' }).click();
    await page.getByRole('alert').getByText('2行目 後の課：分割の後の課は二つ以上です').waitFor();
    await expectFits(page);
    await second.getByLabel('後の課').fill('観光課、交流課');
    await page.getByRole('button', { name: '何が移るかを見る' }).click();
    await page.getByRole('heading', { name: 'この内容で移るもの' }).waitFor();
    await expectFits(page);
    await page.getByRole('button', { name: '案として保存する' }).click();
    await page.getByRole('status').getByText('まだ何も変わっていません').waitFor();
    const box = page.getByRole('combobox', { name: /の後の担当$/ }).first();
    await box.selectOption({ label: '交流課' });
    await page.getByRole('button', { name: '選んだ担当を保存する' }).click();
    await page.getByRole('status').getByText('選んだ担当を保存しました').waitFor();
    expect(await box.locator('option:checked').textContent()).toBe('交流課');
    await expectFits(page);
    await page.getByRole('region', { name: '決定する' }).getByLabel('理由').fill('組織規則の改正');
    await page.getByRole('button', { name: '決定する' }).click();
    await page.getByRole('status').getByText('自動で移ります').waitFor();
    // The form with a mistake was answered with it.
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);

    // Nothing of it is public before its day, even where somebody publishes meanwhile.
    await publishAt('2026-12-01T00:00:00.000Z');
    const meanwhile = await serveAt('2026-12-02T00:00:00.000Z');
    const list = await fetch(`${meanwhile.origin}/${code}/departments`);
    expect(await list.text()).not.toContain('市民窓口課');

    const { store } = office;
    const watch = { store, now: () => theDay, interval: 3_600_000, log: createLog('error') };
    const work = watchReorganisations(watch);
    await work.doNow();
    await work.stop();
    await publishAt('2027-04-01T00:00:00.000Z');
    const later = await serveAt('2027-04-02T00:00:00.000Z');
    const [before, after] = [
      await findDepartmentIn(store, code, '市民課'),
      await findDepartmentIn(store, code, '市民窓口課'),
    ];
    for (const { id } of [before, after]) {
      const answer = await fetch(`${later.origin}/${code}/departments/${id}`);
      expect(answer.status).toBe(200);
      const text = await answer.text();
      expect(text).toContain('市民課');
      expect(text).toContain('市民窓口課');
    }
  });

  test('reads on a phone, and is prepared without scripts', async () => {
    const server = await serveAt(now);
    const { page } = await enter(server.origin, {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    await page.goto(`/office/${code}/reorganisations/new`);
    await page.getByLabel('改編の日付').fill('2027-10-01');
    await page.getByLabel('表から貼り付ける').fill('移管\t保育課\t\t未来部\n');
    await page.getByRole('button', { name: '何が移るかを見る' }).click();
    await page.getByRole('button', { name: '案として保存する' }).click();
    await page.getByRole('status').waitFor();
    const address = page.url();
    const scripted = await enter(server.origin, { viewport: { width: 320, height: 640 } });
    for (const path of [address, `/office/${code}/reorganisations`, `/office/${code}/reorganisations/new`]) {
      await scripted.page.goto(path);
      await expectFits(scripted.page);
    }
  });
});
