import type { ReactElement } from 'react';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import type { PersonView } from '../person-view.ts';
import { accountText } from '../text/accounts-text.ts';
import { personText } from '../text/person-text.ts';
import { FoldedAccountForm } from './account-form.tsx';
import { Select } from './select.tsx';
import { formatMoment } from './words.ts';

/** Where a person is signed in; an administrator ends one session or all. */
export function PersonSessions({
  page,
  view: { code, account, sessions, notice },
}: {
  readonly page: OfficePage;
  readonly view: PersonView;
}): ReactElement {
  const t = (text: Text): string => text[page.language];
  const problem = notice?.kind === 'problem' && notice.form === 'sessions' ? notice : null;
  const options = sessions.map(({ name, agent, origin, seenAt }) => ({
    value: name,
    label: `${agent.slice(0, 40)} ${origin} ${formatMoment(seenAt)}`,
  }));
  return (
    <section>
      <h2 id="sessions">{t(personText.sessions)}</h2>
      {sessions.length === 0 ? (
        <p>{t(personText.noSessions)}</p>
      ) : (
        <table className="cards" aria-labelledby="sessions">
          <thead>
            <tr>
              <th scope="col">{t(accountText.device)}</th>
              <th scope="col">{t(accountText.address)}</th>
              <th scope="col">{t(accountText.began)}</th>
              <th scope="col">{t(accountText.seen)}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ name, agent, origin, startedAt, seenAt }) => (
              <tr key={name}>
                <th scope="row" className="wrap-anywhere">
                  {agent}
                </th>
                <td data-label={t(accountText.address)} className="unbroken">
                  {origin}
                </td>
                <td data-label={t(accountText.began)} className="unbroken">
                  {formatMoment(startedAt)}
                </td>
                <td data-label={t(accountText.seen)} className="unbroken">
                  {formatMoment(seenAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(sessions.length > 0 || problem !== null) && (
        <FoldedAccountForm
          page={page}
          state={{ form: 'sessions', notice }}
          summary={t(personText.endSessions)}
          action={officePath(code, 'accounts', account.id, 'sessions')}
          submit={personText.endSessionsSubmit}
        >
          <Select
            id="sessions-session"
            name="session"
            label={t(personText.which)}
            value={problem?.typed['session'] ?? ''}
            groups={[{ label: '', options: [{ value: '', label: t(personText.allOfThem) }, ...options] }]}
          />
        </FoldedAccountForm>
      )}
    </section>
  );
}
