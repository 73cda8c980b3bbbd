import type { PlanFile } from '../../core/plan/plan-file.ts';
import { assemblePlan } from './assemble-plan.ts';
import { checkWhole } from './check-whole.ts';
import { measureColumns } from './column-widths.ts';
import { addUpCoverage, type Coverage, countCharacters, type UnusedText } from './coverage.ts';
import { type DecodeFailure, decodeText, type TextEncoding } from './decode-text.ts';
import { type HeadReader, makeHeadReader } from './heads.ts';
import type { Outline } from './outline.ts';
import { type Pages, takePageFurniture } from './page-furniture.ts';
import { joinWrappedLines, linesOf } from './paragraph.ts';
import { cellsOfPart } from './read-initiatives.ts';
import { describeProblem, isDoubt, type ReaderProblem } from './reader-problem.ts';
import { type SourceText, splitLines } from './source-lines.ts';
import { JAPANESE_PLAN_VOCABULARY, type PlanVocabulary } from './vocabulary.ts';
import { outlinePlan } from './walk-outline.ts';

/** Why a file gave no plan at all. */
export type UnreadableReason =
  | DecodeFailure
  /** Hardly a Japanese letter in it. */
  | { readonly code: 'not-japanese' }
  /** Japanese text without a heading that a plan's parts are known by. `line` is the first line of text. */
  | { readonly code: 'not-a-plan'; readonly line: number }
  /** No line ends with a blank: wrapped lines cannot be told from paragraphs' ends. */
  | { readonly code: 'blanks-trimmed'; readonly line: number };

export type Wholeness = 'whole' | 'doubtful' | 'incomplete';

export type PlanReading = {
  /** With `problems` in Japanese, as the plan file has them. */
  readonly file: PlanFile;
  readonly encoding: TextEncoding;
  readonly problems: readonly ReaderProblem[];
  readonly coverage: Coverage;
  /**
   * `incomplete`: a part of the plan is missing (some problem is an error). `doubtful`: nothing is, but the document may
   * have been cut off behind what there is.
   */
  readonly wholeness: Wholeness;
};

export type PlanReadResult =
  | { readonly ok: true; readonly reading: PlanReading }
  | { readonly ok: false; readonly reason: UnreadableReason };

/**
 * Reads the text of a plan's PDF, as a text extractor left it, to a plan file: bytes → lines and pages →
 * paragraphs → sections → tables → plan, then checks. Pure; about 30 ms for a chapter of 20 pages, once warm.
 * How each step knows what it knows: docs/reading-a-plan.md.
 *
 * @example
 * const result = readPlanText(readFileSync('plan.txt'));
 * if (result.ok) console.log(result.reading.file.strategies.length, result.reading.wholeness);
 */
export function readPlanText(
  bytes: Uint8Array,
  vocabulary: PlanVocabulary = JAPANESE_PLAN_VOCABULARY,
): PlanReadResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, reason: decoded.failure };
  const unlike = findUnlikeness(decoded.text);
  if (unlike) return { ok: false, reason: unlike };
  const heads = makeHeadReader(vocabulary);
  const source = splitLines(decoded.text);
  const unlikePlan = findMissingTraits(source, heads);
  if (unlikePlan) return { ok: false, reason: unlikePlan };
  const pages = takePageFurniture(source, heads);
  const paragraphs = joinWrappedLines(pages.lines, (body) => isHeading(body, heads));
  const outline = outlinePlan(paragraphs, heads);
  const parts = outline.sections.flatMap((section) => section.parts);
  const cells = new Map(parts.map((part) => [part, cellsOfPart(part)]));
  const plan = assemblePlan(outline, pages.runningHeads, {
    widths: measureColumns([...cells.values()]),
    cells,
    vocabulary,
    pageLabels: pages.labels,
  });
  const problems = sortProblems([
    ...pages.problems,
    ...outline.problems,
    ...plan.problems,
    ...checkWhole(plan.strategies, outline, paragraphs, source),
  ]);
  const file = toPlanFile(outline, plan.strategies, problems);
  const coverage = addUpCoverage(source.lines, listUnused(source, pages, outline, plan.unread));
  const wholeness = judgeWholeness(problems);
  return { ok: true, reading: { file, encoding: decoded.encoding, problems, coverage, wholeness } };
}

function toPlanFile(
  { chapter, title, sections }: Outline,
  strategies: PlanFile['strategies'],
  problems: readonly ReaderProblem[],
): PlanFile {
  return {
    plan: {
      chapter,
      title: title ?? '',
      actionYears: uniqueYears(sections.flatMap(({ parts }) => parts.map(({ years }) => years))),
      targetYears: uniqueYears(
        sections.flatMap(({ indicators }) => indicators.map(({ targetYears }) => targetYears)),
      ),
    },
    strategies,
    problems: problems.map((found) => ({
      line: found.line,
      kind: found.kind,
      message: describeProblem(found).ja,
    })),
  };
}

function judgeWholeness(problems: readonly ReaderProblem[]): Wholeness {
  if (problems.some(({ severity }) => severity === 'error')) return 'incomplete';
  return problems.some(isDoubt) ? 'doubtful' : 'whole';
}

/** A section's head, or the column heads over the years of a table of initiatives. */
function isHeading(body: string, heads: HeadReader): boolean {
  if (heads.sectionHead(body) !== null) return true;
  const columns = /20[0-9]{2}|２０|令和/u.test(body) ? heads.columnTokens(body) : null;
  return columns?.[0]?.kind === 'initiative' && columns.some(({ kind }) => kind === 'year');
}

function findUnlikeness(text: string): UnreadableReason | null {
  const sample = text.slice(0, 400_000).replace(/\s+/gu, '');
  const letters = sample.replace(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, '');
  const japanese = letters.length;
  const kana = letters.replace(/[^\p{Script=Hiragana}\p{Script=Katakana}]+/gu, '').length;
  return japanese < sample.length * 0.2 || kana < sample.length * 0.05 ? { code: 'not-japanese' } : null;
}

/** What the reader lives on: a heading that it knows, and the blanks that end paragraphs. */
function findMissingTraits(source: SourceText, heads: HeadReader): UnreadableReason | null {
  const texts = source.lines.filter((line) => line.body !== '');
  const line = texts[0]?.no ?? 1;
  if (!texts.some(({ body }) => heads.sectionHead(body) !== null)) return { code: 'not-a-plan', line };
  const ended = texts.filter(({ trailing }) => trailing > 0).length;
  return ended < texts.length * LEAST_ENDED_LINES ? { code: 'blanks-trimmed', line } : null;
}

/** Share of lines that end a paragraph, at least. Half of the lines do in a plan of tables, a tenth in plain prose. */
const LEAST_ENDED_LINES = 0.03;

function uniqueYears(lists: ReadonlyArray<readonly number[]>): readonly number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

function sortProblems(problems: readonly ReaderProblem[]): readonly ReaderProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}

function listUnused(
  source: SourceText,
  pages: Pages,
  outline: Outline,
  unread: ReadonlyArray<Parameters<typeof linesOf>[0][number] & { readonly text: string }>,
): readonly UnusedText[] {
  const furniture = pages.furniture.map(({ line, reason }): UnusedText => {
    return { lines: [line.no, line.no], text: line.body, characters: countCharacters(line.body), reason };
  });
  const left = [
    ...outline.leftovers.map(({ paragraph, reason }) => ({ part: paragraph, reason })),
    ...unread.map((part) => ({ part, reason: 'not-understood' as const })),
  ];
  const leftovers = left
    .filter(({ part }) => part.text !== '')
    .map(({ part, reason }): UnusedText => {
      return { lines: linesOf([part]), text: part.text, characters: countCharacters(part.text), reason };
    });
  return source.lines.length === 0
    ? []
    : [...furniture, ...leftovers].sort((a, b) => a.lines[0] - b.lines[0]);
}
