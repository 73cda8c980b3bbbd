import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import type { Role } from '../../../src/core/round/role.ts';
import type { InitiativeItem } from '../../../src/core/round/round-item.ts';
import { answerItem } from '../../app/round/answer-item.ts';
import { needed, openRoundOf2026 } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { createVisitor, readFormToken, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

describe('the list of a department', () => {
  let server: OfficeServer;
  let list: string;
  /** Initiatives that the demonstration's department leads, each used once. */
  let fresh: InitiativeItem[];

  beforeAll(async () => {
    server = await startOfficeServer({ location: await engine.locate(), demo: true });
    const { store, code, city } = server;
    await addDemoPeople(
      store,
      { municipality: city.municipality, now: new Date().toISOString() },
      { demo: true },
    );
    const { items } = await openRoundOf2026(store, code);
    list = `/office/${code}/rounds/r1/items`;
    const page = await (await enter('reporter')).get(list);
    fresh = items
      .filter((item) => item.kind === 'initiative')
      .filter(({ id }) => page.text.includes(`data-item="${id}"`));
  });
  afterAll(() => server.stop());

  const take = (): InitiativeItem => needed(fresh.shift(), 'another initiative');
  const enter = async (role: Role): Promise<TestVisitor> => {
    const visitor = createVisitor(server.origin);
    await visitor.send(`/office/${server.code}/demo`, { role }, `/office/${server.code}/sign-in`);
    return visitor;
  };
  const ask = async (visitor: TestVisitor, path: string, fields: Readonly<Record<string, string>>) => {
    const token = readFormToken((await visitor.get(`/office/${server.code}/account`)).text);
    const answer = await visitor.post(path, new URLSearchParams({ 'form-token': token, ...fields }));
    return { status: answer.status, body: JSON.parse(answer.text) };
  };
  const fieldsOf = (item: InitiativeItem, version: number, more: Readonly<Record<string, string>> = {}) => ({
    item: item.id,
    [`${item.id}/version`]: `${version}`,
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`${item.id}/${name}`, value])),
  });

  test('is there at once for those of one department; others choose one', async () => {
    const own = await (await enter('reporter')).get(list);
    expect(own.text).toContain('data-figure');
    const coordinator = await enter('coordinator');
    const choice = await coordinator.get(list);
    const links = [...choice.text.matchAll(/href="([^"]+\?department=d\d+)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(10);
    const first = await coordinator.get(needed(links[0], 'a department'));
    expect(first.status).toBe(200);
    // The planning office looks, and enters by proxy on the page of an item; the boxes here are the department's.
    expect(first.text).not.toContain('data-save=""');
  });

  test('of a round or a department that is not there, is not there', async () => {
    const visitor = await enter('coordinator');
    expect((await visitor.get(`${list}?department=d9999`)).status).toBe(404);
    expect((await visitor.get(list.replace('r1', 'r99'))).status).toBe(404);
  });

  test('is not shown to those of another department', async () => {
    const visitor = await enter('reporter');
    const own = /name="department" value="(d\d+)"/.exec((await visitor.get(list)).text)?.[1];
    const other = own === 'd1' ? 'd2' : 'd1';
    expect((await visitor.get(`${list}?department=${other}`)).status).toBe(404);
  });

  test('its script saves from version to version, and gets both texts of a conflict', async () => {
    const item = take();
    const visitor = await enter('reporter');
    const first = await ask(visitor, `${list}/save`, fieldsOf(item, 0, { done: '一つ目' }));
    expect(first).toMatchObject({ status: 200, body: { outcome: 'saved', version: 1 } });
    const second = await ask(visitor, `${list}/save`, fieldsOf(item, 0, { done: '二つ目' }));
    expect(second).toMatchObject({ status: 409, body: { outcome: 'conflict', version: 1 } });
    expect(second.body.html).toContain('一つ目');
    expect(second.body.html).toContain('二つ目');
    const third = await ask(visitor, `${list}/save`, fieldsOf(item, 1, { done: '二つ目' }));
    expect(third).toMatchObject({ status: 200, body: { outcome: 'saved', version: 2 } });
  });

  test('its script shows what would be said, and keeps nothing', async () => {
    const item = take();
    const visitor = await enter('reporter');
    const preview = await ask(visitor, `${list}/preview`, fieldsOf(item, 0, { done: 'あ'.repeat(401) }));
    expect(preview.body.html).toContain('400文字までにしてください');
    const found = await server.store.read((reader) => reader.findItem(server.code, item.id));
    expect(found).toMatchObject({ status: { version: 0 }, entry: item.prefilled });
  });

  test('of a cumulative indicator the other figure is worked out while one is typed', async () => {
    const { store, code } = server;
    const visitor = await enter('reporter');
    const page = (await visitor.get(list)).text;
    const items = await store.read((reader) => reader.listItems(code, 'r1', {}));
    const counted = items.flatMap(({ item }) =>
      item.kind === 'indicator' && item.cumulative && page.includes(`data-item="${item.id}"`) ? [item] : [],
    );
    const item = needed(counted[0], 'a cumulative indicator');
    const [asked] = item.series;
    const base = needed(asked?.baseline?.value, 'its baseline');
    const fields = {
      item: item.id,
      [`${item.id}/version`]: '0',
      [`${item.id}/series//figure`]: `${base + 7}`,
      [`${item.id}/series//counts`]: 'total',
    };
    const preview = await ask(visitor, `${list}/preview`, fields);
    expect(preview.body.html).toMatch(/class="other-figure"[^>]*>[^<]*分は 7/);
    const fallen = { ...fields, [`${item.id}/series//figure`]: `${base - 1}` };
    expect((await ask(visitor, `${list}/preview`, fallen)).body.html).toContain('累計が前回');
  });

  test('its script learns nothing of items that are not theirs, or not there', async () => {
    const item = take();
    const visitor = await enter('external-reviewer');
    for (const path of [`${list}/save`, `${list}/preview`]) {
      for (const fields of [
        fieldsOf(item, 0, { done: 'x' }),
        { item: 'r1.k9999' },
        { item: '__proto__' },
        {},
      ])
        expect(await ask(visitor, path, fields)).toMatchObject({ status: 404, body: { outcome: 'unknown' } });
    }
  });

  test('what was typed into an item that somebody submitted meanwhile stands beside what is stored', async () => {
    const item = take();
    const visitor = await enter('reporter');
    const full = answerItem(item);
    if (full.kind !== 'initiative') throw new Error('An initiative is answered as one');
    const progress = Object.fromEntries(
      Object.entries(full.progress).map(([id, code]) => [`progress/${id}`, code ?? '']),
    );
    const complete = { ...progress, done: '実施した。', nextChoice: 'continue' };
    const submitted = await ask(visitor, `${list}/save`, { ...fieldsOf(item, 0, complete), submit: item.id });
    expect(submitted.body).toMatchObject({ outcome: 'submitted', version: 2 });
    const late = await visitor.send(list, { ...fieldsOf(item, 0, { done: '遅れて打った文' }), save: 'all' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('遅れて打った文');
    expect(late.text).toContain('実施した。');
    expect(late.text).toContain('1件を保存できませんでした');
  });
});
