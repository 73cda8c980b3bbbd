import { describe, expect, test } from 'vitest';
import { suggestSettings } from '../../../src/core/round/suggest-settings.ts';
import { describeSettingsProblem } from '../../../src/office/preparation/form-problem.ts';
import { type RoundForm, toRoundForm } from '../../../src/office/preparation/round-form.ts';
import { toSettings } from '../../../src/office/preparation/to-settings.ts';

const departments = [
  { id: 'd1', name: '市民課', division: '市民部' },
  { id: 'd2', name: '環境課', division: null },
] as const;
const plan = { actionYears: [2026, 2027], departments };
const { assigned: _assigned, ...suggested } = suggestSettings({ plan, last: null, today: '2027-04-16' });
const form = toRoundForm(suggested);

function problemsOf(change: Partial<RoundForm>): readonly string[] {
  const read = toSettings({ ...form, ...change }, departments);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
}

const row = (ja: string, code = '') => ({ ja, code, en: '', behind: false });

describe('the form of a round', () => {
  test('comes to the settings that it was made from', () => {
    expect(toSettings(form, departments)).toEqual({ ok: true, settings: suggested });
  });

  test.each<readonly [string, Partial<RoundForm>, string]>([
    ['no year', { year: '' }, 'year year-missing'],
    ['nothing asked', { asks: [] }, 'asks asks-missing'],
    [
      'chosen departments without any',
      { scope: 'chosen', departments: ['d9'] },
      'departments departments-missing',
    ],
    ['no opening', { opens: '' }, 'opens date-missing'],
    ['no closing', { closes: '' }, 'closes date-missing'],
    [
      'a level without days and date',
      { due: { ...form.due, division: { days: '', date: '' } } },
      'due.division due-missing',
    ],
    ['a limit of nought', { limits: { ...form.limits, done: '0' } }, 'limits.done limit-unusable'],
    ['one choice', { nextChoices: [row('継続', 'continue'), row('')] }, 'nextChoices choices-missing'],
    ['a code twice', { nextChoices: [row('継続', 'a'), row('廃止', 'a')] }, 'nextChoices choice-code-twice'],
    ['words twice', { nextChoices: [row('継続'), row('継続')] }, 'nextChoices choice-words-twice'],
    [
      'a code that cannot be one',
      { nextChoices: [row('継続', 'Ａ'), row('廃止')] },
      'nextChoices choice-code-unusable',
    ],
    ['projects without a year', { budgetOffsets: [], settledOffsets: [] }, 'budgetYears years-missing'],
  ])('%s is said at its field', (_case, change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  test('a new choice gets a code that no other has, and a date goes before days', () => {
    const read = toSettings(
      {
        ...form,
        nextChoices: [row('継続', 'c1'), row('新しい方向'), row('')],
        due: { ...form.due, planning: { days: '5', date: '2027-06-04' } },
        closedDays: '2027-05-01\n2027-05-06、2027-05-07',
      },
      departments,
    );
    expect(read).toMatchObject({
      ok: true,
      settings: {
        nextChoices: [{ code: 'c1' }, { code: 'c2', label: { ja: '新しい方向', en: '新しい方向' } }],
        due: { planning: { date: '2027-06-04' } },
        closedDays: ['2027-05-01', '2027-05-06', '2027-05-07'],
      },
    });
  });

  test('what is wrong is said in both languages', () => {
    const problem = { path: ['year'], code: 'year-missing', params: {} } as const;
    expect(describeSettingsProblem(problem, 'ja')).toBe('年度を選んでください。');
    expect(describeSettingsProblem(problem, 'en')).toBe('Choose a fiscal year.');
  });
});
