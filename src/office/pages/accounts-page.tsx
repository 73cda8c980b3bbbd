import type { ReactElement } from 'react';
import type { Account } from '../../app/ports/accounts.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { Post } from '../../core/round/role.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { describePost, formatDay, formatMoment } from '../parts/words.ts';
import { accountsText, accountText } from '../text/accounts-text.ts';
import { officeText } from '../text/office-text.ts';

export type AccountRow = { readonly account: Account; readonly posts: readonly Post[] };

export type AccountsView = {
  readonly code: string;
  readonly rows: readonly AccountRow[];
  readonly departments: readonly Department[];
};

/** Everybody with an account and the posts of today, for administrators. */
export function AccountsPage({
  page,
  view,
}: {
  readonly page: OfficePage;
  readonly view: AccountsView;
}): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  const lead = fillText(accountsText.lead, { count: view.rows.length }, language);
  return (
    <Frame page={page} title={t(accountsText.title)} lead={lead}>
      <p className="row">
        <a href={officePath(view.code, 'accounts', 'new')}>{t(accountsText.add)}</a>
        <a href={officePath(view.code, 'transfers')}>{t(officeText.transfers)}</a>
        <a href={officePath(view.code, 'departments')}>{t(accountsText.departments)}</a>
      </p>
      <table className="cards" aria-label={t(accountsText.title)}>
        <thead>
          <tr>
            <th scope="col">{t(accountsText.name)}</th>
            <th scope="col">{t(accountText.loginName)}</th>
            <th scope="col">{t(accountText.posts)}</th>
            <th scope="col">{t(accountsText.link)}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.account.id} page={page} view={view} row={row} />
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

function Row({
  page,
  view: { code, departments },
  row: { account, posts },
}: {
  readonly page: OfficePage;
  readonly view: AccountsView;
  readonly row: AccountRow;
}): ReactElement {
  const { language } = page;
  const { id, displayName: name, loginName, mail, until } = account;
  return (
    <tr>
      <th scope="row">
        <a href={officePath(code, 'accounts', id)}>{name}</a>
        {mail !== null && <span className="small quiet block">{mail}</span>}
        {until !== null && (
          <span className="tag">
            {fillText(accountsText.left, { date: formatDay(until, language) }, language)}
          </span>
        )}
      </th>
      <td data-label={accountText.loginName[language]}>{loginName}</td>
      <td data-label={accountText.posts[language]}>
        {posts.length === 0
          ? officeText.noneYet[language]
          : posts.map((post) => describePost(post, departments, language)).join('、')}
      </td>
      <td data-label={accountsText.link[language]}>
        <Form page={page} action={officePath(code, 'accounts', id, 'link')}>
          <button
            type="submit"
            className="plain"
            aria-label={fillText(accountsText.linkFor, { name }, language)}
          >
            {accountsText.makeLink[language]}
          </button>
        </Form>
      </td>
    </tr>
  );
}

/** The link itself, shown once. */
export function LinkPage({
  page,
  code,
  account,
  address,
  until,
}: {
  readonly page: OfficePage;
  readonly code: string;
  readonly account: Account;
  readonly address: string;
  readonly until: string;
}): ReactElement {
  const { language } = page;
  const { displayName: name, loginName: login } = account;
  const lead = fillText(accountsText.linkLead, { name, login, time: formatMoment(until) }, language);
  return (
    <Frame page={page} title={accountsText.linkTitle[language]} lead={lead}>
      <p className="secret">
        <code>{address}</code>
      </p>
      <p>
        <a href={officePath(code, 'accounts')}>{accountsText.back[language]}</a>
      </p>
    </Frame>
  );
}
