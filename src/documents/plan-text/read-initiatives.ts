import type {
  ActionEntry,
  InitiativeEntry,
  MarkEntry,
  Place,
  ProjectEntry,
} from '../../core/plan/plan-file.ts';
import { chooseRows, type InitiativeRows, type RowBlock } from './choose-rows.ts';
import { type DocumentWidths, partGluedNames, widthsOfPart } from './column-widths.ts';
import type { InitiativeTablePart } from './outline.ts';
import { shorten } from './outline.ts';
import { linesOf } from './paragraph.ts';
import { attachTraceLines, type PrintedProject, readProjectCell } from './project-cell.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import { looksLikeProject } from './row-choices.ts';
import { suggestTheme } from './suggest-theme.ts';
import { splitCells, type TableCell } from './table-cell.ts';
import type { PlanVocabulary } from './vocabulary.ts';
import { hasShortLine } from './wrapped-lines.ts';
import { type ColumnWidths, type PlacedCell, placeRow, wrappedSpan } from './year-spans.ts';

export type InitiativesContext = {
  readonly widths: DocumentWidths;
  readonly vocabulary: PlanVocabulary;
  /** The label of a page by its index. */
  readonly pageLabels: readonly (string | null)[];
};

export type InitiativesRead = {
  readonly initiatives: readonly InitiativeEntry[];
  readonly unread: readonly TableCell[];
  readonly problems: readonly ReaderProblem[];
};

/** The cells of a page's table, in the order of print. */
export function cellsOfPart(part: InitiativeTablePart): readonly TableCell[] {
  return attachTraceLines(splitCells(part.paragraphs));
}

/**
 * Reads the tables of initiatives of one measure, a part for every page. A title that a page repeats from the page
 * before is the same initiative: the word processor repeats the heads of a table that runs over a page, and the
 * title's cell is printed anew.
 */
export function readInitiatives(
  parts: readonly InitiativeTablePart[],
  context: InitiativesContext,
): InitiativesRead {
  const initiatives: InitiativeEntry[] = [];
  const unread: TableCell[] = [];
  const problems: ReaderProblem[] = [];
  for (const [index, part] of parts.entries()) {
    const cells = partGluedNames(cellsOfPart(part), context.widths.project);
    const widths = widthsOfPart(cells, context.widths);
    const reader = new PartReader(part.years, widths, context, problems);
    const chosen = chooseRows(cells, {
      years: part.years.length,
      widths,
      projectEndings: context.vocabulary.projectEndings,
      continued: index > 0,
    });
    if (chosen.initiatives.length === 0) unread.push(...cells);
    problems.push(...findLostBlanks(cells));
    for (const cell of chosen.uncertain)
      problems.push(problem('rows-uncertain', lineOf(cell), { text: shorten(cell.text) }));
    for (const [at, rows] of chosen.initiatives.entries())
      addInitiative(initiatives, reader.read(rows), at === 0 && index > 0, problems);
  }
  for (const cell of unread)
    problems.push(problem('text-not-understood', lineOf(cell), { text: shorten(cell.text) }));
  return { initiatives, unread, problems };
}

/** Where a line is too short to have been wrapped, two cells have grown together. */
function findLostBlanks(cells: readonly TableCell[]): readonly ReaderProblem[] {
  return cells
    .filter(({ fragments }) => hasShortLine(fragments))
    .map((cell) => problem('blank-lost', lineOf(cell), { text: shorten(cell.text) }));
}

function addInitiative(
  initiatives: InitiativeEntry[],
  read: InitiativeEntry & { readonly place: Place },
  opensPage: boolean,
  problems: ReaderProblem[],
): void {
  const last = initiatives.at(-1);
  const [line] = read.place.lines;
  if (last && opensPage && (read.title === last.title || read.title === '')) {
    if (read.title === '') problems.push(problem('label-continued', line, { title: last.title }));
    initiatives[initiatives.length - 1] = {
      ...last,
      actions: [...last.actions, ...read.actions],
      ...(last.place
        ? { place: { page: last.place.page, lines: [last.place.lines[0], read.place.lines[1]] } }
        : {}),
    };
    return;
  }
  if (initiatives.some((initiative) => initiative.title === read.title))
    problems.push(problem('repeated-element', line, { title: read.title }));
  initiatives.push(read);
}

/** Reads the rows of one page's table, with what is wrong in them. */
class PartReader {
  private readonly years: readonly number[];
  private readonly widths: ColumnWidths;
  private readonly context: InitiativesContext;
  private readonly problems: ReaderProblem[];

  constructor(
    years: readonly number[],
    widths: ColumnWidths,
    context: InitiativesContext,
    problems: ReaderProblem[],
  ) {
    this.years = years;
    this.widths = widths;
    this.context = context;
    this.problems = problems;
  }

  read(rows: InitiativeRows): InitiativeEntry & { readonly place: Place } {
    const title = rows.label?.text ?? '';
    const actions = rows.blocks.flatMap((block, at) =>
      this.readBlock(block, title, rows.label !== null && at === 0),
    );
    const cells = rows.blocks.flatMap((block) => [
      ...block.rows.flat(),
      ...block.groups.flatMap((group) => group.departments),
    ]);
    return { title, actions, place: this.place(rows.label ? [rows.label, ...cells] : cells) };
  }

  /** An initiative's first row has a project cell, so all that is printed between its title and the project is one row. */
  private readBlock(block: RowBlock, title: string, opens: boolean): readonly ActionEntry[] {
    const printed = readProjectCell(block.groups);
    const texts = block.rows.flat().map((cell) => cell.text);
    const projects = printed.map((project) =>
      this.readProject(project, [texts.join(' '), title, project.name]),
    );
    const narrow = block.rows.some((row) => row.length > 1 || this.isNarrow(row[0]));
    return block.rows.flatMap((row, at) =>
      placeRow(row, this.years.length, this.widths, opens && at === 0).map((placed) =>
        this.readAction(placed, projects, narrow),
      ),
    );
  }

  private isNarrow(cell: TableCell | undefined): boolean {
    return (
      cell !== undefined &&
      (wrappedSpan(cell, this.years.length, this.widths) ?? this.years.length) < this.years.length
    );
  }

  private readAction(
    placed: PlacedCell,
    projects: readonly ProjectEntry[],
    besideNarrow: boolean,
  ): ActionEntry {
    const { cell } = placed;
    const years = this.years.slice(placed.span[0], placed.span[1]);
    const open = besideNarrow && cell.wrapWidth === null && years.length === this.years.length;
    if (!placed.sure || open)
      this.problems.push(
        problem('years-uncertain', lineOf(cell), { text: shorten(cell.text), years: years.join('・') }),
      );
    if (projects.length === 0)
      this.problems.push(problem('row-without-project', lineOf(cell), { text: shorten(cell.text) }));
    if (looksLikeProject(cell, this.context.vocabulary.projectEndings) || cell.extraBlanks > 0)
      this.problems.push(problem('action-like-project', lineOf(cell), { text: shorten(cell.text) }));
    return { text: cell.text, years, projects, place: this.place([cell]) };
  }

  private readProject(printed: PrintedProject, nearby: readonly string[]): ProjectEntry {
    const place = this.place(printed.cells);
    const suggested = suggestTheme(nearby, this.context.vocabulary.themeWords);
    const marks = printed.traces.map(({ line, page }): MarkEntry => {
      this.problems.push(problem('icon-lost', line, { project: printed.name, theme: suggested ?? 'none' }));
      const at: Place = { page: this.context.pageLabels[page] ?? null, lines: [line, line] };
      return { kind: 'unknown', ...(suggested ? { suggested } : {}), place: at };
    });
    if (printed.departments.length === 0)
      this.problems.push(problem('project-without-department', place.lines[0], { name: printed.name }));
    return {
      name: printed.name,
      departments: printed.departments,
      ...(marks.length > 0 ? { marks } : {}),
      place,
    };
  }

  private place(cells: readonly TableCell[]): Place {
    return { page: this.context.pageLabels[cells[0]?.page ?? -1] ?? null, lines: linesOf(cells) };
  }
}

function lineOf(cell: TableCell): number {
  return cell.fragments[0]?.line ?? 1;
}
