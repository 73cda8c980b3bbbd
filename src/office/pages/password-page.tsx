import type { ReactElement } from 'react';
import type { PasswordProblem } from '../../app/accounts/password-rules.ts';
import { setUpProblemTexts } from '../../app/accounts/texts/problem-texts.ts';
import type { Account } from '../../app/ports/accounts.ts';
import { fillText } from '../../core/text/fill-text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { formatMoment } from '../parts/words.ts';
import { passwordText, signInText } from '../text/office-text.ts';

export type PasswordNotice =
  | { readonly kind: 'faulty'; readonly problem: PasswordProblem }
  | { readonly kind: 'wrong-old-password' }
  | { readonly kind: 'blocked'; readonly until: string };

/** A new password for oneself: with the old one, or by a link, which proves enough. */
export function PasswordPage({
  page,
  account,
  action,
  withOld,
  notice,
}: {
  readonly page: OfficePage;
  readonly account: Account;
  readonly action: string;
  readonly withOld: boolean;
  readonly notice: PasswordNotice | null;
}): ReactElement {
  const { language } = page;
  const { displayName: name, loginName: login } = account;
  const title = withOld ? passwordText.title : passwordText.chooseTitle;
  const lead = `${fillText(passwordText.forWhom, { name, login }, language)} ${passwordText.ends[language]}`;
  const errorOf = (kinds: readonly PasswordNotice['kind'][]): string | undefined =>
    notice !== null && kinds.includes(notice.kind) ? 'password-error' : undefined;
  return (
    <Frame page={page} title={title[language]} lead={lead}>
      {notice !== null && (
        <Message kind="error" id="password-error">
          {describe(notice, page)}
        </Message>
      )}
      <Form page={page} action={action} className="stack narrow">
        <input type="hidden" name="loginName" value={login} autoComplete="username" />
        {withOld && (
          <Field
            name="old"
            type="password"
            label={passwordText.old[language]}
            autoComplete="current-password"
            required
            errorId={errorOf(['wrong-old-password', 'blocked'])}
          />
        )}
        <Field
          name="password"
          type="password"
          label={passwordText.fresh[language]}
          hint={passwordText.hint[language]}
          autoComplete="new-password"
          required
          errorId={errorOf(['faulty'])}
        />
        <Field
          name="repeated"
          type="password"
          label={passwordText.repeated[language]}
          autoComplete="new-password"
          required
          errorId={errorOf(['faulty'])}
        />
        <p>
          <button type="submit">{passwordText.submit[language]}</button>
        </p>
      </Form>
    </Frame>
  );
}

function describe(notice: PasswordNotice, { language }: OfficePage): string {
  switch (notice.kind) {
    case 'faulty':
      return setUpProblemTexts[notice.problem][language];
    case 'wrong-old-password':
      return passwordText.wrongOld[language];
    case 'blocked':
      return fillText(signInText.blocked, { time: formatMoment(notice.until) }, language);
  }
}

/** A link that was used, has expired or was replaced. */
export function VoidLinkPage({
  page,
  code,
}: {
  readonly page: OfficePage;
  readonly code: string;
}): ReactElement {
  const { language } = page;
  return (
    <Frame page={page} title={passwordText.voidTitle[language]} lead={passwordText.voidLead[language]}>
      <p>
        <a href={officePath(code, 'sign-in')}>{signInText.title[language]}</a>
      </p>
    </Frame>
  );
}
