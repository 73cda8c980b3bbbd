import { foldText } from '../text/fold-text.ts';
import { assignIds, type HighestNumbers, highestNumbers, type IdPrefix } from './assign-ids.ts';
import {
  listDepartmentNames,
  listIndicators,
  listProjects,
  pair,
  type Under,
  under,
} from './list-entries.ts';
import type { MatchKey } from './match-elements.ts';
import type {
  Action,
  Department,
  Indicator,
  Initiative,
  InitiativeId,
  Measure,
  MeasureId,
  Plan,
  Project,
  Strategy,
  StrategyId,
} from './plan.ts';
import type {
  ActionEntry,
  IndicatorEntry,
  InitiativeEntry,
  MeasureEntry,
  PlanFile,
  StrategyEntry,
} from './plan-file.ts';
import { idsOf, type Names, toActionProject, toAllSeries, toNote, toTerm } from './to-parts.ts';

/** What a plan file does not say and the city does. */
export type ToPlanOptions = {
  /** The highest numbers ever used, where elements were dropped before `previous`. */
  readonly highest?: HighestNumbers;
  /**
   * The city's departments with their divisions. Those that the file does not name (one that was merged away,
   * or has no project yet) are appended, so that they have ids and pages too.
   */
  readonly departments?: readonly { readonly name: string; readonly division: string | null }[];
};

/**
 * Builds the plan from a plan file: one list per kind, tied by stable ids.
 *
 * Without `previous`, ids are numbered in order of print. With it (the same edition or an earlier one), elements
 * are recognised by what they say and keep their ids: strategies and measures by title, else by number within
 * their parent; indicators and initiatives by name within the same parent, else by name anywhere; actions by
 * text within their initiative; projects and departments by name. The rest get numbers never used before.
 *
 * Nothing is filled in: a baseline's year, a direction and a department stay null or empty unless stated.
 *
 * @throws RangeError when the file has no action year, which `parsePlanJson` never lets through
 * @example
 * const plan = toPlan(file);
 * const next = toPlan(nextFile, plan, { highest: highestNumbers(plan) });
 */
export function toPlan(file: PlanFile, previous?: Plan, options: ToPlanOptions = {}): Plan {
  const [edition] = file.plan.actionYears;
  if (edition === undefined) throw new RangeError('A plan file without action years has no edition');
  const before = previous ?? null;
  const highest = highestNumbers(before, options.highest);

  const strategies = toStrategies(file.strategies, before, highest);
  const measures = toMeasures(
    under(strategies, file.strategies, ({ measures }) => measures),
    before,
    highest,
  );
  const measureEntries = file.strategies.flatMap((strategy) => strategy.measures);
  const initiatives = toInitiatives(
    under(measures, measureEntries, ({ initiatives }) => initiatives),
    before,
    highest,
  );
  const initiativeEntries = measureEntries.flatMap((measure) => measure.initiatives);
  const actions = under(initiatives, initiativeEntries, ({ actions }) => actions);
  const projects = toProjects(file, before, highest);
  const departments = toDepartments(file, before, highest, options);
  const names = nameElements(projects, departments);
  return {
    edition,
    chapter: file.plan.chapter,
    title: file.plan.title,
    actionYears: [...file.plan.actionYears],
    targetYears: [...file.plan.targetYears],
    strategies,
    measures,
    indicators: toIndicators(listIndicators(file, strategies, measures), before, highest, names),
    initiatives,
    actions: toActions(actions, before, highest, names),
    projects,
    departments,
  };
}

function nameElements(projects: readonly Project[], departments: readonly Department[]): Names {
  return {
    projects: new Map(projects.map(({ name, id }) => [name, id])),
    departments: new Map(departments.map(({ name, id }) => [name, id])),
  };
}

type Numbers = Readonly<Record<IdPrefix, number>>;

function toStrategies(
  entries: readonly StrategyEntry[],
  before: Plan | null,
  highest: Numbers,
): readonly Strategy[] {
  const keys: MatchKey<StrategyEntry, Strategy>[] = [
    { entry: (entry) => foldText(entry.title), element: (element) => foldText(element.title) },
    { entry: (entry) => `${entry.no}`, element: (element) => `${element.no}` },
  ];
  const ids = assignIds(entries, before?.strategies ?? [], keys, (n) => `s${n}` as const, highest.s);
  return pair(ids, entries).map(([id, { no, title, direction, terms, place }]) => ({
    id,
    no,
    title,
    direction,
    terms: terms.map(toTerm),
    place: place ?? null,
  }));
}

function toMeasures(
  entries: readonly Under<StrategyId, MeasureEntry>[],
  before: Plan | null,
  highest: Numbers,
): readonly Measure[] {
  const keys: MatchKey<Under<StrategyId, MeasureEntry>, Measure>[] = [
    {
      entry: ({ parent, entry }) => `${parent} ${foldText(entry.title)}`,
      element: ({ strategy, title }) => `${strategy} ${foldText(title)}`,
    },
    { entry: ({ entry }) => foldText(entry.title), element: ({ title }) => foldText(title) },
    {
      entry: ({ parent, entry }) => `${parent} ${entry.no}`,
      element: ({ strategy, no }) => `${strategy} ${no}`,
    },
  ];
  const ids = assignIds(entries, before?.measures ?? [], keys, (n) => `m${n}` as const, highest.m);
  return pair(ids, entries).map(([id, { parent, entry }]) => ({
    id,
    strategy: parent,
    no: entry.no,
    title: entry.title,
    direction: entry.direction,
    terms: entry.terms.map(toTerm),
    place: entry.place ?? null,
  }));
}

function toIndicators(
  entries: readonly Under<StrategyId | MeasureId, IndicatorEntry>[],
  before: Plan | null,
  highest: Numbers,
  names: Names,
): readonly Indicator[] {
  const keys: MatchKey<Under<StrategyId | MeasureId, IndicatorEntry>, Indicator>[] = [
    {
      entry: ({ parent, entry }) => `${parent} ${foldText(entry.name)}`,
      element: ({ parent, name }) => `${parent} ${foldText(name)}`,
    },
    { entry: ({ entry }) => foldText(entry.name), element: ({ name }) => foldText(name) },
  ];
  const ids = assignIds(entries, before?.indicators ?? [], keys, (n) => `k${n}` as const, highest.k);
  return pair(ids, entries).map(([id, { parent, entry }]) => ({
    id,
    parent,
    name: entry.name,
    cumulative: entry.cumulative,
    direction: entry.direction ?? null,
    departments: idsOf(entry.departments ?? [], names.departments),
    notes: entry.notes.map(toNote),
    series: toAllSeries(entry.series),
    place: entry.place ?? null,
  }));
}

function toInitiatives(
  entries: readonly Under<MeasureId, InitiativeEntry>[],
  before: Plan | null,
  highest: Numbers,
): readonly Initiative[] {
  const keys: MatchKey<Under<MeasureId, InitiativeEntry>, Initiative>[] = [
    {
      entry: ({ parent, entry }) => `${parent} ${foldText(entry.title)}`,
      element: ({ measure, title }) => `${measure} ${foldText(title)}`,
    },
    { entry: ({ entry }) => foldText(entry.title), element: ({ title }) => foldText(title) },
  ];
  const ids = assignIds(entries, before?.initiatives ?? [], keys, (n) => `i${n}` as const, highest.i);
  return pair(ids, entries).map(([id, { parent, entry }]) => ({
    id,
    measure: parent,
    title: entry.title,
    place: entry.place ?? null,
  }));
}

function toActions(
  entries: readonly Under<InitiativeId, ActionEntry>[],
  before: Plan | null,
  highest: Numbers,
  names: Names,
): readonly Action[] {
  const keys: MatchKey<Under<InitiativeId, ActionEntry>, Action>[] = [
    {
      // The same words may stand on two rows for different years; those rows must not swap.
      entry: ({ parent, entry }) => `${parent} ${entry.years.join()} ${foldText(entry.text)}`,
      element: ({ initiative, years, text }) => `${initiative} ${years.join()} ${foldText(text)}`,
    },
    {
      entry: ({ parent, entry }) => `${parent} ${foldText(entry.text)}`,
      element: ({ initiative, text }) => `${initiative} ${foldText(text)}`,
    },
  ];
  const ids = assignIds(entries, before?.actions ?? [], keys, (n) => `a${n}` as const, highest.a);
  return pair(ids, entries).map(([id, { parent, entry }]) => ({
    id,
    initiative: parent,
    text: entry.text,
    years: [...entry.years],
    projects: entry.projects.map((project) => toActionProject(project, names)),
    place: entry.place ?? null,
  }));
}

function toProjects(file: PlanFile, before: Plan | null, highest: Numbers): readonly Project[] {
  const names = distinct(listProjects(file).map((project) => project.name));
  const ids = assignIds(names, before?.projects ?? [], byName, (n) => `p${n}` as const, highest.p);
  return pair(ids, names).map(([id, name]) => ({ id, name }));
}

/** Plan files do not print divisions: where the city does not say otherwise, a department stays in the one it was in. */
function toDepartments(
  file: PlanFile,
  before: Plan | null,
  highest: Numbers,
  { departments = [] }: ToPlanOptions,
): readonly Department[] {
  const names = distinct([...listDepartmentNames(file), ...departments.map(({ name }) => name)]);
  const ids = assignIds(names, before?.departments ?? [], byName, (n) => `d${n}` as const, highest.d);
  const stated = new Map(departments.map(({ name, division }) => [name, division]));
  const known = new Map(before?.departments.map(({ id, division }) => [id, division]));
  return pair(ids, names).map(([id, name]) => ({
    id,
    name,
    division: stated.has(name) ? (stated.get(name) ?? null) : (known.get(id) ?? null),
  }));
}

const byName: readonly MatchKey<string, { readonly name: string }>[] = [
  { entry: (name) => name, element: ({ name }) => name },
  { entry: foldText, element: ({ name }) => foldText(name) },
];

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
