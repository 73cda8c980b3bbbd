import type { ReactElement } from 'react';
import type { CostTable } from '../../books/views/cost-table.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from '../parts/table.ts';
import { PlanWords } from '../parts/words.tsx';

/** Money in thousands of yen: a row a project, measure or strategy, a column a year and kind. */
export function BookCosts({ table }: { readonly table: CostTable }): ReactElement {
  const { title, head, columns, rows, sum, notes } = table;
  const all = [...rows, ...(sum === null ? [] : [sum])];
  return (
    <>
      <table {...asTable} className="costs">
        <caption className="visually-hidden">{title}</caption>
        <thead {...asGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{head}</th>
            {columns.map((column) => (
              <th {...asColumnHead} key={column} className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...asGroup}>
          {all.map((row) => (
            <tr {...asRow} key={row.number + row.title} className={row === sum ? 'cost-sum' : undefined}>
              <th {...asRowHead}>
                {row.number !== '' && <span className="number-tag">{row.number}</span>}{' '}
                {row === sum ? row.title : <PlanWords>{row.title}</PlanWords>}
              </th>
              {row.cells.map(({ text, yen }, at) => (
                <td {...asCell} key={columns[at]} className="number" data-label={columns[at]}>
                  {yen === null ? <span className="absent">{text}</span> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className="cost-notes">
          {note}
        </p>
      ))}
    </>
  );
}
