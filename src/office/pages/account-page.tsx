import type { ReactElement } from 'react';
import type { Account, HeldTenure } from '../../app/ports/accounts.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Department } from '../../core/plan/plan.ts';
import { roleTexts } from '../../core/round/rights-texts.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { describePlace, formatDay, formatMoment } from '../parts/words.ts';
import type { NamedSession } from '../person-view.ts';
import { accountText } from '../text/accounts-text.ts';
import { officeText, passwordText } from '../text/office-text.ts';

export type AccountView = {
  readonly code: string;
  readonly account: Account;
  readonly tenures: readonly HeldTenure[];
  readonly sessions: readonly NamedSession[];
  /** The one that asks. */
  readonly current: string;
  readonly departments: readonly Department[];
  readonly today: IsoDate;
  readonly passwordChanged: boolean;
  readonly sessionEnded: boolean;
  readonly hasPassword: boolean;
};

/** What a person may know and do about their own account: posts with their days, sessions, password. */
export function AccountPage({
  page,
  view,
}: {
  readonly page: OfficePage;
  readonly view: AccountView;
}): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { account, code } = view;
  return (
    <Frame page={page} title={t(accountText.title)}>
      {view.passwordChanged && <Message kind="done">{t(accountText.changed)}</Message>}
      {view.sessionEnded && <Message kind="done">{t(accountText.oneEnded)}</Message>}
      <dl className="facts">
        <dt>{t(accountText.loginName)}</dt>
        <dd>{account.loginName}</dd>
        <dt>{t(accountText.mail)}</dt>
        <dd>{account.mail ?? t(officeText.noneYet)}</dd>
      </dl>
      {view.hasPassword && (
        <p>
          <a href={officePath(code, 'account', 'password')}>{t(passwordText.title)}</a>
        </p>
      )}
      <Posts page={page} view={view} />
      <Sessions page={page} view={view} />
      <Form page={page} action={officePath(code, 'sign-out-everywhere')}>
        <button type="submit" className="second">
          {t(accountText.everywhere)}
        </button>
      </Form>
    </Frame>
  );
}

function Posts({ page, view }: { readonly page: OfficePage; readonly view: AccountView }): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  const { today, departments } = view;
  const isHeld = ({ from, until }: HeldTenure): boolean =>
    from <= today && (until === null || today <= until);
  return (
    <section>
      <h2 id="posts">{t(accountText.posts)}</h2>
      {!view.tenures.some(isHeld) && <p>{t(accountText.noPosts)}</p>}
      {view.tenures.length > 0 && (
        <table className="cards" aria-labelledby="posts">
          <thead>
            <tr>
              <th scope="col">{t(accountText.role)}</th>
              <th scope="col">{t(accountText.place)}</th>
              <th scope="col">{t(accountText.from)}</th>
              <th scope="col">{t(accountText.until)}</th>
            </tr>
          </thead>
          <tbody>
            {view.tenures.map((tenure) => (
              <tr key={tenure.id}>
                <th scope="row">
                  {t(roleTexts[tenure.post.role])}
                  {isHeld(tenure) && <span className="tag">{t(accountText.today)}</span>}
                </th>
                <td data-label={t(accountText.place)}>{describePlace(tenure.post, departments, language)}</td>
                <td data-label={t(accountText.from)}>{formatDay(tenure.from, language)}</td>
                <td data-label={t(accountText.until)}>
                  {tenure.until === null ? t(accountText.untilFurther) : formatDay(tenure.until, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Sessions({ page, view }: { readonly page: OfficePage; readonly view: AccountView }): ReactElement {
  const t = (text: Text): string => text[page.language];
  return (
    <section>
      <h2 id="sessions">{t(accountText.sessions)}</h2>
      <table className="cards" aria-labelledby="sessions">
        <thead>
          <tr>
            <th scope="col">{t(accountText.device)}</th>
            <th scope="col">{t(accountText.address)}</th>
            <th scope="col">{t(accountText.began)}</th>
            <th scope="col">{t(accountText.seen)}</th>
            <th scope="col">{t(accountText.act)}</th>
          </tr>
        </thead>
        <tbody>
          {view.sessions.map((session) => (
            <tr key={session.tokenHash}>
              <th scope="row" className="wrap-anywhere">
                {session.agent}
              </th>
              <td data-label={t(accountText.address)} className="unbroken">
                {session.origin}
              </td>
              <td data-label={t(accountText.began)} className="unbroken">
                {formatMoment(session.startedAt)}
              </td>
              <td data-label={t(accountText.seen)} className="unbroken">
                {formatMoment(session.seenAt)}
              </td>
              <td data-label={t(accountText.act)}>
                {session.tokenHash === view.current ? (
                  t(accountText.thisOne)
                ) : (
                  <Form page={page} action={officePath(view.code, 'account', 'session')}>
                    <input type="hidden" name="session" value={session.name} />
                    <button
                      type="submit"
                      className="plain"
                      aria-label={fillText(accountText.endThat, { agent: session.agent }, page.language)}
                    >
                      {t(accountText.endOne)}
                    </button>
                  </Form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
