import type { ReactElement } from 'react';
import { moneyUnitWords } from '../../core/round/checks/problem-words.ts';
import { readAmount } from '../../core/round/checks/read-amount.ts';
import { type CostEntry, FUNDING_SOURCES, type ProjectEntry } from '../../core/round/entry.ts';
import type { Round } from '../../core/round/round.ts';
import type { ProjectItem } from '../../core/round/round-item.ts';
import type { Language } from '../../core/text/text.ts';
import { itemText } from '../text/item-text.ts';
import { fundingText, myItemsText } from '../text/my-items-text.ts';
import { nameCost, speak } from './item-words.ts';

type EnteredProjectProps = {
  readonly item: ProjectItem;
  readonly entry: ProjectEntry;
  readonly round: Pick<Round, 'cost'>;
  readonly language: Language;
};

/** Amounts as a budget book prints them: sources down, years across. */
export function EnteredProject({ item, entry, round, language }: EnteredProjectProps): ReactElement {
  const t = speak(language);
  if (entry.withoutCost) return <p className="entered-figure">{t(myItemsText.withoutCost)}</p>;
  const rows: readonly (keyof CostEntry)[] = [...FUNDING_SOURCES, 'total'];
  const nameOf = (row: keyof CostEntry): string => t(row === 'total' ? myItemsText.total : fundingText[row]);
  return (
    <>
      <table className="cards entered-costs">
        <caption className="small">{t(myItemsText.cost, { unit: moneyUnitWords[round.cost.unit] })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(itemText.sources)}</th>
            {item.costKeys.map((key) => (
              <th key={key} scope="col" className="number">
                {nameCost(key, t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} className={row === 'total' ? 'sum' : undefined}>
              <th scope="row">{nameOf(row)}</th>
              {item.costKeys.map((key) => (
                <td key={key} className="number" data-label={nameCost(key, t)}>
                  <Amount typed={entry.costs[key]?.[row] ?? ''} empty={t(itemText.empty)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {entry.comment !== '' && (
        <dl className="facts small">
          <div>
            <dt>{t(myItemsText.comment)}</dt>
            <dd>
              <span lang="ja" className="kept-lines">
                {entry.comment}
              </span>
            </dd>
          </div>
        </dl>
      )}
    </>
  );
}

/** Nothing typed is a dash, and said in words to who cannot see that the cell is one of many. */
function Amount({ typed, empty }: { readonly typed: string; readonly empty: string }): ReactElement {
  const text = printAmount(typed);
  if (text !== '') return <>{text}</>;
  return (
    <span className="quiet">
      <span aria-hidden="true">－</span>
      <span className="visually-hidden">{empty}</span>
    </span>
  );
}

/** With separators, or as it was typed where it is no whole number. */
function printAmount(typed: string): string {
  const amount = readAmount(typed);
  return amount.status === 'read' ? amount.value.toLocaleString('en-US').replace('-', '−') : typed.trim();
}
