import type { ReactElement } from 'react';
import { moneyUnitWords } from '../../core/round/checks/problem-words.ts';
import { sumCost } from '../../core/round/checks/read-amount.ts';
import { type CostKey, emptyCost, FUNDING_SOURCES, type ProjectEntry } from '../../core/round/entry.ts';
import type { RoundSettings } from '../../core/round/round.ts';
import type { ProjectItem } from '../../core/round/round-item.ts';
import { fundingText, myItemsText } from '../text/my-items-text.ts';
import { yearText } from '../text/year-text.ts';
import { AmountField, TextField, TickField } from './field.tsx';
import { useItem } from './item-context.ts';

type ProjectFormProps = {
  readonly item: ProjectItem;
  readonly entry: ProjectEntry;
  readonly settings: Pick<RoundSettings, 'limits' | 'cost'>;
};

/** Budget and settled cost by funding source: sources down, years across, as a budget book prints them. */
export function ProjectForm({ item, entry, settings }: ProjectFormProps): ReactElement {
  const { t, language } = useItem();
  return (
    <>
      <TickField path={['withoutCost']} label={t(myItemsText.withoutCost)} checked={entry.withoutCost} />
      <div className="table-box">
        <table className="cost-table">
          <caption>{t(myItemsText.cost, { unit: moneyUnitWords[settings.cost.unit] })}</caption>
          <thead>
            <tr>
              <td />
              {item.costKeys.map((key) => (
                <th key={key} scope="col">
                  <CostHead costKey={key} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...FUNDING_SOURCES, 'total' as const].map((source) => (
              <tr key={source} className={source === 'total' ? 'sum' : ''}>
                <th scope="row">
                  {source === 'total' ? t(myItemsText.total) : fundingText[source][language]}
                </th>
                {item.costKeys.map((key) => (
                  <td key={key}>
                    <AmountField
                      path={['costs', key, source]}
                      label={`${item.name} ${key} ${source === 'total' ? t(myItemsText.total) : fundingText[source][language]}`}
                    />
                    {source === 'total' && <SumOfSources entry={entry} costKey={key} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TextField path={['comment']} label={t(myItemsText.comment)} limit={settings.limits.comment} />
    </>
  );
}

function CostHead({ costKey }: { readonly costKey: CostKey }): ReactElement {
  const { t } = useItem();
  const [year = '', kind] = costKey.split('-');
  return (
    <>{t(kind === 'budget' ? myItemsText.budget : myItemsText.settled, { year: yearText(Number(year)) })}</>
  );
}

function SumOfSources({
  entry,
  costKey,
}: {
  readonly entry: ProjectEntry;
  readonly costKey: CostKey;
}): ReactElement | null {
  const { t } = useItem();
  const { sum } = sumCost(entry.costs[costKey] ?? emptyCost);
  if (sum === null) return null;
  return <span className="sum-of">{t(myItemsText.sumOf, { value: sum.toLocaleString('en-US') })}</span>;
}
