import type { ProjectGroup } from './project-cell.ts';
import { isDepartment } from './project-cell.ts';
import type { TableCell } from './table-cell.ts';
import { widthCarriedOver } from './wrapped-lines.ts';
import { type ColumnWidths, groupRows, spanWidth, wrappedSpan } from './year-spans.ts';

/** Cells up to and with the departments that end a group of projects. */
export type Stretch = {
  readonly texts: readonly TableCell[];
  readonly departments: readonly TableCell[];
  /** False for the cells behind the last project of a table. */
  readonly hasProject: boolean;
};

/** One way to read a stretch: rows under the last project, a title, a row with a project of its own, project names. */
export type RowChoice = {
  /** Names only: more of the project cell before. */
  readonly continues: boolean;
  readonly covered: readonly (readonly TableCell[])[];
  readonly label: TableCell | null;
  /** Rows after a title that stand before the row with a project: the table breaks its own rule. */
  readonly orphans: readonly (readonly TableCell[])[];
  readonly ownRow: readonly TableCell[];
  readonly group: ProjectGroup;
  /** What speaks against it, from the words and widths alone. */
  readonly cost: number;
};

export type RowSetting = {
  readonly years: number;
  readonly widths: ColumnWidths;
  readonly projectEndings: readonly string[];
  /** The table's first rows may go on with an initiative of the page before. */
  readonly continued: boolean;
};

/**
 * Departments end a stretch, because a project cell ends with them. Where a project names none, its own name does: one
 * that ends as projects' names do, with rows behind it before the next name.
 */
export function splitStretches(
  cells: readonly TableCell[],
  projectEndings: readonly string[],
): readonly Stretch[] {
  const isName = cells.map((cell) => !isDepartment(cell) && looksLikeProject(cell, projectEndings));
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [index, cell] of cells.entries()) {
    const closes = isDepartment(cell)
      ? !isDepartmentAt(cells, index + 1)
      : isName[index] === true && endsWithoutDepartment(cells, isName, index);
    if (!closes) continue;
    stretches.push(makeStretch(cells.slice(from, index + 1), true));
    from = index + 1;
  }
  return from < cells.length ? [...stretches, makeStretch(cells.slice(from), false)] : stretches;
}

function makeStretch(cells: readonly TableCell[], hasProject: boolean): Stretch {
  const texts = cells.filter((cell) => !isDepartment(cell));
  return { texts, departments: cells.filter(isDepartment), hasProject };
}

/** A name before another name or before departments shares what is printed there. */
function endsWithoutDepartment(
  cells: readonly TableCell[],
  isName: readonly boolean[],
  index: number,
): boolean {
  const besideName = isName[index + 1] === true || isDepartmentAt(cells, index + 1);
  return !besideName && !isDepartmentAt(cells, index + 2);
}

function isDepartmentAt(cells: readonly TableCell[], index: number): boolean {
  const cell = cells[index];
  return cell !== undefined && isDepartment(cell);
}

/** Names of one group: more than this in paragraphs of their own are not looked for. */
const MOST_NAMES = 6;

/** Every way to read a stretch, each with what speaks against it. */
export function listChoices(stretch: Stretch, first: boolean, setting: RowSetting): readonly RowChoice[] {
  const { texts, departments, hasProject } = stretch;
  if (!hasProject) return [tailChoice(texts, setting)];
  const choices: RowChoice[] = [];
  for (let count = 1; count <= Math.min(texts.length, MOST_NAMES); count += 1) {
    const names = texts.slice(texts.length - count);
    const before = texts.slice(0, texts.length - count);
    const group = { names, departments };
    const namesCost = costOfNames(names, setting);
    if (before.length === 0) {
      if (!first) choices.push({ ...EMPTY, continues: true, group, cost: namesCost });
      continue;
    }
    choices.push(plainChoice(before, group, namesCost, first, setting));
    for (let at = 0; at < before.length - 1; at += 1)
      choices.push(labelChoice(before, at, group, namesCost, first, setting));
  }
  return choices;
}

const EMPTY = {
  continues: false,
  covered: [],
  label: null,
  orphans: [],
  ownRow: [],
  group: { names: [], departments: [] },
  cost: 0,
} as const satisfies RowChoice;

function tailChoice(texts: readonly TableCell[], setting: RowSetting): RowChoice {
  return { ...EMPTY, covered: groupRows(texts, setting.years, setting.widths) };
}

function plainChoice(
  before: readonly TableCell[],
  group: ProjectGroup,
  namesCost: number,
  first: boolean,
  setting: RowSetting,
): RowChoice {
  const rows = groupRows(before, setting.years, setting.widths);
  const missingLabel = first ? (setting.continued ? 1.5 : 6) : 0;
  const orphanRows = first && rows.length > 1 ? 3 : 0;
  return {
    ...EMPTY,
    covered: rows.slice(0, -1),
    ownRow: rows.at(-1) ?? [],
    group,
    cost:
      namesCost +
      missingLabel +
      orphanRows +
      costOfActions(before, setting) +
      costOfShortActions(rows.slice(0, -1), setting) +
      costOfSplitRows(rows),
  };
}

function labelChoice(
  before: readonly TableCell[],
  at: number,
  group: ProjectGroup,
  namesCost: number,
  first: boolean,
  setting: RowSetting,
): RowChoice {
  const { years, widths } = setting;
  const label = before[at];
  if (!label) return { ...EMPTY, cost: Number.POSITIVE_INFINITY };
  const covered = groupRows(before.slice(0, at), years, widths);
  const rows = groupRows(before.slice(at + 1), years, widths);
  const actions = [...before.slice(0, at), ...before.slice(at + 1)];
  return {
    ...EMPTY,
    covered,
    label,
    orphans: rows.slice(0, -1),
    ownRow: rows.at(-1) ?? [],
    group,
    cost:
      namesCost +
      costOfLabel(label, setting) +
      costOfActions(actions, setting) +
      costOfShortActions(covered, setting) +
      costOfSplitRows([...covered, ...rows]) +
      (rows.length - 1) * 4 +
      (first && at > 0 ? 4 : 0),
  };
}

function costOfNames(names: readonly TableCell[], setting: RowSetting): number {
  return names.reduce(
    (cost, name, index) => {
      const like = looksLikeProject(name, setting.projectEndings);
      const tooWide = isWiderThanProjects(name, setting);
      return cost + (like ? 0 : index === names.length - 1 ? 0.5 : 2) + (tooWide ? 3 : 0);
    },
    (names.length - 1) * 0.2,
  );
}

/** Whether a name has a line that the project column has no room for. */
export function isWiderThanProjects(name: TableCell, { widths }: RowSetting): boolean {
  return widths.project !== null && (name.wrapWidth ?? name.width) > widths.project + 1;
}

/** A title that was wrapped was wrapped at the title column's width; one that was not fits into it. */
function costOfLabel(label: TableCell, setting: RowSetting): number {
  const column = setting.widths.label;
  if (column === null) return label.wrapWidth === null ? 0.1 : 0.2;
  if (label.wrapWidth === null) return label.width <= column + 0.5 ? 0.1 : 5;
  return isLabelWidth(label, column) ? 0 : 5;
}

/** Whether a wrapped cell's lines are as long as the title column is wide: full, or short of it by what is carried over. */
function isLabelWidth(cell: TableCell, column: number): boolean {
  if (cell.wrapWidth === null) return false;
  const carried = Math.max(...cell.fragments.slice(1).map((fragment) => widthCarriedOver(fragment.text)));
  return cell.wrapWidth <= column + 0.5 && cell.wrapWidth >= column - carried;
}

function costOfActions(cells: readonly TableCell[], setting: RowSetting): number {
  const { widths, years } = setting;
  let cost = 0;
  for (const cell of cells) {
    if (looksLikeProject(cell, setting.projectEndings)) cost += 1;
    if (cell.wrapWidth === null) continue;
    const span = wrappedSpan(cell, years, widths) ?? years;
    const asYears = isYearsWidth(cell.wrapWidth, setting);
    const asLabel = widths.label !== null && isLabelWidth(cell, widths.label);
    if (asLabel) cost += asYears ? 0.25 : 2;
    if (span < years) cost += asYears ? 0.1 : 0.6;
  }
  return cost;
}

/** Whether a line is as long as a cell over some of the years is wide, or a little more (that width is an estimate). */
function isYearsWidth(width: number, { years, widths }: RowSetting, more = 0.9): boolean {
  for (let span = 1; span < years; span += 1) {
    const full = spanWidth(span, years, widths);
    if (width >= full - 1.2 && width <= full + more) return true;
  }
  return false;
}

/**
 * Whether a wrapped cell is as wide as a title and as a year-specific cell, so that its width does not tell which it
 * is: `equal` where both columns are of one width, `near` where they may be.
 */
export function compareTitleAndYears(cell: TableCell, setting: RowSetting): 'equal' | 'near' | 'apart' {
  const column = setting.widths.label;
  if (cell.wrapWidth === null || column === null || !isLabelWidth(cell, column)) return 'apart';
  if (isYearsWidth(column, setting, 0.5)) return 'equal';
  return isYearsWidth(cell.wrapWidth, setting) ? 'near' : 'apart';
}

/** A text that fits into the title column rather is a title than an action in the middle of a project's rows. */
function costOfShortActions(rows: readonly (readonly TableCell[])[], setting: RowSetting): number {
  const column = setting.widths.label ?? 0;
  const short = rows.filter(([cell]) => cell && cell.wrapWidth === null && cell.width <= column + 0.5);
  return short.length * 0.3;
}

/** Two cells of one row that came out on one line are year-specific cells: seldom, so a title and its action come first. */
function costOfSplitRows(rows: readonly (readonly TableCell[])[]): number {
  return rows.filter((row) => row.length > 1 && row.every((cell) => cell.wrapWidth === null)).length * 1.5;
}

export function looksLikeProject(cell: TableCell, endings: readonly string[]): boolean {
  return endings.some((ending) => cell.text.endsWith(ending));
}
