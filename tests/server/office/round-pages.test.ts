import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { acceptItems } from '../../../src/app/round/accept-items.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import { isIsoDate } from '../../../src/core/fiscal/iso-date.ts';
import type { Role } from '../../../src/core/round/role.ts';
import { answerItem } from '../../app/round/answer-item.ts';
import { coordinator, makeStaff, needed } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { readForm } from './support/read-form.ts';
import { createVisitor, type TestVisitor } from './support/visitor.ts';

describe.each(await listEngines())('the coordinator’s pages of a round on $name', (engine) => {
  let server: OfficeServer;
  let planning: TestVisitor;

  beforeAll(async () => {
    server = await startOfficeServer({ location: await engine.locate(), demo: true });
    const now = new Date().toISOString();
    await addDemoPeople(server.store, { municipality: server.city.municipality, now }, { demo: true });
    planning = await enter('coordinator');
  });
  afterAll(() => server.stop());

  const at = (path: string): string => `/office/${server.code}${path}`;

  async function enter(role: Role): Promise<TestVisitor> {
    const visitor = createVisitor(server.origin);
    await visitor.send(at('/demo'), { role }, at('/sign-in'));
    return visitor;
  }

  /** Sends the form of a page with some of its fields changed. */
  async function send(page: string, action: string, change: Readonly<Record<string, string>> = {}) {
    const form = readForm((await planning.get(at(page))).text, at(action));
    for (const [name, value] of Object.entries(change)) form.set(name, value);
    return planning.post(at(action), form);
  }

  test('what is wrong in the form is said beside each field, and what was typed stays', async () => {
    const refused = await send('/rounds/new', '/rounds/new', {
      closes: '2020-01-01',
      'due-planning-days': 'ｘ',
      'limits-done': '0',
      'progressChoices-0-ja': '独自の選択肢',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('「0」は使えません');
    expect(refused.text).toContain('id="limits-done-error"');
    expect(refused.text).toContain('独自の選択肢');
    const dates = await send('/rounds/new', '/rounds/new', {
      closes: '2020-01-01',
      'due-planning-days': 'x',
    });
    expect(dates.status).toBe(422);
    expect(dates.text).toContain('id="closes-error"');
    expect(dates.text).toContain('id="due-planning-error"');
    const nothing = await send('/rounds/new', '/rounds/new', { scope: 'chosen', 'due-division-days': '' });
    expect(nothing.text).toContain('id="departments-error"');
    expect(nothing.text).toContain('id="due-division-error"');
    expect((await planning.get(at('/rounds'))).text).toContain('まだ照会はありません');
  });

  test('dates can be worked out again before anything is kept', async () => {
    const looked = await send('/rounds/new', '/rounds/new', {
      step: 'dates',
      opens: '2027-04-20',
      closes: '2027-06-11',
      'due-planning-date': '2027-06-04',
    });
    expect(looked.status).toBe(200);
    // Five business days before 28 May 2027, a Friday.
    expect(looked.text).toContain('2027年5月21日（金）');
    expect((await planning.get(at('/rounds'))).text).toContain('まだ照会はありません');
  });

  test('a new round comes to a preview by one button, is opened, moved and closed', async () => {
    const kept = await send('/rounds/new', '/rounds/new', { year: '2026', 'due-department-days': '５' });
    expect(kept).toMatchObject({ status: 303, location: at('/rounds/r1/preview') });
    const preview = await planning.get(at('/rounds/r1/preview'));
    expect(preview.text).toMatch(/34課に\d+件照会します/);
    expect(preview.text).toContain('まだ始まっていません');
    expect((await planning.get(at('/rounds/r1/board'))).text).toContain('まだ準備中');

    // Without the confirmation nothing is opened.
    const unconfirmed = await send('/rounds/r1/preview', '/rounds/r1/open');
    expect(unconfirmed.status).toBe(422);
    expect(unconfirmed.text).toContain('印を付けてください');
    const opened = await send('/rounds/r1/preview', '/rounds/r1/open', { confirmed: 'yes' });
    expect(opened.location).toBe(at('/rounds/r1/board?done=opened'));
    const board = await planning.get(at('/rounds/r1/board?done=opened'));
    expect(board.text).toContain('照会を始めました');
    expect((await planning.get(at('/rounds/r1/preview'))).location).toBe(at('/rounds/r1/board'));

    const settings = await planning.get(at('/rounds/r1/settings'));
    const form = readForm(settings.text, at('/rounds/r1/dates'));
    const before = form.get('closes') ?? '';
    expect(isIsoDate(before)).toBe(true);
    form.set('closes', `${Number(before.slice(0, 4)) + 1}-06-11`);
    form.set('due-planning-date', '');
    expect((await planning.post(at('/rounds/r1/dates'), form)).status).toBe(422);
    form.set('reason', '議会の日程のため');
    expect((await planning.post(at('/rounds/r1/dates'), form)).location).toBe(
      at('/rounds/r1/settings?done=dates'),
    );
    expect((await planning.get(at('/rounds/r1/settings?done=dates'))).text).toContain('期限を変えました');
  });

  test('the board counts what there is, and every number leads to its items', async () => {
    const now = new Date().toISOString();
    const { store, code } = server;
    const [item] = await store.read((reader) => reader.listItems(code, 'r1'));
    const first = needed(item, 'an item').item;
    const department = needed(first.departments[0], 'a department');
    const reporter = makeStaff('rep', { role: 'reporter', department });
    const approver = makeStaff('app', { role: 'approver', department });
    const entry = answerItem(first);
    const request = { code, round: 'r1', now } as const;
    await saveEntry(store, reporter, { ...request, item: first.id, version: 0, entry });
    await submitItems(store, reporter, { ...request, which: { department } });
    const one = (version: number) => ({ ...request, reason: null, items: [{ id: first.id, version }] });
    await approveItems(store, approver, one(2));
    const accepted = await acceptItems(store, coordinator, one(3));
    expect(accepted).toMatchObject({ outcome: 'done', refused: [] });

    const board = await planning.get(at('/rounds/r1/board'));
    expect(board.text).toContain('受理は1件');
    const link = /href="([^"]*\?department=[^"]*state=accepted)"/.exec(board.text)?.[1];
    const cell = await planning.get(needed(link, 'a link to what was accepted').replaceAll('&amp;', '&'));
    expect(cell.text).toContain(at(`/rounds/r1/items/${first.id}`));
    expect(cell.text).toContain('1件');
    const table = await planning.get(at('/rounds/r1/board?kind=project&sort=late'));
    expect(table.text).toContain('受理は0件');
  });

  test('the board goes out as CSV and as a workbook', async () => {
    const csv = await planning.get(at('/rounds/r1/board.csv'));
    expect(csv.headers.get('content-disposition')).toContain('.csv');
    const [head = '', ...rows] = csv.text.replace('\uFEFF', '').trim().split('\r\n');
    expect(head.split(',').slice(0, 5)).toEqual(['番号', '課', '部', '件数', '未着手']);
    expect(rows).toHaveLength(34);
    const visitor = await fetch(`${server.origin}${at('/rounds/r1/board.xlsx')}`, {
      headers: { cookie: [...planning.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await visitor.arrayBuffer());
    const [departments, items] = workbook.worksheets;
    expect(departments?.actualRowCount).toBe(35);
    const counted = await server.store.read((reader) => reader.listItems(server.code, 'r1'));
    expect(items?.actualRowCount).toBe(counted.length + 1);
  });

  test('closing says what it leaves out, and wants that confirmed as it stands', async () => {
    const page = await planning.get(at('/rounds/r1/close'));
    expect(page.text).toContain('受理した指標1件');
    expect((await send('/rounds/r1/close', '/rounds/r1/close')).status).toBe(422);
    expect((await send('/rounds/r1/close', '/rounds/r1/close', { confirmed: '1' })).status).toBe(422);
    const left = needed(/まだ受理していない項目（(\d+)件）/.exec(page.text)?.[1], 'a number');
    const closed = await send('/rounds/r1/close', '/rounds/r1/close', { confirmed: left });
    expect(closed.location).toBe(at('/rounds/r1/settings?done=closed'));
    const after = await planning.get(at('/rounds/r1/settings?done=closed'));
    expect(after.text).toContain('照会を締め切りました');
    expect(after.text).toMatch(/受理は1件/);
    expect((await planning.get(at('/rounds/r1/close'))).location).toBe(at('/rounds/r1/settings'));
    expect((await planning.get(at('/rounds/r1/board?state=counted'))).text).toContain('1件');
  });

  test('the next round begins with the settings of the last one', async () => {
    const page = await planning.get(at('/rounds/new'));
    expect(page.text).toContain('2026年度の照会の設定を、日を進めて');
  });

  test('items without a department can be given to one on the preview', async () => {
    await send('/rounds/new', '/rounds/new', { year: '2026' });
    const preview = await planning.get(at('/rounds/r2/preview'));
    const form = readForm(preview.text, at('/rounds/r2/assign'));
    const lead = needed(server.city.plan.departments[1], 'a department');
    form.set('lead', lead.id);
    const element = needed(form.get('item'), 'an item');
    expect((await planning.post(at('/rounds/r2/assign'), form)).status).toBe(303);
    const round = await server.store.read((reader) => reader.findRound(server.code, 'r2'));
    expect(round?.assigned).toEqual({ [element]: [lead.id] });
    // What the plan does not know changes nothing but takes the assignment back.
    form.set('lead', 'd999');
    await planning.post(at('/rounds/r2/assign'), form);
    const again = await server.store.read((reader) => reader.findRound(server.code, 'r2'));
    expect(again?.assigned).toEqual({});
  });

  test.each([
    ['reporter', 403],
    ['approver', 403],
    ['viewer', 200],
    ['division-head', 200],
    ['auditor', 200],
    ['administrator', 403],
  ] as const)('%s asks for the board and is answered %i', async (role, status) => {
    const visitor = await enter(role);
    expect((await visitor.get(at('/rounds/r1/board'))).status).toBe(status);
    expect((await visitor.get(at('/rounds/new'))).status).toBe(403);
    expect((await visitor.get(at('/rounds/r1/close'))).status).toBe(403);
  });

  test('a round that is not there is nowhere', async () => {
    for (const part of ['board', 'board.csv', 'settings', 'preview', 'close'])
      expect((await planning.get(at(`/rounds/r99/${part}`))).status).toBe(404);
  });
});
