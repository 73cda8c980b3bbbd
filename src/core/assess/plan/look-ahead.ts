import { FEWEST_POINTS, type makeForecaster } from '../../forecast/forecast.ts';
import type { ForecastInput, ValueScale } from '../../forecast/forecast-input.ts';
import { whatItTakes } from '../../forecast/what-it-takes.ts';
import type { YearValue } from '../../indicator/year-value.ts';
import type { Indicator, Series } from '../../plan/plan.ts';
import type { AssessInput } from '../assess-input.ts';
import type { Goal, Milestone, Side } from '../goal.ts';
import type { Outlook, TargetOutlook } from './assessment.ts';
import { isShare, WHOLE } from './to-assess-input.ts';

/** The ranges that a page shows. */
export const OUTLOOK_LEVELS: readonly number[] = [0.8, 0.95];

/** How far ahead of the last value a goal without a year is looked at. */
const YEARS_WITHOUT_TARGET = 3;

/** What a forecaster needs to know of a series beside its input. */
type Subject = Pick<Indicator, 'cumulative'> & Pick<Series, 'unit'>;

/**
 * The range ahead of a series up to its last target, the chance of each target that is still to come, and what it
 * asks for. Rule N6 of SPEC.md.
 *
 * @example lookAhead(input, { cumulative: false, unit: '％' }, makeForecaster(OUTLOOK_LEVELS)).targets[0]?.band // 'likely'
 */
export function lookAhead(
  { goal, base, points, asOf }: AssessInput,
  subject: Subject,
  forecast: ReturnType<typeof makeForecaster>,
): Outlook {
  const measured = points.filter(
    (point) => point.status === 'measured' && (asOf === null || point.year <= asOf),
  );
  const values = measured.flatMap((point) => (point.status === 'measured' ? [point] : []));
  const last = values.at(-1);
  if (last === undefined) return { points: [], none: 'not-measured', targets: [] };
  const known = withBase(values, base);
  const aims = aimsOf(goal).filter(({ year }) => year > last.year);
  const scale = scaleOf(subject, [...known, ...aims]);
  const horizon = (aims.at(-1)?.year ?? last.year + YEARS_WITHOUT_TARGET) - last.year;
  const input: ForecastInput = { values: known, scale, horizon, target: null };
  const ahead = forecast(input);
  const chanceOf = (target: NonNullable<ForecastInput['target']>) => {
    const found = ahead.status === 'none' ? ahead : forecast({ ...input, target });
    return found.status === 'none' ? NO_CHANCE : { chance: found.chance, band: found.band };
  };
  return {
    points: ahead.status === 'forecast' ? ahead.points : [],
    none: ahead.status === 'none' ? ahead.reason : null,
    targets: aims.map(
      (aim): TargetOutlook => ({ ...aim, ...chanceOf(aim), takes: whatItTakes(aim.side, known, aim) }),
    ),
  };
}

const NO_CHANCE = { chance: null, band: null } as const;

/** The baseline is a value of its year like any other, unless that year was reported as well. */
function withBase(values: readonly YearValue[], base: YearValue | null): readonly YearValue[] {
  const plain = values.map(({ year, value }) => ({ year, value }));
  if (base === null || plain.some(({ year }) => year === base.year)) return plain;
  return [...plain, base].toSorted((a, b) => a.year - b.year);
}

function aimsOf(goal: Goal): readonly (Milestone & { readonly side: Side })[] {
  if (goal.kind === 'reach') return goal.milestones.map((milestone) => ({ ...milestone, side: goal.side }));
  if (goal.kind !== 'keep') return [];
  return goal.levels.flatMap(({ year, value }) => (year === null ? [] : [{ year, value, side: goal.side }]));
}

function scaleOf({ cumulative, unit }: Subject, known: readonly YearValue[]): ValueScale {
  const negative = known.some(({ value }) => value < 0);
  if (isShare(unit)) {
    const inside = !negative && known.every(({ value }) => value <= WHOLE);
    return inside ? { kind: 'bounded', low: 0, high: WHOLE } : { kind: 'plain' };
  }
  if (cumulative) return { kind: 'total' };
  if (negative) return { kind: 'plain' };
  if (known.length >= FEWEST_POINTS && known.every(({ value }) => Number.isInteger(value))) {
    return { kind: 'count' };
  }
  return { kind: 'bounded', low: 0, high: null };
}
