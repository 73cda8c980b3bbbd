import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, isMethodId, METHODS } from '../../../src/core/assess/assess.ts';
import type { AssessInput, Point } from '../../../src/core/assess/assess-input.ts';
import type { Goal } from '../../../src/core/assess/goal.ts';
import { placeOf } from '../../../src/core/assess/verdict.ts';

const methods = Object.keys(METHODS).filter(isMethodId);
const sides = fc.constantFrom('up' as const, 'down' as const);
const values = fc.integer({ min: 1, max: 400 });

/** Series of five to eight positive whole values from 2020 on, so that rounding decides nothing. */
const inputs: fc.Arbitrary<AssessInput> = fc
  .record({
    side: sides,
    kind: fc.constantFrom('reach', 'keep', 'direction'),
    first: values,
    second: values,
    years: fc.array(values, { minLength: 5, maxLength: 8 }),
  })
  .map(({ side, kind, first, second, years }): AssessInput => {
    const milestones = [
      { year: 2030, value: first },
      { year: 2034, value: second },
    ];
    const goal: Goal =
      kind === 'reach'
        ? { kind, side, milestones }
        : kind === 'keep'
          ? { kind, side, levels: [{ year: null, value: first }] }
          : { kind: 'direction', side };
    const points = years.map(
      (value, at): Point => ({ year: 2020 + at, status: 'measured', value, provisional: false }),
    );
    return { goal, base: { year: 2020, value: years[0] ?? 1 }, points, asOf: null, limit: null };
  });

function mapValues(given: AssessInput, change: (value: number) => number): AssessInput {
  const { goal, base, points } = given;
  const moved = <T extends { readonly value: number }>(item: T): T => ({
    ...item,
    value: change(item.value),
  });
  const changedGoal: Goal =
    goal.kind === 'reach'
      ? { ...goal, milestones: goal.milestones.map(moved) }
      : goal.kind === 'keep'
        ? { ...goal, levels: goal.levels.map(moved) }
        : goal;
  return {
    ...given,
    goal: changedGoal,
    base: base === null ? null : moved(base),
    points: points.map((point) => (point.status === 'measured' ? moved(point) : point)),
  };
}

function improveLast(given: AssessInput, by: number): AssessInput {
  const side =
    given.goal.kind === 'reach' || given.goal.kind === 'keep' || given.goal.kind === 'direction'
      ? given.goal.side
      : 'up';
  const points = given.points.map((point, at): Point => {
    if (at < given.points.length - 1 || point.status === 'absent') return point;
    return { ...point, value: side === 'up' ? point.value + by : Math.max(0.5, point.value - by) };
  });
  return { ...given, points };
}

describe.each(methods)('%s', (method) => {
  it('gives the same verdict in any unit', () => {
    let judged = 0;
    fc.assert(
      fc.property(inputs, fc.constantFrom(2, 1024, 1 / 4096), (given, factor) => {
        const state = assess(given, method).state;
        if (placeOf(state) >= 0) judged += 1;
        // The UN chart's "within 1 of 0 or 100" is a rule about percentages: no unit to change.
        if (method === 'un-chart') return;
        expect(
          assess(
            mapValues(given, (value) => value * factor),
            method,
          ).state,
        ).toBe(state);
      }),
      { seed: 3, numRuns: 400 },
    );
    expect(judged).toBeGreaterThan(200);
  });

  it('never gives a better value a worse state', () => {
    let better = 0;
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 300 }), (given, by) => {
        const before = placeOf(assess(given, method).state);
        const after = placeOf(assess(improveLast(given, by), method).state);
        if (after > before) better += 1;
        if (before >= 0 && after >= 0) expect(after).toBeGreaterThanOrEqual(before);
      }),
      { seed: 4, numRuns: 600 },
    );
    expect(better).toBeGreaterThan(50);
  });

  it('lets an absent value move no figure', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 6 }), (given, year) => {
        const absent: Point = {
          year: 2020 + given.points.length - 1 + year,
          status: 'absent',
          reason: 'suppressed',
        };
        const { reasons: _, ...before } = assess(given, method);
        const { reasons: __, ...after } = assess({ ...given, points: [...given.points, absent] }, method);
        expect(after).toEqual(before);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
