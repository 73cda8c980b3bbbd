import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import type { AnsweredItem } from '../../../src/app/ports/round-store.ts';
import { emptyCost, type ItemEntry } from '../../../src/core/round/entry.ts';
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

/** Sends the form back that a look gave, one department after the other. */
async function applyAll(visitor: TestVisitor, page: string, more: Record<string, string> = {}) {
  const forms = [
    ...page.matchAll(
      /name="department" value="(d\d+)"\/><input type="hidden" name="entries" value="([^"]*)"/g,
    ),
  ];
  const answers = [];
  for (const [, department = '', entries = ''] of forms) {
    const fields = { department, entries: unescapeHtml(entries), act: 'apply', ...more };
    answers.push(await visitor.send(`${path}/apply`, fields, path));
  }
  return answers;
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
    const [applied] = await applyAll(reporter, looked.text);
    expect(applied?.text).toContain('項目を反映しました');
    for (const { item, entry } of await listItems()) {
      const old = needed(
        before.find((one) => one.item.id === item.id),
        'the item',
      );
      expect(entry).toEqual(item.departments[0] === own ? asFromCells(item, answerItem(item)) : old.entry);
    }
  });

  test('what somebody entered meanwhile is not written over', async () => {
    const looked = await upload(reporter, [['a.xlsx', await fill(own, ({ item }) => answerItem(item, 2))]]);
    const [first] = await applyAll(reporter, looked.text);
    expect(first?.text).toContain('項目を反映しました');
    const stored = await listItems();
    const [again] = await applyAll(reporter, looked.text);
    expect(again?.status).toBe(409);
    expect(await listItems()).toEqual(stored);
  });

  test('a pile of all departments changes exactly what was filled, for others with who and why', async () => {
    const departments = listLinks((await coordinator.get(path)).text).filter((id) => id !== own);
    const files = [];
    for (const id of departments)
      files.push({ name: `${id}.xlsx`, bytes: await fill(id, ({ item }) => answerItem(item, 3)) });
    const before = await listItems();
    const looked = await upload(coordinator, [['回答.zip', writeZip(files)]]);
    expect(looked.status).toBe(200);
    const unsigned = await applyAll(coordinator, looked.text, { person: '', reason: '' });
    expect(unsigned.every(({ status }) => status === 422)).toBe(true);
    expect(await listItems()).toEqual(before);
    const words = { person: '各課の担当者', reason: 'メールで届いた回答' };
    const answers = await applyAll(coordinator, looked.text, words);
    expect(answers).toHaveLength(departments.length);
    for (const answer of answers) expect(answer.text).toContain('項目を反映しました');
    for (const { item, entry, status } of await listItems()) {
      const old = needed(
        before.find((one) => one.item.id === item.id),
        'the item',
      );
      if (item.departments[0] === own) expect(entry).toEqual(old.entry);
      else {
        expect(entry, item.id).toEqual(asFromCells(item, answerItem(item, 3)));
        expect(status.records.at(-1)?.onBehalfOf).toMatchObject(words);
      }
    }
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
    [
      'an item of another department',
      JSON.stringify([{ item: 'r1.k999', version: 0, entry: { kind: 'indicator', series: {} } }]),
    ],
  ])('a made-up form that says %s changes nothing', async (_, entries) => {
    const before = await listItems();
    const answer = await reporter.send(`${path}/apply`, { department: own, entries, act: 'apply' }, path);
    expect(answer.status).toBe(422);
    expect(await listItems()).toEqual(before);
  });
});

/** An entry as it is after its way through cells: the sources add up to a total that is not typed. */
function asFromCells(item: AnsweredItem['item'], entry: ItemEntry): ItemEntry {
  if (entry.kind !== 'project' || item.kind !== 'project') return entry;
  const costs = item.costKeys.map((key) => [key, { ...emptyCost, ...entry.costs[key], total: '' }] as const);
  return { ...entry, costs: Object.fromEntries(costs) };
}
