import type { Fragment, Paragraph } from './paragraph.ts';
import { measureWidth } from './wrapped-lines.ts';

/** A paragraph of one cell of a table. */
export type TableCell = {
  readonly text: string;
  readonly fragments: readonly Fragment[];
  /** Blanks after it beyond its own: the trace of a lost icon. */
  readonly extraBlanks: number;
  readonly closed: boolean;
  readonly page: number;
  /** Width of its widest line in full-width characters, which is the cell's width; null where it was not wrapped. */
  readonly wrapWidth: number | null;
  /** Width of its whole text in full-width characters. */
  readonly width: number;
};

/**
 * Splits paragraphs where cells of one height were printed on one line. The layout facts: cells that stand at the
 * same height come out on one line, each followed by its paragraph's blank; inside a cell a blank appears only
 * between Japanese and Latin letters or digits (the word processor's own small gap).
 *
 * @example splitCells(paragraph('助成の実施 子育て事業')) // cells 助成の実施 and 子育て事業
 */
export function splitCells(paragraphs: readonly Paragraph[]): readonly TableCell[] {
  return paragraphs.flatMap(splitParagraph);
}

function splitParagraph(paragraph: Paragraph): readonly TableCell[] {
  const cells: TableCell[] = [];
  let fragments: Fragment[] = [];
  const close = (extraBlanks: number, closed: boolean): void => {
    if (fragments.length > 0) cells.push(makeCell(fragments, extraBlanks, closed, paragraph.page));
    fragments = [];
  };
  for (const [index, fragment] of paragraph.fragments.entries()) {
    if (index > 0 && isBracketEdge(fragments, fragment.text)) close(0, true);
    let start = 0;
    for (const { at, length } of findBoundaries(fragment.text)) {
      fragments.push(cut(fragment, start, at));
      close(length - 1, true);
      start = at + length;
    }
    fragments.push(cut(fragment, start, fragment.text.length));
  }
  close(paragraph.extraBlanks, paragraph.closed);
  return cells;
}

/** Whether departments end or begin between two lines: their cell ends there, even where its blank is lost. */
function isBracketEdge(before: readonly Fragment[], next: string): boolean {
  const first = before[0]?.text ?? '';
  const last = before.at(-1)?.text ?? '';
  return first.startsWith('【') ? last.endsWith('】') : next.startsWith('【') && !last.includes('【');
}

function cut(fragment: Fragment, start: number, end: number): Fragment {
  const text = fragment.text.slice(start, end);
  return start === 0 ? { ...fragment, text } : { ...fragment, text, gap: 'glued' };
}

function findBoundaries(text: string): ReadonlyArray<{ readonly at: number; readonly length: number }> {
  const boundaries: { at: number; length: number }[] = [];
  for (const match of text.matchAll(/ +/gu)) {
    const before = text[match.index - 1] ?? '';
    const after = text[match.index + match[0].length] ?? '';
    const certain = match[0].length > 1 || before === '】' || after === '【';
    if (certain || !(isLatin(before) || isLatin(after)))
      boundaries.push({ at: match.index, length: match[0].length });
  }
  return boundaries;
}

/** Splits a cell at a blank beside a Latin letter, where a wider view shows that two cells stand there. */
export function splitCellAt(cell: TableCell, at: number): readonly [TableCell, TableCell] | null {
  const [fragment] = cell.fragments;
  if (cell.fragments.length !== 1 || fragment === undefined) return null;
  return [
    makeCell([cut(fragment, 0, at)], 0, true, cell.page),
    makeCell([cut(fragment, at + 1, fragment.text.length)], cell.extraBlanks, cell.closed, cell.page),
  ];
}

function makeCell(
  fragments: readonly Fragment[],
  extraBlanks: number,
  closed: boolean,
  page: number,
): TableCell {
  const widths = fragments.map((fragment) => measureWidth(fragment.text));
  return {
    text: fragments.map((fragment) => fragment.text).join(''),
    fragments,
    extraBlanks,
    closed,
    page,
    wrapWidth: widths.length > 1 ? Math.max(...widths) : null,
    width: widths.reduce((sum, width) => sum + width, 0),
  };
}

/** The line that a cell begins on. */
export function lineOf(cell: TableCell): number {
  return cell.fragments[0]?.line ?? 1;
}

function isLatin(char: string): boolean {
  return /[!-~]/u.test(char);
}
