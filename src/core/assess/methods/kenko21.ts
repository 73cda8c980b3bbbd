import type { YearValue } from '../../indicator/year-value.ts';
import type { AssessInput } from '../assess-input.ts';
import { isReached, type Side, signOf } from '../goal.ts';
import { finish, inWords, type Judgement, notCovered, nothingToJudge } from '../judgement.ts';
import { drawLine, progressShare } from '../line.ts';
import { findDue, findLevel } from '../milestones.ts';
import { findStanding, isMeasured, type Standing } from '../standing.ts';
import { type Step, step } from '../step.ts';
import type { Verdict } from '../verdict.ts';

export type Kenko21Settings = {
  /** A change of at most this share of the baseline counts as "unchanged". */
  readonly unchangedWithin: number;
};

/**
 * The ministry tests the change for significance, which needs the sample behind a figure; a plan holds the figure
 * alone, so a share of the baseline stands in for the test. 2 % gives all six ratings that we could compare.
 */
export const KENKO21_SETTINGS: Kenko21Settings = { unchangedWithin: 0.02 };

/** E: cannot be judged. */
const UNMEASURED = 'E';

/**
 * Compares the latest value with the baseline as the final evaluation of 健康日本21 does: A reached, B improving
 * (B* improving, but the target will be missed), C unchanged, D worse, E cannot be judged. Rules K1 to K5 of SPEC.md.
 *
 * @example assessKenko21(input).mark // 'B*'
 */
export function assessKenko21(input: AssessInput, settings: Kenko21Settings = KENKO21_SETTINGS): Verdict {
  const standing = findStanding(input);
  const judgement = isMeasured(standing) ? judge(input, standing, settings) : nothingToJudge(UNMEASURED);
  return finish('kenko21', standing, judgement);
}

function judge({ goal }: AssessInput, standing: Standing, settings: Kenko21Settings): Judgement {
  switch (goal.kind) {
    case 'reach': {
      const aim = findDue(goal.milestones, standing);
      if (aim === null) return inWords(UNMEASURED);
      const found = compare(goal.side, aim.milestone, standing, settings);
      return { ...found, steps: [...aim.steps, ...found.steps] };
    }
    case 'keep': {
      const level = findLevel(goal.levels, standing.latest.year);
      if (level === null) return inWords(UNMEASURED);
      const target = { year: level.year ?? standing.latest.year, value: level.value };
      return compare(goal.side, target, standing, settings);
    }
    case 'direction':
      return compare(goal.side, null, standing, settings);
    case 'in-words':
      return inWords(UNMEASURED);
    default:
      return notCovered(goal.kind, UNMEASURED);
  }
}

function compare(
  side: Side,
  target: YearValue | null,
  { base, latest }: Standing,
  settings: Kenko21Settings,
): Judgement {
  const line = target === null ? null : drawLine(side, base, latest, target);
  const figures = {
    requiredNow: line?.requiredNow ?? null,
    neededPerYear: line?.neededPerYear ?? null,
    ratio: findProgress(base, latest, target),
  };
  const steps: Step[] = [...(line?.steps ?? [])];
  if (target !== null && isReached(side, latest.value, target.value)) {
    const met = step('K1', 'met', { value: latest.value, target: target.value });
    return { ...figures, state: 'met', mark: 'A', steps: [...steps, met] };
  }
  if (latest.year <= base.year) {
    const note = step('K5', 'no-value-after-base', { baseYear: base.year });
    return { ...figures, state: 'unmeasured', mark: UNMEASURED, steps: [...steps, note] };
  }
  const change = latest.value - base.value;
  const given = { value: latest.value, base: base.value };
  steps.push(step('K2', 'change-since-base', { ...given, change }));
  if (base.value !== 0)
    steps.push(step('K2', 'relative-change', { ...given, relative: change / base.value }));
  if (Math.abs(change) <= settings.unchangedWithin * Math.abs(base.value)) {
    const same = step('K3', 'unchanged', { within: settings.unchangedWithin });
    return { ...figures, state: 'behind', mark: 'C', steps: [...steps, same] };
  }
  if (change * signOf(side) < 0) {
    return { ...figures, state: 'worsening', mark: 'D', steps: [...steps, step('K2', 'below-base', given)] };
  }
  if (target === null) {
    return {
      ...figures,
      state: 'on-track',
      mark: 'B',
      steps: [...steps, step('K2', 'change-right', { change })],
    };
  }
  const outlook = project(side, base, latest, target);
  return {
    ...figures,
    ...(outlook.reaches ? { state: 'on-track', mark: 'B' } : { state: 'at-risk', mark: 'B*' }),
    steps: [...steps, ...outlook.steps],
  };
}

/** K4: the straight line through baseline and latest value, run on to the target year. */
function project(side: Side, base: YearValue, latest: YearValue, target: YearValue) {
  const change = (latest.value - base.value) / (latest.year - base.year);
  const ahead = Math.max(0, target.year - latest.year);
  const projected = latest.value + change * ahead;
  const reaches = isReached(side, projected, target.value);
  const figures = { targetYear: target.year, target: target.value, projected };
  const steps = [
    step('K4', 'projected', {
      value: latest.value,
      change,
      targetYear: target.year,
      year: latest.year,
      projected,
    }),
    step('K4', reaches ? 'will-reach' : 'will-miss', figures),
  ];
  return { reaches, steps };
}

function findProgress(base: YearValue, latest: YearValue, target: YearValue | null): number | null {
  if (target === null || target.value === base.value) return null;
  return progressShare(base.value, latest.value, target.value);
}
