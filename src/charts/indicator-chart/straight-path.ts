import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';

export type PathPoint = { readonly year: FiscalYear; readonly value: number };

/** The straight required path, one value a year, bending at each milestone. Without a baseline it starts at the first target. */
export function tracePath(
  baseline: { readonly year: FiscalYear; readonly value: number | null },
  targets: readonly { readonly year: FiscalYear; readonly level: number | null }[],
): readonly PathPoint[] {
  const knots: PathPoint[] = baseline.value === null ? [] : [{ year: baseline.year, value: baseline.value }];
  for (const { year, level } of targets) {
    const last = knots.at(-1);
    if (level !== null && (last === undefined || year > last.year)) knots.push({ year, value: level });
  }
  return knots.flatMap((knot, index) => {
    const next = knots[index + 1];
    return next === undefined ? [knot] : interpolate(knot, next);
  });
}

function interpolate(from: PathPoint, to: PathPoint): readonly PathPoint[] {
  const length = to.year - from.year;
  return Array.from({ length }, (_, step) => ({
    year: from.year + step,
    value: from.value + ((to.value - from.value) * step) / length,
  }));
}
