import { describe, expect, it } from 'vitest';
import { assess, isMethodId, METHODS } from '../../../src/core/assess/assess.ts';
import { describeStep } from '../../../src/core/assess/describe-step.ts';
import { STEP_CATALOGUE } from '../../../src/core/assess/step-catalogue.ts';
import { input, points, reach } from './make-input.ts';

const goal = reach('up', [2025, 80]);
const methods = Object.keys(METHODS).filter(isMethodId);

describe('what is judged', () => {
  it('[S1] judges the latest value up to the as-of year', () => {
    const values = points([2021, 64], [2022, 68], [2023, 60]);
    expect(assess(input(goal, 60, values, { asOf: 2022 }), 'path').requiredNow).toBe(68);
    expect(assess(input(goal, 60, values, { asOf: 2022 }), 'path').state).toBe('on-track');
    expect(assess(input(goal, 60, values), 'path').state).toBe('behind');
  });

  it.each(methods)('[S2] says unmeasured where nothing was measured (%s)', (method) => {
    for (const values of [points(), points([2021, null]), points([2024, 70])]) {
      const verdict = assess(input(goal, 60, values, { asOf: 2022 }), method);
      expect([verdict.state, verdict.ratio, verdict.score, verdict.neededPerYear]).toEqual([
        'unmeasured',
        null,
        null,
        null,
      ]);
    }
  });

  it.each(methods)('[S3] lets an absent value move no figure (%s)', (method) => {
    const plain = points([2019, 55], [2021, 61], [2022, 63], [2023, 66], [2024, 70]);
    const holes = points(
      [2018, null],
      [2019, 55],
      [2020, null],
      [2021, 61],
      [2022, 63],
      [2023, 66],
      [2024, 70],
      [2025, null],
    );
    const { reasons: _, ...bare } = assess(input(goal, 60, plain), method);
    const { reasons, ...figures } = assess(input(goal, 60, holes), method);
    expect(figures).toEqual(bare);
    expect(reasons.map(({ code }) => code)).toContain('absent-latest');
  });

  it('[S4] judges an old value in its own year and says how old it is', () => {
    const verdict = assess(input(goal, 60, points([2022, 68]), { asOf: 2024 }), 'path');
    expect([verdict.state, verdict.asOf, verdict.valueYear]).toEqual(['on-track', 2024, 2022]);
    expect(verdict.reasons).toContainEqual({
      rule: 'S4',
      code: 'older-value',
      figures: { asOf: 2024, years: 2 },
    });
  });

  it('[S5] judges a provisional value, with a remark', () => {
    const verdict = assess(
      input(goal, 60, [{ year: 2022, status: 'measured', value: 68, provisional: true }]),
      'path',
    );
    expect(verdict.state).toBe('on-track');
    expect(verdict.reasons.map(({ code }) => code)).toContain('provisional');
  });

  it('[S6] lets the first value stand in for a baseline that the plan does not print', () => {
    expect(assess(input(goal, null, points([2021, 60])), 'path').state).toBe('unmeasured');
    expect(assess(input(goal, null, points([2021, 90])), 'path').state).toBe('met');
    const verdict = assess(input(goal, null, points([2021, 60], [2023, 70])), 'path');
    expect([verdict.state, verdict.ratio]).toEqual(['on-track', 1]);
  });

  it.each(methods)('[S7] cannot judge words (%s)', (method) => {
    expect(assess(input({ kind: 'in-words' }, 60, points([2021, 61])), method).state).toBe('unmeasured');
  });

  it('[S8] says when a method does not know a kind of goal', () => {
    const action = input({ kind: 'action', year: 2025 }, null, points([2021, 1]));
    for (const method of ['weather', 'growth', 'kenko21', 'rank'] as const) {
      expect(assess(action, method).state, method).toBe('not-applicable');
    }
  });

  it('a year never moves with the time zone', () => {
    const before = process.env['TZ'];
    const zones = ['Asia/Tokyo', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return JSON.stringify(assess(input(goal, 60, points([2022, 68])), 'path'));
    });
    process.env['TZ'] = before ?? 'UTC';
    expect(new Set(zones).size).toBe(1);
  });
});

describe('the worked calculation', () => {
  it('reads as sentences with its figures in both languages', () => {
    const { reasons } = assess(input(goal, 60, points([2022, 65])), 'path');
    expect(reasons.map((step) => describeStep(step, 'ja'))).toEqual([
      '2022年度の実績は 65',
      '基準は 2020年度の 60',
      '目標は 2025年度に 80',
      '進んだ割合 =（65 − 60）÷（80 − 60）= 25%',
      '経過した割合 =（2022 − 2020）÷（2025 − 2020）= 40%',
      'いま必要な値 = 60 +（80 − 60）× 40% = 68',
      '進み具合 = 進んだ割合 ÷ 経過した割合 = 25% ÷ 40% = 0.625',
      '今後1年あたりに必要な変化 =（80 − 65）÷（2025 − 2022）= 5',
      '0.625 は 0.6 以上',
    ]);
    expect(describeStep(reasons[3] ?? { rule: '', code: 'met', figures: {} }, 'en')).toBe(
      'Progress made = (65 − 60) ÷ (80 − 60) = 25%',
    );
  });

  it('has the same gaps in both languages for every step', () => {
    for (const [code, { text }] of Object.entries(STEP_CATALOGUE)) {
      const gaps = (sentence: string) => [...new Set(sentence.match(/\{\w+%?\}/g) ?? [])].toSorted();
      expect(gaps(text.en), code).toEqual(gaps(text.ja));
    }
  });

  it('fills every gap of every step that the methods give', () => {
    const cases = [
      input(goal, 60, points([2020, 60], [2021, 61], [2022, 63], [2023, 66])),
      input(goal, 60, points([2021, 59], [2022, null])),
      input({ kind: 'direction', side: 'down' }, 60, points([2019, 60], [2020, 58], [2021, 59], [2022, 57]), {
        limit: 50,
      }),
      input(reach('up', [2021, 70], [2022, 90]), null, points([2020, 0], [2021, 65], [2023, 80])),
    ];
    for (const method of methods) {
      for (const step of cases.flatMap((given) => assess(given, method).reasons)) {
        const gaps = [...STEP_CATALOGUE[step.code].text.ja.matchAll(/\{(\w+)%?\}/g)].map(([, name]) => name);
        for (const name of gaps) expect(Object.keys(step.figures), `${method} ${step.code}`).toContain(name);
      }
    }
  });
});
