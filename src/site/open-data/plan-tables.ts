import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import type {
  Action,
  Department,
  DepartmentId,
  Indicator,
  IndicatorId,
  Initiative,
  Mark,
  Measure,
  Note,
  Project,
  Strategy,
  StrategyId,
  Term,
} from '../../core/plan/plan.ts';
import type { Place } from '../../core/plan/plan-file.ts';
import { type City, isMeasureId, type ProjectPlace, strategyOf } from '../city.ts';
import { codeLists } from './code-lists.ts';
import { type ColumnOf, column, defineTable, type TableMaker } from './define-table.ts';
import { blankText, tableText } from './table-text.ts';

/** Where an element is printed. */
function placeColumns<Row>(placeOf: (row: Row) => Place | null): readonly ColumnOf<Row>[] {
  const blank = blankText.noPlace;
  return [
    column('source_page', 'text', (row: Row) => placeOf(row)?.page ?? null, { blank }),
    column('source_line', 'integer', (row: Row) => placeOf(row)?.lines[0] ?? null, {
      blank,
      unit: { is: 'fixed', unit: '行' },
    }),
  ];
}

const strategies = defineTable<Strategy>({
  id: 'strategies',
  ...tableText.strategies,
  list: ({ plan }: City) => plan.strategies,
  columns: [
    column('strategy_id', 'id', ({ id }) => id),
    column('no', 'integer', ({ no }) => no),
    column('title', 'text', ({ title }) => title),
    column('direction_text', 'text', ({ direction }) => direction, { blank: blankText.nothingPrinted }),
    ...placeColumns<Strategy>(({ place }) => place),
  ],
});

const measures = defineTable<Measure>({
  id: 'measures',
  ...tableText.measures,
  list: ({ plan }: City) => plan.measures,
  columns: [
    column('measure_id', 'id', ({ id }) => id),
    column('strategy_id', 'id', ({ strategy }) => strategy),
    column('no', 'integer', ({ no }) => no),
    column('title', 'text', ({ title }) => title),
    column('direction_text', 'text', ({ direction }) => direction, { blank: blankText.nothingPrinted }),
    ...placeColumns<Measure>(({ place }) => place),
  ],
});

const initiatives = defineTable<Initiative>({
  id: 'initiatives',
  ...tableText.initiatives,
  list: ({ plan }: City) => plan.initiatives,
  columns: [
    column('initiative_id', 'id', ({ id }) => id),
    column('measure_id', 'id', ({ measure }) => measure),
    column('title', 'text', ({ title }) => title),
    ...placeColumns<Initiative>(({ place }) => place),
  ],
});

const actions = defineTable<Action>({
  id: 'actions',
  ...tableText.actions,
  list: ({ plan }: City) => plan.actions,
  columns: [
    column('action_id', 'id', ({ id }) => id),
    column('initiative_id', 'id', ({ initiative }) => initiative),
    column('action_text', 'text', ({ text }) => text, { blank: blankText.nothingPrinted }),
    ...placeColumns<Action>(({ place }) => place),
  ],
});

type ActionYear = Pick<Action, 'id'> & { readonly year: FiscalYear };

const actionYears = defineTable<ActionYear>({
  id: 'action_years',
  ...tableText.action_years,
  list: ({ plan }: City) => plan.actions.flatMap(({ id, years }) => years.map((year) => ({ id, year }))),
  columns: [
    column('action_id', 'id', ({ id }) => id),
    column('fiscal_year', 'year', ({ year }) => year),
    column('fiscal_year_label', 'text', ({ year }) => formatFiscalYear(year, 'both', 'ja')),
  ],
});

const projects = defineTable<Project>({
  id: 'projects',
  ...tableText.projects,
  list: ({ plan }: City) => plan.projects,
  columns: [column('project_id', 'id', ({ id }) => id), column('name', 'text', ({ name }) => name)],
});

const projectActions = defineTable<ProjectPlace>({
  id: 'project_actions',
  ...tableText.project_actions,
  list: ({ places }: City) => places,
  columns: [
    column('project_id', 'id', ({ link }) => link.project),
    column('action_id', 'id', ({ action }) => action.id),
    column('initiative_id', 'id', ({ initiative }) => initiative.id),
    column('measure_id', 'id', ({ measure }) => measure.id),
    ...placeColumns<ProjectPlace>(({ link }) => link.place),
  ],
});

type PlaceDepartment = ProjectPlace & { readonly department: DepartmentId };

const projectDepartments = defineTable<PlaceDepartment>({
  id: 'project_departments',
  ...tableText.project_departments,
  list: ({ places }: City) =>
    places.flatMap((place) => place.link.departments.map((department) => ({ ...place, department }))),
  columns: [
    column('project_id', 'id', ({ link }) => link.project),
    column('action_id', 'id', ({ action }) => action.id),
    column('department_id', 'id', ({ department }) => department),
  ],
});

type PlaceMark = ProjectPlace & { readonly mark: Mark };

const projectThemes = defineTable<PlaceMark>({
  id: 'project_themes',
  ...tableText.project_themes,
  list: ({ places }: City) => places.flatMap((place) => place.link.marks.map((mark) => ({ ...place, mark }))),
  columns: [
    column('project_id', 'id', ({ link }) => link.project),
    column('action_id', 'id', ({ action }) => action.id),
    column('theme', 'code', ({ mark }) => mark.theme, {
      codes: codeLists.theme,
      blank: blankText.themeUnknown,
    }),
    column('is_confirmed', 'boolean', ({ mark }) => mark.confirmed),
  ],
});

const departments = defineTable<Department>({
  id: 'departments',
  ...tableText.departments,
  list: ({ plan }: City) => plan.departments,
  columns: [
    column('department_id', 'id', ({ id }) => id),
    column('name', 'text', ({ name }) => name),
    column('division', 'text', ({ division }) => division, { blank: blankText.divisionUnknown }),
  ],
});

type Remark = { readonly element: string; readonly kind: 'term' | 'note' } & (Term | Note);

const notes = defineTable<Remark>({
  id: 'notes',
  ...tableText.notes,
  list: listRemarks,
  columns: [
    column('element_id', 'id', ({ element }) => element),
    column('note_kind', 'code', ({ kind }) => kind, { codes: codeLists.noteKind }),
    column('mark', 'text', ({ mark }) => mark, { blank: blankText.noMark }),
    column('term', 'text', (one) => ('term' in one ? one.term : one.attachedTo), { blank: blankText.noTerm }),
    column('note_text', 'text', ({ text }) => text),
    ...placeColumns<Remark>(({ place }) => place),
  ],
});

function listRemarks({ plan }: City): readonly Remark[] {
  const terms = [...plan.strategies, ...plan.measures].flatMap((one) =>
    one.terms.map((term): Remark => ({ element: one.id, kind: 'term', ...term })),
  );
  const remarks = plan.indicators.flatMap((one) =>
    one.notes.map((note): Remark => ({ element: one.id, kind: 'note', ...note })),
  );
  return [...terms, ...remarks];
}

type IndicatorRow = { readonly indicator: Indicator; readonly strategy: StrategyId };

const indicators = defineTable<IndicatorRow>({
  id: 'indicators',
  ...tableText.indicators,
  list: (city: City) =>
    city.plan.indicators.map((indicator) => ({ indicator, strategy: strategyOf(city, indicator.parent).id })),
  columns: [
    column('indicator_id', 'id', ({ indicator }) => indicator.id),
    column('parent_kind', 'code', ({ indicator }) => (isMeasureId(indicator.parent) ? 'kpi' : 'goal'), {
      codes: codeLists.indicatorKind,
    }),
    column('strategy_id', 'id', ({ strategy }) => strategy),
    column('measure_id', 'id', ({ indicator }) => (isMeasureId(indicator.parent) ? indicator.parent : null), {
      blank: blankText.goalOfStrategy,
    }),
    column('indicator_name', 'text', ({ indicator }) => indicator.name),
    column('is_cumulative', 'boolean', ({ indicator }) => indicator.cumulative),
    column('better_direction', 'code', ({ indicator }) => indicator.direction, {
      codes: codeLists.direction,
      blank: blankText.directionNotStated,
    }),
    ...placeColumns<IndicatorRow>(({ indicator }) => indicator.place),
  ],
});

type IndicatorDepartment = { readonly id: IndicatorId; readonly department: DepartmentId };

const indicatorDepartments = defineTable<IndicatorDepartment>({
  id: 'indicator_departments',
  ...tableText.indicator_departments,
  list: ({ plan }: City) =>
    plan.indicators.flatMap(({ id, departments: all }) => all.map((department) => ({ id, department }))),
  columns: [
    column('indicator_id', 'id', ({ id }) => id),
    column('department_id', 'id', ({ department }) => department),
  ],
});

/** What the plan says: its tree, its projects and who answers for what. */
export const planTables: readonly TableMaker[] = [
  strategies,
  measures,
  indicators,
  indicatorDepartments,
  initiatives,
  actions,
  actionYears,
  projects,
  projectActions,
  projectDepartments,
  projectThemes,
  departments,
  notes,
];
