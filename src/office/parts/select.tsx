import type { ReactElement } from 'react';

export type SelectOption = { readonly value: string; readonly label: string };

/** `label` is empty for options that stand in no group. */
export type SelectGroup = { readonly label: string; readonly options: readonly SelectOption[] };

type SelectProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly groups: readonly SelectGroup[];
  readonly hint?: string;
  /** Id of the message that says what is wrong with it. */
  readonly errorId?: string | undefined;
};

/** A labelled choice of one, its options in groups. */
export function Select({ id, name, label, value, groups, hint, errorId }: SelectProps): ReactElement {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const described = [hintId, errorId].filter((one) => one !== undefined).join(' ');
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={errorId === undefined ? undefined : true}
      >
        {groups.map((group) =>
          group.label === '' ? (
            <Options key={group.label} options={group.options} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ),
        )}
      </select>
    </p>
  );
}

function Options({ options }: { readonly options: readonly SelectOption[] }): ReactElement {
  return (
    <>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}
