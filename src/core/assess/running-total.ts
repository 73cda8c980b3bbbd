import type { AbsenceReason } from '../indicator/observation.ts';
import type { Point, YearValue } from './assess-input.ts';

/*
 * A cumulative indicator (累計) may be reported as the year's increment or as the running total; both are shown.
 * An absent year breaks the sum: from there on a total made of increments is unknown, never too low.
 */

type MeasuredPoint = Extract<Point, { readonly status: 'measured' }>;

/**
 * Running totals from yearly increments, starting from the total at the baseline. Rule C1 of SPEC.md.
 *
 * @example addUp({ year: 2023, value: 229 }, [{ year: 2024, status: 'measured', value: 50, provisional: false }])[0].value // 279
 */
export function addUp(base: YearValue, increments: readonly Point[]): readonly Point[] {
  let total = base.value;
  let broken: AbsenceReason | null = null;
  let previousYear = base.year;
  return increments.map((point): Point => {
    if (point.status === 'absent') broken ??= point.reason;
    if (point.year > previousYear + 1) broken ??= 'not-reported';
    previousYear = point.year;
    if (point.status === 'absent' || broken !== null) {
      return { year: point.year, status: 'absent', reason: broken ?? 'missing' };
    }
    total += point.value;
    return { ...point, value: total };
  });
}

/**
 * The year's increment for each running total; absent where the year before is absent. Rule C2 of SPEC.md.
 * A total that falls gives a negative increment: it is shown, not hidden.
 *
 * @example takeApart({ year: 2023, value: 229 }, totals)[0] // { year: 2024, status: 'measured', value: 50, … }
 */
export function takeApart(base: YearValue | null, totals: readonly Point[]): readonly Point[] {
  let before: YearValue | null = base;
  return totals.map((point): Point => {
    if (point.status === 'absent') {
      before = null;
      return point;
    }
    const known = before !== null && before.year === point.year - 1 ? before.value : null;
    before = point;
    return known === null ? notKnown(point) : { ...point, value: point.value - known };
  });
}

function notKnown(point: MeasuredPoint): Point {
  return { year: point.year, status: 'absent', reason: 'missing' };
}
