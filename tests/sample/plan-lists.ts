import type {
  ActionEntry,
  IndicatorEntry,
  MeasureEntry,
  NoteEntry,
  PlanFile,
  ProjectEntry,
  StrategyEntry,
} from '../../src/core/plan/plan-file.ts';

/** Strategies and measures: whatever has a direction, terms and indicators. */
export function listParents(plan: PlanFile): (StrategyEntry | MeasureEntry)[] {
  return plan.strategies.flatMap((strategy) => [strategy, ...strategy.measures]);
}

export function listIndicators(plan: PlanFile): IndicatorEntry[] {
  return listParents(plan).flatMap((parent) => parent.indicators);
}

export function listNotes(plan: PlanFile): NoteEntry[] {
  return listIndicators(plan).flatMap((indicator) => indicator.notes);
}

export function listActions(plan: PlanFile): ActionEntry[] {
  return plan.strategies
    .flatMap((strategy) => strategy.measures)
    .flatMap((measure) => measure.initiatives)
    .flatMap((initiative) => initiative.actions);
}

export function listProjects(plan: PlanFile): ProjectEntry[] {
  return listActions(plan).flatMap((action) => action.projects);
}

/** The texts that are a city's own wording: directions, notes and terms. */
export function listSentences(plan: PlanFile): string[] {
  return [
    ...listParents(plan).map((parent) => parent.direction),
    ...listParents(plan).flatMap((parent) => parent.terms.map((term) => term.text)),
    ...listNotes(plan).map((note) => note.text),
  ];
}
