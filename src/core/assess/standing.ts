import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { YearValue } from '../indicator/year-value.ts';
import type { AssessInput } from './assess-input.ts';
import { type Step, step } from './step.ts';

/** What every method starts from. */
export type Standing = {
  /** Measured values up to the as-of year, in order of year; never empty. */
  readonly measured: readonly YearValue[];
  readonly latest: YearValue;
  /** The stated baseline, or the first measured value standing in for it. */
  readonly base: YearValue;
  readonly asOf: FiscalYear;
  readonly steps: readonly Step[];
};

export type NothingMeasured = {
  readonly measured: readonly [];
  readonly asOf: FiscalYear | null;
  readonly steps: readonly Step[];
};

/**
 * Takes from a series what there is to judge: absent points leave no trace in any figure, they only add a remark.
 * Rules S1 to S6 of SPEC.md.
 */
export function findStanding(input: AssessInput): Standing | NothingMeasured {
  const { points, asOf: asked } = input;
  const measured: YearValue[] = [];
  let provisional = false;
  let absent: Step | null = null;
  for (const point of points) {
    if (asked !== null && point.year > asked) break;
    if (point.status === 'measured') {
      measured.push(point);
      provisional = point.provisional;
      absent = null;
    } else {
      absent = step('S3', 'absent-latest', { year: point.year, reason: point.reason });
    }
  }
  const first = measured[0];
  const latest = measured.at(-1);
  const remarks: Step[] = absent === null ? [] : [absent];
  if (first === undefined || latest === undefined) {
    return { measured: [], asOf: asked, steps: [step('S2', 'nothing-measured'), ...remarks] };
  }
  const asOf = asked ?? latest.year;
  if (asOf > latest.year) remarks.push(step('S4', 'older-value', { asOf, years: asOf - latest.year }));
  if (provisional) remarks.push(step('S5', 'provisional', { year: latest.year }));
  const base = input.base ?? first;
  const origin =
    input.base === null
      ? step('S6', 'base-from-first', { year: first.year, value: first.value })
      : step('S1', 'base', { year: base.year, value: base.value });
  const steps = [step('S1', 'latest', { year: latest.year, value: latest.value }), ...remarks, origin];
  return { measured, latest, base, asOf, steps };
}

export function isMeasured(standing: Standing | NothingMeasured): standing is Standing {
  return standing.measured.length > 0;
}

/** The last value in or before a year; where there is none, the first after it. */
export function valueBy(measured: readonly YearValue[], year: FiscalYear): YearValue | undefined {
  return measured.findLast((value) => value.year <= year) ?? measured[0];
}
