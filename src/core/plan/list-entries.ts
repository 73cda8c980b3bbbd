import type { Measure, MeasureId, Strategy, StrategyId } from './plan.ts';
import type { IndicatorEntry, PlanFile, ProjectEntry } from './plan-file.ts';

/** An entry of a plan file with the id of the element that it stands under. */
export type Under<Parent, Entry> = { readonly parent: Parent; readonly entry: Entry };

/** In order of print: those of a strategy, then those of its measures. */
export function listIndicators(
  file: PlanFile,
  strategies: readonly Strategy[],
  measures: readonly Measure[],
): readonly Under<StrategyId | MeasureId, IndicatorEntry>[] {
  const rest = [...measures];
  return pair(strategies, file.strategies).flatMap(([{ id }, entry]) => [
    ...entry.indicators.map((indicator) => ({ parent: id, entry: indicator })),
    ...under(rest.splice(0, entry.measures.length), entry.measures, ({ indicators }) => indicators),
  ]);
}

export function listProjects(file: PlanFile): readonly ProjectEntry[] {
  return file.strategies.flatMap(({ measures }) =>
    measures.flatMap(({ initiatives }) =>
      initiatives.flatMap(({ actions }) => actions.flatMap(({ projects }) => projects)),
    ),
  );
}

export function listDepartmentNames(file: PlanFile): readonly string[] {
  const indicators = file.strategies.flatMap((strategy) => [
    ...strategy.indicators,
    ...strategy.measures.flatMap((measure) => measure.indicators),
  ]);
  return [
    ...listProjects(file).flatMap(({ departments }) => departments),
    ...indicators.flatMap(({ departments }) => departments ?? []),
  ];
}

/** The children of each entry, with the id that their parent was given. */
export function under<Id, Entry, Child>(
  parents: readonly { readonly id: Id }[],
  entries: readonly Entry[],
  childrenOf: (entry: Entry) => readonly Child[],
): readonly Under<Id, Child>[] {
  return pair(parents, entries).flatMap(([{ id }, entry]) =>
    childrenOf(entry).map((child) => ({ parent: id, entry: child })),
  );
}

/** The two lists side by side, as far as the shorter one goes. */
export function pair<A, B>(left: readonly A[], right: readonly B[]): readonly (readonly [A, B])[] {
  return left.flatMap((a, position) => {
    const b = right[position];
    return b === undefined ? [] : [[a, b] as const];
  });
}
