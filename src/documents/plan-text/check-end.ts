import type { StrategyEntry } from '../../core/plan/plan-file.ts';
import { linesOf, type Paragraph } from './paragraph.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import type { SourceText } from './source-lines.ts';

/**
 * Of the lines of the fullest page. Of 1669 random pages whose table went on overleaf, 98 % had more; of 1537 last
 * pages of a measure 55 % had fewer.
 */
const FULL_PAGE = 0.6;

/**
 * Asks whether the text's end is the document's end. A text cut off behind a paragraph looks like one whose last
 * empty lines an editor trimmed, and one cut off behind a page may look like a whole one: so what speaks for a cut is
 * a doubt, and where nothing speaks for the end (an even shape, a contents list, a page that has room left) a person
 * is told to look.
 */
export function checkEnd(
  strategies: readonly StrategyEntry[],
  hasContents: boolean,
  paragraphs: readonly Paragraph[],
  source: SourceText,
): readonly ReaderProblem[] {
  const doubts = [...checkLastPage(source), ...checkLastParagraph(paragraphs), ...checkCounts(strategies)];
  if (doubts.length > 0) return doubts;
  const confirmed = hasContents && hasEvenShape(strategies) && hasRoomOnLastPage(source);
  return confirmed ? [] : [problem('end-unconfirmed', source.lines.at(-1)?.no ?? 1)];
}

function checkLastPage(source: SourceText): readonly ReaderProblem[] {
  const ended = source.pageCount === 1 || source.endsWithPage;
  return ended ? [] : [problem('ends-in-page', source.lineCount)];
}

/** A last line without its blank was wrapped or trimmed; a bracket that stays open tells which. */
function checkLastParagraph(paragraphs: readonly Paragraph[]): readonly ReaderProblem[] {
  const last = paragraphs.at(-1);
  if (!last || last.closed) return [];
  return [problem(hasOpenBracket(last.text) ? 'ends-in-paragraph' : 'end-uncertain', linesOf([last])[1])];
}

function hasOpenBracket(text: string): boolean {
  return BRACKETS.some((pair) => text.lastIndexOf(pair.open) > text.lastIndexOf(pair.close));
}

const BRACKETS = [
  { open: '【', close: '】' },
  { open: '（', close: '）' },
  { open: '「', close: '」' },
] as const;

/** Fewer measures than each of the others, which have one number: the last strategy may have been cut off. */
function checkCounts(strategies: readonly StrategyEntry[]): readonly ReaderProblem[] {
  const last = strategies.at(-1);
  const counts = strategies.map(({ measures }) => measures.length);
  const others = counts[0] ?? 0;
  const alike = counts.length > 2 && counts.slice(0, -1).every((count) => count === others);
  if (!last || !alike || last.measures.length >= others) return [];
  const detail = { title: last.title, found: last.measures.length, others };
  return [problem('measures-uneven', last.place?.lines[1] ?? 1, detail)];
}

function hasEvenShape(strategies: readonly StrategyEntry[]): boolean {
  return strategies.length > 1 && new Set(strategies.map(({ measures }) => measures.length)).size === 1;
}

/** A document without pages leaves no room to be seen. */
function hasRoomOnLastPage({ lines, pageCount }: SourceText): boolean {
  const counts = Array.from({ length: pageCount }, () => 0);
  for (const { body, page } of lines) if (body !== '') counts[page] = (counts[page] ?? 0) + 1;
  const last = counts.at(-1) ?? 0;
  return pageCount > 1 && last < FULL_PAGE * Math.max(...counts);
}
