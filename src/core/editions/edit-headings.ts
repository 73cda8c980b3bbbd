import type { Measure, MeasureId, Plan, Strategy, StrategyId, Term } from '../plan/plan.ts';
import { dropIndicator } from './edit-indicators.ts';
import { dropInitiative } from './edit-initiatives.ts';
import {
  type EditContext,
  type Edited,
  giveNumbers,
  insertAfter,
  nameChange,
  refuse,
  replaceElement,
} from './edited.ts';
import type { Lineage } from './lineage.ts';

/** 用語 as it is entered: the document has no place for it yet. */
export type TermContent = Omit<Term, 'place'>;

/** 基本的な方向性 with the title above it. */
export type HeadingContent = {
  readonly title: string;
  readonly direction: string;
  /** The terms that its direction explains; left out where they stay. */
  readonly terms?: readonly TermContent[];
  /** The strategy under which a measure stands; left out where it stays, and of a strategy. */
  readonly strategy?: StrategyId;
};

/** Changes the title of a strategy or a measure, its direction and terms, or the strategy of a measure. */
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
  const refusal = checkContent(plan, content);
  if (refusal !== null) return refusal;
  const { title, direction, terms } = content;
  const fresh = { title, direction, ...(terms && { terms: keepPlaces(terms, before.terms) }) };
  const moved =
    measure !== undefined && content.strategy !== undefined && content.strategy !== measure.strategy;
  const change = { renamed: before.title !== title, moved };
  return {
    ok: true,
    plan: {
      ...plan,
      ...(strategy && { strategies: replaceElement(plan.strategies, { ...strategy, ...fresh }) }),
      ...(measure && { measures: replaceMeasure(plan, { ...measure, ...fresh }, content.strategy) }),
    },
    lineage: [nameChange(id, change, reason)],
  };
}

/** Adds a measure as the last of its strategy. */
export function addMeasure(plan: Plan, content: HeadingContent, context: EditContext): Edited {
  const { strategy } = content;
  if (strategy === undefined) return refuse('unknown-parent', 'parent');
  const refusal = checkContent(plan, content);
  if (refusal !== null) return refusal;
  const id: MeasureId = `m${giveNumbers(plan, context.highest, 'm')()}`;
  const measure: Measure = {
    id,
    strategy,
    no: nextMeasureNo(plan, strategy),
    ...wordsOf(content),
    place: null,
  };
  return made({ ...plan, measures: placeMeasure(plan, plan.measures, measure) }, id, context);
}

/** Adds a strategy as the last of the plan. */
export function addStrategy(plan: Plan, content: HeadingContent, context: EditContext): Edited {
  const refusal = checkContent(plan, content);
  if (refusal !== null) return refusal;
  const id: StrategyId = `s${giveNumbers(plan, context.highest, 's')()}`;
  const no = Math.max(0, ...plan.strategies.map((one) => one.no)) + 1;
  const strategy: Strategy = { id, no, ...wordsOf(content), place: null };
  return made({ ...plan, strategies: [...plan.strategies, strategy] }, id, context);
}

/**
 * Drops a measure, or a strategy with its measures: with their indicators, initiatives, actions, and the projects that
 * stand on no other. Numbers of those that stay are the document's, and stay.
 */
export function dropHeading(plan: Plan, id: StrategyId | MeasureId, context: EditContext): Edited {
  const measures = plan.measures.filter((one) => one.id === id || one.strategy === id);
  if (measures.length === 0 && !plan.strategies.some((one) => one.id === id))
    return refuse('unknown-element');
  const gone = new Set<string>([id, ...measures.map((one) => one.id)]);
  let left = plan;
  const lineage: Lineage[] = [];
  const drop = (edited: Edited): void => {
    if (!edited.ok) return;
    left = edited.plan;
    lineage.push(...edited.lineage);
  };
  for (const one of plan.indicators) if (gone.has(one.parent)) drop(dropIndicator(left, one.id, context));
  for (const one of plan.initiatives) if (gone.has(one.measure)) drop(dropInitiative(left, one.id, context));
  const own = [...measures.map((one) => one.id), ...(id.startsWith('s') ? [id] : [])];
  const { reason } = context;
  return {
    ok: true,
    plan: {
      ...left,
      strategies: left.strategies.filter((one) => !gone.has(one.id)),
      measures: left.measures.filter((one) => !gone.has(one.id)),
    },
    lineage: [...lineage, ...own.map((one): Lineage => ({ kind: 'dropped', from: [one], to: [], reason }))],
  };
}

function checkContent(plan: Plan, { title, strategy }: HeadingContent): Edited | null {
  if (title === '') return refuse('empty-name', 'name');
  const isKnown = strategy === undefined || plan.strategies.some((one) => one.id === strategy);
  return isKnown ? null : refuse('unknown-parent', 'parent');
}

function wordsOf({
  title,
  direction,
  terms = [],
}: HeadingContent): Pick<Strategy, 'title' | 'direction' | 'terms'> {
  return { title, direction, terms: keepPlaces(terms, []) };
}

/** A term that says what it said is where the document has it. */
function keepPlaces(terms: readonly TermContent[], before: readonly Term[]): readonly Term[] {
  return terms.map(({ mark, term, text }) => {
    const same = before.find((one) => one.mark === mark && one.term === term && one.text === text);
    return same ?? { mark, term, text, place: null };
  });
}

function replaceMeasure(plan: Plan, measure: Measure, strategy = measure.strategy): readonly Measure[] {
  if (strategy === measure.strategy) return replaceElement(plan.measures, measure);
  const others = plan.measures.filter((one) => one.id !== measure.id);
  return placeMeasure(plan, others, { ...measure, strategy, no: nextMeasureNo(plan, strategy) });
}

/** Behind the last measure of its strategy, or of those before it. */
function placeMeasure(plan: Plan, measures: readonly Measure[], measure: Measure): readonly Measure[] {
  const order = plan.strategies.map(({ id }) => id);
  const place = order.indexOf(measure.strategy);
  const isBefore = (one: Measure): boolean => order.indexOf(one.strategy) <= place;
  // Where the plan begins with it, `insertAfter` would put it at the end.
  return measures.some(isBefore) ? insertAfter(measures, [measure], isBefore) : [measure, ...measures];
}

function nextMeasureNo(plan: Plan, strategy: StrategyId): number {
  const own = plan.measures.filter((one) => one.strategy === strategy);
  return Math.max(0, ...own.map(({ no }) => no)) + 1;
}

function made(plan: Plan, id: StrategyId | MeasureId, { reason }: EditContext): Edited {
  return { ok: true, plan, lineage: [{ kind: 'added', from: [], to: [id], reason }] };
}
