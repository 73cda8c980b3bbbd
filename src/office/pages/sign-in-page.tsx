import type { ReactElement } from 'react';
import type { Municipality } from '../../core/publication/snapshot.ts';
import { roleTexts } from '../../core/round/rights-texts.ts';
import { ROLES, type Role } from '../../core/round/role.ts';
import { fillText } from '../../core/text/fill-text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { formatMoment } from '../parts/words.ts';
import { officeText, signInText, signOnText } from '../text/office-text.ts';

export type SignInNotice =
  | { readonly kind: 'refused' | 'needed' | 'signed-out' }
  | { readonly kind: 'blocked'; readonly until: string }
  | { readonly kind: 'sign-on'; readonly code: keyof typeof signOnText };

export type SignInView = {
  readonly municipality: Municipality;
  readonly loginName: string;
  /** Where to go afterwards; an address of this office. */
  readonly next: string;
  readonly notice: SignInNotice | null;
  readonly signOn: boolean;
  readonly demo: boolean;
};

/** Sign-in: by name and password, by the city's single sign-on, or in a demonstration by a click. */
export function SignInPage({
  page,
  view,
}: {
  readonly page: OfficePage;
  readonly view: SignInView;
}): ReactElement {
  const { language } = page;
  const { code } = view.municipality;
  const errorId = view.notice?.kind === 'refused' ? 'sign-in-error' : undefined;
  return (
    <Frame page={page} title={signInText.title[language]}>
      {view.notice !== null && <Notice notice={view.notice} page={page} />}
      {view.demo && <DemoRoles page={page} code={code} />}
      {view.signOn && (
        <p className="big-link">
          <a href={`${officePath(code, 'sign-on')}?next=${encodeURIComponent(view.next)}`}>
            {signInText.signOn[language]}
          </a>
        </p>
      )}
      <section className="narrow">
        {(view.signOn || view.demo) && <h2>{signInText.orPassword[language]}</h2>}
        <Form page={page} action={officePath(code, 'sign-in')} className="stack">
          <input type="hidden" name="next" value={view.next} />
          <Field
            name="loginName"
            label={signInText.loginName[language]}
            value={view.loginName}
            autoComplete="username"
            required
            errorId={errorId}
          />
          <Field
            name="password"
            type="password"
            label={signInText.password[language]}
            autoComplete="current-password"
            required
            errorId={errorId}
          />
          <p>
            <button type="submit">{signInText.title[language]}</button>
          </p>
        </Form>
      </section>
    </Frame>
  );
}

function Notice({
  notice,
  page: { language },
}: {
  readonly notice: SignInNotice;
  readonly page: OfficePage;
}): ReactElement {
  switch (notice.kind) {
    case 'needed':
      return <Message kind="done">{signInText.needed[language]}</Message>;
    case 'signed-out':
      return <Message kind="done">{signInText.signedOut[language]}</Message>;
    case 'refused':
      return (
        <Message kind="error" id="sign-in-error">
          {signInText.refused[language]}
        </Message>
      );
    case 'blocked':
      return (
        <Message kind="error">
          {fillText(signInText.blocked, { time: formatMoment(notice.until) }, language)}
        </Message>
      );
    case 'sign-on':
      return <Message kind="error">{signOnText[notice.code][language]}</Message>;
  }
}

function DemoRoles({ page, code }: { readonly page: OfficePage; readonly code: string }): ReactElement {
  const { language } = page;
  const enter = (role: Role): string => fillText(signInText.demoButton, { role: roleTexts[role] }, language);
  return (
    <section>
      <h2>{signInText.demoTitle[language]}</h2>
      <p>{signInText.demoLead[language]}</p>
      <Form page={page} action={officePath(code, 'demo')} className="choices">
        {ROLES.map((role) => (
          <button key={role} type="submit" name="role" value={role} className="second">
            {enter(role)}
          </button>
        ))}
      </Form>
    </section>
  );
}

/** After signing out here: the single sign-on has a way out of its own. */
export function SignedOutPage({
  page,
  code,
  wayOut,
}: {
  readonly page: OfficePage;
  readonly code: string;
  readonly wayOut: string;
}): ReactElement {
  const { language } = page;
  return (
    <Frame page={page} title={signInText.signedOut[language]} lead={signInText.stillSignedOn[language]}>
      <p className="big-link">
        <a href={wayOut}>{signInText.signOnOut[language]}</a>
      </p>
      <p>
        <a href={officePath(code, 'sign-in')}>{signInText.title[language]}</a>
      </p>
    </Frame>
  );
}

/** The municipalities of this installation, where there are several. */
export function ChoosePage({
  page,
  municipalities,
}: {
  readonly page: OfficePage;
  readonly municipalities: readonly Municipality[];
}): ReactElement {
  const { language } = page;
  return (
    <Frame page={page} title={signInText.chooseCity[language]}>
      {municipalities.length === 0 && <p>{signInText.noCity[language]}</p>}
      <ul className="link-list">
        {municipalities.map(({ code, name }) => (
          <li key={code}>
            <a href={officePath(code)} lang="ja">
              {name}
            </a>{' '}
            <span className="quiet">{officeText.office[language]}</span>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
