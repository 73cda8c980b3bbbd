import type { ReactElement } from 'react';
import type { CostKey } from '../../core/round/entry.ts';
import type { Evidence, ProjectEvidence } from '../../core/sheets/gather-evidence.ts';
import type { Language } from '../../core/text/text.ts';
import { type Say, speak } from '../item/item-words.ts';
import { sheetText } from '../text/sheet-text.ts';
import { yearText } from '../text/year-text.ts';

type CostTableProps = {
  readonly evidence: Pick<Evidence, 'projects' | 'costKeys' | 'totals'>;
  readonly unit: 'yen' | 'thousand-yen';
  readonly language: Language;
};

/** Budgets and settled costs of the projects; what is not known is said, and never counted as nothing. */
export function CostTable({ evidence, unit, language }: CostTableProps): ReactElement | null {
  const t = speak(language);
  const { projects, costKeys, totals } = evidence;
  if (costKeys.length === 0) return null;
  const unitWord = t(unit === 'yen' ? sheetText.yen : sheetText.thousandYen);
  return (
    <>
      <h3 id="sheet-costs">{t(sheetText.costs, { unit: unitWord })}</h3>
      {projects.length === 0 ? (
        <p>{t(sheetText.noProjects)}</p>
      ) : (
        <table className="cards sheet-table" aria-labelledby="sheet-costs">
          <thead>
            <tr>
              <th scope="col">{t(sheetText.project)}</th>
              {costKeys.map((key) => (
                <th key={key} scope="col" className="number">
                  {nameCost(key, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {projects.map((one) => (
              <tr key={one.project.id}>
                <th scope="row" lang="ja">
                  {one.project.name}
                </th>
                {costKeys.map((key) => (
                  <td key={key} data-label={nameCost(key, t)} className="number">
                    {describeAmount(one, key, t)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t(sheetText.total)}</th>
              {totals.map(({ key, sum, known, of }) => (
                <td key={key} data-label={nameCost(key, t)} className="number">
                  {sum === null ? t(sheetText.none) : sum.toLocaleString('ja-JP')}
                  {known < of && (
                    <span className="small quiet block">{t(sheetText.knownOf, { known, of })}</span>
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      )}
    </>
  );
}

function nameCost(key: CostKey, t: Say): string {
  const [year, kind] = key.split('-');
  const text = kind === 'budget' ? sheetText.budgetOf : sheetText.settledOf;
  return t(text, { year: yearText(Number(year)) });
}

function describeAmount({ report }: ProjectEvidence, key: CostKey, t: Say): string {
  if (report === null) return t(sheetText.unknownCost);
  if (report.withoutCost) return t(sheetText.withoutCost);
  const amount = report.amounts[key];
  return amount == null ? t(sheetText.none) : amount.toLocaleString('ja-JP');
}
