import type { InitiativeEntry } from '../../core/plan/plan-file.ts';
import { chooseRows } from './choose-rows.ts';
import { type DocumentWidths, partGluedNames, widthsOfPart } from './column-widths.ts';
import type { InitiativeTablePart } from './outline.ts';
import { attachTraceLines } from './project-cell.ts';
import { type PlacedInitiative, readRows } from './read-rows.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import { shorten } from './shorten.ts';
import { lineOf, splitCells, type TableCell } from './table-cell.ts';
import type { PlanVocabulary } from './vocabulary.ts';
import { hasShortLine } from './wrapped-lines.ts';

export type InitiativesContext = {
  readonly widths: DocumentWidths;
  /** The cells of every page's table (`cellsOfPart`): the widths are measured on all of them first. */
  readonly cells: ReadonlyMap<InitiativeTablePart, readonly TableCell[]>;
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
    const cells = partGluedNames(context.cells.get(part) ?? [], context.widths.project);
    const widths = widthsOfPart(cells, context.widths);
    const page = { ...context, years: part.years, widths };
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
    for (const [at, rows] of chosen.initiatives.entries()) {
      const read = readRows(rows, page);
      problems.push(...read.problems);
      addInitiative(initiatives, read.initiative, at === 0 && index > 0, problems);
    }
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
  read: PlacedInitiative,
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
