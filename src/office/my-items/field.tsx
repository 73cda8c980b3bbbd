import type { ReactElement } from 'react';
import { myItemsText } from '../text/my-items-text.ts';
import { useItem } from './item-context.ts';
import { FieldBox, type FieldProps, useField } from './use-field.tsx';

/**
 * A figure: right-aligned, with the digits' keyboard on a phone, and its unit behind it. What is said of it is longer
 * than its box, so its form says it under the row.
 */
export function FigureField(props: FieldProps & { readonly unit: string | null }): ReactElement {
  const { id, name, value, box } = useField(props.path);
  return (
    <FieldBox id={id} label={props.label} className="field-figure">
      <span className="figure-box">
        <input
          {...box}
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="next"
          data-figure=""
          defaultValue={value}
        />
        {props.unit !== null && <span className="unit">{props.unit}</span>}
      </span>
    </FieldBox>
  );
}

/** An amount in a table, whose heads say what it is; the label is for those who do not see them. */
export function AmountField({ path, label }: FieldProps): ReactElement {
  const { id, name, value, box, said } = useField(path);
  return (
    <>
      <input
        {...box}
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="amount"
        aria-label={label}
        defaultValue={value}
      />
      {said}
    </>
  );
}

export function DateField({ path, label }: FieldProps): ReactElement {
  const { id, name, value, box, said } = useField(path);
  return (
    <FieldBox id={id} label={label} said={said}>
      <input {...box} id={id} name={name} type="date" defaultValue={value} />
    </FieldBox>
  );
}

export function LineField({ path, label, className }: FieldProps): ReactElement {
  const { id, name, value, box, said } = useField(path);
  return (
    <FieldBox id={id} label={label} className={className} said={said}>
      <input {...box} id={id} name={name} type="text" autoComplete="off" defaultValue={value} />
    </FieldBox>
  );
}

type Option = { readonly value: string; readonly label: string };

type ChoiceProps = FieldProps & { readonly options: readonly Option[] };

function labelIn(options: readonly Option[]) {
  return (value: unknown): string => options.find((option) => option.value === value)?.label ?? '';
}

export function SelectField({ path, label, options, className }: ChoiceProps): ReactElement {
  const { id, name, value, box, said } = useField(path, labelIn(options));
  return (
    <FieldBox id={id} label={label} className={className} said={said}>
      <select {...box} id={id} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldBox>
  );
}

/** A few answers side by side, numbered: with a script the number's key chooses. */
export function ChoiceField({ path, label, options }: ChoiceProps): ReactElement {
  const { id, name, value, box, said } = useField(path, labelIn(options));
  return (
    <fieldset className="field choice" id={id} aria-describedby={box['aria-describedby']} data-choice="">
      <legend>{label}</legend>
      <div className="choice-row">
        {options.map((option, index) => (
          <label key={option.value} className="choice-one">
            <input
              id={`${id}-${index + 1}`}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
            />
            <span className="key" aria-hidden="true">
              {index + 1}
            </span>
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {said}
    </fieldset>
  );
}

export function TickField({
  path,
  label,
  checked,
}: FieldProps & { readonly checked: boolean }): ReactElement {
  const { t } = useItem();
  const { id, name, box, said } = useField(path, (value) =>
    t(value === true ? myItemsText.ticked : myItemsText.unticked),
  );
  return (
    <div className="field-tick">
      <label htmlFor={id}>
        <input {...box} id={id} name={name} type="checkbox" value="1" defaultChecked={checked} />
        <span>{label}</span>
      </label>
      {said}
    </div>
  );
}
