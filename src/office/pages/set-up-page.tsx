import type { ReactElement } from 'react';
import type { SetUpProblem } from '../../app/accounts/set-up.ts';
import { setUpProblemTexts } from '../../app/accounts/texts/problem-texts.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { setUpPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { SetUpSteps } from '../parts/set-up-steps.tsx';
import { passwordText, signInText } from '../text/office-text.ts';
import { setUpText } from '../text/set-up-text.ts';

export type SetUpNotice =
  | { readonly kind: 'faulty'; readonly problem: SetUpProblem }
  | { readonly kind: 'code-invalid'; readonly expected: string | null }
  | { readonly kind: 'there-already' };

export type SetUpValues = Readonly<Record<'code' | 'name' | 'loginName' | 'displayName', string>>;

/** The first page of an empty store: the municipality and its first administrator. */
export function SetUpPage({
  page,
  token,
  values,
  notice,
}: {
  readonly page: OfficePage;
  readonly token: string;
  readonly values: SetUpValues;
  readonly notice: SetUpNotice | null;
}): ReactElement {
  const t = (text: Text): string => text[page.language];
  const error = notice === null ? undefined : 'set-up-error';
  const errorOf = (...fields: readonly string[]): string | undefined =>
    notice !== null && fields.includes(fieldOf(notice)) ? error : undefined;
  return (
    <Frame page={page} title={t(setUpText.title)} lead={t(setUpText.lead)}>
      <SetUpSteps page={page} code={null} progress={null} current="city" />
      {notice !== null && (
        <Message kind="error" id="set-up-error">
          {describe(notice, page)}
        </Message>
      )}
      <Form page={page} action={setUpPath} className="stack narrow">
        <input type="hidden" name="token" value={token} />
        <Field
          name="code"
          label={t(setUpText.code)}
          value={values.code}
          inputMode="numeric"
          required
          errorId={errorOf('code')}
        />
        <Field
          name="name"
          label={t(setUpText.name)}
          value={values.name}
          autoComplete="organization"
          required
          errorId={errorOf('name')}
        />
        <Field
          name="loginName"
          label={t(setUpText.loginName)}
          value={values.loginName}
          autoComplete="username"
          required
          errorId={errorOf('loginName')}
        />
        <Field
          name="displayName"
          label={t(setUpText.displayName)}
          value={values.displayName}
          autoComplete="name"
          required
          errorId={errorOf('displayName')}
        />
        <Field
          name="password"
          type="password"
          label={t(signInText.password)}
          hint={t(passwordText.hint)}
          autoComplete="new-password"
          required
          errorId={errorOf('password')}
        />
        <Field
          name="repeated"
          type="password"
          label={t(passwordText.repeated)}
          autoComplete="new-password"
          required
          errorId={errorOf('password')}
        />
        <p>
          <button type="submit">{t(setUpText.submit)}</button>
        </p>
      </Form>
    </Frame>
  );
}

function describe(notice: SetUpNotice, { language }: OfficePage): string {
  switch (notice.kind) {
    case 'faulty':
      return setUpProblemTexts[notice.problem][language];
    case 'there-already':
      return setUpText.thereAlready[language];
    case 'code-invalid': {
      const { expected } = notice;
      const hint = expected === null ? '' : fillText(setUpText.codeHint, { expected }, language);
      return fillText(setUpText.codeInvalid, { hint }, language);
    }
  }
}

function fieldOf(notice: SetUpNotice): string {
  if (notice.kind !== 'faulty') return 'code';
  switch (notice.problem) {
    case 'name-missing':
      return 'name';
    case 'login-name-invalid':
      return 'loginName';
    case 'display-name-missing':
      return 'displayName';
    default:
      return 'password';
  }
}
