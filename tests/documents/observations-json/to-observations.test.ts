import { describe, expect, test } from 'vitest';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import {
  type MeasuredEntry,
  type ObservationEntry,
  parseObservationsJson,
} from '../../../src/documents/observations-json/parse-observations-json.ts';
import { toObservations } from '../../../src/documents/observations-json/to-observations.ts';
import { indicator, series, smallPlan, smallPlanFile } from '../../support/small-plan.ts';

const entry: MeasuredEntry = {
  parent: '学びを深める',
  indicator: '考えを深めた児童・生徒の割合',
  series: '小学校',
  year: 2024,
  status: 'measured',
  raw: '79.1',
  value: 79.1,
};

/** 相談件数 stands under two measures. */
const planOfTwins = toPlan({
  ...smallPlanFile,
  strategies: smallPlanFile.strategies.map((strategy) => ({
    ...strategy,
    measures: strategy.measures.map((measure) => ({
      ...measure,
      indicators: [indicator('相談件数', series({ unit: '件', baseline: 1, targets: [2, 3] }))],
    })),
  })),
});

describe('observations by name', () => {
  test('are tied to the indicator and series, and what is left out is null', () => {
    expect(toObservations([entry], smallPlan)).toEqual({
      ok: true,
      value: [
        {
          indicator: 'k3',
          series: '小学校',
          year: 2024,
          status: 'measured',
          raw: '79.1',
          value: 79.1,
          provisional: false,
          measuredAt: null,
          comment: null,
          source: null,
        },
      ],
    });
  });

  test('keep the reason of what is absent', () => {
    const absent: ObservationEntry = {
      indicator: '待機児童数',
      year: 2024,
      status: 'absent',
      reason: 'not-published',
      expected: '2026-12-25',
      comment: '県の公表を待つ。',
    };
    const resolved = toObservations([absent], smallPlan);
    expect(resolved.ok && resolved.value).toEqual([{ ...absent, indicator: 'k1', series: '', source: null }]);
  });

  test.each<[string, Partial<MeasuredEntry>]>([
    ['without a parent, where the name is clear', { parent: null }],
    ['in another width', { indicator: '考えを深めた 児童･生徒の割合', series: '小学校 ' }],
  ])('are found %s', (_, change) => {
    const resolved = toObservations([{ ...entry, ...change }], smallPlan);
    expect(resolved.ok && resolved.value[0]?.indicator).toBe('k3');
  });

  test('of two indicators of one name are told apart by the parent', () => {
    const twin: ObservationEntry = {
      ...entry,
      indicator: '相談件数',
      series: '',
      parent: '始める人を支える',
    };
    const resolved = toObservations([twin], planOfTwins);
    expect(resolved.ok && resolved.value[0]?.indicator).toBe('k5');
  });

  test.each<[string, string, Partial<MeasuredEntry>, string]>([
    [
      'an indicator that the plan does not have',
      'unknown-indicator',
      { indicator: '満足度' },
      '指標「満足度」が計画にありません。計画にある名称で書いてください。',
    ],
    [
      'a parent under which it does not stand',
      'unknown-parent',
      { parent: '働くまち' },
      '指標「考えを深めた児童・生徒の割合」は「働くまち」ではなく「学びを深める」にあります。parent を直すか、取り除いてください。',
    ],
    [
      'a part that it does not have',
      'unknown-series',
      { series: '高校' },
      '指標「考えを深めた児童・生徒の割合」に系列「高校」はありません。使えるのは「小学校」「中学校」です（空は全体）。',
    ],
    [
      'no part where there are parts',
      'unknown-series',
      { series: '' },
      '指標「考えを深めた児童・生徒の割合」に系列「」はありません。使えるのは「小学校」「中学校」です（空は全体）。',
    ],
  ])('with %s are refused', (_, code, change, message) => {
    const resolved = toObservations([entry, { ...entry, ...change }], smallPlan);
    const [error, ...others] = resolved.ok ? [] : resolved.errors;
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code, path: ['observations', 1], message: { ja: message } });
  });

  test('are refused where the value is not what is written, in whatever width and sign', () => {
    const loss: ObservationEntry = { ...entry, raw: '△１，２５６', value: -1256 };
    expect(toObservations([loss], smallPlan).ok).toBe(true);
    const resolved = toObservations([{ ...loss, value: 1256 }], smallPlan);
    expect(resolved.ok ? [] : resolved.errors.map(({ code }) => code)).toEqual(['value-differs-from-raw']);
  });

  test('are refused where the name leads to several indicators', () => {
    const resolved = toObservations(
      [{ ...entry, parent: null, indicator: '相談件数', series: '' }],
      planOfTwins,
    );
    expect(resolved.ok ? [] : resolved.errors.map(({ code }) => code)).toEqual(['ambiguous-indicator']);
  });

  test('are refused where one series and year stands twice', () => {
    const resolved = toObservations(
      [entry, { ...entry, raw: '80', value: 80 }, { ...entry, year: 2025 }],
      smallPlan,
    );
    expect(resolved.ok ? [] : resolved.errors.map(({ code, path }) => [code, path[1]])).toEqual([
      ['repeated-observation', 1],
    ]);
  });
});

describe('an observations file', () => {
  test('is read as it is', () => {
    expect(parseObservationsJson(JSON.stringify({ observations: [entry] }))).toEqual({
      ok: true,
      file: { observations: [entry] },
    });
  });

  test.each<[string, object, string, string]>([
    ['a status', { ...entry, status: 'late' }, 'not-allowed', 'status'],
    ['a reason', { ...entry, status: 'absent', reason: 'forgotten' }, 'not-allowed', 'reason'],
    ['a value that is no number', { ...entry, value: '79.1' }, 'wrong-type', 'value'],
    [
      'a day that the calendar does not have',
      { ...entry, measuredAt: '2025-02-30' },
      'bad-format',
      'measuredAt',
    ],
    ['no indicator', { ...entry, indicator: '' }, 'wrong-length', 'indicator'],
  ])('with a wrong %s is refused', (_, broken, code, field) => {
    const parsed = parseObservationsJson(JSON.stringify({ observations: [entry, broken] }));
    const [error, ...others] = parsed.ok ? [] : parsed.errors;
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code, path: ['observations', 1, field] });
  });
});
