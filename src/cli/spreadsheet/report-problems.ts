import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { describeProblem, type RowProblem } from '../../documents/table/row-problem.ts';
import { tableMessages } from '../texts/table-messages.ts';

/**
 * Lists what was wrong on standard error, in order of line. Answers the exit code: 1 where rows were left out. A column
 * that is passed over is only told.
 */
export function reportProblems(problems: readonly RowProblem[], language: Language): number {
  if (problems.length === 0) return 0;
  for (const problem of problems.toSorted((a, b) => a.line - b.line)) {
    process.stderr.write(`${describeProblem(problem, language)}\n`);
  }
  const leftOut = problems.filter(({ code }) => code !== 'column-unknown').length;
  if (leftOut === 0) return 0;
  process.stderr.write(`${fillText(tableMessages['rows-left-out'], { detail: leftOut }, language)}\n`);
  return 1;
}
