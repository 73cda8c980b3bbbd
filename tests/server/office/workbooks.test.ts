import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import type { AnsweredItem } from '../../../src/app/ports/round-store.ts';
import { emptyCost, type ItemEntry } from '../../../src/core/round/entry.ts';
import { makeRoundWorkbook } from '../../../src/documents/round-workbook/make-round-workbook.ts';
import { writeZip } from '../../../src/documents/round-workbook/xlsx/write-zip.ts';
import { toWorkbookRequest } from '../../../src/server/office/workbooks/to-workbook-request.ts';
import { answerItem } from '../../app/round/answer-item.ts';
import { needed, openRoundOf2026 } from '../../app/round/open-city.ts';
import { typeAnswers } from '../../documents/round-workbook/support/type-answers.ts';
import { listEngines } from '../../support/engines.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { createVisitor, readFormToken, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

let server: OfficeServer;
let coordinator: TestVisitor;
let reporter: TestVisitor;
let path: string;
let own: `d${number}`;

beforeAll(async () => {
  server = await startOfficeServer({ location: await engine.locate(), demo: true });
  const { store, code, city } = server;
  const now = new Date().toISOString();
  await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
  await openRoundOf2026(store, code);
  const enter = async (role: string): Promise<TestVisitor> => {
    const visitor = createVisitor(server.origin);
    await visitor.send(`/office/${code}/demo`, { role }, `/office/${code}/sign-in`);
    return visitor;
  };
  coordinator = await enter('coordinator');
  reporter = await enter('reporter');
  path = `/office/${code}/rounds/r1/workbooks`;
  const [link] = listLinks((await reporter.get(path)).text);
  own = `d${Number(link?.slice(1))}`;
});
afterAll(() => server.stop());

function listLinks(page: string): readonly string[] {
  return [...page.matchAll(/workbooks\/(d\d+)\.xlsx/g)].map(([, id = '']) => id);
}

const listItems = (): Promise<readonly AnsweredItem[]> =>
  server.store.read((reader) => reader.listItems(server.code, 'r1'));

/** A department's workbook with these entries in it, as if somebody had filled them in. */
async function fill(department: string, answer: (one: AnsweredItem) => ItemEntry): Promise<Uint8Array> {
  const { store, code, city } = server;
  const round = needed(await store.read((reader) => reader.findRound(code, 'r1')), 'the round');
  const items = (await listItems()).filter(({ item }) => item.departments[0] === department);
  const about = { municipality: city.municipality, round, plan: city.plan, language: 'ja' } as const;
  const place = needed(
    city.plan.departments.find(({ id }) => id === department),
    'the department',
  );
  const exported = toWorkbookRequest({ ...about, department: place, items });
  const filled = items.map((one) => ({ ...one, entry: answer(one) }));
  return typeAnswers(exported, toWorkbookRequest({ ...about, department: place, items: filled }));
}

async function upload(visitor: TestVisitor, files: readonly (readonly [string, Uint8Array])[]) {
  const form = new FormData();
  form.set('form-token', readFormToken((await visitor.get(path)).text));
  for (const [name, bytes] of files) form.append('files', new File([new Uint8Array(bytes)], name));
  return visitor.post(path, form);
}

const unescapeHtml = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** What the form of a look sends back: every department that it offers, unless others are named. */
function readForm(
  page: string,
  more: Record<string, string> = {},
  take: readonly string[] | null = null,
): FormData {
  const form = new FormData();
  const upload = /name="upload" value="([^"]*)"/.exec(page)?.[1] ?? '';
  const offered = [...page.matchAll(/name="take"[^>]*value="(d\d+)"/g)].map(([, id = '']) => id);
  const fields = { 'form-token': readFormToken(page), upload: unescapeHtml(upload), act: 'apply', ...more };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const id of take ?? offered) form.append('take', id);
  return form;
}

/** Sends it, and follows to the page that says what was done. */
async function apply(visitor: TestVisitor, form: FormData) {
  const answer = await visitor.post(`${path}/apply`, form);
  return answer.location === null ? answer : visitor.get(answer.location);
}

describe('the workbooks of a round', () => {
  test('a reporter has the department’s, the coordinator has all, in files named for people', async () => {
    expect(listLinks((await reporter.get(path)).text)).toEqual([own]);
    expect(listLinks((await coordinator.get(path)).text).length).toBeGreaterThan(20);
    const file = await reporter.get(`${path}/${own}.xlsx`);
    expect(file.status).toBe(200);
    expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toMatch(/課.*実績照会\.xlsx/);
    const other = needed(
      listLinks((await coordinator.get(path)).text).find((id) => id !== own),
      'another department',
    );
    expect((await reporter.get(`${path}/${other}.xlsx`)).status).toBe(404);
    expect((await coordinator.get(`${path}.zip`)).headers.get('content-type')).toBe('application/zip');
  });

  test('brought back as it went out, nothing would change', async () => {
    const items = await listItems();
    const answer = await upload(reporter, [['同じ.xlsx', await fill(own, ({ entry }) => entry)]]);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('変わるところはありません');
    expect(await listItems()).toEqual(items);
  });

  test('a filled-in workbook is shown first, then applied as a whole, and nothing else changes', async () => {
    const before = await listItems();
    const bytes = await fill(own, ({ item }) => answerItem(item));
    const looked = await upload(reporter, [['記入済み.xlsx', bytes]]);
    expect(looked.text).toContain('何が変わるかを見る');
    expect(await listItems()).toEqual(before);
    expect((await apply(reporter, readForm(looked.text))).text).toContain('項目を反映しました');
    for (const { item, entry } of await listItems()) {
      const old = needed(
        before.find((one) => one.item.id === item.id),
        'the item',
      );
      expect(entry).toEqual(item.departments[0] === own ? asFromCells(item, answerItem(item)) : old.entry);
    }
  });

  test('what somebody entered meanwhile is shown anew, and not written over', async () => {
    const looked = await upload(reporter, [['a.xlsx', await fill(own, ({ item }) => answerItem(item, 2))]]);
    const theirs = await upload(reporter, [['b.xlsx', await fill(own, ({ item }) => answerItem(item, 7))]]);
    await apply(reporter, readForm(theirs.text));
    const stored = await listItems();
    const again = await apply(reporter, readForm(looked.text));
    expect(again.status).toBe(409);
    expect(again.text).toContain('ほかの人が入力しました');
    expect(again.text).toContain('ファイルの内容にする');
    expect(await listItems()).toEqual(stored);
    // From the page that shows both, somebody decides for the file in one place, and for what is stored in all others.
    const fields = [...again.text.matchAll(/type="radio" name="(conflict [^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(fields.length).toBeGreaterThan(2);
    const [first = ''] = fields;
    const done = await apply(reporter, readForm(again.text, { [first]: 'typed' }));
    expect(done.text).toContain('1項目を反映しました');
    const changed = (await listItems()).filter(
      ({ item, entry }) =>
        JSON.stringify(entry) !== JSON.stringify(stored.find((one) => one.item.id === item.id)?.entry),
    );
    expect(changed).toHaveLength(1);
  });

  test('a workbook of before is held against what was entered since: both stand side by side', async () => {
    const old = await fill(own, ({ item }) => answerItem(item, 8));
    const now = await upload(reporter, [['b.xlsx', await fill(own, ({ item }) => answerItem(item, 9))]]);
    await apply(reporter, readForm(now.text));
    const looked = await upload(reporter, [['a.xlsx', old]]);
    expect(looked.status).toBe(200);
    expect(looked.text).toContain('予定どおり8回実施した');
    expect(looked.text).toContain('予定どおり9回実施した');
    const stored = await listItems();
    // Who chooses nothing leaves everything as it is.
    await apply(reporter, readForm(looked.text));
    expect((await listItems()).map(({ entry }) => entry)).toEqual(stored.map(({ entry }) => entry));
  });

  test('a pile of all departments is applied in one step, for others with who and why, or not at all', async () => {
    const departments = listLinks((await coordinator.get(path)).text).filter((id) => id !== own);
    const files = [];
    for (const id of departments)
      files.push({ name: `${id}.xlsx`, bytes: await fill(id, ({ item }) => answerItem(item, 3)) });
    const before = await listItems();
    const looked = await upload(coordinator, [['回答.zip', writeZip(files)]]);
    expect(looked.status).toBe(200);
    const unsigned = await apply(coordinator, readForm(looked.text, { person: '', reason: '理由' }));
    expect(unsigned.status).toBe(422);
    expect(unsigned.text).toContain('value="理由"');
    const words = { person: '各課の担当者', reason: 'メールで届いた回答' };
    const none = await apply(coordinator, readForm(unsigned.text, words, []));
    expect(none.text).toContain('反映する課を選んでください');
    expect(await listItems()).toEqual(before);
    const [left = '', ...taken] = departments;
    const changes = () => server.store.read((reader) => reader.findNewestChange(server.code));
    const changesBefore = await changes();
    const applied = await apply(coordinator, readForm(unsigned.text, { ...words, act: 'submit' }, taken));
    expect(applied.text).toContain(`${taken.length}課の`);
    // One change for all that was entered, and one for each department that submits.
    expect((await changes()) - changesBefore).toBe(1 + taken.length);
    for (const { item, entry, status } of await listItems()) {
      const old = needed(
        before.find((one) => one.item.id === item.id),
        'the item',
      );
      if (item.departments[0] === own || item.departments[0] === left) expect(entry).toEqual(old.entry);
      else {
        expect(entry, item.id).toEqual(asFromCells(item, answerItem(item, 3)));
        expect(status.state, item.id).toBe('submitted');
        expect(status.records.map(({ onBehalfOf }) => onBehalfOf)).toEqual([
          expect.objectContaining(words),
          expect.objectContaining(words),
        ]);
      }
    }
    const again = await apply(coordinator, readForm(unsigned.text, words, [left]));
    expect(again.text).toContain('1課の');
  });

  test('a workbook with a fault is left out as a whole, and the others are applied', async () => {
    const items = await listItems();
    const [one = ''] = listLinks((await coordinator.get(path)).text).filter((id) =>
      items.some(({ item, status }) => item.departments[0] === id && status.state === 'draft'),
    );
    // What is submitted already cannot be changed by a workbook.
    const closed = needed(
      items.find(({ status }) => status.state === 'submitted')?.item.departments[0],
      'a department',
    );
    const looked = await upload(coordinator, [
      ['一.xlsx', await fill(one, ({ item }) => answerItem(item, 5))],
      ['二.xlsx', await fill(closed, ({ item }) => answerItem(item, 5))],
    ]);
    expect(one).not.toBe(closed);
    expect(looked.text).toContain('次のファイルは直すところがあるため、反映されません');
    const applied = await apply(coordinator, readForm(looked.text, { person: '担当者', reason: '電話' }));
    expect(applied.text).toContain('1課の');
    const after = await listItems();
    for (const { item, entry } of after.filter((now) => now.item.departments[0] === closed))
      expect(entry).toEqual(items.find((before) => before.item.id === item.id)?.entry);
  });

  test('a workbook of another city’s round is refused', async () => {
    const { store, code, city } = server;
    const round = needed(await store.read((reader) => reader.findRound(code, 'r1')), 'the round');
    const items = (await listItems()).filter(({ item }) => item.departments[0] === own);
    const municipality = { ...city.municipality, code: '131016' };
    const place = needed(
      city.plan.departments.find(({ id }) => id === own),
      'the department',
    );
    const foreign = {
      municipality,
      round,
      plan: city.plan,
      department: place,
      items,
      language: 'ja',
    } as const;
    const bytes = await makeRoundWorkbook(toWorkbookRequest(foreign));
    const looked = await upload(reporter, [['a.xlsx', bytes]]);
    expect(looked.status).toBe(422);
    expect(looked.text).toContain('別の照会');
  });

  test.each([
    ['no file', [], '選んでください'],
    ['no workbook', [['写真.xlsx', new Uint8Array([1, 2, 3])]], '写真'],
  ] as const)('%s is told, and changes nothing', async (_, files, words) => {
    const before = await listItems();
    const answer = await upload(reporter, files);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
    expect(await listItems()).toEqual(before);
  });

  test.each([
    ['nothing', ''],
    ['no list', '{"a":1}'],
    ['an empty list', '[]'],
    ['an answer of another department', made('d999', 'r1.k1', 'n:5')],
    ['a value that is none', made(null, 'r1.k1', 'n:five')],
    ['an item that is none', made(null, 'x', 'n:5')],
  ])('a made-up form that says %s changes nothing', async (_, upload) => {
    const before = await listItems();
    const form = { upload: upload.replace('OWN', own), take: own, act: 'apply' };
    const answer = await reporter.send(`${path}/apply`, form, path);
    expect(answer.status).toBe(422);
    expect(await listItems()).toEqual(before);
  });
});

/** What a browser could send that was never shown. */
function made(department: string | null, item: string, after: string): string {
  const change = {
    kind: 'indicator',
    item,
    part: '',
    field: 'value',
    sheet: '指標',
    cell: 'J7',
    before: 'b:',
    after,
  };
  return JSON.stringify([
    { name: 'x.xlsx', department: department ?? 'OWN', seen: {}, changes: [change], conflicts: [] },
  ]);
}

/** An entry as it is after its way through cells: the sources add up to a total that is not typed. */
function asFromCells(item: AnsweredItem['item'], entry: ItemEntry): ItemEntry {
  if (entry.kind !== 'project' || item.kind !== 'project') return entry;
  const costs = item.costKeys.map((key) => [key, { ...emptyCost, ...entry.costs[key], total: '' }] as const);
  return { ...entry, costs: Object.fromEntries(costs) };
}
