import { groupBy } from '../../core/plan/group-by.ts';
import type {
  Action,
  ActionProject,
  DepartmentId,
  Indicator,
  Mark,
  MeasureId,
  Plan,
  Series,
  StrategyId,
  Target,
} from '../../core/plan/plan.ts';
import type { Place, TargetRelation } from '../../core/plan/plan-file.ts';
import type { FactRow } from '../database.ts';
import type { PlanTable } from './plan-to-facts.ts';
import {
  isId,
  readId,
  readJson,
  readJsonOrNull,
  readNumber,
  readNumberOrNull,
  readText,
  readTextOrNull,
  readWord,
  toId,
} from './read-cell.ts';

type Facts = Readonly<Record<PlanTable, readonly FactRow[]>>;

const relations: readonly TargetRelation[] = [
  '>=baseline',
  '<=baseline',
  '>baseline',
  '<baseline',
  '=baseline',
];

/**
 * The plan that was written as these facts; null where there is no such edition.
 *
 * @example factsToPlan(planToFacts(plan)) // equals plan
 */
export function factsToPlan(facts: Facts): Plan | null {
  const [edition] = facts.edition;
  if (edition === undefined) return null;
  const termsOf = groupFacts(facts.term, 'owner');
  const terms = (id: string) =>
    (termsOf.get(id) ?? []).map(({ fields }) => ({
      mark: readText(fields, 'mark'),
      term: readText(fields, 'term'),
      text: readText(fields, 'text'),
      place: readPlace(fields),
    }));
  return {
    edition: edition.edition,
    chapter: readTextOrNull(edition.fields, 'chapter'),
    title: readText(edition.fields, 'title'),
    actionYears: readJson(edition.fields, 'action_years'),
    targetYears: readJson(edition.fields, 'target_years'),
    strategies: facts.strategy.map(({ id, fields }) => ({
      id: toId(id, 's'),
      no: readNumber(fields, 'no'),
      title: readText(fields, 'title'),
      direction: readText(fields, 'direction'),
      terms: terms(id),
      place: readPlace(fields),
    })),
    measures: facts.measure.map(({ id, fields }) => ({
      id: toId(id, 'm'),
      strategy: readId(fields, 'strategy', 's'),
      no: readNumber(fields, 'no'),
      title: readText(fields, 'title'),
      direction: readText(fields, 'direction'),
      terms: terms(id),
      place: readPlace(fields),
    })),
    indicators: toIndicators(facts),
    initiatives: facts.initiative.map(({ id, fields }) => ({
      id: toId(id, 'i'),
      measure: readId(fields, 'measure', 'm'),
      title: readText(fields, 'title'),
      place: readPlace(fields),
    })),
    actions: toActions(facts),
    projects: facts.project.map(({ id, fields }) => ({ id: toId(id, 'p'), name: readText(fields, 'name') })),
    departments: facts.department.map(({ id, fields }) => ({
      id: toId(id, 'd'),
      name: readText(fields, 'name'),
      division: readTextOrNull(fields, 'division'),
    })),
  };
}

function toIndicators(facts: Facts): readonly Indicator[] {
  const notesOf = groupFacts(facts.note, 'owner');
  const seriesOf = groupFacts(facts.series, 'indicator');
  const targetsOf = groupBy(facts.target, (row) => seriesName(row));
  return facts.indicator.map(({ id, fields }) => ({
    id: toId(id, 'k'),
    parent: toParent(readText(fields, 'parent')),
    name: readText(fields, 'name'),
    cumulative: readNumber(fields, 'cumulative') === 1,
    direction:
      fields['direction'] == null ? null : readWord(fields, 'direction', ['up', 'down', 'keep'] as const),
    departments: readJson<DepartmentId[]>(fields, 'departments'),
    notes: (notesOf.get(id) ?? []).map((note) => ({
      mark: readText(note.fields, 'mark'),
      attachedTo: readTextOrNull(note.fields, 'attached_to'),
      text: readText(note.fields, 'text'),
      place: readPlace(note.fields),
    })),
    series: (seriesOf.get(id) ?? []).map((row) => toSeries(row, targetsOf.get(seriesName(row)) ?? [])),
    place: readPlace(fields),
  }));
}

function toSeries({ fields }: FactRow, targets: readonly FactRow[]): Series {
  return {
    key: readText(fields, 'series_key'),
    label: readTextOrNull(fields, 'label'),
    unit: readTextOrNull(fields, 'unit'),
    baseline: {
      raw: readText(fields, 'baseline_raw'),
      value: readNumberOrNull(fields, 'baseline_value'),
      year: readNumberOrNull(fields, 'baseline_year'),
    },
    targets: targets.map(
      (target): Target => ({
        year: readNumber(target.fields, 'year'),
        raw: readText(target.fields, 'raw'),
        value: readNumberOrNull(target.fields, 'value'),
        relation: target.fields['relation'] == null ? null : readWord(target.fields, 'relation', relations),
      }),
    ),
  };
}

function toActions(facts: Facts): readonly Action[] {
  const linksOf = groupFacts(facts.action_project, 'action');
  return facts.action.map(({ id, fields }) => ({
    id: toId(id, 'a'),
    initiative: readId(fields, 'initiative', 'i'),
    text: readText(fields, 'text'),
    years: readJson(fields, 'years'),
    projects: (linksOf.get(id) ?? []).map(
      (link): ActionProject => ({
        project: readId(link.fields, 'project', 'p'),
        departments: readJson<DepartmentId[]>(link.fields, 'departments'),
        marks: readJson<Mark[]>(link.fields, 'marks'),
        place: readPlace(link.fields),
      }),
    ),
    place: readPlace(fields),
  }));
}

function toParent(text: string): StrategyId | MeasureId {
  return isId(text, 's') ? text : toId(text, 'm');
}

function readPlace(fields: FactRow['fields']): Place | null {
  return readJsonOrNull<Place>(fields, 'place');
}

function seriesName({ fields }: FactRow): string {
  return `${readText(fields, 'indicator')}/${readText(fields, 'series_key')}`;
}

function groupFacts(rows: readonly FactRow[], field: string): ReadonlyMap<string, readonly FactRow[]> {
  return groupBy(rows, ({ fields }) => readText(fields, field));
}
