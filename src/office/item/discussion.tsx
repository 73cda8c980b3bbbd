import type { ReactElement } from 'react';
import type { ItemComment } from '../../app/ports/round-store.ts';
import { longestComment } from '../../app/round/comment-on-item.ts';
import type { Colleague } from '../../app/round/list-colleagues.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { Instant, StepRecord } from '../../core/round/item-status.ts';
import type { PersonId, Post } from '../../core/round/role.ts';
import type { Language } from '../../core/text/text.ts';
import type { OfficePage } from '../office-page.ts';
import { Form } from '../parts/form.tsx';
import { describePost, formatMoment } from '../parts/words.ts';
import { itemActText, itemText } from '../text/item-text.ts';
import { type ActFailure, ActMessage } from './act-failure.tsx';
import { speak } from './item-words.ts';

type People = {
  readonly departments: readonly Department[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly language: Language;
};

type DiscussionProps = People & {
  readonly comments: readonly ItemComment[];
  /** Of these, the reasons of sendings back and reopenings are part of the discussion. */
  readonly steps: readonly StepRecord[];
};

/** Remarks and the reasons for which the item came back, in the order in which they were said. */
export function Discussion({ comments, steps, ...people }: DiscussionProps): ReactElement {
  const { language } = people;
  const t = speak(language);
  const said = gatherRemarks(comments, steps);
  if (said.length === 0) return <p>{t(itemText.noRemarks)}</p>;
  return (
    <ol className="remarks">
      {said.map((remark) => (
        <li
          key={`${remark.at}${remark.kind}`}
          className={remark.kind === 'comment' ? undefined : 'came-back'}
        >
          {remark.kind !== 'comment' && (
            <p className="came-back-head">
              {t(remark.kind === 'reopen' ? itemText.whyReopened : itemText.whySentBack)}
            </p>
          )}
          <p className="small">
            <strong>{people.names.get(remark.by) ?? remark.by}</strong>{' '}
            <span className="quiet">
              {describePost(remark.post, people.departments, language)} <time>{formatMoment(remark.at)}</time>
            </span>
          </p>
          <p lang="ja" className="kept-lines">
            {remark.text}
          </p>
          {remark.mentions.length > 0 && (
            <p className="small">
              {t(itemText.mentioned, {
                names: remark.mentions
                  .map((person) => people.names.get(person) ?? person)
                  .join(t(itemText.separator)),
              })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

type Remark = {
  readonly kind: 'comment' | 'send-back' | 'reopen';
  readonly at: Instant;
  readonly by: PersonId;
  readonly post: Post;
  readonly text: string;
  readonly mentions: readonly PersonId[];
};

function gatherRemarks(comments: readonly ItemComment[], steps: readonly StepRecord[]): readonly Remark[] {
  const reasons = steps.flatMap(({ kind, at, by, post, reason }): readonly Remark[] =>
    kind === 'send-back' || kind === 'reopen'
      ? [{ kind, at, by, post, text: reason ?? '', mentions: [] }]
      : [],
  );
  const remarks = comments.map((comment): Remark => ({ ...comment, kind: 'comment' }));
  return [...reasons, ...remarks].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

type CommentFormProps = {
  readonly page: OfficePage;
  readonly action: string;
  readonly colleagues: readonly Colleague[];
  readonly departments: readonly Department[];
  readonly failure: ActFailure | null;
};

/** A box for a remark, and who is told of it: a tick for each, so that no script is needed to find a name. */
export function CommentForm({
  page,
  action,
  colleagues,
  departments,
  failure,
}: CommentFormProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const typed = failure?.act === 'comment' ? failure.typed : null;
  return (
    <Form page={page} action={action} className="stack comment-form">
      {failure?.act === 'comment' && <ActMessage failure={failure} language={language} />}
      <div className="field">
        <label htmlFor="comment-text">{t(itemText.remark)}</label>
        <span className="hint" id="comment-hint">
          {t(itemText.remarkHint, { limit: longestComment })}
        </span>
        <textarea
          id="comment-text"
          name="text"
          rows={3}
          defaultValue={typed?.text ?? ''}
          aria-describedby="comment-hint"
          aria-invalid={typed === null ? undefined : true}
        />
      </div>
      {colleagues.length > 0 && (
        <details open={(typed?.mentions.length ?? 0) > 0}>
          <summary>{t(itemText.mention)}</summary>
          <fieldset className="people">
            <legend className="visually-hidden">{t(itemText.mention)}</legend>
            {colleagues.map(({ person, name, post }) => (
              <label key={person} className="tick">
                <input
                  type="checkbox"
                  name="mention"
                  value={person}
                  defaultChecked={typed?.mentions.includes(person) ?? false}
                />
                <span>
                  {name} <span className="small quiet">{describePost(post, departments, language)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        </details>
      )}
      <p>
        <button type="submit" className="second">
          {t(itemActText.comment)}
        </button>
      </p>
    </Form>
  );
}
