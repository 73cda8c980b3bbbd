import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Action, ActionProject, Initiative, Mark } from '../../core/plan/plan.ts';
import type { Theme } from '../../core/plan/plan-file.ts';
import { type Reference, referTo } from './references.ts';
import type { Scope } from './scope.ts';

/** A theme's mark. `theme` is null where only its trace is left and nothing suggests the kind. */
export type MarkView = { readonly theme: Theme | null; readonly confirmed: boolean };

export type ProjectLine = Reference & {
  readonly departments: readonly Reference[];
  readonly marks: readonly MarkView[];
};

/** A cell of the fiscal-year columns: an action over the years that it spans, or years without one. */
export type ActionCell = {
  readonly span: number;
  readonly action: {
    readonly id: string;
    readonly text: string;
    readonly years: readonly FiscalYear[];
  } | null;
};

export type ActionRow = {
  readonly cells: readonly ActionCell[];
  /** The projects of this row and of the `span - 1` rows under it; null where the cell above covers the row. */
  readonly projects: { readonly span: number; readonly lines: readonly ProjectLine[] } | null;
};

export type InitiativeView = Reference & { readonly rows: readonly ActionRow[] };

/** An initiative as the printed plan lays it out: one row a run of years, one project cell for like rows. */
export function viewInitiative(scope: Scope, initiative: Initiative): InitiativeView {
  const rows = packRows(scope.city.actionsOf(initiative.id));
  return {
    ...referTo(scope, initiative),
    rows: rows.map((actions, index) => ({
      cells: layCells(actions, scope.city.plan.actionYears),
      projects: isCovered(rows, index) ? null : viewProjectCell(scope, rows, index),
    })),
  };
}

export function viewProjectLine(scope: Scope, link: ActionProject): ProjectLine {
  return {
    ...referTo(scope, scope.city.project(link.project)),
    departments: link.departments.map((id) => referTo(scope, scope.city.department(id))),
    marks: link.marks.map(viewMark),
  };
}

export function viewMark({ theme, confirmed }: Mark): MarkView {
  return { theme, confirmed };
}

/** A theme once; a confirmed mark goes before an inferred one. */
export function distinctMarks(marks: readonly MarkView[]): readonly MarkView[] {
  const confirmedFirst = marks.toSorted((a, b) => Number(b.confirmed) - Number(a.confirmed));
  return confirmedFirst.filter(
    (mark, index) => confirmedFirst.findIndex(({ theme }) => theme === mark.theme) === index,
  );
}

/** Actions with the same projects whose years follow each other stand in one row, as in print. */
function packRows(actions: readonly Action[]): readonly (readonly Action[])[] {
  const rows: Action[][] = [];
  for (const action of actions) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isAfter = last !== undefined && Math.max(...last.years) < Math.min(...action.years);
    if (row !== undefined && isAfter && keyOfProjects(last) === keyOfProjects(action)) row.push(action);
    else rows.push([action]);
  }
  return rows;
}

function layCells(actions: readonly Action[], years: readonly FiscalYear[]): readonly ActionCell[] {
  const cells: ActionCell[] = [];
  for (const year of years) {
    const action = actions.find((one) => one.years.includes(year)) ?? null;
    const last = cells.at(-1);
    if (last !== undefined && (last.action?.id ?? null) === (action?.id ?? null)) {
      cells[cells.length - 1] = { ...last, span: last.span + 1 };
    } else {
      cells.push({ span: 1, action: action && { id: action.id, text: action.text, years: action.years } });
    }
  }
  return cells;
}

function isCovered(rows: readonly (readonly Action[])[], index: number): boolean {
  return index > 0 && keyOfRow(rows[index]) === keyOfRow(rows[index - 1]);
}

function viewProjectCell(
  scope: Scope,
  rows: readonly (readonly Action[])[],
  index: number,
): ActionRow['projects'] {
  const key = keyOfRow(rows[index]);
  const end = rows.findIndex((row, at) => at > index && keyOfRow(row) !== key);
  const links = rows[index]?.[0]?.projects ?? [];
  return {
    span: (end < 0 ? rows.length : end) - index,
    lines: links.map((link) => viewProjectLine(scope, link)),
  };
}

function keyOfRow(row: readonly Action[] | undefined): string {
  return row?.[0] === undefined ? '' : keyOfProjects(row[0]);
}

function keyOfProjects(action: Action): string {
  return JSON.stringify(
    action.projects.map(({ project, departments, marks }) => [project, departments, marks.map(viewMark)]),
  );
}
