import type {
  Action,
  ActionProject,
  Baseline,
  Department,
  Indicator,
  Initiative,
  Mark,
  Measure,
  Note,
  Plan,
  Project,
  Series,
  Strategy,
  Target,
  Term,
} from '../plan/plan.ts';
import type { Place } from '../plan/plan-file.ts';

/**
 * Copies a plan field by field, so that nothing that is not a field of a public plan gets through, whatever the
 * objects carry. A field that is added to the plan must be added here to be published: the decision is made here.
 *
 * @example copyPlan({ ...plan, draftRemark: 'internal' }) // without draftRemark
 */
export function copyPlan(plan: Plan): Plan {
  return {
    edition: plan.edition,
    chapter: plan.chapter,
    title: plan.title,
    actionYears: [...plan.actionYears],
    targetYears: [...plan.targetYears],
    strategies: plan.strategies.map(copyStrategy),
    measures: plan.measures.map(copyMeasure),
    indicators: plan.indicators.map(copyIndicator),
    initiatives: plan.initiatives.map(copyInitiative),
    actions: plan.actions.map(copyAction),
    projects: plan.projects.map(copyProject),
    departments: plan.departments.map(copyDepartment),
  };
}

function copyStrategy({ id, no, title, direction, terms, place }: Strategy): Strategy {
  return { id, no, title, direction, terms: terms.map(copyTerm), place: copyPlace(place) };
}

function copyMeasure({ id, strategy, no, title, direction, terms, place }: Measure): Measure {
  return { id, strategy, no, title, direction, terms: terms.map(copyTerm), place: copyPlace(place) };
}

function copyIndicator(indicator: Indicator): Indicator {
  return {
    id: indicator.id,
    parent: indicator.parent,
    name: indicator.name,
    cumulative: indicator.cumulative,
    direction: indicator.direction,
    departments: [...indicator.departments],
    notes: indicator.notes.map(copyNote),
    series: indicator.series.map(copySeries),
    place: copyPlace(indicator.place),
  };
}

function copySeries({ key, label, unit, baseline, targets }: Series): Series {
  return { key, label, unit, baseline: copyBaseline(baseline), targets: targets.map(copyTarget) };
}

function copyBaseline({ raw, value, year }: Baseline): Baseline {
  return { raw, value, year };
}

function copyTarget({ year, raw, value, relation }: Target): Target {
  return { year, raw, value, relation };
}

function copyInitiative({ id, measure, title, place }: Initiative): Initiative {
  return { id, measure, title, place: copyPlace(place) };
}

function copyAction({ id, initiative, text, years, projects, place }: Action): Action {
  return {
    id,
    initiative,
    text,
    years: [...years],
    projects: projects.map(copyActionProject),
    place: copyPlace(place),
  };
}

function copyActionProject({ project, departments, marks, place }: ActionProject): ActionProject {
  return { project, departments: [...departments], marks: marks.map(copyMark), place: copyPlace(place) };
}

function copyMark({ theme, confirmed, place }: Mark): Mark {
  return { theme, confirmed, place: copyPlace(place) };
}

function copyProject({ id, name }: Project): Project {
  return { id, name };
}

function copyDepartment({ id, name, division }: Department): Department {
  return { id, name, division };
}

function copyTerm({ mark, term, text, place }: Term): Term {
  return { mark, term, text, place: copyPlace(place) };
}

function copyNote({ mark, attachedTo, text, place }: Note): Note {
  return { mark, attachedTo, text, place: copyPlace(place) };
}

function copyPlace(place: Place | null): Place | null {
  return place && { page: place.page, lines: [place.lines[0], place.lines[1]] };
}
