import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { machineAdministrator } from '../../../src/app/accounts/staff.ts';
import { registerMunicipality } from '../../../src/app/register-municipality.ts';
import type { Observation } from '../../../src/core/indicator/observation.ts';
import { emptyCost } from '../../../src/core/round/entry.ts';
import { needed } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { createVisitor, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

describe('the page on which a city publishes', () => {
  let server: OfficeServer;
  let visitor: TestVisitor;
  let path: string;
  let result: Observation & { readonly status: 'measured' };

  beforeAll(async () => {
    server = await startOfficeServer({ location: await engine.locate(), demo: true });
    const { store, code, city } = server;
    const now = new Date().toISOString();
    await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
    await write(city.observations);
    result = needed(
      city.observations.find((one): one is typeof result => one.status === 'measured'),
      'a result',
    );
    visitor = createVisitor(server.origin);
    await visitor.send(`/office/${code}/demo`, { role: 'coordinator' }, `/office/${code}/sign-in`);
    path = `/office/${code}/publication`;
  });
  afterAll(() => server.stop());

  const write = (observations: readonly Observation[]) =>
    server.store.write(async (writer) => {
      const madeAt = new Date().toISOString();
      const details = { kind: 'observations', madeAt, madeBy: '企画政策課', reason: '実績' } as const;
      await writer.writeObservations(server.code, await writer.addChange(server.code, details), observations);
    });

  const readHidden = async () =>
    /name="lastChangeNo" value="(\d+)"/.exec((await visitor.get(path)).text)?.[1] ?? '';
  const publish = async (fields: Record<string, string>, lastChangeNo?: string) =>
    visitor.send(path, {
      act: 'publish',
      resultsUpTo: '2025',
      reason: '公表',
      lastChangeNo: lastChangeNo ?? (await readHidden()),
      ...fields,
    });
  const listNos = async () => {
    const records = await server.store.read((reader) => reader.listPublications(server.code));
    return records.map(({ no, withdrawn }) => (withdrawn === null ? no : `${no} withdrawn`));
  };

  test('says what the first publication would show, and publishes it', async () => {
    expect((await visitor.get(path)).text).toContain('初めての公表です');
    const done = await publish({ notes: '令和7年度までの実績です' });
    expect(done.text).toContain('第1号として公表しました');
    expect(done.text).toContain('変わるものはありません');
    const published = await server.store.read((reader) => reader.findPublication(server.code));
    expect(published?.publication).toMatchObject({ no: 1, notes: '令和7年度までの実績です' });
  });

  test('shows a revised result before and after, and refuses what was not looked at', async () => {
    const seen = await readHidden();
    await write([{ ...result, value: result.value + 1111, raw: String(result.value + 1111) }]);
    const page = (await visitor.get(path)).text;
    expect(page).toContain('実績の追加と訂正');
    const overtaken = await publish({ notes: '見ていない変更' }, seen);
    expect(overtaken.status).toBe(409);
    expect(overtaken.text).toContain('確かめている間に');
    expect(overtaken.text).toContain('見ていない変更');
    expect(await listNos()).toEqual([1]);
  });

  test('looks again with another year without publishing, and keeps what was typed', async () => {
    const again = await publish({ act: 'look', resultsUpTo: '2024', notes: '書きかけ' });
    expect(again.status).toBe(200);
    expect(again.text).toContain('書きかけ');
    expect(again.text).toMatch(/<option value="2024" selected="">/);
    expect(await listNos()).toEqual([1]);
  });

  test.each([
    ['no reason', { reason: '' }, '理由を書いてください'],
    ['half of the next results', { nextYear: '2026' }, 'すべて書くか、すべて空欄'],
    ['a correction that says nothing', { corrects: '1' }, '正誤の説明も書いてください'],
    ['a time that is past', { publishAt: '2020-01-01T00:00' }, 'いまより後で'],
    ['a time that is none', { publishAt: 'あした' }, 'いまより後で'],
  ])('%s: says so, keeps what was typed, publishes nothing', async (_, fields, message) => {
    const answer = await publish({ notes: '消えない説明', ...fields });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(message);
    expect(answer.text).toContain('消えない説明');
    expect(await listNos()).toEqual([1]);
  });

  test('withdraws with a reason, once', async () => {
    await publish({ corrects: '1', erratum: '値の誤り' });
    const withdraw = (reason: string) => visitor.send(`${path}/withdraw`, { no: '2', reason }, path);
    expect((await withdraw('')).text).toContain('理由を書いてください');
    expect((await withdraw('確定前の値')).text).toContain('第2号を取り下げました');
    expect((await withdraw('確定前の値')).text).toContain('すでに取り下げられています');
    expect(await listNos()).toEqual([1, '2 withdrawn']);
  });

  test('tells changed words, names, departments and facts of the city, with what stood before', async () => {
    const { store, code, city } = server;
    await publish({});
    expect((await visitor.get(path)).text).toContain('変わるものはありません');
    const value = result.value + 1111;
    await write([
      { ...result, value, raw: String(value), comment: '算定の方法を改めた', source: '新しい出典' },
    ]);
    await store.write(async (writer) => {
      const details = { madeAt: new Date().toISOString(), madeBy: '企画政策課', reason: '改訂' };
      const [first, ...others] = city.plan.measures;
      const measure = { ...needed(first, 'a measure'), title: '改めた施策の名前' };
      const plan = await writer.addChange(code, { kind: 'plan', ...details });
      await writer.writePlan(code, plan, { ...city.plan, measures: [measure, ...others] });
      const departments = await writer.addChange(code, { kind: 'departments', ...details });
      await writer.writeDepartmentChanges(code, departments, [
        { date: '2027-04-01', kind: 'renamed', from: ['d1'], to: ['d2'] },
      ]);
    });
    await store.write(async (writer) => {
      const details = { madeAt: new Date().toISOString(), madeBy: '企画政策課', reason: '決算' };
      const costs = await writer.addChange(code, { kind: 'costs', ...details });
      await writer.writeRecordedCosts(code, costs, [
        {
          project: needed(city.plan.projects[0], 'a project').id,
          year: 2025,
          kind: 'settled',
          unit: 'thousand-yen',
          withoutCost: false,
          amounts: { ...emptyCost, national: '1000', general: '234' },
          source: '決算書',
          recordedAt: details.madeAt,
        },
      ]);
    });
    const facts = { licence: 'cc0-1.0', yearStyle: 'era', reason: '利用条件' } as const;
    const now = new Date().toISOString();
    await registerMunicipality(store, machineAdministrator('企画政策課'), { code, ...facts, now });
    const { text } = await visitor.get(path);
    const [one, other] = city.plan.departments;
    const words = text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    for (const expected of [
      '実績の追加と訂正 1',
      `${city.plan.projects[0]?.name} 2025年度 決算 なし 1,234千円（国庫支出金 1,000千円、一般財源 234千円）`,
      '説明: 算定の方法を改めた',
      '出典: 新しい出典',
      `「${city.plan.measures[0]?.title}」から「改めた施策の名前」`,
      `${one?.name}を${other?.name}に改称`,
      'オープンデータの利用条件 公共データ利用規約（第1.0版）（PDL1.0） クリエイティブ・コモンズ CC0 1.0 全世界（権利放棄）',
      '年度の書き方 両方（2024年度（令和6年度）） 和暦（令和6年度）',
    ]) {
      expect(words).toContain(expected);
    }
  });
});
