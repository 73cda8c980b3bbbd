import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginSession } from '../../src/app/accounts/session.ts';
import { createSnapshotSource } from '../../src/cli/open-store-for-server.ts';
import { formatFigure, seriesDecimals } from '../../src/core/indicator/format-figure.ts';
import type { Department, DepartmentId } from '../../src/core/plan/plan.ts';
import type { ItemEntry } from '../../src/core/round/entry.ts';
import type { RoundItem } from '../../src/core/round/round-item.ts';
import { fieldName } from '../../src/office/my-items/field-name.ts';
import { createLog } from '../../src/server/log/create-log.ts';
import { createMailer } from '../../src/server/mail/create-mailer.ts';
import { toWorkbookRequest } from '../../src/server/office/workbooks/to-workbook-request.ts';
import { startServer } from '../../src/server/start-server.ts';
import { answerItem } from '../app/round/answer-item.ts';
import { needed } from '../app/round/open-city.ts';
import { addPeople } from '../app/round/reminders/add-people.ts';
import { typeAnswers } from '../documents/round-workbook/support/type-answers.ts';
import { startSmtpServer, type TestSmtpServer } from '../server/mail/support/smtp-server.ts';
import { serve } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

/*
 * A year's round of the made-up city with all its departments, by pages alone: opened, answered by page, by Excel and
 * by proxy, sent back, reminded, approved, accepted, reopened, closed and published. At the end the public reads what
 * was entered and approved, and the history tells every step.
 */

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-whole-round-'));
const patience = 600_000;

/** Days on which something happens, in UTC: in Japan it is ten in the morning. */
const days = {
  opening: '2027-04-20T01:00:00.000Z',
  answering: '2027-05-10T01:00:00.000Z',
  late: '2027-06-28T01:00:00.000Z',
  closing: '2027-07-20T01:00:00.000Z',
  after: '2027-07-21T01:00:00.000Z',
} as const;
type Day = keyof typeof days;

let office: TestOffice;
let smtp: TestSmtpServer;
const origins = new Map<Day, string>();
const stops: (() => Promise<void>)[] = [];
let departments: readonly Department[];

beforeAll(async () => {
  office = await openOffice({ engine: 'sqlite', folder }, days.opening);
  const { store, code, city } = office;
  await store.write(async (writer) => {
    const details = {
      kind: 'observations',
      madeAt: days.opening,
      madeBy: '企画政策課',
      reason: '実績',
    } as const;
    await writer.writeObservations(code, await writer.addChange(code, details), city.observations);
  });
  smtp = await startSmtpServer({ answerTo: () => null });
  const from = { name: '澪川市 しるべ', address: 'shirube@city.example.jp' };
  const at = { host: '127.0.0.1', port: smtp.port, encryption: 'none' } as const;
  const mailer = createMailer({ ...at, login: null, from, authority: null }, 'https://plan.example.jp');
  for (const [day, now] of Object.entries(days)) {
    const server = await serve({ store }, { now, mailer });
    origins.set(day as Day, server.origin);
    stops.push(server.stop);
  }
  stops.push(async () => mailer.close());
  ({ departments } = city.plan);
  const staff = departments.flatMap(({ id, name }) => [
    {
      id: personIn(id),
      name: `${name} 担当`,
      mail: `${id}@city.example.jp`,
      post: { role: 'reporter', department: id } as const,
    },
    { id: headOf(id), name: `${name}長`, mail: null, post: { role: 'approver', department: id } as const },
  ]);
  const kikaku = {
    id: 'u1000',
    name: '企画 花',
    mail: null,
    post: { role: 'coordinator', department: null },
  } as const;
  await addPeople(store, code, [...staff, kikaku]);
}, patience);
afterAll(async () => {
  await browser?.close();
  for (const stop of stops) await stop();
  await smtp.stop();
  await office.store.close();
  rmSync(folder, { recursive: true, force: true });
}, patience);

const personIn = (department: DepartmentId): `u${number}` => `u${100 + Number(department.slice(1))}`;
const headOf = (department: DepartmentId): `u${number}` => `u${500 + Number(department.slice(1))}`;
const coordinator = 'u1000';

const at = (path: string): string => `/office/${office.code}${path}`;

/** What the public should read of an item that was answered with this step: by series, a value or why there is none. */
function listExpected(
  item: RoundItem,
  step: number,
): readonly (readonly [string, string, number | string])[] {
  const entry = answerItem(item, step);
  if (item.kind !== 'indicator' || entry.kind !== 'indicator') return [];
  return item.series.map(({ key, earlier }) => {
    const typed = needed(entry.series[key], key);
    if (typed.absence !== null) return [item.indicator, key, typed.absence];
    const before = typed.counts === 'increment' ? needed(earlier.at(-1), 'a total').value : 0;
    return [item.indicator, key, before + Number(typed.figure)];
  });
}

/** A browser in which somebody is signed in on a day. Pages and forms alone: no script runs. */
async function openAs(person: `u${number}`, day: Day) {
  if (browser === null) throw new Error('no browser');
  const { store, secrets, code } = office;
  const origin = needed(origins.get(day), 'a server of the day');
  const now = days[day];
  const token = await store.write(async (writer) => {
    const account = needed(await writer.findAccount(code, person), person);
    const visitor = { origin: '192.0.2.30', agent: 'test' };
    return beginSession(writer, secrets, { code, account, way: 'password', visitor, now });
  });
  const opened = await openPage(browser, origin, { javaScriptEnabled: false });
  await opened.page
    .context()
    .addCookies([{ name: 'shirube-session', value: token, url: `${origin}${at('')}` }]);
  return opened;
}

const items = async (): Promise<readonly RoundItem[]> =>
  (await office.store.read((reader) => reader.listItems(office.code, 'r1'))).map(({ item }) => item);
const itemsOf = async (department: DepartmentId): Promise<readonly RoundItem[]> =>
  (await items()).filter((item) => item.departments[0] === department);

/** The texts, numbers, choices and ticks of an entry by the name of their field. */
function listFields(item: RoundItem, entry: ItemEntry): ReadonlyMap<string, string | boolean> {
  const fields = new Map<string, string | boolean>();
  const add = (path: readonly string[], value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'boolean') fields.set(fieldName(item.id, path), value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) add([...path, key], inner);
  };
  const { kind: _, ...rest } = entry;
  add([], rest);
  return fields;
}

/** What is asked for seldom is folded away. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
  });
}

async function fillItem(page: Page, item: RoundItem, entry: ItemEntry): Promise<void> {
  await unfold(page);
  const names = await page.locator('[name]').evaluateAll((all) => all.map((one) => one.getAttribute('name')));
  for (const [name, value] of listFields(item, entry)) {
    if (names.includes(name)) await fillBox(page.locator(`[name="${name}"]`), value);
  }
}

async function fillBox(box: Locator, value: string | boolean): Promise<void> {
  const [kind = '', now = ''] = await box
    .first()
    .evaluate((element) => [
      `${element.tagName} ${element.getAttribute('type')}`,
      'value' in element ? String(element.value) : '',
    ]);
  if (now === value && !kind.endsWith('radio')) return;
  if (kind.startsWith('SELECT')) await box.selectOption(String(value));
  else if (kind === 'INPUT checkbox') await box.setChecked(value === true);
  else if (kind === 'INPUT radio') {
    if (value !== '') await box.and(box.page().locator(`[value="${value}"]`)).check();
  } else await box.fill(String(value));
}

/** A department's clerk answers everything on the page, and submits it. */
async function answerByPage(department: DepartmentId, day: Day, step: number): Promise<void> {
  const { page, close } = await openAs(personIn(department), day);
  await page.goto(at(`/rounds/r1/items?department=${department}`));
  const own = await itemsOf(department);
  for (const item of own) await fillItem(page, item, answerItem(item, step));
  await page.locator('button[name="submit"][value="ready"]').click();
  await page.getByText(`${own.length}件を提出しました`).waitFor();
  await close();
}

/** The clerk brings a filled-in workbook back, looks at what it changes, applies and submits it. */
async function answerByExcel(department: DepartmentId, day: Day, step: number): Promise<void> {
  const { store, code, city } = office;
  const round = needed(await store.read((reader) => reader.findRound(code, 'r1')), 'the round');
  const all = await store.read((reader) => reader.listItems(code, 'r1'));
  const own = all.filter(({ item }) => item.departments[0] === department);
  const place = needed(
    departments.find(({ id }) => id === department),
    department,
  );
  const about = {
    municipality: city.municipality,
    round,
    plan: city.plan,
    department: place,
    language: 'ja',
  } as const;
  const filled = own.map((one) => ({ ...one, entry: answerItem(one.item, step) }));
  const bytes = await typeAnswers(
    toWorkbookRequest({ ...about, items: own }),
    toWorkbookRequest({ ...about, items: filled }),
  );
  const { page, close } = await openAs(personIn(department), day);
  await page.goto(at('/rounds/r1/workbooks'));
  const file = {
    name: `${place.name}.xlsx`,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  };
  await page.getByLabel(/まとめたZIP/).setInputFiles(file);
  await page.getByRole('button', { name: '何が変わるかを見る' }).click();
  await page.getByRole('button', { name: '反映し、そろった項目を提出する' }).click();
  expect(await page.getByRole('status').textContent()).toContain(`${own.length}項目を提出しました`);
  await close();
}

/** The planning office enters what a department said by telephone, item by item. */
async function answerByProxy(department: DepartmentId, day: Day, step: number): Promise<void> {
  const { page, close } = await openAs(coordinator, day);
  for (const item of await itemsOf(department)) {
    const address = at(`/rounds/r1/items/${item.id}`);
    await page.goto(`${address}/proxy`);
    await page.locator('[name="person"]').fill('鈴木 一');
    await page.locator('[name="why"]').fill('電話で回答があったため');
    await fillItem(page, item, answerItem(item, step));
    await page
      .getByRole('button', { name: /代理で保存|保存する/ })
      .last()
      .click();
    await page.goto(address);
    const form = page.locator('form[action$="/submit"]');
    await form.locator('[name="person"]').fill('鈴木 一');
    await form.locator('[name="why"]').fill('電話で回答があったため');
    await form.getByRole('button').click();
    await done(page);
  }
  await close();
}

/** What was done is said; what could not be done fails the test with the reason that the page gives. */
async function done(page: Page): Promise<void> {
  const failed = page.getByRole('alert');
  if ((await failed.count()) > 0) throw new Error(`${page.url()}: ${await failed.first().textContent()}`);
  await page.getByRole('status').first().waitFor();
}

/** Everything that waits for somebody is chosen and passed on with one button. */
async function passAllOn(person: `u${number}`, day: Day, button: string): Promise<void> {
  const { page, close } = await openAs(person, day);
  await page.goto(at('/rounds/r1/waiting?choose=all'));
  const named = page.getByRole('button', { name: button });
  // Of an item that two departments share, either head may have been first.
  const isDone = (await page.getByText('あなたの確認を待っている項目はありません').count()) > 0;
  if (isDone) return close();
  await named.click();
  await done(page);
  await close();
}

/** An act on the page of one item, with its reason. */
async function actOnItem(
  person: `u${number}`,
  day: Day,
  item: RoundItem,
  act: 'send-back' | 'reopen',
  reason: string,
): Promise<void> {
  const { page, close } = await openAs(person, day);
  await page.goto(at(`/rounds/r1/items/${item.id}`));
  await unfold(page);
  const form = page.locator(`form[action$="/${act}"]`);
  await form.locator('[name="reason"]').fill(reason);
  await form.getByRole('button').click();
  await done(page);
  await close();
}

/** One item is answered anew on the list, submitted and approved. */
async function mend(item: RoundItem, day: Day, step: number): Promise<void> {
  const department = needed(item.departments[0], 'a department');
  const { page, close } = await openAs(personIn(department), day);
  await page.goto(at(`/rounds/r1/items?department=${department}`));
  await fillItem(page, item, answerItem(item, step));
  await page.locator(`button[name="submit"][value="${item.id}"]`).click();
  await page.getByText('1件を提出しました').waitFor();
  await close();
  await passAllOn(headOf(department), day, '選んだ項目を承認する');
}

describe.skipIf(browser === null)('a whole round', () => {
  /** What was entered last, by item. */
  const steps = new Map<string, number>();

  test(
    'is driven by pages from its opening to the public site',
    async () => {
      const { store, code, city } = office;
      const started = performance.now();
      const opening = await openAs(coordinator, 'opening');
      await opening.page.goto(at('/rounds/new'));
      await opening.page.getByRole('checkbox', { name: /部長/ }).uncheck();
      await opening.page.getByRole('button', { name: '保存して、内容を確かめる' }).first().click();
      await opening.page.getByLabel('内容を確かめました').check();
      await opening.page.getByRole('button', { name: '照会を始める' }).click();
      expect(await opening.page.getByRole('status').textContent()).toContain('照会を始めました');
      await opening.close();

      const asked = [...new Set((await items()).flatMap((item) => item.departments.slice(0, 1)))];
      const bySize = new Map<DepartmentId, number>();
      for (const id of asked) bySize.set(id, (await itemsOf(id)).length);
      const sorted = asked.toSorted((one, other) => (bySize.get(one) ?? 0) - (bySize.get(other) ?? 0));
      const [proxied, late, ...others] = sorted;
      if (proxied === undefined || late === undefined) throw new Error('The city has departments');
      const byPage = others.slice(0, 4);
      const byExcel = others.slice(4);

      for (const id of byPage) await answerByPage(id, 'answering', 1);
      for (const id of byExcel) await answerByExcel(id, 'answering', 1);
      await answerByProxy(proxied, 'answering', 1);
      for (const { id } of await items()) steps.set(id, 1);

      // One is late: reminded by mail, it answers.
      const reminding = await openAs(coordinator, 'late');
      await reminding.page.goto(at('/rounds/r1/reminders'));
      await reminding.page.getByRole('button', { name: 'メールの文面を確かめる' }).click();
      await reminding.page.getByLabel('宛先と文面を確かめました').check();
      await reminding.page.getByRole('button', { name: /この内容で\d+通を送る/ }).click();
      await reminding.close();
      expect(smtp.mails.map((mail) => mail.to)).toContainEqual([`${late}@city.example.jp`]);
      await answerByPage(late, 'late', 1);

      for (const id of asked) await passAllOn(headOf(id), 'late', '選んだ項目を承認する');

      // Two come back, are mended and approved again.
      const measured = (await items()).filter((item) => item.kind === 'indicator');
      const [first, second, third] = [...byPage, ...byExcel].flatMap((id) =>
        measured.filter((item) => item.departments[0] === id).slice(0, 1),
      );
      if (first === undefined || second === undefined || third === undefined)
        throw new Error('three indicators');
      for (const item of [first, second]) {
        await actOnItem(coordinator, 'late', item, 'send-back', '単位を確かめてください');
        await mend(item, 'late', 3);
        steps.set(item.id, 3);
      }
      await passAllOn(coordinator, 'late', '選んだ項目を受理する');

      // One that was accepted is opened again for a final figure.
      await actOnItem(coordinator, 'late', third, 'reopen', '確報が出たため');
      await mend(third, 'late', 4);
      steps.set(third.id, 4);
      await passAllOn(coordinator, 'late', '選んだ項目を受理する');

      const closing = await openAs(coordinator, 'closing');
      await closing.page.goto(at('/rounds/r1/close'));
      for (const box of await closing.page.getByRole('checkbox').all()) await box.check();
      await closing.page.getByRole('button', { name: '締め切る', exact: true }).click();
      expect(await closing.page.getByRole('status').textContent()).toContain('照会を締め切りました');
      await closing.page.goto(at('/publication'));
      await closing.page.getByLabel('実績の対象年度').selectOption('2026');
      await closing.page.getByLabel('理由（履歴に残ります）').fill('令和8年度実績の公表');
      await closing.page.getByRole('button', { name: 'この内容で公表する' }).click();
      expect(await closing.page.getByRole('status').textContent()).toContain('第1号として公表しました');
      await closing.close();

      const seconds = (performance.now() - started) / 1000;
      console.log(
        `${asked.length} departments, ${(await items()).length} items: ${byPage.length + 1} by page, ${byExcel.length} by Excel, 1 by proxy, ${seconds.toFixed(0)} s`,
      );

      // The public reads what was entered and accepted, and nothing else for the year.
      const published = needed(await store.read((reader) => reader.findPublication(code)), 'a publication');
      const expected = (await items()).flatMap((item) => listExpected(item, steps.get(item.id) ?? 0));
      const ofYear = published.observations.filter(({ year }) => year === 2026);
      const found = ofYear.map(({ indicator, series, ...one }) => [
        indicator,
        series,
        one.status === 'measured' ? one.value : one.reason,
      ]);
      const byPlace = (one: readonly unknown[], other: readonly unknown[]): number =>
        String(one) < String(other) ? -1 : 1;
      expect(found.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));

      const site = await startServer({
        source: createSnapshotSource(store, () => days.after),
        host: '127.0.0.1',
        port: 0,
        tries: 0,
        origin: null,
        fontFolder: join(import.meta.dirname, '../../.cache/fonts'),
        prepare: false,
        interval: 3_600_000,
        log: createLog('error'),
      });
      if ('code' in site) throw new Error(site.code);
      stops.push(site.stop);
      for (const one of ofYear) {
        if (one.status === 'absent') continue;
        const indicator = needed(
          city.plan.indicators.find(({ id }) => id === one.indicator),
          one.indicator,
        );
        const series = needed(
          indicator.series.find(({ key }) => key === one.series),
          one.series,
        );
        const raws = published.observations.flatMap((other) =>
          other.indicator === one.indicator && other.series === one.series && other.status === 'measured'
            ? [other.raw]
            : [],
        );
        const response = await fetch(`http://127.0.0.1:${site.port}/${code}/indicators/${one.indicator}`);
        const words = (await response.text()).replace(/<[^>]*>/g, '').replace(/\s/g, '');
        const figure = formatFigure(one.value, seriesDecimals(series, raws), null, 'ja');
        expect(words, one.indicator).toContain(figure);
      }

      // The history holds every step, and its chain is whole.
      for (const item of await items()) {
        const kinds = (await store.read((reader) => reader.listSteps(code, item.id))).map(({ kind }) => kind);
        for (const kind of ['save', 'submit', 'approve', 'accept', 'close'] as const)
          expect(kinds, item.id).toContain(kind);
        if (item.id === first.id || item.id === second.id) expect(kinds).toContain('send-back');
        if (item.id === third.id) expect(kinds).toContain('reopen');
      }
      const verdict = await store.read((reader) => reader.verifyAudit(code));
      expect(verdict).toMatchObject({ holds: true });
    },
    patience,
  );
});
