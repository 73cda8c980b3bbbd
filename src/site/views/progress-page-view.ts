import { type ProgressRow, toProgressRow } from '../../charts/progress-rows/progress-rows.tsx';
import type { SlopeFlow } from '../../charts/slope-chart/layout-slope.ts';
import { type Change, listFlows, wayOf } from '../../charts/slope-chart/state-flows.ts';
import { type IndicatorProgress, measureProgress } from '../../core/assess/plan/measure-progress.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Strategy } from '../../core/plan/plan.ts';
import { strategyOf } from '../city.ts';
import { listText } from '../text/frame-text.ts';
import { progressText } from '../text/progress-text.ts';
import { crumbToPlan } from './crumbs.ts';
import type { PageHead } from './page.ts';
import { type NumberedReference, referToStrategy } from './references.ts';
import { briefYearsIn, type Scope, sayIn } from './scope.ts';
import type { Sentence } from './sentence.ts';

export type ProgressGroup = {
  readonly strategy: NumberedReference;
  readonly rows: readonly ProgressRow[];
};

export type ProgressPageView = {
  readonly head: PageHead;
  /** Null before the first results. */
  readonly asOf: FiscalYear | null;
  readonly groups: readonly ProgressGroup[];
  /** How many indicators went from which state to which; null before the first results. */
  readonly change: { readonly sentence: Sentence; readonly flows: readonly SlopeFlow[] } | null;
};

export function viewProgressPage(scope: Scope): ProgressPageView {
  const { plan, observations, assessment } = scope.city.snapshot;
  const asOf = assessment?.asOf ?? null;
  const progress =
    assessment === null || asOf === null ? [] : measureProgress({ plan, observations, assessment });
  const lead =
    asOf === null
      ? sayIn(scope, progressText.none)
      : sayIn(scope, progressText.lead, { year: briefYearsIn(scope, [asOf]) });
  return {
    head: {
      title: sayIn(scope, listText.progress),
      kicker: null,
      lead: [lead],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    asOf,
    groups: plan.strategies.map((strategy) => viewGroup(scope, strategy, progress)),
    change: asOf === null ? null : viewChange(scope, progress, asOf),
  };
}

function viewGroup(scope: Scope, strategy: Strategy, progress: readonly IndicatorProgress[]): ProgressGroup {
  const rows = progress
    .map((one, at) => ({ one, no: at + 1 }))
    .filter(({ one }) => strategyOf(scope.city, one.indicator.parent).id === strategy.id)
    .map(({ one, no }) => toProgressRow(one, no, scope.links.element(one.indicator.id)));
  return { strategy: referToStrategy(scope, strategy), rows };
}

function viewChange(scope: Scope, progress: readonly IndicatorProgress[], asOf: FiscalYear) {
  const count = (way: Change): number => progress.filter((one) => wayOf(one) === way).length;
  const sentence = sayIn(scope, progressText.changeWords, {
    from: briefYearsIn(scope, [asOf - 1]),
    to: briefYearsIn(scope, [asOf]),
    better: count('better'),
    worse: count('worse'),
    other: count('other'),
    same: count('same'),
  });
  return { sentence, flows: listFlows(progress) };
}
