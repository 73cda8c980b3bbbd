import type { ReactElement } from 'react';
import type { Language } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import { boardText, columnText } from '../text/board-text.ts';
import { writeBoardQuery } from './board-query.ts';
import { type BoardView, countOf, listColumns } from './board-view.ts';

/** Totals by division; each leads to the board of that division. */
export function DivisionTable({
  view,
  language,
}: {
  readonly view: BoardView;
  readonly language: Language;
}): ReactElement | null {
  const { board, code, query } = view;
  if (board.divisions.length < 2) return null;
  const columns = listColumns(board.round.state);
  return (
    <section aria-labelledby="by-division">
      <h2 id="by-division">{boardText.byDivision[language]}</h2>
      <table className="board-table division-table">
        <caption className="visually-hidden">{boardText.byDivision[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{boardText.division[language]}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {columnText[column][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.divisions.map((row) => (
            <tr key={row.division} className={row.late > 0 ? 'has-late' : undefined}>
              <th scope="row">
                <a
                  href={`${roundPath(code, board.round.id, 'board')}${writeBoardQuery({ ...query, division: row.division })}`}
                >
                  {row.division}
                </a>
              </th>
              {columns.map((column) => (
                <td key={column} className="number" data-label={columnText[column][language]}>
                  {column === 'late' && row.late > 0 ? (
                    <span className="late-count">{row.late}</span>
                  ) : (
                    <span className={countOf(row, column) === 0 ? 'nought' : undefined}>
                      {countOf(row, column)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
