import type { ReactElement } from 'react';
import type { DepartmentId } from '../../core/plan/plan.ts';
import { ITEM_STATES, type ItemState } from '../../core/round/item-state.ts';
import type { Round } from '../../core/round/round.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { RoundFrame } from '../parts/round-frame.tsx';
import { itemStateText, myItemsText } from '../text/my-items-text.ts';

/** A department with how many of its items stand where. */
export type DepartmentRow = {
  readonly id: DepartmentId;
  readonly name: string;
  readonly counts: Readonly<Record<ItemState, number>>;
};

type DepartmentChoicePageProps = {
  readonly page: OfficePage;
  readonly round: Round;
  readonly rows: readonly DepartmentRow[];
};

/** For somebody who sees the lists of several departments: which one? */
export function DepartmentChoicePage({ page, round, rows }: DepartmentChoicePageProps): ReactElement {
  const { language, municipality } = page;
  const href = roundPath(municipality?.code ?? '', round.id, 'items');
  const states = ITEM_STATES.filter((state) => rows.some(({ counts }) => counts[state] > 0));
  return (
    <RoundFrame page={page} round={round} title={myItemsText.chooseDepartment[language]}>
      {rows.length === 0 ? (
        <p>{myItemsText.nothingToSee[language]}</p>
      ) : (
        <table className="cards department-table">
          <thead>
            <tr>
              <th scope="col">{myItemsText.department[language]}</th>
              {states.map((state) => (
                <th key={state} scope="col" className="number">
                  {itemStateText[state].text[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, counts }) => (
              <tr key={id}>
                <th scope="row" lang="ja">
                  <a href={`${href}?department=${id}`}>{name}</a>
                </th>
                {states.map((state) => (
                  <td key={state} className="number" data-label={itemStateText[state].text[language]}>
                    {counts[state]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </RoundFrame>
  );
}
