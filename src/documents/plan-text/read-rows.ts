import type {
  ActionEntry,
  InitiativeEntry,
  MarkEntry,
  Place,
  ProjectEntry,
} from '../../core/plan/plan-file.ts';
import type { InitiativeRows, RowBlock } from './choose-rows.ts';
import { linesOf } from './paragraph.ts';
import { type PrintedProject, readProjectCell } from './project-cell.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import { looksLikeProject } from './row-choices.ts';
import { shorten } from './shorten.ts';
import { suggestTheme } from './suggest-theme.ts';
import { lineOf, type TableCell } from './table-cell.ts';
import type { PlanVocabulary } from './vocabulary.ts';
import { type ColumnWidths, type PlacedCell, placeRow, wrappedSpan } from './year-spans.ts';

/** The page's table that rows stand in. */
export type TablePage = {
  readonly years: readonly number[];
  readonly widths: ColumnWidths;
  readonly vocabulary: PlanVocabulary;
  /** The label of a page by its index. */
  readonly pageLabels: readonly (string | null)[];
};

export type PlacedInitiative = InitiativeEntry & { readonly place: Place };

type WithProblems<T> = { readonly entry: T; readonly problems: readonly ReaderProblem[] };

/** Reads the rows of one initiative on a page, with what is wrong in them. */
export function readRows(
  rows: InitiativeRows,
  page: TablePage,
): { readonly initiative: PlacedInitiative; readonly problems: readonly ReaderProblem[] } {
  const title = rows.label?.text ?? '';
  const blocks = rows.blocks.map((block, at) =>
    readBlock(block, title, rows.label !== null && at === 0, page),
  );
  const cells = rows.blocks.flatMap(({ rows: cellRows, groups }) => [
    ...cellRows.flat(),
    ...groups.flatMap((group) => group.departments),
  ]);
  const place = placeOf(rows.label ? [rows.label, ...cells] : cells, page);
  return {
    initiative: { title, actions: blocks.flatMap(({ entry }) => entry), place },
    problems: blocks.flatMap(({ problems }) => problems),
  };
}

/** An initiative's first row has a project cell, so all that is printed between its title and the project is one row. */
function readBlock(
  block: RowBlock,
  title: string,
  opens: boolean,
  page: TablePage,
): WithProblems<readonly ActionEntry[]> {
  const text = block.rows
    .flat()
    .map((cell) => cell.text)
    .join(' ');
  const projects = readProjectCell(block.groups).map((printed) =>
    readProject(printed, [text, title, printed.name], page),
  );
  const entries = projects.map(({ entry }) => entry);
  const narrow = block.rows.some((row) => row.length > 1 || isNarrow(row[0], page));
  const actions = block.rows.flatMap((row, at) =>
    placeRow(row, page.years.length, page.widths, opens && at === 0).map((placed) =>
      readAction(placed, entries, narrow, page),
    ),
  );
  return {
    entry: actions.map(({ entry }) => entry),
    problems: [...projects, ...actions].flatMap(({ problems }) => problems),
  };
}

function isNarrow(cell: TableCell | undefined, { years, widths }: TablePage): boolean {
  const span = cell === undefined ? null : wrappedSpan(cell, years.length, widths);
  return span !== null && span < years.length;
}

function readAction(
  { cell, span, sure }: PlacedCell,
  projects: readonly ProjectEntry[],
  besideNarrow: boolean,
  page: TablePage,
): WithProblems<ActionEntry> {
  const years = page.years.slice(...span);
  const open = besideNarrow && cell.wrapWidth === null && years.length === page.years.length;
  const likeProject = looksLikeProject(cell, page.vocabulary.projectEndings) || cell.extraBlanks > 0;
  const detail = { text: shorten(cell.text) };
  const line = lineOf(cell);
  return {
    entry: { text: cell.text, years, projects, place: placeOf([cell], page) },
    problems: [
      ...(!sure || open ? [problem('years-uncertain', line, { ...detail, years: years.join('・') })] : []),
      ...(projects.length === 0 ? [problem('row-without-project', line, detail)] : []),
      ...(likeProject ? [problem('action-like-project', line, detail)] : []),
    ],
  };
}

function readProject(
  { name, departments, traces, cells }: PrintedProject,
  nearby: readonly string[],
  page: TablePage,
): WithProblems<ProjectEntry> {
  const place = placeOf(cells, page);
  const suggested = suggestTheme(nearby, page.vocabulary.themeWords);
  const marks = traces.map(({ line, page: at }): MarkEntry => {
    const markPlace: Place = { page: page.pageLabels[at] ?? null, lines: [line, line] };
    return { kind: 'unknown', ...(suggested ? { suggested } : {}), place: markPlace };
  });
  return {
    entry: { name, departments, ...(marks.length > 0 ? { marks } : {}), place },
    problems: [
      ...traces.map(({ line }) => problem('icon-lost', line, { project: name, theme: suggested ?? 'none' })),
      ...(departments.length === 0 ? [problem('project-without-department', place.lines[0], { name })] : []),
    ],
  };
}

function placeOf(cells: readonly TableCell[], { pageLabels }: TablePage): Place {
  return { page: pageLabels[cells[0]?.page ?? -1] ?? null, lines: linesOf(cells) };
}
