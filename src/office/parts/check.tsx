import type { ReactElement } from 'react';

type CheckProps = {
  readonly name: string;
  readonly label: string;
  /** Id of the message that says what is wrong with it. */
  readonly errorId?: string | undefined;
};

/** A box to tick, with its words beside it. */
export function Check({ name, label, errorId }: CheckProps): ReactElement {
  return (
    <p className="check">
      <input
        id={name}
        name={name}
        type="checkbox"
        value="yes"
        aria-describedby={errorId}
        aria-invalid={errorId === undefined ? undefined : true}
      />
      <label htmlFor={name}>{label}</label>
    </p>
  );
}
