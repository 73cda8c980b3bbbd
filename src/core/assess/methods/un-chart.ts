import type { YearValue } from '../../indicator/year-value.ts';
import type { AssessInput } from '../assess-input.ts';
import { isReached, type Side, signOf } from '../goal.ts';
import { finish, inWords, type Judgement, notCovered, nothingToJudge } from '../judgement.ts';
import { drawLine } from '../line.ts';
import { findDue, findLevel } from '../milestones.ts';
import { findStanding, isMeasured, type Standing } from '../standing.ts';
import { step } from '../step.ts';
import type { State, Verdict } from '../verdict.ts';
import { annualGrowth } from './growth.ts';

export type UnChartSettings = {
  /** Share of the gap closed by the target year from which it is on track, and from which progress is fair. */
  readonly onTrack: number;
  readonly fair: number;
  /** Growth per year, for goals without a target. */
  readonly strongGrowth: number;
  readonly fairGrowth: number;
  /** A value this near to a target of 0 or 100 has reached it, in the unit of the series. */
  readonly nearEnd: number;
};

/** The figures of the UN's progress chart as the Basque statistics office applies them. */
export const UN_CHART_SETTINGS: UnChartSettings = {
  onTrack: 0.95,
  fair: 0.1,
  strongGrowth: 0.02,
  fairGrowth: 0.005,
  nearEnd: 1,
};

const NATURAL_ENDS: readonly number[] = [0, 100];

/**
 * Lets the observed growth run on to the target year and asks which share of the gap it closes, as the progress chart
 * of the United Nations does. Rules U1 to U6 of SPEC.md.
 *
 * @example assessUnChart(input).mark // 'fair'
 */
export function assessUnChart(input: AssessInput, settings: UnChartSettings = UN_CHART_SETTINGS): Verdict {
  const standing = findStanding(input);
  const judgement = isMeasured(standing) ? judge(input, standing, settings) : nothingToJudge();
  return finish('un-chart', standing, judgement);
}

function judge({ goal }: AssessInput, standing: Standing, settings: UnChartSettings): Judgement {
  const { latest } = standing;
  switch (goal.kind) {
    case 'in-words':
      return inWords();
    case 'range':
    case 'no-direction':
      return notCovered(goal.kind);
    case 'action':
      // U5: yes or no.
      return latest.value >= 1
        ? { state: 'met', mark: 'met', steps: [step('U5', 'action-done', { year: latest.year })] }
        : {
            state: 'worsening',
            mark: 'regression',
            steps: [step('U5', 'action-not-done', { year: goal.year })],
          };
    case 'direction':
      return judgeGrowth(goal.side, standing, settings);
    case 'keep': {
      const level = findLevel(goal.levels, latest.year);
      if (level === null) return inWords();
      return judgeTarget(
        goal.side,
        { year: level.year ?? latest.year, value: level.value },
        standing,
        settings,
      );
    }
    case 'reach': {
      const aim = findDue(goal.milestones, standing);
      if (aim === null) return inWords();
      const found = judgeTarget(goal.side, aim.milestone, standing, settings);
      return { ...found, steps: [...aim.steps, ...found.steps] };
    }
  }
}

/** U1 to U3. */
function judgeTarget(
  side: Side,
  target: YearValue,
  standing: Standing,
  settings: UnChartSettings,
): Judgement {
  const { base, latest } = standing;
  const line = drawLine(side, base, latest, target);
  const figures = { requiredNow: line.requiredNow, neededPerYear: line.neededPerYear };
  const comparison = { value: latest.value, target: target.value };
  if (isReached(side, latest.value, target.value)) {
    return { ...figures, state: 'met', mark: 'met', steps: [...line.steps, step('U2', 'met', comparison)] };
  }
  const { nearEnd } = settings;
  if (NATURAL_ENDS.includes(target.value) && Math.abs(latest.value - target.value) <= nearEnd) {
    const near = step('U3', 'near-natural-end', { ...comparison, within: nearEnd });
    return { ...figures, state: 'met', mark: 'met', steps: [...line.steps, near] };
  }
  const growth = findGrowth(standing);
  if (typeof growth !== 'number') return { ...figures, ...growth, steps: [...line.steps, ...growth.steps] };
  if (isReached(side, base.value, target.value)) {
    const missed = step('U2', 'not-met', comparison);
    return { ...figures, state: 'worsening', mark: 'regression', steps: [...line.steps, missed] };
  }
  const ahead = Math.max(0, target.year - latest.year);
  const expected = latest.value * (1 + growth) ** ahead;
  const share = (expected - base.value) / (target.value - base.value);
  const steps = [
    ...line.steps,
    growthStep(standing, growth),
    step('U1', 'expected-share', { expected, base: base.value, target: target.value, share }),
  ];
  return { ...figures, ...bandOf(share, settings.onTrack, settings.fair, steps) };
}

/** U4: growth per year alone. */
function judgeGrowth(side: Side, standing: Standing, settings: UnChartSettings): Judgement {
  const growth = findGrowth(standing);
  if (typeof growth !== 'number') return growth;
  const signed = growth * signOf(side) * (standing.base.value < 0 ? -1 : 1);
  return bandOf(signed, settings.strongGrowth, settings.fairGrowth, [growthStep(standing, growth)]);
}

function bandOf(figure: number, strong: number, fair: number, steps: Judgement['steps']): Judgement {
  const band = (state: State, mark: string, decided: Judgement['steps'][number]): Judgement => ({
    state,
    mark,
    ratio: figure,
    steps: [...steps, decided],
  });
  if (figure >= strong)
    return band('on-track', 'on_track', step('U1', 'band-reached', { figure, atLeast: strong }));
  if (figure >= fair) return band('at-risk', 'fair', step('U1', 'band-reached', { figure, atLeast: fair }));
  const below = step('U1', 'band-below', { figure, below: fair });
  return figure >= 0 ? band('behind', 'stagnation', below) : band('worsening', 'regression', below);
}

/** U6: growth needs two years and values of one sign, neither baseline nor value 0. */
function findGrowth({ base, latest }: Standing): number | Judgement {
  if (latest.year <= base.year) {
    return { state: 'unmeasured', steps: [step('U6', 'no-value-after-base', { baseYear: base.year })] };
  }
  if (base.value * latest.value <= 0) {
    const note = step('U6', 'signs-differ', { base: base.value, value: latest.value });
    return { state: 'not-applicable', steps: [note] };
  }
  return annualGrowth(base.value, latest.value, latest.year - base.year);
}

function growthStep({ base, latest }: Standing, growth: number) {
  const years = latest.year - base.year;
  return step('U1', 'observed-growth', { value: latest.value, base: base.value, years, growth });
}
