import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../src/core/round/role.ts';
import type { InitiativeItem, RoundItem } from '../../../src/core/round/round-item.ts';
import { versionField } from '../../../src/office/my-items/field-name.ts';
import { answerItem } from '../../app/round/answer-item.ts';
import { needed } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { openRoundOffice, type RoundOffice } from './support/round-office.ts';
import { createVisitor, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

let office: RoundOffice;
let rest: readonly RoundItem[];
const visitors = new Map<Role, TestVisitor>();

beforeAll(async () => {
  office = await openRoundOffice(await engine.locate());
  rest = office.own;
});
afterAll(() => office.stop());

const as = async (role: Role): Promise<TestVisitor> => {
  const known = visitors.get(role) ?? (await office.enter(role));
  visitors.set(role, known);
  return known;
};

/** Every test takes items that no other test has touched. */
function take(kind: RoundItem['kind']): RoundItem {
  const found = needed(
    rest.find((item) => item.kind === kind),
    `one more ${kind}`,
  );
  rest = rest.filter((item) => item !== found);
  return found;
}

const addressOf = (item: RoundItem, ...parts: readonly string[]) => office.path('items', item.id, ...parts);

/** Sends one of the forms of an item's page as it came, with what is filled in. */
async function act(role: Role, item: RoundItem, name: string, fields: Record<string, string> = {}) {
  const visitor = await as(role);
  const page = await visitor.get(addressOf(item));
  const version = /name="version" value="(\d+)"/.exec(page.text)?.[1] ?? '';
  return visitor.send(addressOf(item, name), { version, ...fields }, addressOf(item));
}

/** Which forms a page has: the last part of each address that it can be sent to. */
function listActs(html: string, item: RoundItem): readonly string[] {
  const found = [...html.matchAll(new RegExp(`action="${addressOf(item)}/([\\w-]+)"`, 'g'))];
  return found.map(([, name = '']) => name).toSorted();
}

describe('the page of one item', () => {
  test('has the forms of what each role may do as it stands, and no others', async () => {
    const item = take('project');
    const seen = async (role: Role) => listActs((await (await as(role)).get(addressOf(item))).text, item);
    expect(await seen('reporter')).toEqual(['comment']);
    expect(await seen('coordinator')).toEqual(['comment', 'grace', 'reassign']);
    expect(await seen('viewer')).toEqual([]);
    await office.submit([item]);
    expect(await seen('reporter')).toEqual(['comment', 'withdraw']);
    expect(await seen('approver')).toEqual(['approve', 'comment', 'send-back', 'withdraw']);
    expect(await seen('division-head')).toEqual(['approve', 'comment', 'send-back']);
    expect(await seen('coordinator')).toEqual(['comment', 'grace', 'withdraw']);
    expect((await act('approver', item, 'approve')).location).toBe(`${addressOf(item)}?done=approve`);
    expect(await seen('coordinator')).toEqual(['accept', 'comment', 'grace', 'send-back']);
    expect((await act('coordinator', item, 'accept')).status).toBe(303);
    expect(await seen('coordinator')).toEqual(['comment', 'grace', 'reopen']);
    expect(await seen('reporter')).toEqual(['comment']);
    expect(await seen('auditor')).toEqual([]);
  });

  test('is there for nobody who may not see the item, and for no item that is not there', async () => {
    const item = take('project');
    const hidden = await (await as('external-reviewer')).get(addressOf(item));
    expect(hidden.status).toBe(404);
    expect(hidden.text).not.toContain('項目に対してできること');
    const reporter = await as('reporter');
    const foreign = needed(
      office.opened.items.find(({ departments }) => !departments.includes(office.department)),
      'an item of another department',
    );
    expect(await reporter.get(addressOf(foreign))).toMatchObject({ status: 404 });
    for (const id of ['r1.k9999', 'r2.k1', 'k1', 'r1.x1', 'r1.k1%2F..']) {
      expect(await reporter.get(office.path('items', id))).toMatchObject({ status: 404 });
    }
  });

  test('shows figures with their unit and decimals as typed, and what the year before was', async () => {
    const item = take('indicator');
    if (item.kind !== 'indicator') throw new Error('An indicator was asked for');
    const [asked] = item.series;
    if (asked === undefined) throw new Error('An indicator has a series');
    const entry = answerItem(item);
    if (entry.kind !== 'indicator') throw new Error('The answer is of the same kind');
    const typed = needed(entry.series[asked.key], 'an entry of the series');
    const figure = {
      ...typed,
      counts: 'total' as const,
      absence: null,
      expected: '',
      figure: '１２３４.５０',
    };
    await office.save(item, 0, {
      ...entry,
      series: { ...entry.series, [asked.key]: { ...figure, provisional: true, source: '業務統計' } },
    });
    const { text } = await (await as('reporter')).get(addressOf(item));
    expect(text).toContain(`1,234.50${asked.unit ?? ''}`);
    expect(text).toContain('速報');
    expect(text).toContain('業務統計');
    expect(text).toContain('<svg role="img"');
  });

  test('refuses to send back without a reason, keeps what was typed, and shows the reason where it stands out', async () => {
    const item = take('initiative');
    await office.submit([item]);
    const blank = await act('approver', item, 'send-back', { reason: '  ' });
    expect(blank.status).toBe(422);
    expect(blank.text).toContain('理由を書いてください。');
    expect(blank.text).toMatch(/<details class="act" id="act-send-back" open="">/);
    const done = await act('approver', item, 'send-back', { reason: '課題の欄を書いてください。' });
    expect(done.location).toBe(`${addressOf(item)}?done=send-back`);
    const { text } = await (await as('reporter')).get(addressOf(item));
    expect(text).toContain('差戻しの理由');
    expect(text.match(/課題の欄を書いてください。/g)?.length).toBe(3);
    expect(text).toContain('担当課（差戻しへの対応）');
  });

  test('does nothing to what moved on since it was seen, and keeps the reason that was typed', async () => {
    const item = take('project');
    await office.submit([item]);
    const approver = await as('approver');
    const sent = { version: '2', reason: '金額を確かめてください。' };
    expect(await act('reporter', item, 'withdraw')).toMatchObject({ status: 303 });
    await office.save(item, 3, answerItem(item, 2));
    expect(await act('reporter', item, 'submit')).toMatchObject({ status: 303 });
    const late = await approver.send(addressOf(item, 'send-back'), sent, addressOf(item));
    expect(late.status).toBe(422);
    expect(late.text).toContain('ほかの人が先に進めました');
    expect(late.text).toContain('>金額を確かめてください。</textarea>');
  });

  test('says what an item lacks before it can be submitted', async () => {
    const item = take('initiative');
    if (item.kind !== 'initiative') throw new Error('An initiative was asked for');
    await office.save(item, 0, { ...item.prefilled, done: '半分だけ実施した。' });
    const refused = await act('reporter', item, 'submit');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('提出までに、次のことが必要です。');
    expect(refused.text).toContain(`進捗：${needed(item.actions[0], 'an action').text}`);
  });

  test('takes remarks with mentions, and gives a remark that is too long back', async () => {
    const item = take('project');
    const coordinator = await office.staffOf('coordinator');
    const reporter = await as('reporter');
    const page = await reporter.get(addressOf(item));
    expect(page.text).toContain(`name="mention" value="${coordinator.person}"`);
    expect(page.text).not.toContain(`name="mention" value="${(await office.staffOf('reporter')).person}"`);
    const long = 'あ'.repeat(801);
    const refused = await act('reporter', item, 'comment', { text: long, mention: coordinator.person ?? '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('801字あります。800字までにしてください。');
    expect(refused.text).toContain(`>${long}</textarea>`);
    expect(refused.text).toContain(`name="mention" checked="" value="${coordinator.person}"`);
    expect(await act('reporter', item, 'comment', { text: '' })).toMatchObject({ status: 422 });
    const said = await act('reporter', item, 'comment', {
      text: '千円でよいですか。',
      mention: coordinator.person ?? '',
    });
    expect(said.location).toBe(`${addressOf(item)}?done=comment`);
    const shown = await (await as('coordinator')).get(addressOf(item));
    expect(shown.text).toContain('千円でよいですか。');
    expect(shown.text).toContain('宛先：企画担当');
    expect(await act('viewer', item, 'comment', { text: '見ました。' })).toMatchObject({ status: 422 });
  });

  test('gives grace in days, and refuses what is no number of days', async () => {
    const item = take('project');
    const refused = await act('coordinator', item, 'grace', { days: '三日', reason: '議会対応のため' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('猶予は、0から250まで');
    expect(refused.text).toContain('value="三日"');
    expect(await act('coordinator', item, 'grace', { days: '３', reason: '議会対応のため' })).toMatchObject({
      status: 303,
    });
    expect((await (await as('reporter')).get(addressOf(item))).text).toContain('猶予3営業日を含む');
  });

  test('gives an item to another department with a reason, and the one before does not see it any more', async () => {
    const item = take('project');
    const other = needed(
      office.city.plan.departments.find(({ id }) => !item.departments.includes(id)),
      'another department',
    );
    const without = await act('coordinator', item, 'reassign', { department: other.id, reason: '' });
    expect(without.status).toBe(422);
    expect(without.text).toContain('理由を書いてください。');
    expect(without.text).toContain(`<option value="${other.id}" selected="">`);
    const nobody = await act('coordinator', item, 'reassign', { department: '', reason: '所管替え' });
    expect(nobody.text).toContain('担当する課を一つ選んでください。');
    const done = await act('coordinator', item, 'reassign', { department: other.id, reason: '所管替え' });
    expect(done.location).toBe(`${addressOf(item)}?done=reassign`);
    const { text } = await (await as('coordinator')).get(addressOf(item));
    expect(text).toContain(`担当替え 商工振興課`);
    expect(text).toContain(`→${other.name}`);
    if (item.departments.length === 1)
      expect(await (await as('reporter')).get(addressOf(item))).toMatchObject({ status: 404 });
  });

  test('compares any two versions field by field, marked by elements and not by colour alone', async () => {
    const item = take('initiative');
    if (item.kind !== 'initiative') throw new Error('An initiative was asked for');
    await office.save(item, 0, { ...item.prefilled, done: '講座を3回開いた。' });
    await office.save(item, 1, { ...item.prefilled, done: '講座を4回開いた。', nextChoice: 'expand' });
    const reporter = await as('reporter');
    const last = (await reporter.get(addressOf(item))).text;
    expect(last).toContain('<span>講座を</span><del>3</del><span>回開いた。</span>');
    expect(last).toContain('<span>講座を</span><ins>4</ins><span>回開いた。</span>');
    expect(last).toContain('<ins>拡充</ins>');
    const same = await reporter.get(`${addressOf(item)}?from=2&to=2`);
    expect(same.text).toContain('この二つの版は同じ内容です。');
    const first = (await reporter.get(`${addressOf(item)}?from=0&to=1`)).text;
    expect(first).toContain('<ins>講座を3回開いた。</ins>');
    expect((await reporter.get(`${addressOf(item)}?from=x&to=99`)).status).toBe(200);
  });
});

describe('entry by proxy', () => {
  const fieldsOf = (item: InitiativeItem, version: number, done: string) => ({
    [versionField(item.id)]: `${version}`,
    [`${item.id}/done`]: done,
    [`${item.id}/nextChoice`]: 'continue',
  });

  test('is saved with for whom and why, keeps what was typed when that is missing, and shows both texts of a conflict', async () => {
    const item = take('initiative');
    if (item.kind !== 'initiative') throw new Error('An initiative was asked for');
    const coordinator = await as('coordinator');
    const form = addressOf(item, 'proxy');
    const page = await coordinator.get(form);
    expect(page.text).toContain('代理で保存する');
    const proxy = { department: office.department, person: '鈴木', why: '電話で確認' };
    const without = await coordinator.send(form, {
      ...fieldsOf(item, 0, '2回実施した。'),
      ...proxy,
      person: ' ',
    });
    expect(without.status).toBe(422);
    expect(without.text).toContain('代理入力には、本人の名前と理由の両方が必要です。');
    expect(without.text).toContain('>2回実施した。</textarea>');
    expect(without.text).toContain('value="電話で確認"');
    const saved = await coordinator.send(form, { ...fieldsOf(item, 0, '2回実施した。'), ...proxy });
    expect(saved.location).toBe(`${addressOf(item)}?done=proxy`);
    expect((await coordinator.get(addressOf(item))).text).toContain('鈴木さんに代わって：電話で確認');
    await office.save(item, 1, { ...item.prefilled, done: '3回実施した。', nextChoice: 'continue' });
    const collided = await coordinator.send(form, { ...fieldsOf(item, 1, '4回実施した。'), ...proxy });
    expect(collided.status).toBe(422);
    expect(collided.text).toContain('3回実施した。');
    expect(collided.text).toContain('>4回実施した。</textarea>');
  });

  test('is not offered to anybody else, nor for what is not with the department', async () => {
    const item = take('project');
    await office.submit([item]);
    const page = await (await as('coordinator')).get(addressOf(item, 'proxy'));
    expect(page.text).toContain('いまの状態では代理入力できません。');
    const sent = await (await as('reporter')).send(
      addressOf(item, 'proxy'),
      { [versionField(item.id)]: '2', department: office.department, person: 'x', why: 'y' },
      addressOf(item),
    );
    expect(sent.status).toBe(422);
  });
});

test('who is not signed in sees nothing of an item', async () => {
  const visitor = createVisitor(office.origin);
  const item = needed(office.own[0], 'an item');
  expect(await visitor.get(addressOf(item))).toMatchObject({ status: 303 });
});
