import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Action, ActionProject, DepartmentId, Initiative, Mark } from '../../core/plan/plan.ts';
import type { Theme } from '../../core/plan/plan-file.ts';
import type { BookScope } from '../book-scope.ts';

/*
 * The table of initiatives as plans print it: a title over all its rows, the actions under the fiscal years that they
 * cover, and one project cell over all neighbouring rows that have the same projects.
 */

/** The sign of a theme on a project; `inferred` where only the trace of an icon was found and a person has not said yes. */
export type ThemeIcon = Theme | `${Theme}-inferred`;

/** Projects that share their departments: printed side by side, with the departments under them. */
export type ProjectGroup = {
  readonly projects: readonly { readonly name: string; readonly icons: readonly ThemeIcon[] }[];
  /** Null where the plan names none. */
  readonly departments: string | null;
};

export type ActionCell = { readonly column: number; readonly span: number; readonly text: string };

/** One row: the cells that begin in it. */
export type GridRow = {
  readonly title: { readonly text: string; readonly rows: number } | null;
  readonly actions: readonly ActionCell[];
  readonly projects: { readonly groups: readonly ProjectGroup[]; readonly rows: number } | null;
};

/** Rows that stay on one page; a long initiative makes several, and each repeats the title. */
export type GridGroup = { readonly rows: readonly GridRow[] };

/** An initiative longer than this would leave large gaps at the ends of pages, so it may be parted. */
const MOST_ROWS_TOGETHER = 14;

/**
 * Lays the initiatives of a measure out in rows.
 *
 * @example layOutInitiatives(scope, index.initiativesOf('m1'))[0].rows[0].title // { text: '…', rows: 3 }
 */
export function layOutInitiatives(
  scope: BookScope,
  initiatives: readonly Initiative[],
): readonly GridGroup[] {
  return initiatives.flatMap(({ id, title }) => layOutActions(scope, title, scope.index.actionsOf(id)));
}

/** The same for some of an initiative's actions, for the sheet of one department. */
export function layOutActions(
  scope: BookScope,
  title: string,
  actions: readonly Action[],
): readonly GridGroup[] {
  return splitRows(gatherRows(actions)).map((rows) => ({ rows: toGridRows(scope, title, rows) }));
}

/** Actions that stand beside each other: year-specific ones that follow each other under the same projects. */
type Row = readonly Action[];

function gatherRows(actions: readonly Action[]): readonly Row[] {
  const rows: Action[][] = [];
  for (const action of actions) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    const fits =
      before !== undefined &&
      keyOf(before.projects) === keyOf(action.projects) &&
      Math.max(...before.years) < Math.min(...action.years);
    if (fits) row?.push(action);
    else rows.push([action]);
  }
  return rows;
}

/** Parts of about equal length, cut only between rows of different projects where there is such a place. */
function splitRows(rows: readonly Row[]): readonly (readonly Row[])[] {
  if (rows.length <= MOST_ROWS_TOGETHER) return [rows];
  const half = Math.ceil(rows.length / 2);
  const places = rows.flatMap((row, at) =>
    at > 0 && projectsOf(row) !== projectsOf(rows[at - 1]) ? [at] : [],
  );
  const distance = (at: number): number => Math.abs(at - half);
  const cut = places.toSorted((a, b) => distance(a) - distance(b))[0] ?? half;
  return [...splitRows(rows.slice(0, cut)), ...splitRows(rows.slice(cut))];
}

function toGridRows(scope: BookScope, title: string, rows: readonly Row[]): readonly GridRow[] {
  return rows.map((row, at) => {
    const isFirst = at === 0 || projectsOf(row) !== projectsOf(rows[at - 1]);
    return {
      title: at === 0 ? { text: title, rows: rows.length } : null,
      actions: row.flatMap((action) => placeAction(scope.snapshot.plan.actionYears, action)),
      projects: isFirst
        ? { groups: viewProjects(scope, row[0]?.projects ?? []), rows: countSame(rows, at) }
        : null,
    };
  });
}

function countSame(rows: readonly Row[], from: number): number {
  const rest = rows.slice(from);
  const end = rest.findIndex((row) => projectsOf(row) !== projectsOf(rest[0]));
  return end < 0 ? rest.length : end;
}

function projectsOf(row: Row | undefined): string {
  return keyOf(row?.[0]?.projects ?? []);
}

function keyOf(projects: readonly ActionProject[]): string {
  return JSON.stringify(
    projects.map(({ project, departments, marks }) => [
      project,
      departments,
      marks.map(({ theme }) => theme),
    ]),
  );
}

/** The columns that an action covers: one cell a run of years. Years that the edition does not have are left out. */
function placeAction(columns: readonly FiscalYear[], { text, years }: Action): readonly ActionCell[] {
  const cells: { column: number; span: number; text: string }[] = [];
  for (const [column, year] of columns.entries()) {
    if (!years.includes(year)) continue;
    const last = cells.at(-1);
    if (last !== undefined && last.column + last.span === column) last.span += 1;
    else cells.push({ column, span: 1, text });
  }
  return cells;
}

function viewProjects(scope: BookScope, projects: readonly ActionProject[]): readonly ProjectGroup[] {
  const groups: ActionProject[][] = [];
  for (const link of projects) {
    const group = groups.at(-1);
    if (group?.[0]?.departments.join() === link.departments.join()) group?.push(link);
    else groups.push([link]);
  }
  return groups.map((group) => ({
    projects: group.map(({ project, marks }) => ({
      name: scope.index.projects.get(project)?.name ?? project,
      icons: [...new Set(marks.flatMap(toIcon))],
    })),
    departments: nameDepartments(scope, group[0]?.departments ?? []),
  }));
}

function toIcon({ theme, confirmed }: Mark): readonly ThemeIcon[] {
  if (theme === null) return [];
  return [confirmed ? theme : `${theme}-inferred`];
}

/** Names of departments hold 「・」 themselves, so they are parted by 「、」 as plans print them. */
function nameDepartments({ index }: BookScope, ids: readonly DepartmentId[]): string | null {
  return ids.length === 0 ? null : ids.map((id) => index.departments.get(id)?.name ?? id).join('、');
}
