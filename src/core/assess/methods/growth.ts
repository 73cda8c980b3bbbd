import type { YearValue } from '../../indicator/year-value.ts';
import type { AssessInput } from '../assess-input.ts';
import { type Goal, isReached, type Side, signOf } from '../goal.ts';
import { finish, inWords, type Judgement, notCovered, nothingToJudge } from '../judgement.ts';
import { drawLine } from '../line.ts';
import { findDue, findLevel } from '../milestones.ts';
import { findStanding, isMeasured, type Standing } from '../standing.ts';
import { type Step, step } from '../step.ts';
import type { State, Verdict } from '../verdict.ts';

/** From which figure a status begins. */
export type GrowthBands = { readonly high: number; readonly medium: number; readonly low: number };

export type GrowthSettings = {
  /** Bands of observed ÷ required growth. */
  readonly withTarget: GrowthBands;
  /** Bands of the observed growth per year. */
  readonly withoutTarget: GrowthBands;
  /** What stands in for a baseline or a target of 0, from which growth cannot be taken. */
  readonly insteadOfZero: number;
};

/** The defaults of Open SDG, which Statistics Canada publishes by; the bands are Eurostat's. */
export const GROWTH_SETTINGS: GrowthSettings = {
  withTarget: { high: 0.95, medium: 0.6, low: 0 },
  withoutTarget: { high: 0.015, medium: 0.005, low: 0 },
  insteadOfZero: 0.001,
};

type Status =
  | 'target_achieved'
  | 'substantial_progress'
  | 'moderate_progress'
  | 'limited_progress'
  | 'deterioration';

const STATE_OF: Readonly<Record<Status, State>> = {
  target_achieved: 'met',
  substantial_progress: 'on-track',
  moderate_progress: 'at-risk',
  limited_progress: 'behind',
  deterioration: 'worsening',
};

const NOT_AVAILABLE = 'not_available';
const TARGET_SCORE = { high: [7.1429, -4.2857], low: [4.1667, -2.5] } as const;
const LIMIT_EXPONENT = 4.44;

/**
 * Compares the observed with the required growth per year, as Open SDG does; without a target, the observed growth
 * with fixed bands. Rules G1 to G8 of SPEC.md.
 *
 * @example assessGrowth(input).mark // 'moderate_progress'
 */
export function assessGrowth(input: AssessInput, settings: GrowthSettings = GROWTH_SETTINGS): Verdict {
  const standing = findStanding(input);
  const judgement = isMeasured(standing) ? judge(input, standing, settings) : nothingToJudge(NOT_AVAILABLE);
  return finish('growth', standing, judgement);
}

type GrowthGoal = { readonly side: Side; readonly target: YearValue | null; readonly steps: readonly Step[] };

function judge(input: AssessInput, standing: Standing, settings: GrowthSettings): Judgement {
  const { goal } = input;
  if (goal.kind === 'in-words') return inWords(NOT_AVAILABLE);
  const aim = findGrowthGoal(goal, standing);
  if (aim === null) return notCovered(goal.kind, NOT_AVAILABLE);
  const { side, target } = aim;
  const { latest, base } = standing;
  const line = target === null ? null : drawLine(side, base, latest, target);
  const figures = {
    requiredNow: line?.requiredNow ?? null,
    neededPerYear: line?.neededPerYear ?? null,
  };
  const given = [...aim.steps, ...(line?.steps ?? [])];
  const growth = observeGrowth(standing, settings);
  const achieved = target !== null && isReached(side, latest.value, instead(target.value, settings));
  if (growth.value === null && !achieved) {
    return { ...figures, state: growth.state, mark: NOT_AVAILABLE, steps: [...given, ...growth.steps] };
  }
  const found =
    target === null
      ? judgeWithoutTarget(side, growth.value ?? 0, input.limit, standing, settings)
      : judgeWithTarget(side, growth.value, target, achieved, standing, settings);
  return { ...figures, ...found, steps: [...given, ...growth.steps, ...found.steps] };
}

/** G8: a level to hold counts as a target of its year. */
function findGrowthGoal(goal: Goal, standing: Standing): GrowthGoal | null {
  switch (goal.kind) {
    case 'direction':
      return { side: goal.side, target: null, steps: [] };
    case 'reach': {
      const aim = findDue(goal.milestones, standing);
      return aim === null ? null : { side: goal.side, target: aim.milestone, steps: aim.steps };
    }
    case 'keep': {
      const level = findLevel(goal.levels, standing.latest.year);
      if (level === null) return null;
      const target = { year: level.year ?? standing.latest.year, value: level.value };
      return { side: goal.side, target, steps: [step('G8', 'level', { target: level.value })] };
    }
    default:
      return null;
  }
}

type Growth = {
  readonly value: number | null;
  readonly state: State;
  readonly steps: readonly Step[];
};

/** G1 to G3: the observed growth per year, and when there is none. */
function observeGrowth({ base, latest }: Standing, settings: GrowthSettings): Growth {
  const years = latest.year - base.year;
  if (years < 1) {
    const note = step('G3', 'no-value-after-base', { baseYear: base.year });
    return { value: null, state: 'unmeasured', steps: [note] };
  }
  const from = instead(base.value, settings);
  const replaced = from === base.value ? [] : [zeroStep('base', settings)];
  if (from * latest.value < 0) {
    const note = step('G2', 'signs-differ', { base: base.value, value: latest.value });
    return { value: null, state: 'not-applicable', steps: [...replaced, note] };
  }
  const value = annualGrowth(from, latest.value, years);
  const worked = step('G1', 'observed-growth', { value: latest.value, base: from, years, growth: value });
  return { value, state: 'unmeasured', steps: [...replaced, worked] };
}

/** Compound growth per year. */
export function annualGrowth(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}

function instead(value: number, { insteadOfZero }: GrowthSettings): number {
  return value === 0 ? insteadOfZero : value;
}

function zeroStep(figure: string, { insteadOfZero }: GrowthSettings): Step {
  return step('G2', 'zero-replaced', { figure, by: insteadOfZero });
}

/** G4, G5: observed ÷ required growth, its status and score; a target that is reached comes first. */
function judgeWithTarget(
  side: Side,
  growth: number | null,
  target: YearValue,
  achieved: boolean,
  { base }: Standing,
  settings: GrowthSettings,
): Judgement {
  const from = instead(base.value, settings);
  const to = instead(target.value, settings);
  const years = target.year - base.year;
  const required = annualGrowth(from, to, years);
  const steps: Step[] = to === target.value ? [] : [zeroStep('target', settings)];
  let ratio: number | null = null;
  if (growth !== null && required !== 0 && Number.isFinite(required)) {
    ratio = (signOfValue(base.value) * signOf(side) * growth) / Math.abs(required);
    steps.push(
      step('G4', 'required-growth', { target: to, base: from, years, growth: required }),
      step('G4', 'growth-ratio', { observed: growth, required, ratio }),
    );
  } else if (growth !== null) {
    steps.push(step('G4', 'growth-undefined'));
  }
  if (achieved) return { ...statusOf('target_achieved'), ratio, score: 5, steps };
  if (ratio === null) return { state: 'not-applicable', mark: NOT_AVAILABLE, steps };
  const [slope, offset] = ratio >= settings.withTarget.medium ? TARGET_SCORE.high : TARGET_SCORE.low;
  const score = Math.max(Math.min(slope * ratio + offset, 5), -5);
  return decide(ratio, score, settings.withTarget, steps, 'G5');
}

/** G6, G7: the observed growth against bands that a natural limit eases. */
function judgeWithoutTarget(
  side: Side,
  growth: number,
  limit: number | null,
  { base }: Standing,
  settings: GrowthSettings,
): Judgement {
  const ratio = signOfValue(base.value) * signOf(side) * growth;
  const coefficient = limit === null ? 1 : easeNearLimit(base.value, limit);
  const { high, medium, low } = settings.withoutTarget;
  const bands = { high: high * coefficient, medium: medium * coefficient, low: low * coefficient };
  const steps = limit === null ? [] : [step('G7', 'limit-coefficient', { limit, coefficient })];
  return decide(ratio, scoreGrowth(ratio, coefficient, bands), bands, steps, 'G6');
}

/** G7: 1 far from the limit, 0 at it. */
function easeNearLimit(baseValue: number, limitValue: number): number {
  const base = Math.abs(baseValue);
  const limit = Math.abs(limitValue);
  if (base >= 2 * limit) return 1;
  const share = base <= limit ? base / limit : (2 * limit - base) / limit;
  return 1 - share ** LIMIT_EXPONENT;
}

function scoreGrowth(growth: number, coefficient: number, bands: GrowthBands): number {
  if (growth < bands.low) return Math.max(125 * growth - 2.5, -5);
  if (coefficient === 0) return 5;
  if (growth >= bands.high) return Math.min((500 * growth) / coefficient - 5, 5);
  if (growth >= bands.medium) return (250 * growth) / coefficient - 1.25;
  return (500 * growth) / coefficient - 2.5;
}

function decide(
  ratio: number,
  score: number,
  bands: GrowthBands,
  steps: readonly Step[],
  rule: string,
): Judgement {
  const scored = step('G5', 'method-score', { score });
  const result = (status: Status, decided: Step): Judgement => ({
    ...statusOf(status),
    ratio,
    score,
    steps: [...steps, decided, scored],
  });
  const reached = (atLeast: number) => step(rule, 'band-reached', { figure: ratio, atLeast });
  if (ratio >= bands.high) return result('substantial_progress', reached(bands.high));
  if (ratio >= bands.medium) return result('moderate_progress', reached(bands.medium));
  if (ratio >= bands.low) return result('limited_progress', reached(bands.low));
  return result('deterioration', step(rule, 'band-below', { figure: ratio, below: bands.low }));
}

function statusOf(status: Status): { readonly state: State; readonly mark: Status } {
  return { state: STATE_OF[status], mark: status };
}

/** Growth of negative values is turned round, so that less negative is "up". */
function signOfValue(value: number): 1 | -1 {
  return value < 0 ? -1 : 1;
}
