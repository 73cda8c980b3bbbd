import type { ReactElement } from 'react';
import type { HeldTenure } from '../../app/ports/accounts.ts';
import { roleTexts } from '../../core/round/rights-texts.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import type { PersonView } from '../person-view.ts';
import { accountText } from '../text/accounts-text.ts';
import { personText } from '../text/person-text.ts';
import { EditField, FoldedAccountForm, PostFields } from './account-form.tsx';
import { describePlace, describePost, formatDay } from './words.ts';

type Props = { readonly page: OfficePage; readonly view: PersonView };

/** A person's posts, those of today first; their days can be changed, and one can be added. */
export function PersonPosts({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  const { code, account, tenures, departments, today, notice } = view;
  const state = { form: 'post', notice } as const;
  const sorted = tenures.toSorted((left, right) => (left.from < right.from ? 1 : -1));
  return (
    <section>
      <h2 id="posts">{t(personText.posts)}</h2>
      {tenures.length === 0 ? (
        <p>{t(personText.noPosts)}</p>
      ) : (
        <table className="cards with-forms" aria-labelledby="posts">
          <thead>
            <tr>
              <th scope="col">{t(accountText.role)}</th>
              <th scope="col">{t(accountText.place)}</th>
              <th scope="col">{t(accountText.from)}</th>
              <th scope="col">{t(accountText.until)}</th>
              <th scope="col">{t(accountText.act)}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((tenure) => (
              <PostRow key={tenure.id} page={page} view={view} tenure={tenure} />
            ))}
          </tbody>
        </table>
      )}
      <FoldedAccountForm
        page={page}
        state={state}
        summary={t(personText.addPost)}
        action={officePath(code, 'accounts', account.id, 'posts')}
        submit={personText.addPost}
      >
        <PostFields state={state} departments={departments} language={language} from={today} />
      </FoldedAccountForm>
    </section>
  );
}

function PostRow({ page, view, tenure }: Props & { readonly tenure: HeldTenure }): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  const { departments, today } = view;
  const { post, from, until } = tenure;
  return (
    <tr>
      <th scope="row">
        {t(roleTexts[post.role])}
        <span className="tag">{t(describeTime(tenure, today))}</span>
      </th>
      <td data-label={t(accountText.place)}>{describePlace(post, departments, language)}</td>
      <td data-label={t(accountText.from)}>{formatDay(from, language)}</td>
      <td data-label={t(accountText.until)}>
        {until === null ? t(accountText.untilFurther) : formatDay(until, language)}
      </td>
      <td data-label={t(accountText.act)}>
        {tenure.source === 'sign-on' ? (
          <span className="small quiet">{t(personText.keptBySignOn)}</span>
        ) : (
          <TermForm page={page} view={view} tenure={tenure} />
        )}
      </td>
    </tr>
  );
}

function describeTime({ from, until }: HeldTenure, today: string): Text {
  if (until !== null && until < from) return personText.calledOff;
  if (from > today) return personText.future;
  return until !== null && until < today ? personText.past : accountText.today;
}

function TermForm({ page, view, tenure }: Props & { readonly tenure: HeldTenure }): ReactElement {
  const { language } = page;
  const { code, account, departments, notice, today } = view;
  const no = tenure.id.slice(tenure.id.indexOf('/') + 1);
  const state = { form: `term-${no}`, notice } as const;
  const post = describePost(tenure.post, departments, language);
  return (
    <FoldedAccountForm
      page={page}
      state={state}
      summary={personText.termEdit[language]}
      label={fillText(personText.termEditOf, { post }, language)}
      action={officePath(code, 'accounts', account.id, 'posts', no)}
      submit={personText.save}
    >
      <EditField
        state={state}
        name="from"
        type="date"
        label={personText.from}
        language={language}
        now={tenure.from}
      />
      <EditField
        state={state}
        name="until"
        type="date"
        label={personText.until}
        language={language}
        now={tenure.until ?? ''}
        {...(tenure.from > today && { hint: personText.untilHint })}
      />
    </FoldedAccountForm>
  );
}
