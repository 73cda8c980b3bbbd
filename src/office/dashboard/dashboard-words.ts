import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import type { CostColumn } from '../../core/cost/project-cost.ts';
import { formatFigure } from '../../core/indicator/format-figure.ts';
import type { PlanIndex } from '../../core/plan/index-plan.ts';
import type { Indicator, StrategyId } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { dashboardText } from '../text/dashboard-text.ts';
import { yearText } from '../text/year-text.ts';

/** @example nameColumn({ year: 2026, kind: 'budget' }, 'ja') // '2026年度予算' */
export function nameColumn({ year, kind }: CostColumn, language: Language): string {
  return speak(language)(dashboardText[kind], { year: yearText(year) });
}

/** What the next target still asks for, beside the best that was ever done. */
export function describeTakes({ takes, unit, decimals }: IndicatorProgress, language: Language): string {
  const t = speak(language);
  if (takes === null) return t(dashboardText.takesNone);
  const print = (value: number): string =>
    `${value > 0 ? '+' : ''}${formatFigure(value, decimals + 1, unit, language)}`;
  const needed = print(takes.neededPerYear);
  return takes.best === null
    ? t(dashboardText.takesFirst, { needed })
    : t(dashboardText.takes, { needed, best: print(takes.best.perYear) });
}

/** The strategy under which an indicator stands; null where the plan has lost it. */
export function strategyIdOf({ measures }: PlanIndex, { parent }: Indicator): StrategyId | null {
  return isStrategy(parent) ? parent : (measures.get(parent)?.strategy ?? null);
}

function isStrategy(parent: Indicator['parent']): parent is StrategyId {
  return parent.startsWith('s');
}

/** Numbers of measures begin anew in each strategy: 1-2 is the second measure of the first. */
export function numberOfMeasure({ measures, strategies }: PlanIndex, id: string): string {
  const measure = [...measures.values()].find((one) => one.id === id);
  if (measure === undefined) return id;
  return `${strategies.get(measure.strategy)?.no ?? ''}-${measure.no}`;
}
