import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Department } from '../../../src/core/plan/plan.ts';
import { needed } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { readForm } from './support/read-form.ts';
import { openRoundOffice, type RoundOffice } from './support/round-office.ts';
import type { TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

let office: RoundOffice;
let planning: TestVisitor;
let departments: readonly Department[];

beforeAll(async () => {
  office = await openRoundOffice(await engine.locate());
  planning = await office.enter('coordinator');
  departments = needed(
    await office.store.read((reader) => reader.findPlan(office.code)),
    'a plan',
  ).departments;
});
afterAll(() => office.stop());

const at = (path = ''): string => `/office/${office.code}/reorganisations${path}`;

/** Fills the first form that is sent to an address, and sends it as a browser would. */
async function fillIn(from: string, action: string, fields: Readonly<Record<string, string>>) {
  const form = readForm((await planning.get(from)).text, action);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return planning.post(action, form.toString(), { 'content-type': 'application/x-www-form-urlencoded' });
}

/** Decides the first reorganisation by the form that is for it. */
async function decide() {
  const { text } = await planning.get(at('/o1'));
  const form = readForm(text.slice(text.indexOf('id="decide"')), at('/o1'));
  form.set('act', 'decide');
  form.set('reason', '組織規則の改正');
  return planning.post(at('/o1'), form.toString(), { 'content-type': 'application/x-www-form-urlencoded' });
}

const nameOf = (place: number): string => needed(departments[place], 'a department').name;

describe('the pages of reorganisations', () => {
  test('are for who may reorganise alone', async () => {
    expect((await planning.get(at())).text).toContain('組織改編はまだありません');
    expect((await (await office.enter('reporter')).get(at())).status).toBe(403);
    expect((await (await office.enter('viewer')).get(at('/new'))).status).toBe(403);
    expect((await planning.get(at('/o99'))).status).toBe(404);
  });

  test('name every mistake with its line and what to do, and keep what was typed', async () => {
    const refused = await fillIn(at('/new'), at('/new'), {
      act: 'look',
      date: '',
      'kind-1': '改称',
      'from-1': '架空課',
      'to-1': '新しい課',
      'kind-2': '分割',
      'from-2': nameOf(0),
      'to-2': '一つだけの課',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('1行目 前の課：「架空課」という課はありません');
    expect(refused.text).toContain('2行目 後の課：分割の後の課は二つ以上です');
    expect(refused.text).toContain('を読めません');
    expect(refused.text).toContain('value="一つだけの課"');
    expect(refused.text).not.toContain('案として保存する');
    expect(await office.store.read((reader) => reader.listReorganisations(office.code))).toEqual([]);
  });

  test('take lines that are pasted from Excel, and more lines when asked', async () => {
    const paste = `種類\t前の課\t後の課\t部\r\n改称\t${nameOf(0)}\t総合企画課\t\r\n廃止\t${nameOf(1)}\t\t\r\n`;
    const looked = await fillIn(at('/new'), at('/new'), { act: 'look', date: '2099-04-01', paste });
    expect(looked.status).toBe(200);
    expect(looked.text).toContain('value="総合企画課"');
    expect(looked.text).toContain('課ごとに移るもの');
    const more = await fillIn(at('/new'), at('/new'), { act: 'more', 'kind-1': '新設' });
    expect(more.text).toContain('name="kind-8"');
  });

  test('a draft is chosen from, decided and called off, and nothing of the city changes', async () => {
    const before = await office.store.read((reader) => reader.findPlan(office.code));
    const paste = `改称,${nameOf(0)},総合企画課\n廃止,${office.city.plan.departments.find(({ id }) => id === office.department)?.name},,\n`;
    const kept = await fillIn(at('/new'), at('/new'), {
      act: 'keep',
      date: '2099-04-01',
      paste,
      reason: '組織規則の改正',
    });
    expect(kept).toMatchObject({ status: 303, location: `${at('/o1')}?done=kept` });
    const shown = (await planning.get(`${at('/o1')}?done=kept`)).text;
    expect(shown).toContain('案として保存しました');
    expect(shown).toContain(`${nameOf(0)} を 総合企画課 に改称`);
    expect(shown).toContain('未定（選択が必要）');
    const early = await decide();
    expect(early.status).toBe(422);
    expect(early.text).toContain('引き継ぐ課が決まっていないものが');
    const boxes = [...shown.matchAll(/name="(element-[kip]\d+)"/g)].map(([, name = '']) => name);
    expect(boxes.length).toBeGreaterThan(0);
    const heir = needed(departments.at(-1), 'another department').id;
    const chosen = await fillIn(at('/o1'), at('/o1'), {
      ...Object.fromEntries(boxes.map((name) => [name, heir])),
      act: 'choose',
    });
    expect(chosen.location).toBe(`${at('/o1')}?done=chosen`);
    expect((await decide()).location).toBe(`${at('/o1')}?done=decided`);
    expect((await planning.get(at())).text).toContain('決定・日付待ち');
    expect((await planning.get(at('/o1/lines'))).status).toBe(200);
    const late = await fillIn(at('/o1/lines'), at('/o1/lines'), { act: 'keep' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('決定した後は直せません');
    const off = await fillIn(at('/o1'), at('/o1'), { act: 'call-off', reason: '' });
    expect(off.status).toBe(422);
    const done = await fillIn(at('/o1'), at('/o1'), { act: 'call-off', reason: '議案の撤回' });
    expect(done.location).toBe(`${at('/o1')}?done=called-off`);
    expect((await planning.get(at('/o1'))).text).toContain('議案の撤回');
    expect(await office.store.read((reader) => reader.findPlan(office.code))).toEqual(before);
  });
});
