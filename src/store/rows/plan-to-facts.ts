import type { Indicator, Note, Plan, Term } from '../../core/plan/plan.ts';
import type { FactRow, Fields, VersionedTable } from '../database.ts';
import { writeJson } from './read-cell.ts';

/** The tables that a plan is kept in. */
export const planTables = [
  'edition',
  'strategy',
  'measure',
  'term',
  'indicator',
  'note',
  'series',
  'target',
  'initiative',
  'action',
  'project',
  'department',
  'action_project',
] as const satisfies readonly VersionedTable[];

export type PlanTable = (typeof planTables)[number];

/**
 * A plan as facts. An element's own row has its id; what belongs to it (a target, a note, a link) has an id that begins
 * with the element's: `k12//2027` is the target for 2027 of the one series of `k12`.
 *
 * @example planToFacts(plan).target[0]?.id // 'k1//2027'
 */
export function planToFacts(plan: Plan): Readonly<Record<PlanTable, readonly FactRow[]>> {
  const list = (rows: readonly (readonly [string, Fields])[]): readonly FactRow[] =>
    rows.map(([id, fields], index) => ({ edition: plan.edition, id, position: index + 1, fields }));
  const { chapter, title } = plan;
  return {
    edition: list([
      [
        'edition',
        {
          chapter,
          title,
          action_years: writeJson(plan.actionYears),
          target_years: writeJson(plan.targetYears),
        },
      ],
    ]),
    strategy: list(
      plan.strategies.map(({ id, no, title, direction, place }) => [
        id,
        { no, title, direction, place: writeJson(place) },
      ]),
    ),
    measure: list(
      plan.measures.map(({ id, strategy, no, title, direction, place }) => [
        id,
        { strategy, no, title, direction, place: writeJson(place) },
      ]),
    ),
    term: list([...plan.strategies, ...plan.measures].flatMap(({ id, terms }) => terms.map(termRow(id)))),
    indicator: list(plan.indicators.map(indicatorRow)),
    note: list(plan.indicators.flatMap(({ id, notes }) => notes.map(noteRow(id)))),
    series: list(plan.indicators.flatMap(seriesRows)),
    target: list(plan.indicators.flatMap(targetRows)),
    initiative: list(
      plan.initiatives.map(({ id, measure, title, place }) => [
        id,
        { measure, title, place: writeJson(place) },
      ]),
    ),
    action: list(
      plan.actions.map(({ id, initiative, text, years, place }) => [
        id,
        { initiative, text, years: writeJson(years), place: writeJson(place) },
      ]),
    ),
    project: list(plan.projects.map(({ id, name }) => [id, { name }])),
    department: list(plan.departments.map(({ id, name, division }) => [id, { name, division }])),
    action_project: list(
      plan.actions.flatMap((action) =>
        action.projects.map(({ project, departments, marks, place }, index): readonly [string, Fields] => [
          `${action.id}/${index + 1}`,
          {
            action: action.id,
            project,
            departments: writeJson(departments),
            marks: writeJson(marks),
            place: writeJson(place),
          },
        ]),
      ),
    ),
  };
}

function termRow(owner: string) {
  return ({ mark, term, text, place }: Term, index: number): readonly [string, Fields] => [
    `${owner}/${index + 1}`,
    { owner, mark, term, text, place: writeJson(place) },
  ];
}

function noteRow(owner: string) {
  return ({ mark, attachedTo, text, place }: Note, index: number): readonly [string, Fields] => [
    `${owner}/${index + 1}`,
    { owner, mark, attached_to: attachedTo, text, place: writeJson(place) },
  ];
}

function indicatorRow(indicator: Indicator): readonly [string, Fields] {
  const { id, parent, name, cumulative, direction, departments, place } = indicator;
  return [
    id,
    {
      parent,
      name,
      cumulative: cumulative ? 1 : 0,
      direction,
      departments: writeJson(departments),
      place: writeJson(place),
    },
  ];
}

function seriesRows({ id, series }: Indicator): readonly (readonly [string, Fields])[] {
  return series.map(({ key, label, unit, baseline }) => [
    `${id}/${key}`,
    {
      indicator: id,
      series_key: key,
      label,
      unit,
      baseline_raw: baseline.raw,
      baseline_value: baseline.value,
      baseline_year: baseline.year,
    },
  ]);
}

function targetRows({ id, series }: Indicator): readonly (readonly [string, Fields])[] {
  return series.flatMap(({ key, targets }) =>
    targets.map(({ year, raw, value, relation }): readonly [string, Fields] => [
      `${id}/${key}/${year}`,
      { indicator: id, series_key: key, year, raw, value, relation },
    ]),
  );
}
