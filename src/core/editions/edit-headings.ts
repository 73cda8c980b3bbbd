import type { MeasureId, Plan, StrategyId } from '../plan/plan.ts';
import { type EditContext, type Edited, nameChange, refuse, replaceElement } from './edited.ts';

/** 基本的な方向性 with the title above it. */
export type HeadingContent = { readonly title: string; readonly direction: string };

/** Changes the title of a strategy or a measure, or the text of its direction; its terms stay. */
export function changeHeading(
  plan: Plan,
  id: StrategyId | MeasureId,
  content: HeadingContent,
  { reason }: EditContext,
): Edited {
  const strategy = plan.strategies.find((one) => one.id === id);
  const measure = plan.measures.find((one) => one.id === id);
  const before = strategy ?? measure;
  if (before === undefined) return refuse('unknown-element');
  if (content.title === '') return refuse('empty-name', 'name');
  const change = { renamed: before.title !== content.title, moved: false };
  const strategies = strategy
    ? replaceElement(plan.strategies, { ...strategy, ...content })
    : plan.strategies;
  const measures = measure ? replaceElement(plan.measures, { ...measure, ...content }) : plan.measures;
  return {
    ok: true,
    plan: { ...plan, strategies, measures },
    lineage: [nameChange(id, change, reason)],
  };
}
