import type { ReactElement } from 'react';
import { formatDayOfYear } from '../../core/fiscal/format-fiscal-year.ts';
import type { BoardCell, BoardCounts } from '../../core/round/count-board.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import { boardText, columnHeadText, columnText } from '../text/board-text.ts';
import { writeBoardQuery } from './board-query.ts';
import { type BoardView, countOf, type DepartmentLine, halve, listColumns, sortLines } from './board-view.ts';

type BoardTablesProps = { readonly view: BoardView; readonly language: Language };

/** Departments down, states across, in two tables side by side where one would not fit on a screen. */
export function BoardTables({ view, language }: BoardTablesProps): ReactElement {
  const parts = halve(sortLines(view));
  return (
    <div className={parts.length > 1 ? 'board-tables in-two' : 'board-tables'}>
      {parts.map((lines, position) => (
        <BoardTable
          key={lines[0]?.department.id ?? 'none'}
          lines={lines}
          view={view}
          language={language}
          caption={
            parts.length === 1
              ? boardText.tableWhole[language]
              : fillText(boardText.tablePart, { part: position + 1, parts: parts.length }, language)
          }
        />
      ))}
    </div>
  );
}

type BoardTableProps = BoardTablesProps & {
  readonly lines: readonly DepartmentLine[];
  readonly caption: string;
};

function BoardTable({ lines, view, language, caption }: BoardTableProps): ReactElement {
  const columns = listColumns(view.board.round.state);
  return (
    <table className="board-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{boardText.department[language]}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {columnHeadText[column][language]}
            </th>
          ))}
          {view.board.round.state !== 'closed' && (
            <th scope="col" className="next-due">
              {boardText.nextDue[language]}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ department, counts }, position) => (
          <tr key={department.id} className={describeRow({ department, counts }, lines[position - 1], view)}>
            <th scope="row">{department.name}</th>
            {columns.map((column) => (
              <td key={column} className="number" data-label={columnText[column][language]}>
                <CountLink
                  view={view}
                  language={language}
                  name={department.name}
                  cell={{ department: department.id, state: column }}
                  count={countOf(counts, column)}
                />
              </td>
            ))}
            {view.board.round.state !== 'closed' && (
              <td className="next-due" data-label={boardText.nextDue[language]}>
                {describeNextDue(counts, language)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A late department stands out; between divisions the line is stronger. */
function describeRow(
  { department, counts }: DepartmentLine,
  before: DepartmentLine | undefined,
  { query }: BoardView,
): string | undefined {
  const begins =
    query.sort === 'plan' && before !== undefined && before.department.division !== department.division;
  const names = [...(counts.late > 0 ? ['has-late'] : []), ...(begins ? ['begins-division'] : [])];
  return names.length === 0 ? undefined : names.join(' ');
}

function describeNextDue({ nextDue, total }: BoardCounts, language: Language): string {
  if (nextDue !== null) return formatDayOfYear(nextDue, language);
  return total === 0 ? '' : boardText.done[language];
}

type CountLinkProps = {
  readonly view: Pick<BoardView, 'code' | 'board' | 'query'>;
  readonly language: Language;
  readonly name: string;
  readonly cell: BoardCell;
  readonly count: number;
};

/** A number that leads to what it counts; nought leads nowhere. */
export function CountLink({ view, language, name, cell, count }: CountLinkProps): ReactElement {
  if (count === 0) return <span className="nought">0</span>;
  const { code, board, query } = view;
  const state = columnText[cell.state][language];
  return (
    <a
      href={`${roundPath(code, board.round.id, 'board')}${writeBoardQuery({ ...query, cell })}`}
      className={cell.state === 'late' ? 'late-count' : undefined}
      aria-label={fillText(boardText.cellName, { name, state, count }, language)}
    >
      {count}
    </a>
  );
}
