import type { ReactElement } from 'react';
import { moneyUnitWords } from '../../core/round/checks/problem-words.ts';
import { sumCost } from '../../core/round/checks/read-amount.ts';
import { type CostKey, emptyCost, FUNDING_SOURCES, type ProjectEntry } from '../../core/round/entry.ts';
import type { ProjectItem } from '../../core/round/round-item.ts';
import { fundingText, myItemsText } from '../text/my-items-text.ts';
import { yearText } from '../text/year-text.ts';
import { AmountField, TickField } from './field.tsx';
import { fieldId } from './field-name.ts';
import { useItem } from './item-context.ts';
import { TextField } from './text-field.tsx';
import { SaidOf } from './use-field.tsx';

type ProjectFormProps = { readonly item: ProjectItem; readonly entry: ProjectEntry };

/** Budget and settled cost by funding source: sources down, years across, as a budget book prints them. */
export function ProjectForm({ item, entry }: ProjectFormProps): ReactElement {
  const { t, language, scope } = useItem();
  const settings = scope.round;
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
                    {source === 'total' && (
                      <span className="sum-of" id={fieldId(item.id, ['costs', key, 'sum'])} data-live="">
                        <SumOfSources entry={entry} costKey={key} />
                      </span>
                    )}
                    {source === 'total' && <SaidOf path={['costs', key]} />}
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
  return <>{t(myItemsText.sumOf, { value: sum.toLocaleString('en-US') })}</>;
}
