import type { ReactElement } from 'react';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Department } from '../../core/plan/plan.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { AccountForm, EditField, PostFields } from '../parts/account-form.tsx';
import { Frame } from '../parts/frame.tsx';
import type { PersonNotice } from '../person-view.ts';
import { accountsText, accountText } from '../text/accounts-text.ts';
import { personText } from '../text/person-text.ts';

/** One new account with its first post. */
export function NewAccountPage({
  page,
  code,
  departments,
  today,
  notice,
}: {
  readonly page: OfficePage;
  readonly code: string;
  readonly departments: readonly Department[];
  readonly today: IsoDate;
  readonly notice: PersonNotice | null;
}): ReactElement {
  const { language } = page;
  const state = { form: 'new', notice } as const;
  const field = { state, language, now: '' } as const;
  return (
    <Frame page={page} title={personText.newTitle[language]} lead={personText.newLead[language]}>
      <AccountForm
        page={page}
        state={state}
        action={officePath(code, 'accounts', 'new')}
        submit={personText.addSubmit}
      >
        <EditField {...field} name="loginName" label={accountText.loginName} hint={personText.loginHint} />
        <EditField {...field} name="displayName" label={personText.displayName} />
        <EditField {...field} name="mail" type="email" label={personText.mail} />
        <PostFields state={state} departments={departments} language={language} from={today} />
      </AccountForm>
      <p>
        <a href={officePath(code, 'accounts')}>{accountsText.back[language]}</a>
      </p>
    </Frame>
  );
}
