import type { ReactElement } from 'react';
import { fillText } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { limitText, moneyText, preparationText } from '../text/preparation-text.ts';
import { FieldProblems, type FormContext, tie } from './field-problems.tsx';
import { limitFields, type RoundForm, usualOffsets } from './round-form.ts';

type FieldsProps = { readonly context: FormContext; readonly form: RoundForm };

/** The unit of amounts, and of which years they are asked, counted from the year of the round. */
export function MoneyFields({ context, form }: FieldsProps): ReactElement {
  const t = (text: Text): string => text[context.language];
  return (
    <fieldset>
      <legend>{t(preparationText.money)}</legend>
      <p className="field">
        <label htmlFor="unit">{t(preparationText.unit)}</label>
        <select id="unit" name="unit" defaultValue={form.unit}>
          {(['thousand-yen', 'yen'] as const).map((unit) => (
            <option key={unit} value={unit}>
              {t(moneyText[unit])}
            </option>
          ))}
        </select>
      </p>
      <YearTicks context={context} name="settledYears" offsets={form.settledOffsets} />
      <YearTicks context={context} name="budgetYears" offsets={form.budgetOffsets} />
    </fieldset>
  );
}

type YearTicksProps = {
  readonly context: FormContext;
  readonly name: 'budgetYears' | 'settledYears';
  readonly offsets: readonly number[];
};

function YearTicks({ context, name, offsets }: YearTicksProps): ReactElement {
  const offered = [...new Set([...usualOffsets, ...offsets])].toSorted((a, b) => a - b);
  const describe = (offset: number): string => {
    if (offset === 0) return preparationText.offsetSame[context.language];
    const text = offset < 0 ? preparationText.offsetBefore : preparationText.offsetAfter;
    return fillText(text, { years: Math.abs(offset) }, context.language);
  };
  return (
    <fieldset id={name} {...tie(context, [name])}>
      <legend className="small">{preparationText[name][context.language]}</legend>
      <FieldProblems context={context} path={[name]} />
      <div className="ticks-in-row">
        {offered.map((offset) => (
          <label key={offset} className="tick">
            <input type="checkbox" name={name} value={offset} defaultChecked={offsets.includes(offset)} />
            {describe(offset)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** How long texts may be. */
export function LimitFields({ context, form }: FieldsProps): ReactElement {
  const t = (text: Text): string => text[context.language];
  return (
    <fieldset>
      <legend>{t(preparationText.limits)}</legend>
      <div className="limit-fields">
        {limitFields.map((field) => (
          <p key={field} className="field">
            <label htmlFor={`limits-${field}`}>{t(limitText[field])}</label>
            <input
              id={`limits-${field}`}
              name={`limits-${field}`}
              inputMode="numeric"
              className="tiny"
              defaultValue={form.limits[field]}
              {...tie(context, ['limits', field])}
            />
            <FieldProblems context={context} path={['limits', field]} />
          </p>
        ))}
      </div>
    </fieldset>
  );
}
