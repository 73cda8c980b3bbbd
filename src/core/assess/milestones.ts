import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { YearValue } from '../indicator/year-value.ts';
import { isReached, type Level, type Milestone, type Side } from './goal.ts';
import { type Standing, valueBy } from './standing.ts';
import { type Step, step } from './step.ts';

/** The milestone that counts now, and the value that is held against it. */
export type Aim = {
  readonly milestone: Milestone;
  readonly value: YearValue;
  readonly reached: boolean;
  readonly steps: readonly Step[];
};

/**
 * Finds the nearest milestone that is not reached yet; the final one where all are, or where all their years have
 * passed. A milestone whose year has passed is remarked on as reached or missed. Rules M1 to M4 of SPEC.md.
 */
export function findAim(side: Side, milestones: readonly Milestone[], standing: Standing): Aim | null {
  const { latest, measured } = standing;
  const final = milestones.at(-1);
  if (final === undefined) return null;
  if (latest.year > final.year) return aimAtPast(side, final, standing);
  const steps: Step[] = [];
  for (const milestone of milestones) {
    const due = milestone.year < latest.year;
    const value = due ? (valueBy(measured, milestone.year) ?? latest) : latest;
    const reached = isReached(side, value.value, milestone.value);
    if (!due && !reached)
      return { milestone, value: latest, reached, steps: [...steps, targetStep(milestone)] };
    steps.push(milestoneStep(milestone, reached, value));
  }
  return { milestone: final, value: latest, reached: true, steps: [...steps, targetStep(final)] };
}

/** M4: after the final year its own value decides, so that a target missed by then is not met by luck later. */
function aimAtPast(side: Side, final: Milestone, { measured, latest }: Standing): Aim {
  const value = valueBy(measured, final.year) ?? latest;
  return {
    milestone: final,
    value,
    reached: isReached(side, value.value, final.value),
    steps: [step('M4', 'target-year-passed', { year: final.year, valueYear: value.year }), targetStep(final)],
  };
}

function targetStep({ year, value }: Milestone): Step {
  return step('M1', 'target', { year, target: value });
}

function milestoneStep(milestone: Milestone, reached: boolean, value: YearValue): Step {
  const figures = { year: milestone.year, target: milestone.value };
  return reached
    ? step('M2', 'milestone-reached', figures)
    : step('M3', 'milestone-missed', { ...figures, value: value.value });
}

/**
 * The milestone that is due next, by its year alone, and the value that is held against it: what the methods look at
 * that judge one target. Whether it is reached does not change which one it is. Rule M6 of SPEC.md.
 */
export function findDue(milestones: readonly Milestone[], standing: Standing): Omit<Aim, 'reached'> | null {
  const { latest, measured } = standing;
  const due = milestones.find(({ year }) => year >= latest.year);
  if (due !== undefined) return { milestone: due, value: latest, steps: [targetStep(due)] };
  const final = milestones.at(-1);
  if (final === undefined) return null;
  const value = valueBy(measured, final.year) ?? latest;
  const passed = step('M4', 'target-year-passed', { year: final.year, valueYear: value.year });
  return { milestone: final, value, steps: [passed, targetStep(final)] };
}

/** The level to hold in a year: the one of the nearest year that has not passed, else the last. Null: no levels. */
export function findLevel(levels: readonly Level[], year: FiscalYear): Level | null {
  return levels.find((level) => level.year === null || level.year >= year) ?? levels.at(-1) ?? null;
}
