import { describeProblem, type RowProblem } from '../documents/table/row-problem.ts';
import type { Voice } from './run-on-store.ts';

/**
 * Prints what is wrong with a table, in the order of its lines and with the table's own names of columns. Gives how many
 * rows are left out for it: a column that is not used costs none.
 *
 * @example sayRowProblems(table.problems, table.titles, voice) // 2
 */
export function sayRowProblems(
  problems: readonly RowProblem[],
  titles: ReadonlyMap<string, string>,
  { language }: Voice,
): number {
  for (const problem of problems.toSorted((a, b) => a.line - b.line)) {
    const column = titles.get(problem.column) ?? problem.column;
    process.stderr.write(`${describeProblem({ ...problem, column }, language)}\n`);
  }
  return problems.filter(({ code }) => code !== 'column-unknown').length;
}
