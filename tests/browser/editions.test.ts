import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { publish } from '../../src/app/publish.ts';
import { createSnapshotSource } from '../../src/cli/open-store-for-server.ts';
import { coordinator, needed } from '../app/round/open-city.ts';
import { serve } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { findViolations } from './axe.ts';
import { findOverflow } from './support/look-at-page.ts';
import { makeFontsReady } from './support/make-fonts-ready.ts';

const now = '2026-11-23T01:00:00.000Z';
const afterSwitch = '2027-04-02T01:00:00.000Z';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-editions-'));
let office: TestOffice;
let code: string;
let year: number;

beforeAll(async () => {
  office = await openOffice({ engine: 'sqlite', folder }, now);
  const { municipality, plan } = office.city;
  ({ code } = office);
  year = plan.edition + 1;
  await addDemoPeople(office.store, { municipality, now }, { demo: true });
  await publishNext(now);
});
afterAll(async () => {
  await browser?.close();
  await office.store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function publishNext(publishAt: string): Promise<void> {
  const words = { notes: null, resultsUpTo: null, nextResults: null };
  const published = await publish(office.store, coordinator, {
    code,
    reason: '公表',
    now,
    publishAt,
    ...words,
  });
  expect(published.outcome).toBe('published');
}

/** The office and the public site at a moment. */
async function serveAt(moment: string) {
  const source = createSnapshotSource(office.store, () => moment);
  const server = await serve(office, { demo: true, now: moment, source });
  onTestFinished(() => server.stop());
  await makeFontsReady(server.origin, `/office/${code}/sign-in`);
  return server;
}

async function enter(origin: string, options: Parameters<typeof openPage>[2] = {}) {
  if (browser === null) throw new Error('no browser');
  const opened = await openPage(browser, origin, options);
  await opened.page.goto(`/office/${code}/sign-in`);
  await opened.page.getByRole('button', { name: '企画担当として入る' }).click();
  await opened.page.getByText('体験用のサインインです').waitFor();
  return opened;
}

const edition = (part = ''): string => `/office/${code}/editions/${year}${part}`;

async function expectFits(page: Page): Promise<void> {
  expect(await findOverflow(page)).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
}

/** Pages name the stylesheet and fonts of the site by hashes, which follow from the newest publication too. */
function undress(page: string): string {
  return page.replaceAll(/(\/assets\/[a-z0-9-]+)\.[\w-]+\.(css|woff2)/g, '$1.$2');
}

async function readBytes(origin: string, paths: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const path of paths) {
    const answer = await fetch(origin + path);
    expect(answer.status, path).toBe(200);
    texts.push(undress(await answer.text()));
  }
  return texts;
}

describe.skipIf(browser === null)('the next edition', () => {
  test('is rolled forward, edited and approved, and is public from its day; what was published stays', async () => {
    const { plan } = office.city;
    const indicator = needed(
      plan.indicators.find(({ series }) => series.length === 1 && series[0]?.targets.length),
      'an indicator with targets',
    );
    const [dropped, split] = plan.initiatives;
    const doomed = needed(dropped, 'an initiative');
    const apart = needed(split, 'another initiative');
    const target = needed(indicator.series[0]?.targets[0], 'a target');
    const archived = ['', `indicators/${indicator.id}`, `initiatives/${doomed.id}`];
    const paths = archived.map((part) => `/${code}/publications/1/${part}`);

    const server = await serveAt(now);
    const before = await readBytes(server.origin, paths);
    const { page, complaints } = await enter(server.origin, { viewport: { width: 1280, height: 900 } });
    await page.getByRole('link', { name: '計画の版' }).click();
    await page.getByLabel('理由').fill('次年度の実施計画');
    await page.getByRole('button', { name: `${year}年度版の準備を始める` }).click();
    await page.getByText('準備を始めました').waitFor();
    await expectFits(page);

    await page.goto(edition(`/${indicator.id}`));
    await page.getByLabel(`${target.year}年度の目標値`).first().fill('7,777');
    await page.locator('#change-reason').fill('基準の見直し');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('保存しました').waitFor();

    await page.goto(edition(`/${doomed.id}`));
    await page.getByText('廃止する').first().click();
    await page.locator('#drop-reason').fill('役割を終えたため');
    await page.getByRole('button', { name: '廃止する' }).click();
    await page.getByText('保存しました').waitFor();

    await page.goto(edition(`/${apart.id}`));
    await page.getByText('分割する').first().click();
    await page.getByLabel('1つ目の名称').fill('分けた取組の甲');
    await page.getByLabel('2つ目の名称').fill('分けた取組の乙');
    const actions = plan.actions.filter(
      ({ initiative, years }) => initiative === apart.id && years.some((one) => one >= year),
    );
    await page.locator(`select[name="to.${actions.at(-1)?.id}"]`).selectOption('1');
    await page.locator('#split-reason').fill('所管を分けるため');
    await page.getByRole('button', { name: '分割する' }).click();
    await page.getByText('保存しました').waitFor();
    const lineage = await page.locator('#changes ~ details').first().textContent();
    expect(lineage).toContain(`廃止 「${doomed.title}」`);
    expect(lineage).toContain(`分割 「${apart.title}」 → 「分けた取組の甲」「分けた取組の乙」`);
    expect(lineage).toContain('基準の見直し');

    await page.getByRole('link', { name: '承認に進む' }).click();
    await page.getByLabel('現行にする日').fill('2027-04-01');
    await page.getByLabel('理由').fill('庁議決定');
    await expectFits(page);
    await page.getByRole('button', { name: '承認する' }).click();
    await page.getByRole('button', { name: '承認を取り消す' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('2027年4月1日（木） から現行になります');
    expect(complaints).toEqual([]);

    await publishNext('2027-04-01T09:00:00+09:00');
    const later = await serveAt(afterSwitch);
    const now1 = await (await fetch(`${later.origin}/${code}/indicators/${indicator.id}`)).text();
    expect(now1).toContain('7,777');
    const page2 = await (await fetch(`${later.origin}/${code}/initiatives/${doomed.id}`)).status;
    expect(page2).toBe(404);
    expect(await readBytes(later.origin, paths)).toEqual(before);
    const seen = await enter(later.origin);
    await seen.page.goto(`/office/${code}/editions`);
    expect(await seen.page.locator('tbody tr').allTextContents()).toEqual([
      expect.stringContaining('現行'),
      expect.stringContaining('旧版'),
    ]);
  });

  test('reads and is edited on a phone, and without scripts', async () => {
    const server = await serveAt(afterSwitch);
    const { page } = await enter(server.origin, { viewport: { width: 320, height: 640 } });
    await page.goto(`/office/${code}/editions`);
    await expectFits(page);
    await page.getByLabel('理由').fill('翌年度');
    await page.getByRole('button', { name: `${year + 1}年度版の準備を始める` }).click();
    await page.getByText('準備を始めました').waitFor();
    await expectFits(page);
    const next = await office.store.read((reader) => reader.findPlan(code, { edition: year + 1 }));
    const action = needed(next?.actions[0], 'an action');
    const [indicator, project] = [
      needed(next?.indicators[0], 'an indicator'),
      needed(next?.projects[0], 'a project'),
    ];
    for (const id of [
      indicator.id,
      action.initiative,
      action.id,
      project.id,
      'm1',
      's1',
      'frame',
      'discard',
      'add/strategy/plan',
      'add/measure/s1',
      'add/indicator/m1',
      `add/action/${action.initiative}`,
    ]) {
      await page.goto(`/office/${code}/editions/${year + 1}/${id}`);
      await expectFits(page);
    }
  });

  test('gets a title, target years and a measure by hand, is discarded with a reason, and is begun anew', async () => {
    const server = await serveAt(afterSwitch);
    const { page } = await enter(server.origin, { javaScriptEnabled: false });
    const next = year + 1;
    const home = `/office/${code}/editions/${next}`;
    await page.goto(home);
    await page.getByRole('link', { name: '題名・章・目標年度を変える' }).click();
    await page.getByLabel('計画の題名').fill('第２次総合計画 改訂版');
    await page.getByLabel('目標年度').fill('再来年');
    await page.getByLabel('理由').fill('中間見直し');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('西暦4桁で書いてください').waitFor();
    expect(await page.getByLabel('計画の題名').inputValue()).toBe('第２次総合計画 改訂版');
    await page.getByLabel('目標年度').fill(`${next + 1}、${next + 5}`);
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('保存しました').waitFor();
    await page.getByText('第２次総合計画 改訂版').first().waitFor();

    await page.getByRole('link', { name: '施策を加える' }).first().click();
    await page.getByLabel('名称').fill('手で加えた施策');
    await page.getByLabel('用語の説明').fill('※１｜施策');
    await page.getByLabel('理由').fill('新しい課題');
    await page.getByRole('button', { name: '施策を加える' }).click();
    await page.getByText('縦棒で区切って').first().waitFor();
    await page.getByLabel('用語の説明').fill('※１｜施策｜行うこと。');
    await page.getByRole('button', { name: '施策を加える' }).click();
    await page.getByRole('heading', { name: /手で加えた施策/ }).waitFor();

    await page.getByRole('link', { name: 'この版を破棄する' }).click();
    await page.getByText('使われなくなります').waitFor();
    await page.getByLabel('理由').fill('改訂の時期を改めた');
    await page.getByRole('button', { name: 'この版を破棄する' }).click();
    await page.getByText('準備中の版を破棄しました').waitFor();
    expect(await page.locator('tbody tr').first().textContent()).toContain('破棄');
    await page.getByLabel('理由').fill('あらためて');
    await page.getByRole('button', { name: `${next}年度版の準備を始める` }).click();
    await page.getByText('準備を始めました').waitFor();
    expect(await page.getByRole('heading', { name: /手で加えた施策/ }).count()).toBe(0);
  });

  test('of two people who edit one element the second sees what the first did, with their own words kept', async () => {
    const server = await serveAt(afterSwitch);
    const [first, second] = [
      await enter(server.origin),
      await enter(server.origin, { javaScriptEnabled: false }),
    ];
    const address = `/office/${code}/editions/${year + 1}/k1`;
    for (const { page } of [first, second]) await page.goto(address);
    const rename = async (page: Page, name: string) => {
      await page.getByLabel('名称', { exact: true }).fill(name);
      await page.locator('#change-reason').fill('改称');
      await page.getByRole('button', { name: '保存する' }).click();
    };
    await rename(first.page, '先の名称');
    await first.page.getByText('保存しました').waitFor();
    await rename(second.page, '後の名称');
    await second.page.getByText('ほかの人が先に変更しました').waitFor();
    expect(await second.page.getByRole('alert').textContent()).toContain('先の名称');
    expect(await second.page.getByLabel('名称', { exact: true }).inputValue()).toBe('後の名称');
    await second.page.getByRole('button', { name: '保存する' }).click();
    await second.page.getByText('保存しました').waitFor();
  });
});
