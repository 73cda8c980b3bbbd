import { placeOf, type State } from '../verdict.ts';
import type { IndicatorAssessment } from './assessment.ts';

/** States that ask for something to be done. */
const AT_RISK: readonly State[] = ['worsening', 'behind', 'at-risk'];

/**
 * The indicators that are at risk, the most at risk first. Rule N7 of SPEC.md.
 *
 * @example orderByRisk(assessment.indicators)[0]?.state // 'worsening'
 */
export function orderByRisk(indicators: readonly IndicatorAssessment[]): readonly IndicatorAssessment[] {
  return indicators
    .filter(({ state }) => AT_RISK.includes(state))
    .toSorted(
      (a, b) =>
        placeOf(a.state) - placeOf(b.state) ||
        compareFigures(ratioOf(a), ratioOf(b)) ||
        compareFigures(chanceOf(a), chanceOf(b)),
    );
}

/** The smaller first; what has no figure comes after what has one. */
function compareFigures(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

function ratioOf({ series, decidedBy }: IndicatorAssessment): number | null {
  return series.find((one) => one.series === decidedBy)?.verdict.ratio ?? null;
}

function chanceOf({ series, decidedBy }: IndicatorAssessment): number | null {
  return series.find((one) => one.series === decidedBy)?.outlook.targets[0]?.chance ?? null;
}
