import type { YearValue } from '../../indicator/year-value.ts';
import type { AssessInput } from '../assess-input.ts';
import { type Goal, isReached, type Side, signOf } from '../goal.ts';
import { finish, inWords, type Judgement, notCovered, nothingToJudge } from '../judgement.ts';
import { drawLine, progressShare } from '../line.ts';
import { findDue, findLevel } from '../milestones.ts';
import { type RankCondition, type RankScale, SABC_SCALE } from '../rank-scale.ts';
import { findStanding, isMeasured, type Standing } from '../standing.ts';
import { type Step, step } from '../step.ts';
import type { Verdict } from '../verdict.ts';

/**
 * Gives the mark of a city's own scale: the first of its conditions that holds. Rules R1 to R4 of SPEC.md.
 *
 * @example assessRank(input, SABC_SCALE).mark // 'A'
 */
export function assessRank(input: AssessInput, scale: RankScale = SABC_SCALE): Verdict {
  const standing = findStanding(input);
  const judgement = isMeasured(standing) ? judge(input, standing, scale) : nothingToJudge(scale.unmeasured);
  return finish('rank', standing, judgement);
}

type Comparison = {
  readonly side: Side;
  readonly value: YearValue;
  readonly base: YearValue;
  readonly target: YearValue | null;
  readonly figure: number | null;
};

function judge({ goal }: AssessInput, standing: Standing, scale: RankScale): Judgement {
  if (goal.kind === 'in-words') return inWords(scale.unmeasured);
  const aim = findTarget(goal, standing);
  if (aim === null) return notCovered(goal.kind, scale.unmeasured);
  const { side, target, value } = aim;
  const { base } = standing;
  const line = target === null ? null : drawLine(side, base, value, target);
  const { figure, steps } = findFigure(side, value, base, target, scale);
  const found = { side, value, base, target, figure };
  const rule = scale.rules.find(({ condition }) => holds(condition, found));
  const shown = {
    valueYear: value.year,
    ratio: figure,
    requiredNow: line?.requiredNow ?? null,
    neededPerYear: line?.neededPerYear ?? null,
  };
  const worked = [...aim.steps, ...(line?.steps ?? []), ...steps];
  const comparable =
    value.year > base.year || (target !== null && isReached(side, value.value, target.value));
  if (rule === undefined || !comparable) {
    const note = step('R3', 'no-value-after-base', { baseYear: base.year });
    return { ...shown, state: 'unmeasured', mark: scale.unmeasured, steps: [...worked, note] };
  }
  return {
    ...shown,
    state: rule.state,
    mark: rule.mark,
    score: rule.score ?? null,
    steps: [...worked, step('R1', 'rank-rule', { scale: scale.id, mark: rule.mark })],
  };
}

function findTarget(goal: Goal, standing: Standing) {
  const { latest } = standing;
  switch (goal.kind) {
    case 'direction':
      return { side: goal.side, target: null, value: latest, steps: [] };
    case 'reach': {
      const aim = findDue(goal.milestones, standing);
      return aim === null
        ? null
        : { side: goal.side, target: aim.milestone, value: aim.value, steps: aim.steps };
    }
    case 'keep': {
      const level = findLevel(goal.levels, latest.year);
      if (level === null) return null;
      const target = { year: level.year ?? latest.year, value: level.value };
      return { side: goal.side, target, value: latest, steps: [] };
    }
    default:
      return null;
  }
}

/** R2: actual ÷ target only where it can be read; else the progress share, which has no direction. */
function findFigure(
  side: Side,
  value: YearValue,
  base: YearValue,
  target: YearValue | null,
  scale: RankScale,
): { readonly figure: number | null; readonly steps: readonly Step[] } {
  if (target === null) return { figure: null, steps: [] };
  if (scale.figure === 'actual-over-target' && side === 'up' && target.value > 0) {
    const figure = actualOverTarget(value.value, target.value);
    return {
      figure,
      steps: [step('R2', 'actual-over-target', { value: value.value, target: target.value, figure })],
    };
  }
  const steps = scale.figure === 'actual-over-target' ? [step('R2', 'progress-instead')] : [];
  if (isReached(side, base.value, target.value)) return { figure: null, steps };
  const figure = progressShare(base.value, value.value, target.value);
  const given = { value: value.value, base: base.value, target: target.value, progress: figure };
  return { figure, steps: [...steps, step('R2', 'progress-share', given)] };
}

/** 実績÷目標, as many cities publish it. Above 1 it means "missed" where lower is better. */
export function actualOverTarget(value: number, target: number): number {
  return value / target;
}

function holds(condition: RankCondition, { side, value, base, target, figure }: Comparison): boolean {
  const better = (value.value - base.value) * signOf(side);
  switch (condition.when) {
    case 'exceeds':
      return target !== null && (value.value - target.value) * signOf(side) > 0;
    case 'met':
      return target !== null && isReached(side, value.value, target.value);
    case 'at-least':
      return figure !== null && figure >= condition.figure;
    case 'better-than-base':
      return better > 0;
    case 'at-base':
      return better === 0;
    case 'within-of-base':
      return better >= -condition.share * Math.abs(base.value);
    case 'otherwise':
      return true;
  }
}
