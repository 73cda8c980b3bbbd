import type { YearValue } from '../../indicator/year-value.ts';
import type { AssessInput } from '../assess-input.ts';
import { type Interval, isReached, type Level, type Milestone, type Side, signOf } from '../goal.ts';
import { finish, inWords, type Judgement, notCovered, nothingToJudge } from '../judgement.ts';
import { needPerYear, progressShare, type Requirement, requireBy, requirementStep } from '../line.ts';
import { findAim, findLevel } from '../milestones.ts';
import { findStanding, isMeasured, type Standing, valueBy } from '../standing.ts';
import { type Step, step } from '../step.ts';
import type { State, Verdict } from '../verdict.ts';

/** From which ratio of progress to elapsed time a state begins. */
export type PathSettings = { readonly onTrack: number; readonly atRisk: number };

/** 1: the straight line of Japan's growth strategy; 0.6: the lower band of Tama city and of Eurostat. */
export const PATH_SETTINGS: PathSettings = { onTrack: 1, atRisk: 0.6 };

/** A band counts as reached where only the rounding of binary fractions is missing. */
const ROUNDING = 1e-9;

/**
 * Judges the share of progress against the share of time that has passed, on a straight line to the nearest
 * milestone that is not reached yet. Rules P1 to P9 of SPEC.md.
 *
 * @example assessPath(input).state // 'on-track'
 */
export function assessPath(input: AssessInput, settings: PathSettings = PATH_SETTINGS): Verdict {
  const standing = findStanding(input);
  const judgement = isMeasured(standing) ? judge(input, standing, settings) : nothingToJudge();
  return finish('path', standing, judgement);
}

function judge({ goal }: AssessInput, standing: Standing, settings: PathSettings): Judgement {
  switch (goal.kind) {
    case 'reach':
      return judgeReach(goal.side, goal.milestones, standing, settings);
    case 'keep':
      return judgeKeep(goal.side, goal.levels, standing);
    case 'direction':
      return judgeDirection(goal.side, standing);
    case 'range':
      return judgeRange(goal.intervals, standing, settings);
    case 'action':
      return judgeAction(goal.year, standing);
    case 'in-words':
      return inWords();
    case 'no-direction':
      return notCovered(goal.kind);
  }
}

function judgeReach(
  side: Side,
  milestones: readonly Milestone[],
  standing: Standing,
  settings: PathSettings,
): Judgement {
  const aim = findAim(side, milestones, standing);
  if (aim === null) return inWords();
  const { milestone, value } = aim;
  const { base } = standing;
  const target = milestone.value;
  if (isReached(side, base.value, target)) {
    const note = step('P4', 'base-meets-target', { base: base.value, target });
    return holdLevel(side, target, value, standing, [...aim.steps, note]);
  }
  const requirement = value.year > base.year ? requireBy(base, milestones, value.year) : null;
  const need = needPerYear(side, value, milestone);
  const figures = {
    valueYear: value.year,
    requiredNow: requirement?.required ?? null,
    neededPerYear: need.perYear,
  };
  const pace = requirement === null ? NO_PACE : findPace(side, base, value, milestone, requirement);
  const steps = [...aim.steps, ...pace.steps, ...need.steps];
  if (aim.reached) {
    const reached = step('P2', 'met', { value: value.value, target });
    return { ...figures, state: 'met', ratio: pace.ratio, steps: [...steps, reached] };
  }
  if (requirement === null) {
    const note = step('P5', 'no-value-after-base', { baseYear: base.year });
    return { ...figures, state: 'unmeasured', steps: [...steps, note] };
  }
  const worse = !isReached(side, value.value, base.value);
  if (worse) {
    const below = step('P6', 'below-base', { value: value.value, base: base.value });
    return { ...figures, state: 'worsening', ratio: pace.ratio, steps: [...steps, below] };
  }
  return { ...figures, ...bandOf(pace.ratio, steps, settings) };
}

type Pace = { readonly ratio: number | null; readonly steps: readonly Step[] };
const NO_PACE: Pace = { ratio: null, steps: [] };

/** P3: how much of the advance that the path asks for by now has been made. */
function findPace(
  side: Side,
  base: YearValue,
  value: YearValue,
  milestone: Milestone,
  requirement: Requirement,
): Pace {
  const { from, to, elapsed, required } = requirement;
  const given = { value: value.value, base: base.value };
  const progress = progressShare(base.value, value.value, milestone.value);
  const steps = [
    step('P3', 'progress-share', { ...given, target: milestone.value, progress }),
    step('L1', 'elapsed-share', {
      year: Math.min(value.year, to.year),
      baseYear: from.year,
      targetYear: to.year,
      elapsed,
    }),
    requirementStep(requirement),
  ];
  if ((required - base.value) * signOf(side) <= 0) {
    return {
      ratio: null,
      steps: [...steps, step('P3', 'nothing-required-yet', { year: value.year, required })],
    };
  }
  if (from === base && to === milestone) {
    const ratio = progress / elapsed;
    return { ratio, steps: [...steps, step('P3', 'path-ratio', { progress, elapsed, ratio })] };
  }
  const ratio = (value.value - base.value) / (required - base.value);
  return { ratio, steps: [...steps, step('P3', 'required-ratio', { ...given, required, ratio })] };
}

/** P1: the bands. Where the path asks for nothing yet, being no worse than the baseline is enough. */
function bandOf(ratio: number | null, steps: readonly Step[], { onTrack, atRisk }: PathSettings): Judgement {
  if (ratio === null) return { state: 'on-track', steps };
  const band = (state: State, decided: Step): Judgement => ({ state, ratio, steps: [...steps, decided] });
  const reached = (limit: number) => ratio >= limit - ROUNDING;
  if (reached(onTrack)) {
    return band('on-track', step('P1', 'band-reached', { figure: ratio, atLeast: onTrack }));
  }
  if (reached(atRisk)) {
    return band('at-risk', step('P1', 'band-reached', { figure: ratio, atLeast: atRisk }));
  }
  return band('behind', step('P1', 'band-below', { figure: ratio, below: atRisk }));
}

function judgeKeep(side: Side, levels: readonly Level[], standing: Standing): Judgement {
  const level = findLevel(levels, standing.latest.year);
  if (level === null) return inWords();
  const value =
    level.year === null ? standing.latest : (valueBy(standing.measured, level.year) ?? standing.latest);
  return holdLevel(side, level.value, value, standing, [step('P4', 'level', { target: level.value })]);
}

/** P4: a level is held or not in each year; there is no line to interpolate on. */
function holdLevel(
  side: Side,
  target: number,
  value: YearValue,
  { base }: Standing,
  steps: readonly Step[],
): Judgement {
  const comparison = { value: value.value, target };
  const figures = { valueYear: value.year, requiredNow: target };
  if (isReached(side, value.value, target)) {
    return { ...figures, state: 'met', neededPerYear: 0, steps: [...steps, step('P4', 'met', comparison)] };
  }
  const missed = [...steps, step('P4', 'not-met', comparison)];
  if (value.year > base.year && (value.value - base.value) * signOf(side) > 0) {
    const change = { value: value.value, base: base.value, change: value.value - base.value };
    return { ...figures, state: 'behind', steps: [...missed, step('P4', 'change-since-base', change)] };
  }
  return { ...figures, state: 'worsening', steps: missed };
}

/** P7: only the direction is promised. */
function judgeDirection(side: Side, { measured, latest, base }: Standing): Judgement {
  if (latest.year <= base.year) {
    return { state: 'unmeasured', steps: [step('P5', 'no-value-after-base', { baseYear: base.year })] };
  }
  const sign = signOf(side);
  const change = latest.value - base.value;
  const since = step('P7', 'change-since-base', { value: latest.value, base: base.value, change });
  if (change * sign < 0) {
    const worse = step('P6', 'below-base', { value: latest.value, base: base.value });
    return { state: 'worsening', steps: [since, worse] };
  }
  if (change === 0) return { state: 'behind', steps: [since, step('P7', 'change-wrong', { change })] };
  const before = measured.at(-2);
  if (before === undefined || before.year <= base.year) {
    return { state: 'on-track', steps: [since, step('P7', 'change-right', { change })] };
  }
  const last = latest.value - before.value;
  const steps = [
    since,
    step('P7', 'last-change', { value: latest.value, before: before.value, change: last }),
  ];
  return last * sign > 0
    ? { state: 'on-track', steps: [...steps, step('P7', 'change-right', { change: last })] }
    : { state: 'at-risk', steps: [...steps, step('P7', 'change-wrong', { change: last })] };
}

/** P8: inside is met; outside, the nearer end is the target. */
function judgeRange(intervals: readonly Interval[], standing: Standing, settings: PathSettings): Judgement {
  const interval = intervals.find(({ year }) => year >= standing.latest.year) ?? intervals.at(-1);
  if (interval === undefined) return inWords();
  const { year, low, high } = interval;
  const value = valueBy(standing.measured, year) ?? standing.latest;
  const given = step('P8', 'interval', { year, low, high });
  if (value.value >= low && value.value <= high) {
    const inside = step('P8', 'inside-interval', { value: value.value, low, high });
    return { state: 'met', valueYear: value.year, neededPerYear: 0, steps: [given, inside] };
  }
  const below = value.value < low;
  const end = below ? low : high;
  const found = judgeReach(below ? 'up' : 'down', [{ year, value: end }], standing, settings);
  return { ...found, steps: [given, step('P8', 'end-of-interval', { target: end }), ...found.steps] };
}

/** P9: done or not done; before its year there is nothing to judge. */
function judgeAction(year: number, { latest, asOf }: Standing): Judgement {
  if (latest.value >= 1) return { state: 'met', steps: [step('P9', 'action-done', { year: latest.year })] };
  if (asOf < year) return { ...notCovered('action'), steps: [step('P9', 'action-not-due', { year })] };
  return { state: 'behind', steps: [step('P9', 'action-not-done', { year })] };
}
