import type { MeasureEntry, StrategyEntry } from '../../core/plan/plan-file.ts';
import { checkEnd } from './check-end.ts';
import type { Outline } from './outline.ts';
import { linesOf, type Paragraph } from './paragraph.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import type { SourceText } from './source-lines.ts';

/**
 * Checks that the plan is whole: that no paragraph breaks off, that every strategy of the contents list is there, that
 * measures are numbered without a gap, that every part has its direction and tables, and that the text's end may be
 * the document's end.
 */
export function checkWhole(
  strategies: readonly StrategyEntry[],
  outline: Outline,
  paragraphs: readonly Paragraph[],
  source: SourceText,
): readonly ReaderProblem[] {
  return [
    ...checkParagraphs(paragraphs),
    ...checkStrategies(strategies, outline),
    ...strategies.flatMap((strategy) => checkSections(strategy)),
    ...checkEnd(strategies, outline.contents.length > 0, paragraphs, source),
  ];
}

function checkParagraphs(paragraphs: readonly Paragraph[]): readonly ReaderProblem[] {
  return paragraphs
    .slice(0, -1)
    .filter((paragraph) => !paragraph.closed)
    .map((paragraph) => problem('ends-in-paragraph', linesOf([paragraph])[1]));
}

function checkStrategies(strategies: readonly StrategyEntry[], outline: Outline): readonly ReaderProblem[] {
  const found: ReaderProblem[] = [];
  for (const entry of outline.contents)
    if (!strategies.some((strategy) => strategy.no === entry.no))
      found.push(problem('strategy-missing', entry.line, { no: entry.no, title: entry.title }));
  for (const [index, strategy] of strategies.entries()) {
    const line = strategy.place?.lines[0] ?? 1;
    const before = strategies[index - 1]?.no ?? 0;
    if (strategies.slice(0, index).some((one) => one.no === strategy.no))
      found.push(problem('repeated-element', line, { title: strategy.title }));
    else if (strategy.no !== before + 1 && outline.contents.length === 0)
      found.push(problem('strategy-missing', line, { no: before + 1, title: '' }));
  }
  return found;
}

function checkSections(strategy: StrategyEntry): readonly ReaderProblem[] {
  const found: ReaderProblem[] = [...missingParts(strategy, strategy.indicators.length, null)];
  if (strategy.measures.length === 0)
    found.push(problem('measure-missing', strategy.place?.lines[1] ?? 1, { no: 1, found: '－' }));
  for (const [index, measure] of strategy.measures.entries()) {
    found.push(...missingParts(measure, measure.indicators.length, measure.initiatives.length));
    const line = measure.place?.lines[0] ?? 1;
    const before = strategy.measures[index - 1]?.no ?? 0;
    if (measure.no <= before) found.push(problem('repeated-element', line, { title: measure.title }));
    else if (measure.no !== before + 1)
      found.push(problem('measure-missing', line, { no: before + 1, found: measure.no }));
  }
  return found;
}

function missingParts(
  part: StrategyEntry | MeasureEntry,
  indicators: number,
  initiatives: number | null,
): readonly ReaderProblem[] {
  const line = part.place?.lines[0] ?? 1;
  const missing = [
    ...(part.direction === '' ? ['direction'] : []),
    ...(indicators === 0 ? ['indicators'] : []),
    ...(initiatives === 0 ? ['initiatives'] : []),
  ];
  return missing.map((section) => problem('section-missing', line, { title: part.title, section }));
}
