import type { HTMLInputAutoCompleteAttribute, ReactElement, ReactNode } from 'react';
import { formTokenField } from '../form-token-field.ts';
import type { OfficePage } from '../office-page.ts';

type FormProps = {
  readonly page: Pick<OfficePage, 'formToken'>;
  readonly action: string;
  readonly className?: string;
  /** For forms with a file. */
  readonly multipart?: boolean;
  readonly children: ReactNode;
};

/** A form that is sent: always with the token that the server checks. */
export function Form({ page, action, className, multipart, children }: FormProps): ReactElement {
  return (
    <form
      method="post"
      action={action}
      className={className}
      encType={multipart === true ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name={formTokenField} value={page.formToken} />
      {children}
    </form>
  );
}

type FieldProps = {
  readonly name: string;
  readonly label: string;
  /** Where several forms of a page have a field of this name; `name` otherwise. */
  readonly id?: string;
  readonly type?: 'text' | 'password' | 'date' | 'datetime-local' | 'file' | 'email' | 'search';
  readonly value?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly accept?: string;
  readonly inputMode?: 'numeric';
  /** Id of the message that says what is wrong with it. */
  readonly errorId?: string | undefined;
};

/** A labelled box, with its hint between label and box. */
export function Field(props: FieldProps): ReactElement {
  const { name, label, id = name, type = 'text', hint, errorId } = props;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const described = [hintId, errorId].filter((id) => id !== undefined).join(' ');
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={props.value}
        required={props.required === true}
        autoComplete={props.autoComplete}
        autoCapitalize={type === 'text' ? 'none' : undefined}
        spellCheck={type === 'text' ? false : undefined}
        accept={props.accept}
        inputMode={props.inputMode}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={errorId === undefined ? undefined : true}
      />
    </p>
  );
}

type MessageProps = { readonly id?: string; readonly kind: 'error' | 'done'; readonly children: ReactNode };

/** What went wrong or was done, where a screen reader says it first. */
export function Message({ id, kind, children }: MessageProps): ReactElement {
  return (
    <div className={`message ${kind}`} id={id} role={kind === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
