import { describe, expect, test } from 'vitest';
import { assess } from '../../../../src/core/assess/assess.ts';
import { type CheckRules, checkEntry, isComplete } from '../../../../src/core/round/checks/check-entry.ts';
import type { Judge } from '../../../../src/core/round/checks/check-indicator.ts';
import { unchangedTexts } from '../../../../src/core/round/checks/check-initiative.ts';
import { countCharacters, isUnchanged } from '../../../../src/core/round/checks/count-characters.ts';
import { describeProblem, type Problem, problemAt } from '../../../../src/core/round/checks/problem.ts';
import { type ProblemCode, problemCatalogue } from '../../../../src/core/round/checks/problem-catalogue.ts';
import {
  type CostEntry,
  emptyCost,
  type InitiativeEntry,
  type SeriesEntry,
} from '../../../../src/core/round/entry.ts';
import {
  makeIndicatorEntry,
  makeIndicatorItem,
  makeInitiativeEntry,
  makeInitiativeItem,
  makeProjectEntry,
  makeProjectItem,
  makeSeries,
} from '../make-items.ts';
import { makeSettings } from '../make-settings.ts';

const rules: CheckRules = { ...makeSettings(), judge: () => 'on-track' };

/** `series..figure value-missing`: where and what. */
const write = (problems: readonly Problem[]) => problems.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('an indicator', () => {
  const check = (entry: Partial<SeriesEntry>, judge: Judge = () => 'on-track') =>
    write(checkEntry(makeIndicatorItem(), makeIndicatorEntry(entry), { ...rules, judge }));

  test.each<readonly [string, Partial<SeriesEntry>, readonly string[]]>([
    ['a plain value', { figure: '13' }, []],
    ['nothing', {}, ['series..figure value-missing']],
    ['words', { figure: '未集計' }, ['series..figure figure-unreadable']],
    ['another unit', { figure: '13件' }, ['series..figure unit-differs']],
    ['a value and a reason', { figure: '13', absence: 'missing' }, ['series..figure value-and-absence']],
    ['words and a reason', { figure: '－', absence: 'missing' }, ['series..figure value-and-absence']],
    ['a reason', { absence: 'not-measured' }, []],
    [
      'not published, and nobody says when',
      { absence: 'not-published' },
      ['series..expected expected-missing'],
    ],
    ['not published, expected', { absence: 'not-published', expected: '2026-09-30' }, []],
    [
      'expected some day',
      { absence: 'not-published', expected: '9月末' },
      ['series..expected entry-date-unreadable'],
    ],
    ['measured in the year', { figure: '13', measuredAt: '2026-03-31' }, []],
    [
      'measured after it',
      { figure: '13', measuredAt: '2026-04-01' },
      ['series..measuredAt measured-outside-year'],
    ],
    ['measured on no day', { figure: '13', measuredAt: '4/1' }, ['series..measuredAt entry-date-unreadable']],
    ['a comment too long', { figure: '13', comment: 'あ'.repeat(201) }, ['series..comment text-too-long']],
    ['a source too long', { figure: '13', source: 'あ'.repeat(101) }, ['series..source text-too-long']],
    ['a jump unexplained', { figure: '20' }, ['series..figure jump', 'series..comment comment-needed']],
    ['a jump explained', { figure: '20', comment: '施設が二つ増えたため' }, ['series..figure jump']],
    ['a slip is asked about, not explained', { figure: '130' }, ['series..figure unit-slip']],
  ])('%s', (_, entry, expected) => {
    expect(check(entry)).toEqual(expected);
  });

  test.each([
    ['met', false],
    ['on-track', false],
    ['at-risk', false],
    ['behind', true],
    ['worsening', true],
    ['unmeasured', false],
    ['not-applicable', false],
  ] as const)('%s demands a comment: %s', (state, demanded) => {
    expect(check({ figure: '13' }, () => state)).toEqual(demanded ? ['series..comment comment-needed'] : []);
    expect(check({ figure: '13', comment: '担い手が減った。' }, () => state)).toEqual([]);
  });

  test('no value, no judgement', () => {
    const never: Judge = () => {
      throw new Error('nothing to judge');
    };
    expect(check({ absence: 'missing' }, never)).toEqual([]);
    expect(check({ figure: '未集計' }, never)).toEqual(['series..figure figure-unreadable']);
  });

  test('by the city’s method of assessment', () => {
    const judge: Judge = ({ earlier }, value) =>
      assess({
        goal: { kind: 'reach', side: 'up', milestones: [{ year: 2027, value: 30 }] },
        base: { year: 2022, value: 10 },
        points: [...earlier, { year: 2025, value }].map((one) => ({
          ...one,
          status: 'measured',
          provisional: false,
        })),
        asOf: 2025,
        limit: null,
      }).state;
    expect(check({ figure: '9' }, judge)).toContain('series..comment comment-needed');
    expect(check({ figure: '9', comment: '休園のため' }, judge)).not.toContain(
      'series..comment comment-needed',
    );
  });

  test('a running total that falls has to be explained', () => {
    const item = makeIndicatorItem({ cumulative: true, series: [makeSeries([20, 30, 40])] });
    const entry = makeIndicatorEntry({ figure: '12' });
    expect(write(checkEntry(item, entry, rules))).toEqual([
      'series..figure total-falls',
      'series..comment comment-needed',
    ]);
  });

  test('each series for itself, and one without an entry is missing', () => {
    const series = [makeSeries([80], { key: '小学校' }), makeSeries([74], { key: '中学校' })];
    const item = makeIndicatorItem({ series });
    const entry = { kind: 'indicator', series: {} } as const;
    expect(write(checkEntry(item, entry, rules))).toEqual([
      'series.小学校.figure value-missing',
      'series.中学校.figure value-missing',
    ]);
  });
});

describe('an initiative', () => {
  const last = makeInitiativeEntry({ done: '研修を2回開いた。', issues: '人手が足りない。' });
  const item = makeInitiativeItem({ last });
  const check = (entry: Partial<InitiativeEntry>) =>
    write(checkEntry(item, makeInitiativeEntry(entry), rules));

  test.each<readonly [string, Partial<InitiativeEntry>, readonly string[]]>([
    ['complete', {}, []],
    ['an action without progress', { progress: { a1: 'ahead' } }, ['progress.a2 choice-missing']],
    [
      'a progress that is no choice',
      { progress: { a1: 'ahead', a2: '順調' } },
      ['progress.a2 choice-unknown'],
    ],
    ['nothing on what was done', { done: ' 　\n' }, ['done text-missing']],
    ['nothing on what comes next', { nextChoice: '' }, ['nextChoice choice-missing']],
    ['a next step that is no choice', { nextChoice: 'grow' }, ['nextChoice choice-unknown']],
    ['behind without issues', { progress: { a1: 'delayed', a2: 'ahead' } }, ['issues issues-needed']],
    ['not done without issues', { progress: { a1: 'ahead', a2: 'not-done' } }, ['issues issues-needed']],
    ['behind with issues', { progress: { a1: 'delayed', a2: 'ahead' }, issues: '資材の不足' }, []],
    ['last year’s text', { done: '研修を２回 開いた。' }, ['done text-unchanged']],
    ['400 characters', { done: '𠮷'.repeat(400) }, []],
    ['401 characters', { done: '𠮷'.repeat(401) }, ['done text-too-long']],
  ])('%s', (_, entry, expected) => {
    expect(check(entry)).toEqual(expected);
  });

  test('a city may offer other choices', () => {
    const own = { ...rules, nextChoices: [{ code: 'grow', label: { ja: '伸ばす', en: 'grow' } }] };
    expect(write(checkEntry(item, makeInitiativeEntry({ nextChoice: 'grow' }), own))).toEqual([]);
  });

  test('the texts that say what they said last year are marked, empty ones are not', () => {
    const entry = makeInitiativeEntry({ done: '研修を2回開いた。', issues: '人手が足りない。', next: '' });
    expect(unchangedTexts(item, entry)).toEqual(['done', 'issues']);
    expect(unchangedTexts(makeInitiativeItem(), entry)).toEqual([]);
  });
});

describe('a project', () => {
  const cost = (more: Partial<CostEntry>): CostEntry => ({ ...emptyCost, ...more });
  const whole = cost({ national: '300', general: '200', total: '500' });
  const item = makeProjectItem();

  test.each<readonly [string, Partial<CostEntry>, readonly string[]]>([
    ['sources that add up', whole, []],
    ['sources without a total', { total: '', general: '200', national: '300' }, []],
    ['nought', { total: '0' }, []],
    ['nothing', {}, ['costs.2025-settled.total amount-missing']],
    ['a sum that differs', { general: '200', total: '500' }, ['costs.2025-settled.total sum-differs']],
    ['a total without sources', { total: '500' }, ['costs.2025-settled sources-missing']],
    ['words', { total: '約500' }, ['costs.2025-settled.total amount-unreadable']],
    ['a source in words', { bond: '未定', total: '500' }, ['costs.2025-settled.bond amount-unreadable']],
    ['a fraction', { general: '0.5', total: '500' }, ['costs.2025-settled.general amount-unreadable']],
    [
      'below nought',
      { general: '▲5', total: '▲5' },
      ['costs.2025-settled.general amount-negative', 'costs.2025-settled.total amount-negative'],
    ],
    [
      'more than the budget',
      { general: '501', total: '501' },
      ['costs.2025-settled.total settled-over-budget'],
    ],
  ])('%s', (_, settled, expected) => {
    const entry = makeProjectEntry({ '2025-settled': cost(settled), '2025-budget': whole });
    expect(write(checkEntry(item, entry, rules))).toEqual(expected);
  });

  test('without cost there is nothing to enter, and nothing may stand there', () => {
    const costs = { '2025-settled': emptyCost, '2025-budget': emptyCost };
    expect(write(checkEntry(item, makeProjectEntry(costs, { withoutCost: true }), rules))).toEqual([]);
    const entry = makeProjectEntry({ ...costs, '2025-budget': whole }, { withoutCost: true });
    expect(write(checkEntry(item, entry, rules))).toEqual(['costs.2025-budget cost-despite-none']);
  });
});

describe('completeness', () => {
  test('errors are missing, warnings are not', () => {
    const item = makeIndicatorItem();
    expect(isComplete(item, makeIndicatorEntry({ figure: '130' }), rules)).toEqual({
      complete: true,
      missing: [],
    });
    const missing = [problemAt(['series', '', 'figure'], 'value-missing')];
    expect(isComplete(item, makeIndicatorEntry({}), rules)).toEqual({ complete: false, missing });
  });

  test('an entry of another kind is a bug', () => {
    expect(() => checkEntry(makeIndicatorItem(), makeInitiativeEntry(), rules)).toThrow('r1.k3');
  });
});

describe('characters as a reader counts them', () => {
  test.each([
    ['', 0],
    ['市民', 2],
    ['ＰＲ', 2],
    ['PR', 2],
    ['𠮷野', 2],
    ['か゚', 1],
    ['が', 1],
    ['葛󠄀城', 2],
    ['👨‍👩‍👧', 1],
    ['一\n二', 3],
    ['一\r\n二', 3],
  ])('%j: %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  test.each([
    ['the same', '研修をした。', '研修をした。', true],
    ['but for blanks and breaks', '研修を\n した。', '研修をした。', true],
    ['but for widths', 'ＰＲを１回', 'PRを1回', true],
    ['another figure', '研修を3回した。', '研修を2回した。', false],
    ['empty both', '', '', false],
    ['nothing last year', '研修をした。', null, false],
  ])('%s', (_, text, lastYear, unchanged) => {
    expect(isUnchanged(text, lastYear)).toBe(unchanged);
  });
});

describe('the words for a problem', () => {
  const codes = Object.keys(problemCatalogue).filter((code): code is ProblemCode => code in problemCatalogue);

  test.each(codes)('%s has the same gaps in both languages', (code) => {
    const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
    const { ja, en } = problemCatalogue[code].message;
    expect(gaps(ja)).toEqual(gaps(en));
    expect(ja.length * en.length).toBeGreaterThan(0);
  });

  test.each([
    ['a demand for a comment', makeIndicatorEntry({ figure: '20' }), 'comment-needed'],
    ['a slip', makeIndicatorEntry({ figure: '130' }), 'unit-slip'],
    ['another unit', makeIndicatorEntry({ figure: '13件' }), 'unit-differs'],
    ['a long text', makeIndicatorEntry({ figure: '13', comment: 'あ'.repeat(201) }), 'text-too-long'],
  ])('%s leaves no gap open', (_, entry, code) => {
    const problem = checkEntry(makeIndicatorItem(), entry, rules).find((one) => one.code === code);
    if (!problem) throw new Error(`no ${code}`);
    for (const language of ['ja', 'en'] as const)
      expect(describeProblem(problem, language)).not.toMatch(/[{}]/);
  });
});
