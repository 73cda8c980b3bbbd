import { normaliseDigits } from '../../core/quantity/normalise-digits.ts';
import type { HeadReader } from './heads.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import type { SourceLine, SourceText } from './source-lines.ts';

export type PlacedLabel = { readonly no: number; readonly title: string; readonly line: number };

export type Pages = {
  /** Lines of the body: all but page numbers and running heads. */
  readonly lines: readonly SourceLine[];
  /** The label of every page as printed, in half-width digits; null where none is. By page index. */
  readonly labels: readonly (string | null)[];
  /** Running heads that name a strategy. */
  readonly runningHeads: readonly PlacedLabel[];
  readonly furniture: ReadonlyArray<{
    readonly line: SourceLine;
    readonly reason: 'page-number' | 'running-head';
  }>;
  readonly problems: readonly ReaderProblem[];
};

const PAGE_NUMBER = /^(?:[-－―‐–]\s*)?(?:[PpＰｐ][.．]?\s*)?([0-9]{1,4})(?:\s*[-－―‐–])?$/u;
/** How far from the top or the bottom of a page its number and head may stand, in lines that have text. */
const EDGE_LINES = 2;

/**
 * Takes page numbers and running heads off the pages. The layout fact: the extractor prints a page's head and foot
 * next to each other at one end of the page, before or after its body.
 */
export function takePageFurniture(source: SourceText, heads: HeadReader): Pages {
  const pages: SourceLine[][] = Array.from({ length: source.pageCount }, () => []);
  for (const line of source.lines) pages[line.page]?.push(line);
  const lines: SourceLine[] = [];
  const labels: (string | null)[] = [];
  const furniture: { line: SourceLine; reason: 'page-number' | 'running-head' }[] = [];
  const runningHeads: PlacedLabel[] = [];
  for (const page of pages) {
    const texts = page.filter((line) => line.body !== '');
    const number = findPageNumber(texts);
    labels.push(number?.label ?? null);
    const rest = texts.filter((line) => line !== number?.line);
    const head = number ? rest.slice(0, 1).find((line) => heads.strategyLabel(line.body)?.title) : undefined;
    for (const line of page) {
      if (line === number?.line) furniture.push({ line, reason: 'page-number' });
      else if (line === head) {
        furniture.push({ line, reason: 'running-head' });
        const label = heads.strategyLabel(line.body);
        if (label?.title) runningHeads.push({ no: label.no, title: label.title, line: line.no });
      } else lines.push(line);
    }
  }
  return { lines, labels, runningHeads, furniture, problems: checkPageOrder(pages, labels) };
}

function findPageNumber(
  texts: readonly SourceLine[],
): { readonly line: SourceLine; readonly label: string } | null {
  for (const line of [...texts.slice(0, EDGE_LINES), ...texts.slice(-EDGE_LINES)]) {
    const label = PAGE_NUMBER.exec(normaliseDigits(line.body))?.[1];
    if (label !== undefined) return { line, label };
  }
  return null;
}

function checkPageOrder(
  pages: readonly (readonly SourceLine[])[],
  labels: readonly (string | null)[],
): readonly ReaderProblem[] {
  const problems: ReaderProblem[] = [];
  let last: { readonly index: number; readonly no: number } | null = null;
  for (const [index, label] of labels.entries()) {
    if (label === null) continue;
    const no = Number(label);
    if (last && no - last.no !== index - last.index) {
      const kind = no - last.no > index - last.index ? 'page-missing' : 'page-order';
      problems.push(problem(kind, pages[index]?.[0]?.no ?? 1, { before: last.no, after: no }));
    }
    last = { index, no };
  }
  return problems;
}
