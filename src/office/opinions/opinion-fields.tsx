import type { ReactElement } from 'react';

type LongFieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly hint?: string;
  readonly required?: boolean;
  readonly errorId?: string | undefined;
};

/** A labelled box for several lines. */
export function LongField(props: LongFieldProps): ReactElement {
  const { id, name, label, value, rows = 4, hint, required = false, errorId } = props;
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
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        required={required}
        lang="ja"
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={errorId === undefined ? undefined : true}
      />
    </p>
  );
}
