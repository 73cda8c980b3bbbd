import type { ReactElement } from 'react';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { EditField, FoldedAccountForm } from '../parts/account-form.tsx';
import { Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { PersonPosts } from '../parts/person-posts.tsx';
import { PersonSessions } from '../parts/person-sessions.tsx';
import { formatDay, formatMoment } from '../parts/words.ts';
import type { PersonView } from '../person-view.ts';
import { accountsText, accountText } from '../text/accounts-text.ts';
import { officeText } from '../text/office-text.ts';
import { personDoneText, personText } from '../text/person-text.ts';

type Props = { readonly page: OfficePage; readonly view: PersonView };

/** One account, for administrators: who it is, its posts, how it signs in, and its end. Each change has its reason. */
export function PersonPage({ page, view }: Props): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { code, account, notice } = view;
  return (
    <Frame page={page} title={account.displayName}>
      {notice?.kind === 'done' && <Message kind="done">{t(personDoneText[notice.what])}</Message>}
      <Facts page={page} view={view} />
      <PersonPosts page={page} view={view} />
      <Password page={page} view={view} />
      <PersonSessions page={page} view={view} />
      <End page={page} view={view} />
      <p className="row">
        <a href={`${officePath(code, 'audit')}?person=${account.id}`}>{t(personText.history)}</a>
        <a href={officePath(code, 'accounts')}>{t(accountsText.back)}</a>
      </p>
    </Frame>
  );
}

function Facts({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  const { code, account, notice } = view;
  const state = { form: 'name', notice } as const;
  return (
    <section>
      <dl className="facts">
        <div>
          <dt>{t(accountText.loginName)}</dt>
          <dd>{account.loginName}</dd>
        </div>
        <div>
          <dt>{t(accountText.mail)}</dt>
          <dd className="wrap-anywhere">{account.mail ?? t(officeText.noneYet)}</dd>
        </div>
        <div>
          <dt>{t(personText.state)}</dt>
          <dd>{describeState(view, page)}</dd>
        </div>
        <div>
          <dt>{t(personText.way)}</dt>
          <dd>{t(describeWay(view))}</dd>
        </div>
      </dl>
      <FoldedAccountForm
        page={page}
        state={state}
        summary={t(personText.nameEdit)}
        action={officePath(code, 'accounts', account.id)}
        submit={personText.save}
      >
        <EditField
          state={state}
          name="displayName"
          label={personText.displayName}
          language={language}
          now={account.displayName}
        />
        <EditField
          state={state}
          name="mail"
          type="email"
          label={personText.mail}
          language={language}
          now={account.mail ?? ''}
        />
      </FoldedAccountForm>
    </section>
  );
}

function describeState({ account: { until }, today, blockedUntil }: PersonView, page: OfficePage): string {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  if (until !== null && until < today) return t(personText.ended, { date: formatDay(until, language) });
  if (blockedUntil !== null) return t(personText.locked, { time: formatMoment(blockedUntil) });
  return until === null
    ? t(personText.active)
    : t(personText.activeUntil, { date: formatDay(until, language) });
}

function describeWay({ account, hasPassword }: PersonView): Text {
  if (account.demo) return personText.byDemo;
  if (account.identity !== null) return personText.bySignOn;
  return hasPassword ? personText.byPassword : personText.noPassword;
}

function Password({
  page,
  view: { code, account, today, blockedUntil, notice },
}: Props): ReactElement | null {
  const t = (text: Text): string => text[page.language];
  const isOver = account.until !== null && account.until < today;
  if (isOver || account.identity !== null || account.demo) return null;
  return (
    <section>
      <h2>{t(personText.password)}</h2>
      <p>{t(personText.linkHint)}</p>
      <Form page={page} action={officePath(code, 'accounts', account.id, 'link')}>
        <button type="submit" className="second">
          {t(personText.makeLink)}
        </button>
      </Form>
      {(blockedUntil !== null || (notice?.kind === 'problem' && notice.form === 'unlock')) && (
        <>
          <p>{t(personText.unlockLead)}</p>
          <FoldedAccountForm
            page={page}
            state={{ form: 'unlock', notice }}
            summary={t(personText.unlock)}
            action={officePath(code, 'accounts', account.id, 'unlock')}
            submit={personText.unlock}
          />
        </>
      )}
    </section>
  );
}

function End({ page, view: { code, account, notice } }: Props): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  const state = { form: 'end', notice } as const;
  return (
    <section>
      <h2>{t(personText.endTitle)}</h2>
      <p>{t(personText.endLead)}</p>
      <FoldedAccountForm
        page={page}
        state={state}
        summary={t(personText.endEdit)}
        action={officePath(code, 'accounts', account.id, 'end')}
        submit={personText.save}
      >
        <EditField
          state={state}
          name="last"
          type="date"
          label={personText.last}
          language={language}
          now={account.until ?? ''}
        />
      </FoldedAccountForm>
    </section>
  );
}
