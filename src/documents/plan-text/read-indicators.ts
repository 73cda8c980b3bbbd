import type { FigureEntry, IndicatorEntry, SeriesEntry, TargetEntry } from '../../core/plan/plan-file.ts';
import { parseQuantity } from '../../core/quantity/quantity.ts';
import { findMarks, removeMarks } from './marks.ts';
import type { IndicatorTable } from './outline.ts';
import { linesOf, type Paragraph } from './paragraph.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import { shorten } from './shorten.ts';
import { parseValueCells, splitNameAndValues, type ValueCell } from './value-cells.ts';
import type { PlanVocabulary } from './vocabulary.ts';
import { hasShortLine } from './wrapped-lines.ts';

/** A row of the table before its values are read: the paragraphs of its name, and its cells in the order of print. */
type Row = {
  readonly names: readonly string[];
  readonly cells: readonly ValueCell[];
  readonly paragraphs: readonly Paragraph[];
};

export type ReadIndicator = Omit<IndicatorEntry, 'notes' | 'place'> & {
  readonly marks: ReadonlyArray<{ readonly key: string; readonly mark: string; readonly before: string }>;
  readonly lines: readonly [number, number];
  readonly page: number;
};

export type IndicatorsRead = {
  readonly indicators: readonly ReadIndicator[];
  readonly unread: readonly Paragraph[];
  readonly problems: readonly ReaderProblem[];
};

/**
 * Reads a table of indicators. The layout facts: a row's cells are printed one after the other, the name first; one
 * figure a cell puts all figures on one line (behind the name, where the name has one line too); a cell with
 * several parts (小学校 …, 中学校 …) prints them one a line, cell after cell.
 */
export function readIndicators(table: IndicatorTable, vocabulary: PlanVocabulary): IndicatorsRead {
  const columns = 1 + table.targetYears.length;
  const { rows, unread } = splitRows(table.paragraphs, columns);
  const problems: ReaderProblem[] = [];
  const indicators = rows.map((row) => readRow(row, table, vocabulary, problems));
  for (const paragraph of table.paragraphs.filter((one) => hasGrownTogether(one, columns)))
    problems.push(problem('blank-lost', linesOf([paragraph])[0], { text: shorten(paragraph.text) }));
  for (const paragraph of unread)
    problems.push(
      problem('indicator-incomplete', paragraph.fragments[0]?.line ?? 1, {
        name: paragraph.text,
        expected: columns,
        found: 0,
      }),
    );
  return { indicators, unread, problems };
}

/** Whether a paragraph holds the end of a row in its midst: values, or a line too short to have been wrapped. */
function hasGrownTogether({ fragments }: Paragraph, columns: number): boolean {
  if (fragments.length < 2) return false;
  if (hasShortLine(fragments)) return true;
  return fragments.some(({ text }, at) => {
    if (!/[0-9０-９]/u.test(text)) return false;
    const values = parseValueCells(text);
    if (values && values[0]?.label !== null) return true;
    return at < fragments.length - 1 && (values !== null || splitNameAndValues(text, columns) !== null);
  });
}

function splitRows(
  paragraphs: readonly Paragraph[],
  columns: number,
): { readonly rows: readonly Row[]; readonly unread: readonly Paragraph[] } {
  const rows: Row[] = [];
  let names: string[] = [];
  let cells: ValueCell[] = [];
  let taken: Paragraph[] = [];
  const close = (): void => {
    if (cells.length > 0) rows.push({ names, cells, paragraphs: taken });
    else if (rows.length > 0 || taken.length > 0) unread.push(...taken);
    [names, cells, taken] = [[], [], []];
  };
  const unread: Paragraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.text === '') continue;
    const full = isFull(cells, columns);
    const values = names.length > 0 && !full ? parseValueCells(paragraph.text) : null;
    if (values && isOneKind(values)) {
      cells.push(...values);
      taken.push(paragraph);
      continue;
    }
    if (cells.length > 0) close();
    const both = splitNameAndValues(paragraph.text, columns) ?? splitPartOfRow(paragraphs, index, columns);
    names.push(both ? both.name : paragraph.text);
    taken.push(paragraph);
    if (both) cells = [...both.cells];
  }
  close();
  return { rows, unread };
}

/** Whether a row has all its values: as many columns as the table, and in the last as many parts as in the first. */
function isFull(cells: readonly ValueCell[], columns: number): boolean {
  const arranged = groupColumns(cells);
  const [first, last] = [arranged[0], arranged.at(-1)];
  if (arranged.length !== columns || !first || !last) return false;
  const labelled = (column: typeof first): boolean => column.some((item) => item.label !== null);
  return labelled(last) ? labelled(first) && last.length >= first.length : true;
}

/**
 * A name with only the first of its values on its line: another cell of the row was wrapped and so stands higher.
 * The lines behind it must hold just the values that are left.
 */
function splitPartOfRow(
  paragraphs: readonly Paragraph[],
  index: number,
  columns: number,
): ReturnType<typeof splitNameAndValues> {
  let left = columns;
  for (const paragraph of paragraphs.slice(index + 1, index + columns)) {
    const values = parseValueCells(paragraph.text);
    if (!values || values.some((cell) => cell.label !== null)) return null;
    left -= values.length;
    if (left < 1) return null;
    const both = splitNameAndValues(paragraphs[index]?.text ?? '', left);
    if (both) return both;
  }
  return null;
}

/** A part's name before one value and none before the next: the "name" is rather that of the next indicator. */
function isOneKind(cells: readonly ValueCell[]): boolean {
  return new Set(cells.map((cell) => cell.label === null)).size === 1;
}

function readRow(
  row: Row,
  table: IndicatorTable,
  vocabulary: PlanVocabulary,
  problems: ReaderProblem[],
): ReadIndicator {
  const printed = row.names.join('');
  const mark = vocabulary.cumulativeMarks.find((word) => printed.includes(word));
  const name = removeMarks(mark ? printed.replace(mark, '') : printed).trim();
  const lines = linesOf(row.paragraphs);
  const columns = 1 + table.targetYears.length;
  const grid = arrangeColumns(row.cells);
  if (grid.columns.length !== columns)
    problems.push(
      problem('indicator-incomplete', lines[0], { name, expected: columns, found: grid.columns.length }),
    );
  const labels = grid.labels ?? nameParts(name, grid.parts, lines[0], problems);
  const series = labels.map((label, part) =>
    readSeries({ label, part, grid, table, name, line: lines[0] }, problems),
  );
  return {
    name,
    cumulative: mark !== undefined,
    series,
    marks: findMarks(printed),
    lines,
    page: row.paragraphs[0]?.page ?? 0,
  };
}

/** By column, by part: the printed figure. A cell with one figure for all parts stands for each. */
type Grid = {
  readonly columns: ReadonlyArray<readonly string[]>;
  readonly parts: number;
  readonly labels: readonly string[] | null;
};

function groupColumns(
  cells: readonly ValueCell[],
): ReadonlyArray<ReadonlyArray<{ readonly label: string | null; readonly raw: string }>> {
  const columns: { label: string | null; raw: string }[][] = [];
  for (const { label, figures } of cells) {
    const column = columns.at(-1);
    const opensColumn =
      !column || label === null || column.some((item) => item.label === label || item.label === null);
    const items = figures.map((raw) => ({ label, raw }));
    if (opensColumn) columns.push(items);
    else column.push(...items);
  }
  return columns;
}

function arrangeColumns(cells: readonly ValueCell[]): Grid {
  const columns = groupColumns(cells);
  const parts = Math.max(1, ...columns.map((column) => column.length));
  const labelled = columns.find(
    (column) => column.length === parts && column.every((item) => item.label !== null),
  );
  return {
    columns: columns.map((column) => column.map((item) => item.raw)),
    parts,
    labels: labelled ? labelled.map((item) => item.label ?? '') : null,
  };
}

/** The parts' names where the values carry none: （男性）・（女性） or （男性・女性） in the indicator's name. */
function nameParts(
  name: string,
  parts: number,
  line: number,
  problems: ReaderProblem[],
): readonly (string | null)[] {
  if (parts === 1) return [null];
  const chain = /(?:（[^（）]+）[・、/／]?){2,}$/u.exec(name)?.[0] ?? '';
  const inBrackets = [...chain.matchAll(/（([^（）]+)）/gu)].map((match) => match[1] ?? '').slice(-parts);
  if (inBrackets.length === parts && /）[・、/／]（/u.test(chain)) return inBrackets;
  const listed = (/（([^（）]+)）$/u.exec(name)?.[1] ?? '').split(/[・、/／]/u);
  if (listed.length === parts) return listed;
  problems.push(problem('parts-without-labels', line, { name, count: parts }));
  return Array.from({ length: parts }, (_, index) => `${index + 1}`);
}

type SeriesPlace = {
  readonly label: string | null;
  readonly part: number;
  readonly grid: Grid;
  readonly table: IndicatorTable;
  readonly name: string;
  readonly line: number;
};

function readSeries(place: SeriesPlace, problems: ReaderProblem[]): SeriesEntry {
  const { grid, part, table } = place;
  const raws = grid.columns.map((column) => column[part] ?? column[0] ?? '');
  const figures = raws.map((raw) => parseQuantity(raw));
  const units = [...new Set(figures.flatMap((figure) => (figure.kind === 'number' ? [figure.unit] : [])))];
  if (units.length > 1)
    problems.push(
      problem('units-differ', place.line, {
        name: place.name,
        units: units.map((unit) => unit ?? '－').join('、'),
      }),
    );
  const targets: Record<string, TargetEntry> = {};
  for (const [index, year] of table.targetYears.entries())
    targets[String(year)] = readFigure(raws[index + 1], place, problems);
  const baseline = readFigure(raws[0], place, problems);
  return {
    label: place.label,
    unit: units[0] ?? null,
    baseline: {
      raw: baseline.raw,
      value: baseline.value,
      ...(table.baselineYear === null ? {} : { year: table.baselineYear }),
    },
    targets,
  };
}

function readFigure(
  raw: string | undefined,
  place: SeriesPlace,
  problems: ReaderProblem[],
): FigureEntry & TargetEntry {
  if (raw === undefined || raw === '') return { raw: '', value: null };
  const figure = parseQuantity(raw);
  if (figure.kind === 'relation') return { raw, value: null, relation: figure.relation };
  if (figure.kind === 'none') return { raw, value: null };
  if (figure.kind === 'unreadable') {
    problems.push(problem('value-unreadable', place.line, { name: place.name, raw }));
    return { raw, value: null };
  }
  if (figure.bound !== null) problems.push(problem('value-has-bound', place.line, { name: place.name, raw }));
  return { raw, value: figure.value };
}
