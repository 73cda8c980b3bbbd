import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { TableWords } from '../../books/text/table-words.ts';
import type { GridGroup, GridRow } from '../../books/views/initiative-grid.ts';
import { PlanWords } from '../parts/words.tsx';
import { ScrollBox } from './book-cells.tsx';

type GridProps = {
  readonly words: Pick<TableWords, 'initiatives' | 'years' | 'projects' | 'icons'>;
  readonly groups: readonly GridGroup[];
  readonly caption: string;
};

/** Initiatives under their fiscal years, with projects and departments, as plans print them. */
export function BookInitiatives({ words, groups, caption }: GridProps): ReactElement | null {
  if (groups.length === 0) return null;
  return (
    <ScrollBox label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[words.initiatives, ...words.years, words.projects].map((head) => (
              <th key={head} scope="col">
                {head.replace('\n', ' ')}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={JSON.stringify(group.rows[0])}>
            {group.rows.map((row) => (
              <GridLine key={JSON.stringify(row)} words={words} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

/** Where nothing is done in a year there is an empty cell. */
function GridLine({ words, row }: Pick<GridProps, 'words'> & { readonly row: GridRow }): ReactElement {
  const { years } = words;
  const cells: ReactNode[] = [];
  let at = 0;
  for (const { column, span, text } of row.actions) {
    for (; at < column; at += 1) cells.push(<td key={`empty-${at}`} />);
    cells.push(
      <td key={column} colSpan={span}>
        <PlanWords>{text}</PlanWords>
      </td>,
    );
    at = column + span;
  }
  for (; at < years.length; at += 1) cells.push(<td key={`empty-${at}`} />);
  return (
    <tr>
      {row.title !== null && (
        <th scope="rowgroup" rowSpan={row.title.rows}>
          <PlanWords>{row.title.text}</PlanWords>
        </th>
      )}
      {cells}
      {row.projects !== null && (
        <td rowSpan={row.projects.rows}>
          {row.projects.groups.map(({ projects, departments }) => (
            <Fragment key={projects.map(({ name }) => name).join()}>
              <p>
                <PlanWords>
                  {projects
                    .map(({ name, icons }) =>
                      [name, ...icons.map((icon) => `［${words.icons[icon]}］`)].join(''),
                    )
                    .join('／')}
                </PlanWords>
              </p>
              {departments !== null && (
                <p className="quiet">
                  <PlanWords>【{departments}】</PlanWords>
                </p>
              )}
            </Fragment>
          ))}
        </td>
      )}
    </tr>
  );
}
