import type { ReactElement } from 'react';
import type { ListedOpinion } from '../../app/opinions/list-opinions.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import { OpinionStateMark } from '../opinions/opinion-marks.tsx';
import { describeSource } from '../opinions/opinion-words.ts';
import { ResponseSection } from '../opinions/response-section.tsx';
import { opinionText } from '../text/opinion-text.ts';

type Props = {
  readonly code: string;
  /** From `listOpinions` with the element as its filter: veiled already for who looks. */
  readonly opinions: readonly ListedOpinion[];
  readonly departments: readonly Department[];
  readonly language: Language;
};

/**
 * The opinions on one element of the plan with what was promised and done, for a page about that element. Headings
 * begin at level 3: the page gives the section its own.
 *
 * @example <OpinionsOf code={code} opinions={listed.opinions} departments={plan.departments} language="ja" />
 */
export function OpinionsOf({ code, opinions, departments, language }: Props): ReactElement {
  const t = speak(language);
  if (opinions.length === 0) return <p className="quiet">{t(opinionText.noneHere)}</p>;
  return (
    <ul className="opinions-of" aria-label={t(opinionText.onPage)}>
      {opinions.map(({ status }) => (
        <li key={status.opinion.id}>
          <h3>
            <a href={officePath(code, 'opinions', status.opinion.id)}>
              {t(opinionText.opinion)} {status.opinion.id}
            </a>{' '}
            <OpinionStateMark state={status.state} language={language} />
          </h3>
          <p className="small quiet" lang="ja">
            {describeSource(status.opinion.source, language)}
          </p>
          <blockquote lang="ja" className="opinion-wording">
            {status.opinion.text}
          </blockquote>
          <ResponseSection status={status} departments={departments} language={language} level={4} />
        </li>
      ))}
    </ul>
  );
}
