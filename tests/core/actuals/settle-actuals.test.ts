import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActualEntry } from '../../../src/core/actuals/actual-entry.ts';
import { settleActuals } from '../../../src/core/actuals/settle-actuals.ts';
import { compareObservations } from '../../../src/core/indicator/compare-observations.ts';
import type { Observation } from '../../../src/core/indicator/observation.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { smallPlanFile } from '../../support/small-plan.ts';

const plan = toPlan(smallPlanFile);
/** 新規就農者数: a running total that stands at 8 in 2023, the year before the plan's first. */
const counted = plan.indicators.find(({ cumulative }) => cumulative);
const thisYear = 2040;

function entryOf(year: number, typed: string, more: Partial<ActualEntry> = {}): ActualEntry {
  return {
    line: year,
    id: counted?.id ?? '',
    name: '',
    part: '',
    unit: '',
    year,
    figure: { status: 'measured', typed, provisional: false },
    counts: 'increment',
    isRevision: false,
    ...more,
  };
}

/** Increments with up to two decimals, one a year from 2024 on. */
const increments = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 })
  .map((hundredths) => hundredths.map((value, at) => entryOf(2024 + at, `${value / 100}`)));

const settle = (entries: readonly ActualEntry[], known: readonly Observation[]) =>
  settleActuals(entries, plan, known, thisYear);
const valuesOf = (observations: readonly Observation[]) =>
  observations.map((one) => (one.status === 'measured' ? [one.year, one.value, one.raw] : one.reason));

describe('[C2] increments', () => {
  test('make totals without the last digits of binary fractions, whatever the order of rows', () => {
    fc.assert(
      fc.property(increments, fc.integer(), (entries, seed) => {
        const mixed = entries.toSorted((a, b) => ((a.year * seed) % 7) - ((b.year * seed) % 7));
        const { observations, problems } = settle(mixed, []);
        let hundredths = 800;
        const expected = entries.map(({ year, figure }) => {
          hundredths += Math.round(Number(figure.status === 'measured' ? figure.typed : 0) * 100);
          return [year, hundredths / 100];
        });
        expect(problems).toEqual([]);
        expect(valuesOf(observations).map(([year, value]) => [year, value])).toEqual(expected);
      }),
    );
  });

  test('loaded in two tables, one after the other, are the same as in one; again, they change nothing', () => {
    fc.assert(
      fc.property(increments, fc.nat(), (entries, at) => {
        const cut = at % (entries.length + 1);
        const whole = settle(entries, []).observations;
        const first = settle(entries.slice(0, cut), []).observations;
        const second = settle(entries.slice(cut), first).observations;
        expect([...first, ...second].map(({ year }) => year)).toEqual(whole.map(({ year }) => year));
        expect([...first, ...second].map((one) => one.status === 'measured' && one.value)).toEqual(
          whole.map((one) => one.status === 'measured' && one.value),
        );
        expect(compareObservations(whole, settle(entries, whole).observations).differences).toEqual([]);
      }),
    );
  });

  test('after a year without a total are problems, and those before it stand', () => {
    const hole = entryOf(2025, '', { figure: { status: 'absent', reason: 'missing' } });
    const { observations, problems } = settle([entryOf(2024, '2'), hole, entryOf(2026, '3')], []);
    expect(valuesOf(observations)).toEqual([[2024, 10, '10'], 'missing']);
    expect(problems).toEqual([
      { line: 2026, column: 'value', code: 'total-unknown', found: '2025', hint: '' },
    ]);
  });

  test('a total given between them is what the next one is added to', () => {
    const total = entryOf(2025, '100', { counts: 'total' });
    const { observations } = settle([entryOf(2024, '2'), total, entryOf(2026, '3')], []);
    expect(valuesOf(observations)).toEqual([
      [2024, 10, '10'],
      [2025, 100, '100'],
      [2026, 103, '103'],
    ]);
  });
});

test('an absent value keeps what is known of when it is expected, and a later value takes its place', () => {
  const waiting = entryOf(2024, '', {
    figure: { status: 'absent', reason: 'not-published' },
    expected: '2025-10-01',
  });
  const known = settle([waiting], []).observations;
  const { expected: _, ...silent } = waiting;
  expect(compareObservations(known, settle([silent], known).observations).same).toBe(1);
  expect(settle([entryOf(2024, '2')], known).observations).toMatchObject([{ status: 'measured', value: 10 }]);
});
