import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoundItem } from '../../../src/core/round/round-item.ts';
import { nameOfItem } from '../../../src/core/round/tracked-item.ts';
import { needed } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { openRoundOffice, type RoundOffice } from './support/round-office.ts';
import { readFormToken, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

let office: RoundOffice;
let items: readonly RoundItem[];
let approver: TestVisitor;
let coordinator: TestVisitor;

beforeAll(async () => {
  office = await openRoundOffice(await engine.locate());
  items = office.own.slice(0, 14);
  approver = await office.enter('approver');
  coordinator = await office.enter('coordinator');
});
afterAll(() => office.stop());

/** Sends the list's form as a browser would: with the boxes that are ticked. */
async function passOn(visitor: TestVisitor, act: string, ticked: readonly string[]) {
  const page = await visitor.get(office.path('waiting'));
  const form = new FormData();
  form.set('form-token', readFormToken(page.text));
  for (const value of ticked) form.append('item', value);
  return visitor.post(office.path('waiting', act), form);
}

const listBoxes = (html: string): readonly { readonly value: string; readonly isTicked: boolean }[] =>
  [...html.matchAll(/<input type="checkbox" name="item"([^>]*)\/>/g)].map(([, rest = '']) => ({
    value: /value="([^"]+)"/.exec(rest)?.[1] ?? '',
    isTicked: rest.includes('checked'),
  }));

describe('what waits for somebody', () => {
  test('says so where nothing does', async () => {
    expect((await approver.get(office.path('waiting'))).text).toContain(
      'あなたの確認を待っている項目はありません。',
    );
    expect((await approver.get('/office/000000/rounds/r9/waiting')).status).toBe(404);
    expect((await approver.get(office.path('waiting').replace('r1', 'r9'))).status).toBe(404);
  });

  test('is approved whole in two interactions: a link that ticks all, and a button', async () => {
    await office.submit(items);
    const page = await approver.get(office.path('waiting'));
    expect(listBoxes(page.text).map(({ isTicked }) => isTicked)).toEqual(items.map(() => false));
    expect(page.text).toContain('承認を待っている14件');
    const all = await approver.get(office.path('waiting?choose=all'));
    const ticked = listBoxes(all.text).filter(({ isTicked }) => isTicked);
    expect(ticked).toHaveLength(14);
    const sent = await passOn(
      approver,
      'approve',
      ticked.map(({ value }) => value),
    );
    expect(sent.location).toBe(office.path('waiting?done=approve&count=14'));
    expect((await approver.get(office.path('waiting?done=approve&count=14'))).text).toContain(
      '14件を承認しました。',
    );
  });

  test('then waits for planning, with the department to narrow it down', async () => {
    const page = await coordinator.get(office.path('waiting'));
    expect(page.text).toContain('受理を待っている14件');
    expect(page.text).not.toContain('承認を待っている');
    const narrowed = await coordinator.get(office.path(`waiting?department=${office.department}`));
    expect(listBoxes(narrowed.text)).toHaveLength(14);
  });

  test('goes on without what cannot go, and says of that by name why not', async () => {
    const [first, second, third] = items;
    const [one, other, moved] = [first, second, third].map((item) => needed(item, 'an item'));
    const { text, status } = await passOn(coordinator, 'accept', [
      `${needed(one, 'an item').id}@3`,
      `${needed(moved, 'an item').id}@2`,
      `${needed(other, 'an item').id}@3`,
      'r1.k9999@1',
      'nonsense',
    ]);
    expect(status).toBe(422);
    expect(text).toContain('2件を受理しました。');
    expect(text).toContain('次の項目はできませんでした。ほかの選んだ項目は済んでいます。');
    expect(text).toContain(`${nameOfItem(needed(moved, 'an item'))}</strong>：ほかの人が先に進めました`);
    expect(text).toContain('一覧にない項目');
    expect(
      listBoxes(text)
        .filter(({ isTicked }) => isTicked)
        .map(({ value }) => value),
    ).toEqual([`${needed(moved, 'an item').id}@3`]);
    expect((await coordinator.get(office.path('waiting'))).text).toContain('受理を待っている12件');
  });

  test('asks to choose something where nothing is chosen', async () => {
    const answer = await passOn(coordinator, 'accept', []);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('項目を一つ以上選んでください。');
  });

  test('is nothing that a person without the right can pass on', async () => {
    const reporter = await office.enter('reporter');
    const item = needed(items[3], 'an item');
    const answer = await passOn(reporter, 'accept', [`${item.id}@3`]);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('この操作は、あなたの役割ではできません。');
    const viewer = await office.enter('viewer');
    expect((await viewer.get(office.path('waiting'))).text).toContain(
      'あなたの確認を待っている項目はありません。',
    );
  });
});

describe('the news', () => {
  test('are what others did, once: marked as seen by a button, with what came since kept', async () => {
    const reporter = await office.enter('reporter');
    const news = office.path('news');
    const page = await reporter.get(news);
    expect(page.text).toContain('はじめて見る動きです。');
    expect(page.text).toContain(nameOfItem(needed(items[0], 'an item')));
    const upTo = /name="upTo" value="(\d+)"/.exec(page.text)?.[1] ?? '';
    const item = needed(items[5], 'an item');
    const about = office.path('items', item.id);
    const { person } = await office.staffOf('reporter');
    await coordinator.send(`${about}/comment`, { text: '出典は何ですか。', mention: person ?? '' }, about);
    const marked = await reporter.send(`${news}/looked`, { upTo }, news);
    expect(marked.location).toBe(`${news}?looked`);
    const after = (await reporter.get(`${news}?looked`)).text;
    expect(after).toContain('見た印を付けました。');
    expect(after).toContain('1件の項目に動きがありました。');
    expect(after).toContain('出典は何ですか。');
    expect(after).toContain('あなた宛て');
    const newest = /name="upTo" value="(\d+)"/.exec(after)?.[1] ?? '';
    await reporter.send(`${news}/looked`, { upTo: newest }, news);
    expect((await reporter.get(news)).text).toContain('新しい動きはありません。');
  });
});

describe('the first page', () => {
  test('says what there is to do by role', async () => {
    const home = `/office/${office.code}`;
    const own = office.opened.items.filter(({ departments }) => departments.includes(office.department));
    const reporter = (await (await office.enter('reporter')).get(home)).text;
    expect(reporter).toContain('入力するもの');
    expect(reporter).toContain(`<strong class="duty-count">${own.length - 14}件</strong>`);
    expect(reporter).not.toContain('照会全体');
    const planning = (await coordinator.get(home)).text;
    expect(planning).toContain('<strong class="duty-count">12件</strong>');
    expect(planning).toContain(`${office.opened.items.length}件中 受理2件`);
    expect(planning).not.toContain('入力するもの');
    const keeper = (await (await office.enter('administrator')).get(home)).text;
    expect(keeper).not.toContain('duty-count');
  });
});
