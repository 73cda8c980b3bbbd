import type { ReactElement } from 'react';
import type { ReadOpinion } from '../../app/opinions/read-opinion.ts';
import { ageInYears, isPromiseLate } from '../../core/opinions/find-duties.ts';
import { outcomeTexts, sourceKindTexts } from '../../core/opinions/opinion-texts.ts';
import type { PersonId } from '../../core/round/role.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import type { OpinionFailure } from '../opinions/deed-form.tsx';
import { OpinionActs } from '../opinions/opinion-acts.tsx';
import { OpinionStateMark } from '../opinions/opinion-marks.tsx';
import { describeDuty, describeSource, nameElement } from '../opinions/opinion-words.ts';
import { ResponseSection } from '../opinions/response-section.tsx';
import { StorySection } from '../opinions/story-section.tsx';
import { Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { formatDay } from '../parts/words.ts';
import { opinionText } from '../text/opinion-text.ts';
import { yearText } from '../text/year-text.ts';

export type OpinionView = {
  readonly code: string;
  readonly read: Extract<ReadOpinion, { outcome: 'read' }>;
  readonly names: ReadonlyMap<PersonId, string>;
  readonly failure: OpinionFailure | null;
  readonly isDone: boolean;
};

type Props = { readonly page: OfficePage; readonly view: OpinionView };

/** One opinion: its wording, where it stands, what the reader can do, what was promised and done, and its story. */
export function OpinionPage({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { read, failure, isDone, code, names } = view;
  const { status, steps, entered, plan } = read;
  const { opinion, responses } = status;
  const departments = plan?.departments ?? [];
  return (
    <Frame page={page} title={`${t(opinionText.opinion)} ${opinion.id}`}>
      {isDone && <Message kind="done">{t(opinionText.done)}</Message>}
      <section aria-label={t(opinionText.wording)}>
        <p className="quiet" lang="ja">
          {describeSource(opinion.source, language)}
          {opinion.source.number !== null &&
            ` ${t(opinionText.numberInMinutes, { number: opinion.source.number })}`}
        </p>
        <blockquote lang="ja" className="opinion-wording">
          {opinion.text}
        </blockquote>
        {status.summary !== null && (
          <p>
            {t(opinionText.summary)}
            {t(opinionText.colon)}
            <span lang="ja">{status.summary}</span>
          </p>
        )}
      </section>
      <Whereabouts page={page} view={view} />
      <OpinionActs page={page} code={code} read={read} failure={failure} />
      {responses.length > 0 && (
        <section aria-labelledby="responses">
          <h2 id="responses">{t(opinionText.responses)}</h2>
          <ResponseSection status={status} departments={departments} language={language} level={3} />
        </section>
      )}
      <StorySection steps={steps} entered={entered} plan={plan} names={names} language={language} />
      <p>
        <a href={officePath(code, 'opinions')}>{t(opinionText.backToList)}</a>
      </p>
    </Frame>
  );
}

function Whereabouts({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { status, duties, plan, day } = view.read;
  const { opinion, closing, state, element } = status;
  const rows: readonly (readonly [string, ReactElement | string | null])[] = [
    [t(opinionText.state), <OpinionStateMark key="state" state={state} language={language} />],
    [t(opinionText.year), t(yearText(opinion.year))],
    [t(opinionText.kind), t(sourceKindTexts[opinion.source.kind])],
    [t(opinionText.element), nameElement(element, plan, language)],
    [
      t(opinionText.age),
      closing === null ? t(opinionText.ageYears, { years: ageInYears(status, day) }) : null,
    ],
    [t(opinionText.publicMark), t(status.isPublic ? opinionText.isPublic : opinionText.isNotPublic)],
    [t(opinionText.speaker), opinion.speaker],
  ];
  return (
    <section aria-label={t(opinionText.state)}>
      <dl className="whereabouts">
        {rows.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {closing !== null && (
        <p className="kept-lines">
          <strong>{t(outcomeTexts[closing.outcome])}</strong>
          {t(opinionText.colon)}
          <span lang="ja">{closing.reason}</span>{' '}
          {closing.supersededBy !== null && (
            <a href={officePath(view.code, 'opinions', closing.supersededBy)}>{closing.supersededBy}</a>
          )}
        </p>
      )}
      {duties.length > 0 && (
        <ul className="bullets" aria-label={t(opinionText.next)}>
          {duties.map((duty) => (
            <li key={`${duty.kind} ${duty.department}`}>
              {describeDuty(duty, plan?.departments ?? [], language)}{' '}
              {duty.due !== null && t(opinionText.dueOn, { date: formatDay(duty.due, language) })}{' '}
              {duty.isOverdue && <strong className="late-mark">{t(opinionText.overdue)}</strong>}
            </li>
          ))}
        </ul>
      )}
      {isPromiseLate(status, day) && (
        <p>
          <strong className="late-mark">{t(opinionText.promiseLate)}</strong>
        </p>
      )}
    </section>
  );
}
