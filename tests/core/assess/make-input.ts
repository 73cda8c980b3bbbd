import type { AssessInput, Point } from '../../../src/core/assess/assess-input.ts';
import type { Goal, Side } from '../../../src/core/assess/goal.ts';

export function points(...given: readonly (readonly [number, number | null])[]): readonly Point[] {
  return given.map(([year, value]) =>
    value === null
      ? { year, status: 'absent', reason: 'not-published' }
      : { year, status: 'measured', value, provisional: false },
  );
}

export function reach(side: Side, ...milestones: readonly (readonly [number, number])[]): Goal {
  return { kind: 'reach', side, milestones: milestones.map(([year, value]) => ({ year, value })) };
}

export function keep(side: Side, value: number, year: number | null = null): Goal {
  return { kind: 'keep', side, levels: [{ year, value }] };
}

/** An input from 2020 on, unless said otherwise. */
export function input(
  goal: Goal,
  base: number | null,
  values: readonly Point[],
  more: Partial<AssessInput> = {},
): AssessInput {
  return {
    goal,
    base: base === null ? null : { year: 2020, value: base },
    points: values,
    asOf: null,
    limit: null,
    ...more,
  };
}
