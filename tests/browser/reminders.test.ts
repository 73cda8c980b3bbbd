import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import type { Mailer } from '../../src/app/ports/mailer.ts';
import type { Department } from '../../src/core/plan/plan.ts';
import { createMailer } from '../../src/server/mail/create-mailer.ts';
import { needed, openRoundOf2026 } from '../app/round/open-city.ts';
import { addPeople } from '../app/round/reminders/add-people.ts';
import { startSmtpServer, type TestSmtpServer } from '../server/mail/support/smtp-server.ts';
import { type OfficeServer, serve, startOfficeServer } from '../server/office/support/office-server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { desk, findProblems, phone, zoomed } from './support/look-at-page.ts';

/** Monday after the departments' due date, Friday 21 May 2027. */
const now = '2027-05-24T01:00:00.000Z';

const browser: Browser | null = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'shirube-reminders-'));
let smtp: TestSmtpServer;
let mailer: Mailer;
let server: OfficeServer;
let departments: readonly Department[];

beforeAll(async () => {
  smtp = await startSmtpServer({
    answerTo: (to) => (to.startsWith('gone') ? { status: 550, text: 'User unknown' } : null),
  });
  mailer = createMailer(
    {
      host: '127.0.0.1',
      port: smtp.port,
      encryption: 'none',
      login: null,
      from: { name: '澪川市 しるべ', address: 'shirube@city.example.jp' },
      authority: null,
    },
    'https://plan.example.jp',
  );
  server = await startOfficeServer({ location: { engine: 'sqlite', folder }, demo: true, mailer, now });
  const { store, code, city } = server;
  await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
  const { items } = await openRoundOf2026(store, code);
  departments = [...new Set(items.flatMap((item) => item.departments))].map((id) =>
    needed(
      city.plan.departments.find((one) => one.id === id),
      'the department',
    ),
  );
  await addPeople(
    store,
    code,
    departments.slice(0, 8).map(({ id }, index) => ({
      id: `u${50 + index}`,
      name: `担当 ${index + 1}郎`,
      mail: index === 7 ? 'gone@city.example.jp' : index === 6 ? null : `tanto${index + 1}@city.example.jp`,
      post: { role: 'reporter', department: id } as const,
    })),
  );
  await makeFontsReady();
});
afterAll(async () => {
  await browser?.close();
  mailer.close();
  await server.stop();
  await smtp.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Fonts are made when they are first asked for; on a busy machine that takes longer than a page may. */
async function makeFontsReady(): Promise<void> {
  const page = await (await fetch(`${server.origin}/office/${server.code}/sign-in`)).text();
  const sheet = /href="(\/assets\/site\.[^"]+)"/.exec(page)?.[1] ?? '';
  const css = await (await fetch(server.origin + sheet)).text();
  for (const [, font = ''] of css.matchAll(/url\("([^"]+)"\)/g))
    await (await fetch(server.origin + font)).arrayBuffer();
}

const at = (path = ''): string => `/office/${server.code}/rounds/r1/reminders${path}`;
const to = (count: number): string =>
  departments
    .slice(0, count)
    .map(({ id }) => `to=department.${id}`)
    .join('&');

async function openAsCoordinator(options: Parameters<typeof openPage>[2] = {}, origin = server.origin) {
  if (browser === null) throw new Error('no browser');
  const opened = await openPage(browser, origin, options);
  await opened.page.goto(`/office/${server.code}/sign-in`);
  await opened.page.getByRole('button', { name: '企画担当として入る' }).click();
  return opened;
}

describe.skipIf(browser === null)('reminders in a browser', () => {
  test('every page keeps the rules of accessibility and does not scroll sideways, whatever the window', async () => {
    const { page, outside, complaints, close } = await openAsCoordinator();
    for (const path of ['', `/preview?${to(2)}`, `/print?${to(2)}`, '?language=en']) {
      await page.goto(at(path));
      expect(await findProblems(page, [desk, zoomed, phone]), path).toEqual([]);
    }
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a late department is reminded without JavaScript: chosen, looked at, sent, recorded', async () => {
    const { page, close } = await openAsCoordinator({ javaScriptEnabled: false });
    await page.goto(`/office/${server.code}/rounds/r1/reminders`);
    const [first, , , , , , , eighth] = departments;
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByRole('checkbox', { name: first?.name ?? '', exact: true }).check();
    await page.getByRole('checkbox', { name: eighth?.name ?? '', exact: true }).check();
    await page.getByRole('button', { name: 'メールの文面を確かめる' }).click();
    const shown = await page.locator('pre').allTextContents();
    expect(shown).toHaveLength(2);
    await page.getByRole('button', { name: '送らずに試す' }).click();
    expect(await page.getByRole('status').textContent()).toContain('2通とも送れる見込みです');
    expect(smtp.mails).toEqual([]);
    await page.goBack();
    await page.getByLabel('宛先と文面を確かめました').check();
    await page.getByRole('button', { name: 'この内容で2通を送る' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('1通を送り、記録しました');
    const refused = page.getByRole('row').filter({ hasText: eighth?.name ?? '' });
    expect(await refused.textContent()).toContain('550 User unknown');
    expect(smtp.mails.map((mail) => mail.to)).toEqual([['tanto1@city.example.jp']]);
    expect(smtp.mails[0]?.parsed.text).toBe(shown[0]);
    await page.reload();
    expect(smtp.mails).toHaveLength(1);
    await page.getByRole('link', { name: '督促の一覧に戻る' }).click();
    const reminded = page.getByRole('row').filter({ hasText: '2027年5月24日 メール' });
    expect(await reminded.textContent()).toContain(first?.name ?? '');
    expect(await reminded.getByRole('checkbox').isChecked()).toBe(false);
    await close();
  });

  test('in a network without mail each sheet comes on paper of its own, without navigation', async () => {
    const closed = await serve(server, { demo: true, now });
    const { page, close } = await openAsCoordinator({}, closed.origin);
    await page.goto(at());
    await page.getByText('この環境ではメールを送れません').waitFor();
    await page.goto(at(`/print?${to(3)}`));
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.site-head', '.page-head', '.off-paper']) {
      expect(await page.locator(hidden).isVisible()).toBe(false);
    }
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(3);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: '紙で渡したと記録する' }).click();
    expect(await page.getByRole('status').textContent()).toContain('紙で渡した3件を記録しました');
    await close();
    await closed.stop();
  });
});
