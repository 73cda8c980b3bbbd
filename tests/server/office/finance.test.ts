import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import { emptyCost } from '../../../src/core/round/entry.ts';
import type { ProjectItem } from '../../../src/core/round/round-item.ts';
import { answerItem } from '../../app/round/answer-item.ts';
import { needed, openRoundOf2026 } from '../../app/round/open-city.ts';
import { leadOf, reporterOf } from '../../app/round/open-desk.ts';
import { listEngines } from '../../support/engines.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { createVisitor, readFormToken, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

let server: OfficeServer;
let coordinator: TestVisitor;
let projects: readonly ProjectItem[];
let path: string;

beforeAll(async () => {
  server = await startOfficeServer({ location: await engine.locate(), demo: true });
  const { store, code, city } = server;
  await addDemoPeople(
    store,
    { municipality: city.municipality, now: new Date().toISOString() },
    { demo: true },
  );
  const { items } = await openRoundOf2026(store, code);
  projects = items.filter((item): item is ProjectItem => item.kind === 'project');
  coordinator = await enter('coordinator');
  path = `/office/${code}/rounds/r1/finance`;
});
afterAll(() => server.stop());

async function enter(role: string): Promise<TestVisitor> {
  const visitor = createVisitor(server.origin);
  await visitor.send(`/office/${server.code}/demo`, { role }, `/office/${server.code}/sign-in`);
  return visitor;
}

const project = (place: number): ProjectItem => needed(projects[place], 'a project');

const stored = async (item: ProjectItem) => {
  const found = needed(
    (await server.store.read((reader) => reader.listItems(server.code, 'r1', { items: [item.id] })))[0],
    'the item',
  );
  if (found.entry.kind !== 'project') throw new Error('A project has costs');
  return { ...found, costs: found.entry.costs };
};

const look = (csv: string, more: Record<string, string> = {}) =>
  coordinator.send(path, { table: new File([csv], '決算.csv'), unit: 'yen', ...more }, path);

const unescapeHtml = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** All that the form of a look sends back, as a browser without scripts does. */
function readForm(page: string): Record<string, string> {
  const hidden = [...page.matchAll(/<input type="hidden" name="(text|seen)" value="([^"]*)"/g)];
  const selects = [
    ...page.matchAll(/<select id="[^"]*" name="((?:column-|name )[^"]*|unit)"[^>]*>(.*?)<\/select>/gs),
  ];
  return {
    ...Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, unescapeHtml(value)])),
    ...Object.fromEntries(
      // The form that chooses another table comes last, and is not this one.
      selects.toReversed().map(([, name = '', options = '']) => {
        const value = /<option value="([^"]*)" selected=""/.exec(options)?.[1] ?? '';
        return [unescapeHtml(name), value];
      }),
    ),
  };
}

const words = { person: '財政課 田中', reason: '決算の確定' };

async function apply(page: string, more: Record<string, string> = {}) {
  const form = new FormData();
  const fields = { 'form-token': readFormToken(page), ...readForm(page), ...words, ...more };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const answer = await coordinator.post(`${path}/apply`, form);
  return answer.location === null ? answer : coordinator.get(answer.location);
}

describe('amounts from the finance system', () => {
  test('are shown first, then applied for the departments, with who answers for them and why', async () => {
    const [one, other] = [project(0), project(1)];
    const csv = [
      '会計年度,事業名,予算額,決算額,国庫支出金,一般財源',
      `R8,${one.name},"12,000,000","11,500,400","1,000,500","10,499,900"`,
      // A project has several lines in a budget book: they are added up.
      `令和８年度,${other.name},1000000,400000,,`,
      `2026,${other.name},2000000,500000,,`,
      `2020,${other.name},7,7,,`,
    ].join('\r\n');
    const looked = await look(csv);
    expect(looked.status).toBe(200);
    expect(looked.text).toContain('2事業の');
    expect(looked.text).toContain('11,500');
    expect((await stored(one)).costs['2026-settled']).toEqual(emptyCost);
    const applied = await apply(looked.text);
    expect(applied.text).toContain('2事業の金額を反映しました');
    const after = await stored(one);
    expect(after.costs['2026-settled']).toEqual({ ...emptyCost, national: '1001', general: '10500' });
    expect(after.costs['2026-budget']).toEqual({ ...emptyCost, total: '12000' });
    expect(after.status.records.at(-1)?.onBehalfOf).toEqual({ department: leadOf(one), ...words });
    expect((await stored(other)).costs).toMatchObject({
      '2026-settled': { total: '900' },
      '2026-budget': { total: '3000' },
      '2027-budget': emptyCost,
    });
    expect((await look(csv)).text).toContain('変わる金額はありません');
  });

  test('what the columns are for is kept for the next table', async () => {
    const odd = `摘要,コードX\n${project(2).name},5000\n`;
    const looked = await look(odd);
    expect(looked.text).toContain('事業名の列と、金額の列を少なくとも一つ選んでください');
    const named = await coordinator.send(
      path,
      { ...readForm(looked.text), 'column-0': 'name', 'column-1': 'settled-total' },
      path,
    );
    expect(named.text).toContain('1事業の1欄が変わります');
    await apply(named.text);
    expect((await stored(project(2))).costs['2026-settled']).toEqual({ ...emptyCost, total: '5' });
    const next = await look(`コードX,摘要\n6000,${project(2).name}\n`);
    expect(next.text).toContain('1事業の1欄が変わります');
  });

  test('a name that is no project’s is tied by hand, the likest first, and left out otherwise', async () => {
    const { name, id } = project(3);
    const looked = await look(`事業名,決算額\n${name}費（一般）,3000\n全く別のもの,1\n`);
    expect(looked.text).toContain('変わる金額はありません');
    const select = new RegExp(`name="name ${name}費（一般）".*?</select>`, 's').exec(looked.text)?.[0] ?? '';
    expect(select).toContain('名前の近い事業');
    expect(select.indexOf(name)).toBeLessThan(select.indexOf('ほかの事業'));
    const chosen = { ...readForm(looked.text), [`name ${name}費（一般）`]: id };
    const again = await coordinator.send(path, chosen, path);
    expect(again.text).toContain('1事業の1欄が変わります');
    expect((await apply(again.text)).text).toContain('1事業の金額を反映しました');
    expect((await stored(project(3))).costs['2026-settled']).toEqual({ ...emptyCost, total: '3' });
  });

  test('a project that is submitted is left out and named; rows that cannot be read are told with their line', async () => {
    const [closed, open] = [project(4), project(5)];
    const about = { code: server.code, round: 'r1', now: new Date().toISOString() } as const;
    const staff = reporterOf(closed);
    await saveEntry(server.store, staff, {
      ...about,
      item: closed.id,
      version: 0,
      entry: answerItem(closed),
    });
    await submitItems(server.store, staff, { ...about, which: { items: [{ id: closed.id, version: 1 }] } });
    const before = await stored(closed);
    const half = project(8);
    const halfBefore = await stored(half);
    const looked = await look(
      `事業名,決算額\n${closed.name},7000\n${half.name},8000\n${half.name},約9千\n${open.name},8000\n`,
    );
    expect(looked.text).toContain('変えられない事業');
    expect(looked.text).toContain('4行目: 「決算額」の「約9千」は金額として読めません');
    expect((await apply(looked.text)).text).toContain('1事業の金額を反映しました');
    expect((await stored(open)).costs['2026-settled']?.total).toBe('8');
    expect(await stored(closed)).toEqual(before);
    // The sum of the rows that could be read would be no amount of that project.
    expect(await stored(half)).toEqual(halfBefore);
  });

  test('sources that do not add up to the total are told, and both are taken as the table has them', async () => {
    const item = project(9);
    const looked = await look(`事業,支出済額,国庫支出金\n${item.name},"12,000,000","1,000,000"\n`);
    expect(looked.text).toContain('財源の合計が計と一致しない金額');
    expect(looked.text).toContain(`${item.name}: `);
    await apply(looked.text);
    const { costs } = await stored(item);
    expect(costs['2026-settled']).toEqual({ ...emptyCost, total: '12000', national: '1000' });
  });

  test('nothing is written over that somebody entered after the look', async () => {
    const item = project(6);
    const looked = await look(`事業名,決算額\n${item.name},7000\n`);
    const staff = reporterOf(item);
    const about = { code: server.code, round: 'r1', now: new Date().toISOString() } as const;
    await saveEntry(server.store, staff, { ...about, item: item.id, version: 0, entry: answerItem(item) });
    const before = await stored(item);
    const late = await apply(looked.text);
    expect(late.status).toBe(409);
    expect(await stored(item)).toEqual(before);
    expect((await apply(late.text)).text).toContain('1事業の金額を反映しました');
  });

  test('nobody answers for it: the form stays, and nothing is applied', async () => {
    const looked = await look(`事業名,決算額\n${project(7).name},7000\n`);
    const refused = await apply(looked.text, { person: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(words.reason);
    expect((await stored(project(7))).costs['2026-settled']).toEqual(emptyCost);
  });

  test('a table in CP932 is read too, and no table is told', async () => {
    // 事業名,決算額 and あ,1 as Windows writes them.
    const bytes = new Uint8Array([
      0x8e, 0x96, 0x8b, 0xc6, 0x96, 0xbc, 0x2c, 0x8c, 0x88, 0x8e, 0x5a, 0x8a, 0x7a, 0x0a, 0x82, 0xa0, 0x2c,
      0x31,
    ]);
    const looked = await coordinator.send(path, { table: new File([bytes], 'a.csv') }, path);
    expect(looked.text).toContain('同じ名前の事業がない行（1件）');
    expect((await coordinator.send(path, {}, path)).status).toBe(422);
  });

  test('only the planning office has the page', async () => {
    const reporter = await enter('reporter');
    expect((await reporter.get(path)).status).toBe(403);
    expect((await coordinator.get(path)).status).toBe(200);
    const workbooks = `/office/${server.code}/rounds/r1/workbooks`;
    expect((await coordinator.get(workbooks)).text).toContain('/finance"');
    expect((await reporter.get(workbooks)).text).not.toContain('/finance"');
  });
});
