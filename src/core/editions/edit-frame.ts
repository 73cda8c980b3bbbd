import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Plan } from '../plan/plan.ts';
import { type Edited, refuse } from './edited.ts';

/** What an edition says of itself. Its action years are what makes it this edition, and stay. */
export type FrameContent = {
  readonly title: string;
  /** 第２章; null where the document is the plan alone. */
  readonly chapter: string | null;
  readonly targetYears: readonly FiscalYear[];
};

/** As far ahead as a plan looks, from its first action year. */
const FARTHEST = 30;

/**
 * Changes the title, the chapter and the target years of an edition. Targets of a year that is taken away go with it; those
 * of a new year are entered with each indicator, and are never guessed.
 *
 * @example changeFrame(plan, { title: '重点戦略', chapter: null, targetYears: [2028, 2032] })
 */
export function changeFrame(plan: Plan, { title, chapter, targetYears }: FrameContent): Edited {
  if (title === '') return refuse('empty-name', 'name');
  if (targetYears.length === 0) return refuse('no-years', 'targetYears');
  const isOutside = (year: FiscalYear): boolean =>
    !Number.isSafeInteger(year) || year < plan.edition || year > plan.edition + FARTHEST;
  const outside = targetYears.findIndex(isOutside);
  if (outside !== -1) return refuse('target-year-outside', 'targetYears', outside);
  const years = [...new Set(targetYears)].toSorted((one, other) => one - other);
  const gone = new Set(plan.targetYears.filter((year) => !years.includes(year)));
  const indicators = plan.indicators.map((indicator) => ({
    ...indicator,
    series: indicator.series.map((series) => ({
      ...series,
      targets: series.targets.filter(({ year }) => !gone.has(year)),
    })),
  }));
  return { ok: true, plan: { ...plan, title, chapter, targetYears: years, indicators }, lineage: [] };
}
