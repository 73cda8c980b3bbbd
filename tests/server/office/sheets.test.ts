import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../src/core/round/role.ts';
import { reasonKey } from '../../../src/core/sheets/sheet.ts';
import { boxName } from '../../../src/office/sheets/boxes.tsx';
import { enterOne } from '../../app/opinions/open-opinions.ts';
import { needed } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { readForm } from './support/read-form.ts';
import { openRoundOffice, type RoundOffice } from './support/round-office.ts';
import type { TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

let office: RoundOffice;
/** A measure that the demonstration's division assesses, by its address. */
let sheet: string;
const visitors = new Map<Role, TestVisitor>();

beforeAll(async () => {
  office = await openRoundOffice(await engine.locate());
});
afterAll(() => office.stop());

const as = async (role: Role): Promise<TestVisitor> => {
  const known = visitors.get(role) ?? (await office.enter(role));
  visitors.set(role, known);
  return known;
};

/** Fills the first form that is sent to an address with some fields, and sends it as a browser would. */
async function fillIn(role: Role, from: string, action: string, fields: Readonly<Record<string, string>>) {
  const visitor = await as(role);
  const { text } = await visitor.get(from);
  const form = readForm(text, action);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return visitor.post(action, form.toString(), { 'content-type': 'application/x-www-form-urlencoded' });
}

const texts = (stage: 'first' | 'second'): Readonly<Record<string, string>> =>
  stage === 'first'
    ? {
        [boxName('achieved')]: '相談が増えた。',
        [boxName('factors')]: '周知が進んだ。',
        [boxName('issues')]: '人手が足りない。',
        [boxName('improvement')]: '予約を電子化する。',
        [boxName('next')]: 'improve',
      }
    : { [boxName('comment-second')]: '根拠が示されている。' };

describe('the pages of assessment sheets', () => {
  test('before the sheets are made, the page says so, and the coordinator makes them there', async () => {
    const list = office.path('sheets');
    expect((await (await as('viewer')).get(list)).text).toContain('まだ作られていません');
    expect((await (await as('viewer')).get(list)).text).not.toContain('この内容で作る');
    const late = await fillIn('coordinator', list, list, {
      'due-first': '2027-07-10',
      'due-second': '2027-07-01',
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain('前の段階より後の日');
    const made = await fillIn('coordinator', list, list, {
      'due-first': '2027-06-30',
      'due-second': '2027-07-15',
      'due-third': '2027-08-10',
    });
    expect(made).toMatchObject({ status: 303, location: `${list}?done=made` });
    const head = await office.staffOf('division-head');
    const [post] = head.posts;
    const division = post !== undefined && 'division' in post ? post.division : '';
    const sheets = await office.store.read((reader) => reader.listSheets(office.code, 'r1'));
    const own = sheets.find((one) => one.sheet.division === division && one.sheet.strategy !== null);
    sheet = office.path('sheets', needed(own, 'a measure of the division').sheet.element);
    expect((await (await as('division-head')).get(list)).text).toContain('あなたの番です');
  });

  test('every role sees its own sheets and no others, and no role of them boxes that are not its turn', async () => {
    const reads: Readonly<Partial<Record<Role, number>>> = {
      'external-reviewer': 404,
      administrator: 404,
    };
    for (const role of ['viewer', 'coordinator', 'second-assessor', 'auditor', 'division-head'] as const) {
      const page = await (await as(role)).get(sheet);
      expect(page.status, role).toBe(200);
      expect(page.text.includes(`name="${boxName('issues')}"`), role).toBe(role === 'division-head');
    }
    for (const [role, status] of Object.entries(reads)) {
      expect(
        (await (await as(role === 'administrator' ? role : 'external-reviewer')).get(sheet)).status,
      ).toBe(status);
    }
    expect((await (await as('coordinator')).get(office.path('sheets/m9999'))).status).toBe(404);
  });

  test('opinions on the measure and what is in it stand on its sheet, those on others do not', async () => {
    const element = sheet.slice(sheet.lastIndexOf('/') + 1);
    const plan = needed(await office.store.read((reader) => reader.findPlan(office.code)), 'a plan');
    const measure = needed(
      plan.measures.find(({ id }) => id === element),
      'the measure',
    );
    const initiative = needed(
      plan.initiatives.find((one) => one.measure === measure.id),
      'an initiative of it',
    );
    const other = needed(
      plan.measures.find(({ id }) => id !== element),
      'another measure',
    );
    await enterOne(office.store, office.code, { element: measure.id, text: '施策そのものへの意見' });
    await enterOne(office.store, office.code, { element: initiative.id, text: '取組への意見' });
    await enterOne(office.store, office.code, { element: other.id, text: 'ほかの施策への意見' });
    const { text } = await (await as('coordinator')).get(sheet);
    expect(text).toContain('施策そのものへの意見');
    expect(text).toContain('取組への意見');
    expect(text).not.toContain('ほかの施策への意見');
  });

  test('the evidence stands first, with what is proposed and why', async () => {
    const { text } = await (await as('division-head')).get(sheet);
    const at = (words: string): number => {
      expect(text).toContain(words);
      return text.indexOf(words);
    };
    expect(at('評価のもとになる実績')).toBeLessThan(at('一次評価（担当部）を書く'));
    expect(text).toMatch(/提案：/);
    expect(text).toContain('まだ受理されていません');
    expect(text).toContain('<svg');
  });

  test('what cannot be handed on is kept as a draft, and the page says what is missing', async () => {
    const tried = await fillIn('division-head', sheet, sheet, {
      [boxName('issues')]: '人手が足りない。',
      act: 'finish',
    });
    expect(tried.status).toBe(422);
    expect(tried.text).toContain('下書きは保存しました');
    expect(tried.text).toContain(`href="#${boxName('achieved')}"`);
    expect((await (await as('division-head')).get(sheet)).text).toContain('人手が足りない。</textarea>');
  });

  test('an override without a reason is refused where it is typed', async () => {
    const form = readForm((await (await as('division-head')).get(sheet)).text, sheet);
    const proposed = needed(form.get('proposed-result'), 'a proposal');
    const other = proposed === 'a' ? 'd' : 'a';
    const tried = await fillIn('division-head', sheet, sheet, {
      ...texts('first'),
      [boxName('result-first')]: other,
      act: 'finish',
    });
    expect(tried.status).toBe(422);
    expect(tried.text).toContain('提案と異なる評価には、理由を書いてください。');
    expect(tried.text).toContain(`id="${boxName(reasonKey('result-first'))}-error"`);
  });

  test('two people at one box: the second sees both texts, and nothing is lost', async () => {
    const visitor = await as('division-head');
    const { text } = await visitor.get(sheet);
    const mine = readForm(text, sheet);
    expect(
      (await fillIn('division-head', sheet, sheet, { [boxName('issues')]: '先に保存した文', act: 'save' }))
        .status,
    ).toBe(303);
    mine.set(boxName('issues'), '後から送った文');
    mine.set('act', 'save');
    const answer = await visitor.post(sheet, mine.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('<q lang="ja">先に保存した文</q>');
    expect(answer.text).toContain('後から送った文</textarea>');
    // Whoever has seen both may save again.
    const again = readForm(answer.text, sheet);
    again.set('act', 'save');
    const saved = await visitor.post(sheet, again.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(saved).toMatchObject({ status: 303, location: `${sheet}?done=saved` });
  });

  test('handed on, sent back with a reason, handed on again, and decided with an override', async () => {
    const form = readForm((await (await as('division-head')).get(sheet)).text, sheet);
    const proposed = needed(form.get('proposed-result'), 'a proposal');
    const first = { ...texts('first'), [boxName('result-first')]: proposed, act: 'finish' };
    const back = `${sheet}/send-back`;
    expect((await fillIn('division-head', sheet, sheet, first)).location).toBe(`${sheet}?done=finished`);
    expect((await fillIn('second-assessor', sheet, back, { reason: ' ' })).status).toBe(422);
    expect(
      (await fillIn('second-assessor', sheet, back, { reason: '要因の根拠を加えてください。' })).location,
    ).toBe(`${sheet}?done=send-back`);
    const returned = (await (await as('division-head')).get(sheet)).text;
    expect(returned).toContain('要因の根拠を加えてください。');
    expect((await fillIn('division-head', sheet, sheet, first)).status).toBe(303);
    const second = { ...texts('second'), act: 'finish' };
    expect((await fillIn('second-assessor', sheet, sheet, second)).location).toBe(`${sheet}?done=finished`);
    expect((await (await as('external-reviewer')).get(sheet)).status).toBe(200);
    const other = proposed === 'a' ? 'd' : 'a';
    const third = {
      [boxName('result-third')]: other,
      [boxName(reasonKey('result-third'))]: '年度後半の見込みによる。',
      act: 'finish',
    };
    expect((await fillIn('coordinator', sheet, sheet, third)).location).toBe(`${sheet}?done=decided`);
    const decided = (await (await as('viewer')).get(sheet)).text;
    expect(decided).toContain('理由：年度後半の見込みによる。');
    // Whoever publishes reads every word that would become public; without a reason nothing is published.
    const publication = `/office/${office.code}/publication`;
    const shown = await (await as('coordinator')).send(publication, { resultsUpTo: '2026' });
    expect(shown.status).toBe(422);
    for (const words of ['新しく公開', '根拠が示されている。', '理由：年度後半の見込みによる。'])
      expect(shown.text).toContain(words);
    const list = (await (await as('viewer')).get(office.path('sheets'))).text;
    expect(list).toContain('提案と異なる評価');
    expect(list).toContain('次の公表で公開');
  });

  test('a decision is taken back with a reason, and the history has it all', async () => {
    expect((await fillIn('coordinator', sheet, `${sheet}/reopen`, { reason: '転記の誤り' })).location).toBe(
      `${sheet}?done=reopen`,
    );
    const { text } = await (await as('auditor')).get(sheet);
    for (const words of ['次へ回付', '差戻し', '決定の取消し', '転記の誤り']) expect(text).toContain(words);
    const audit = (await (await as('auditor')).get(`/office/${office.code}/audit`)).text;
    for (const words of ['評価シートの作成', '評価の決定の取消し']) expect(audit).toContain(words);
  });
});

describe('the page of the form', () => {
  const address = () => `/office/${office.code}/sheet-form`;

  test('shows what was typed as it would look, and keeps nothing', async () => {
    const shown = await fillIn('coordinator', address(), address(), {
      'result-0-ja': '◎',
      'field-3-ja': '要因',
      act: 'preview',
    });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('試し表示');
    expect(shown.text).toContain('◎');
    expect((await (await as('coordinator')).get(address())).text).not.toContain('◎');
  });

  test('says what is wrong with it', async () => {
    const shown = await fillIn('coordinator', address(), address(), { 'result-1-from': '95', act: 'keep' });
    expect(shown.status).toBe(422);
    expect(shown.text).toContain('大きい順に書いてください');
  });

  test('keeps the next version with a new box and another scale; sheets that were made keep theirs', async () => {
    const page = (await (await as('coordinator')).get(address())).text;
    const form = readForm(page, address());
    const rows = [...form.keys()].filter((name) => /^field-\d+-kind$/.test(name)).length;
    const spare = `field-${rows - 1}`;
    const kept = await fillIn('coordinator', address(), address(), {
      'result-0-ja': '◎',
      [`${spare}-ja`]: '市民の声',
      [`${spare}-order`]: '35',
      reason: '尺度の見直し',
      act: 'keep',
    });
    expect(kept).toMatchObject({ status: 303, location: `${address()}?done=kept` });
    const stored = needed(await office.store.read((reader) => reader.findForm(office.code)), 'a form');
    expect(stored.version).toBe(2);
    expect(stored.form.result.scale[0]).toMatchObject({ code: 'a', label: { ja: '◎' } });
    expect(stored.form.fields[3]).toMatchObject({
      key: 'box-1',
      label: { ja: '市民の声' },
      kind: 'long-text',
    });
    expect((await (await as('viewer')).get(sheet)).text).not.toContain('市民の声');
  });

  test('is for nobody but the coordinator', async () => {
    expect((await (await as('second-assessor')).get(address())).status).toBe(403);
  });
});
