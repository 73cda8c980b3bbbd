import { indexPlan, type PlanIndex } from './index-plan.ts';
import type {
  Action,
  Indicator,
  Initiative,
  Mark,
  Measure,
  Note,
  Plan,
  Series,
  Strategy,
  Term,
} from './plan.ts';
import type {
  ActionEntry,
  IndicatorEntry,
  InitiativeEntry,
  MarkEntry,
  MeasureEntry,
  NoteEntry,
  Place,
  PlanFile,
  SeriesEntry,
  StrategyEntry,
  TargetEntry,
  TermEntry,
} from './plan-file.ts';

/**
 * Writes a plan as a plan file, the inverse of `toPlan`: `toPlan(toPlanFile(plan), plan)` is the plan again.
 * Fields that a plan leaves open are left out. What the file has no field for goes with the city's departments,
 * not with the plan: divisions, and departments that nothing in the plan names.
 *
 * @example JSON.stringify(toPlanFile(plan), null, 1)
 */
export function toPlanFile(plan: Plan): PlanFile {
  const index = indexPlan(plan);
  return {
    plan: {
      chapter: plan.chapter,
      title: plan.title,
      actionYears: [...plan.actionYears],
      targetYears: [...plan.targetYears],
    },
    strategies: plan.strategies.map((strategy) => toStrategyEntry(strategy, index)),
  };
}

function toStrategyEntry(strategy: Strategy, index: PlanIndex): StrategyEntry {
  return {
    no: strategy.no,
    title: strategy.title,
    direction: strategy.direction,
    terms: strategy.terms.map(toTermEntry),
    indicators: index.indicatorsOf(strategy.id).map((indicator) => toIndicatorEntry(indicator, index)),
    measures: index.measuresOf(strategy.id).map((measure) => toMeasureEntry(measure, index)),
    ...placed(strategy.place),
  };
}

function toMeasureEntry(measure: Measure, index: PlanIndex): MeasureEntry {
  return {
    no: measure.no,
    title: measure.title,
    direction: measure.direction,
    terms: measure.terms.map(toTermEntry),
    indicators: index.indicatorsOf(measure.id).map((indicator) => toIndicatorEntry(indicator, index)),
    initiatives: index.initiativesOf(measure.id).map((initiative) => toInitiativeEntry(initiative, index)),
    ...placed(measure.place),
  };
}

function toInitiativeEntry(initiative: Initiative, index: PlanIndex): InitiativeEntry {
  return {
    title: initiative.title,
    actions: index.actionsOf(initiative.id).map((action) => toActionEntry(action, index)),
    ...placed(initiative.place),
  };
}

function toActionEntry(action: Action, index: PlanIndex): ActionEntry {
  return {
    text: action.text,
    years: [...action.years],
    projects: action.projects.map(({ project, departments, marks, place }) => ({
      name: index.projects.get(project)?.name ?? project,
      departments: departments.map((id) => index.departments.get(id)?.name ?? id),
      ...(marks.length > 0 ? { marks: marks.map(toMarkEntry) } : {}),
      ...placed(place),
    })),
    ...placed(action.place),
  };
}

function toIndicatorEntry(indicator: Indicator, index: PlanIndex): IndicatorEntry {
  const departments = indicator.departments.map((id) => index.departments.get(id)?.name ?? id);
  return {
    name: indicator.name,
    cumulative: indicator.cumulative,
    notes: indicator.notes.map(toNoteEntry),
    series: indicator.series.map(toSeriesEntry),
    ...(indicator.direction === null ? {} : { direction: indicator.direction }),
    ...(departments.length > 0 ? { departments } : {}),
    ...placed(indicator.place),
  };
}

function toSeriesEntry({ label, unit, baseline, targets }: Series): SeriesEntry {
  const { raw, value, year } = baseline;
  const entries = targets.map(({ year, raw, value, relation }): [string, TargetEntry] => [
    `${year}`,
    { raw, value, ...(relation === null ? {} : { relation }) },
  ]);
  return {
    label,
    unit,
    baseline: { raw, value, ...(year === null ? {} : { year }) },
    targets: Object.fromEntries(entries),
  };
}

function toMarkEntry({ theme, confirmed, place }: Mark): MarkEntry {
  if (theme === null) return { kind: 'unknown', ...placed(place) };
  return confirmed
    ? { kind: theme, ...placed(place) }
    : { kind: 'unknown', suggested: theme, ...placed(place) };
}

function toTermEntry({ mark, term, text, place }: Term): TermEntry {
  return { mark, term, text, ...placed(place) };
}

function toNoteEntry({ mark, text, attachedTo, place }: Note): NoteEntry {
  return { mark, text, attachedTo, ...placed(place) };
}

function placed(place: Place | null): { readonly place?: Place } {
  return place === null ? {} : { place };
}
