import type {
  Action,
  ActionProject,
  Department,
  DepartmentId,
  Indicator,
  Measure,
} from '../../core/plan/plan.ts';
import type { BookScope } from '../book-scope.ts';
import type { BookSourceOf } from '../book-source.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { reportWords } from '../text/report-words.ts';
import { sheetWords } from '../text/sheet-words.ts';
import { viewDepartmentCosts } from '../views/cost-table.ts';
import { viewChart, viewIndicator } from '../views/indicator-row.ts';
import { type GridGroup, layOutActions } from '../views/initiative-grid.ts';
import { makeSheet, type Sheet, type SheetSection, sayCounts } from './sheet.ts';

/**
 * Makes the sheet of one department (課別調書): under each measure the indicators that it reports and the projects that
 * it runs. Null where the plan does not have it.
 *
 * @example makeDepartmentSheet(createBookScope(snapshot, 'ja'), 'd5')?.template // 'sheet'
 */
export function makeDepartmentSheet(scope: BookScope, id: DepartmentId): BookSourceOf<Sheet> | null {
  const department = scope.index.departments.get(id);
  if (department === undefined) return null;
  const pictures = scope.collectPictures();
  const duties = scope.index.dutiesOf(id);
  const { indicators, projects, initiatives } = duties;
  const costs = viewDepartmentCosts(scope, id);
  const hasDuties = indicators.length > 0 || projects.length > 0;
  const counted = {
    indicators: indicators.length,
    projects: projects.length,
    initiatives: initiatives.length,
  };
  return makeSheet(scope, {
    title: nameDepartment(scope, department),
    subtitle: scope.say(sheetWords.departmentSheet),
    kicker: scope.snapshot.plan.title,
    lead: [
      hasDuties ? scope.say(sheetWords.duties, counted) : scope.say(sheetWords.noDuties),
      ...sayCounts(scope, indicators),
    ],
    sections: viewSections(scope, pictures, id),
    ...(costs !== null && { costs }),
    indicators,
    pictures,
  });
}

function nameDepartment(scope: BookScope, { name, division }: Department): string {
  return division === null ? name : scope.say(sheetWords.division, { division, name });
}

/** In the order of the plan: the goals of a strategy, then its measures; those without a duty are left out. */
function viewSections(scope: BookScope, pictures: Pictures, id: DepartmentId): readonly SheetSection[] {
  const { index, snapshot } = scope;
  const { indicators, actions } = index.dutiesOf(id);
  return snapshot.plan.strategies.flatMap((strategy) => {
    const head = `${scope.say(reportWords.strategyNo, { no: strategy.no })}　${strategy.title}`;
    const goals = indicators.filter(({ parent }) => parent === strategy.id);
    const measures = index.measuresOf(strategy.id).flatMap((measure) => {
      const kpis = indicators.filter(({ parent }) => parent === measure.id);
      const grid = layOutDuties(scope, measure, actions, id);
      const title = `${head}　（${measure.no}）${measure.title}`;
      return kpis.length === 0 && grid.length === 0 ? [] : [viewSection(scope, pictures, title, kpis, grid)];
    });
    return [...(goals.length === 0 ? [] : [viewSection(scope, pictures, head, goals, [])]), ...measures];
  });
}

function viewSection(
  scope: BookScope,
  pictures: Pictures,
  title: string,
  indicators: readonly Indicator[],
  initiatives: readonly GridGroup[],
): SheetSection {
  return {
    title,
    direction: null,
    terms: [],
    indicatorsHead: scope.say(indicators[0]?.parent.startsWith('s') ? reportWords.goals : reportWords.kpis),
    indicators: indicators.map((one) => viewIndicator(scope, pictures, one)),
    charts: indicators.map((one) => viewChart(scope, pictures, one)),
    initiatives,
    assessment: null,
  };
}

/** The actions of a measure in which the department has a project, with its own projects alone. */
function layOutDuties(
  scope: BookScope,
  { id }: Measure,
  actions: readonly Action[],
  department: DepartmentId,
): readonly GridGroup[] {
  const isOwn = ({ departments }: ActionProject): boolean => departments.includes(department);
  return scope.index.initiativesOf(id).flatMap((initiative) => {
    const own = actions
      .filter((action) => action.initiative === initiative.id)
      .map((action) => ({ ...action, projects: action.projects.filter(isOwn) }));
    return own.length === 0 ? [] : layOutActions(scope, initiative.title, own);
  });
}
