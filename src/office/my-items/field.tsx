import type { ReactElement, ReactNode } from 'react';
import { countCharacters } from '../../core/round/checks/count-characters.ts';
import { describeProblem } from '../../core/round/checks/problem.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { fieldId, fieldName } from './field-name.ts';
import { useItem } from './item-context.ts';
import { isAt, textAt } from './item-view.ts';

type FieldProps = { readonly path: readonly string[]; readonly label: string; readonly className?: string };

/** What every field shares: its name, what is said about it, and both texts where two people changed it. */
function useField(path: readonly string[]) {
  const { view, language, t } = useItem();
  const id = fieldId(view.item.id, path);
  const problems = view.problems.filter((problem) => isAt(problem, path));
  const conflict = view.conflicts.find((one) => isAt(one, path));
  const said = problems.length > 0 || conflict !== undefined;
  return {
    id,
    name: fieldName(view.item.id, path),
    value: textAt(view.entry, path),
    describedBy: said ? `${id}-said` : undefined,
    invalid: problems.some(({ severity }) => severity === 'error') || conflict !== undefined || undefined,
    said: said && (
      <div className="field-said" id={`${id}-said`}>
        {problems.map((problem) => (
          <p key={problem.code} className={`problem problem-${problem.severity}`}>
            {describeProblem(problem, language)}
          </p>
        ))}
        {conflict !== undefined && (
          <dl className="conflict">
            <dt>{t(myItemsText.mine)}</dt>
            <dd>{String(conflict.mine)}</dd>
            <dt>{t(myItemsText.theirs)}</dt>
            <dd>{String(conflict.theirs)}</dd>
          </dl>
        )}
      </div>
    ),
  };
}

function Field({
  id,
  label,
  className = '',
  said,
  children,
}: Pick<FieldProps, 'label' | 'className'> & {
  readonly id: string;
  readonly said: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children}
      {said}
    </div>
  );
}

/** A figure: right-aligned, with the digits' keyboard on a phone, and its unit behind it. */
export function FigureField(props: FieldProps & { readonly unit: string | null }): ReactElement {
  const { id, name, value, describedBy, invalid, said } = useField(props.path);
  return (
    <Field id={id} label={props.label} className="field-figure" said={said}>
      <span className="figure-box">
        <input
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={value}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
        {props.unit !== null && <span className="unit">{props.unit}</span>}
      </span>
    </Field>
  );
}

/** An amount in a table, whose heads say what it is; the label is for those who do not see them. */
export function AmountField({ path, label }: FieldProps): ReactElement {
  const { id, name, value, describedBy, invalid, said } = useField(path);
  return (
    <>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="amount"
        aria-label={label}
        defaultValue={value}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
      {said}
    </>
  );
}

export function DateField({ path, label }: FieldProps): ReactElement {
  const { id, name, value, describedBy, invalid, said } = useField(path);
  return (
    <Field id={id} label={label} said={said}>
      <input
        id={id}
        name={name}
        type="date"
        defaultValue={value}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
    </Field>
  );
}

export function LineField({ path, label, className }: FieldProps): ReactElement {
  const { id, name, value, describedBy, invalid, said } = useField(path);
  return (
    <Field id={id} label={label} {...(className !== undefined && { className })} said={said}>
      <input
        id={id}
        name={name}
        type="text"
        defaultValue={value}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
    </Field>
  );
}

/** A text with its limit, and last year's text beside it. */
export function TextField({
  path,
  label,
  limit,
  last = null,
}: FieldProps & { readonly limit: number; readonly last?: string | null }): ReactElement {
  const { id, name, value, describedBy, invalid, said } = useField(path);
  const { t } = useItem();
  const count = countCharacters(value);
  const isUnchanged = last !== null && last !== '' && last === value;
  return (
    <div className={last === null || last === '' ? 'with-last none' : 'with-last'}>
      <Field id={id} label={label} className="field-text" said={said}>
        <textarea
          id={id}
          name={name}
          rows={3}
          defaultValue={value}
          data-limit={limit}
          aria-describedby={[`${id}-count`, describedBy].filter(Boolean).join(' ')}
          aria-invalid={invalid}
        />
        <span className={count > limit ? 'count over' : 'count'} id={`${id}-count`}>
          {t(myItemsText.left, { count, limit })}
        </span>
        {isUnchanged && <p className="problem problem-notice">{t(myItemsText.unchanged)}</p>}
      </Field>
      {last !== null && last !== '' && (
        <aside className="last-year" aria-label={`${label}: ${t(myItemsText.lastYear)}`}>
          <p className="last-head">{t(myItemsText.lastYear)}</p>
          <p className="last-text">{last}</p>
        </aside>
      )}
    </div>
  );
}

type Option = { readonly value: string; readonly label: string };

export function SelectField({
  path,
  label,
  options,
  className,
}: FieldProps & { readonly options: readonly Option[] }): ReactElement {
  const { id, name, value, describedBy, invalid, said } = useField(path);
  return (
    <Field id={id} label={label} {...(className !== undefined && { className })} said={said}>
      <select id={id} name={name} defaultValue={value} aria-describedby={describedBy} aria-invalid={invalid}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function TickField({
  path,
  label,
  checked,
}: FieldProps & { readonly checked: boolean }): ReactElement {
  const { id, name } = useField(path);
  return (
    <label className="field-tick" htmlFor={id}>
      <input id={id} name={name} type="checkbox" value="1" defaultChecked={checked} />
      <span>{label}</span>
    </label>
  );
}
