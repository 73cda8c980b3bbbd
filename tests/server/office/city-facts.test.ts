import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { needed } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { createVisitor, type TestVisitor } from './support/visitor.ts';

const engine = needed((await listEngines())[0], 'SQLite');

describe('the page on which a city says what it is called and under which terms it gives its data', () => {
  let server: OfficeServer;
  let visitor: TestVisitor;
  let path: string;

  beforeAll(async () => {
    server = await startOfficeServer({ location: await engine.locate(), demo: true });
    const { store, code, city } = server;
    const now = new Date().toISOString();
    await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
    visitor = createVisitor(server.origin);
    await visitor.send(`/office/${code}/demo`, { role: 'coordinator' }, `/office/${code}/sign-in`);
    path = `/office/${code}/city`;
  });
  afterAll(() => server.stop());

  const facts = {
    name: '澪川市',
    yearStyle: 'era',
    accent: 'purple',
    licence: 'cc-by-4.0',
    costs: 'settled',
    sourceTitle: '第２次総合計画',
    sourcePublisher: '澪川市',
    sourceNote: '',
    nextYear: '令和8年度',
    nextAsked: '2027年4月',
    nextPublished: '2027年秋',
    reason: '利用条件を決めた',
  };
  const readRecord = () => server.store.read((reader) => reader.findMunicipality(server.code));

  test.each([
    ['no name', { name: '' }, '市町村の名称を書いてください'],
    ['no reason', { reason: '' }, '変える理由を書いてください'],
    ['half of the next results', { nextAsked: '' }, 'すべて書くか、すべて空欄'],
    ['a licence that is none', { licence: 'mine' }, '選べるものの中から'],
    ['a choice of costs that is none', { costs: 'some' }, '選べるものの中から'],
  ])('%s: says so, keeps what was typed, changes nothing', async (_, fields, message) => {
    const before = await readRecord();
    const answer = await visitor.send(path, { ...facts, sourceNote: '消えない説明', ...fields });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(message);
    expect(answer.text).toContain('消えない説明');
    expect(await readRecord()).toEqual(before);
  });

  test('keeps everything, and tells in words who changed what from what, and why', async () => {
    const kept = await visitor.send(path, facts);
    expect([kept.status, kept.location]).toEqual([303, `${path}?done=kept`]);
    const page = (await visitor.get(`${path}?done=kept`)).text;
    expect(page).toContain('設定を変えました');
    expect(page).toContain(
      'オープンデータの利用条件: 公共データ利用規約（第1.0版）（PDL1.0） → クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
    );
    expect(page).toContain('年度の書き方: 両方（2024年度（令和6年度）） → 和暦（令和6年度）');
    expect(page).toContain('事業費の公表: 予算と決算を公表する → 決算だけを公表する');
    expect(page).toContain('計画の発行者: 澪川市（架空の市） → 澪川市');
    expect(page).toContain('利用条件を決めた');
    expect(await readRecord()).toEqual({
      municipality: {
        code: server.code,
        name: '澪川市',
        fictional: true,
        yearStyle: 'era',
        accent: 'purple',
        licence: 'cc-by-4.0',
        costs: 'settled',
      },
      source: { title: '第２次総合計画', publisher: '澪川市', note: null },
      nextResults: { year: 2026, askedFor: '2027年4月', published: '2027年秋' },
    });
  });

  test('says that nothing changed where it is the same, and takes a licence back', async () => {
    expect((await visitor.send(path, facts)).text).toContain('いまの設定と同じです');
    await visitor.send(path, { ...facts, licence: '', reason: '取り消す' });
    expect((await readRecord())?.municipality).not.toHaveProperty('licence');
    expect((await visitor.get(path)).text).toContain('表示 4.0 国際（CC BY 4.0） → なし');
  });

  test('the next publication starts from what the city announces', async () => {
    const page = (await visitor.get(`/office/${server.code}/publication`)).text;
    expect(page).toMatch(/name="nextPublished"[^>]*value="2027年秋"/);
  });
});
