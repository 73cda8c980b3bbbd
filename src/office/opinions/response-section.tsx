import type { ReactElement } from 'react';
import type { OpinionResponse, OpinionStatus, ResponseStatus } from '../../core/opinions/opinion.ts';
import { policyTexts, progressTexts, responseStateTexts } from '../../core/opinions/opinion-texts.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import { nameDepartment, speak } from '../item/item-words.ts';
import { formatDay } from '../parts/words.ts';
import { opinionText } from '../text/opinion-text.ts';
import { yearText } from '../text/year-text.ts';

type Props = {
  readonly status: OpinionStatus;
  readonly departments: readonly Department[];
  readonly language: Language;
  /** Headings stand one below the section's. */
  readonly level: 3 | 4;
};

/** What each department promised and did; to those who may see it, its draft too. */
export function ResponseSection({ status, departments, language, level }: Props): ReactElement {
  const t = speak(language);
  const Head = level === 3 ? 'h3' : 'h4';
  return (
    <>
      {status.responses.map((one) => (
        <div key={one.department} className="opinion-response">
          <Head>
            <span lang="ja">{nameDepartment(one.department, departments)}</span>{' '}
            <span className="tag">{t(responseStateTexts[one.state])}</span>
          </Head>
          {one.accepted === null ? (
            <p className="quiet">{t(opinionText.noResponse)}</p>
          ) : (
            <Said response={one.accepted.response} language={language} />
          )}
          <Draft one={one} language={language} />
          <Notes status={status} one={one} language={language} />
        </div>
      ))}
    </>
  );
}

function Said({
  response,
  language,
}: {
  readonly response: OpinionResponse;
  readonly language: Language;
}): ReactElement {
  const t = speak(language);
  const { policy, text, reason, by } = response;
  return (
    <>
      {policy !== null && <p className="policy">{t(policyTexts[policy])}</p>}
      <p lang="ja" className="kept-lines">
        {text}
      </p>
      {reason !== '' && (
        <p className="kept-lines">
          {t(opinionText.reason)}
          {t(opinionText.colon)}
          <span lang="ja">{reason}</span>
        </p>
      )}
      {by !== null && (
        <p>
          {t(opinionText.by)}
          {t(opinionText.colon)}
          {formatDay(by, language)}
        </p>
      )}
    </>
  );
}

/** What is not accepted yet; nothing where the newest text is the accepted one. */
function Draft({
  one,
  language,
}: {
  readonly one: ResponseStatus;
  readonly language: Language;
}): ReactElement | null {
  const t = speak(language);
  if (one.response === null || one.state === 'accepted') return null;
  return (
    <div className="came-back">
      <p className="came-back-head">
        {t(opinionText.draft)} ({t(responseStateTexts[one.state])})
      </p>
      <Said response={one.response} language={language} />
      {one.sentBack !== null && (
        <p className="kept-lines">
          <strong>{t(opinionText.sentBack)}</strong>
          {t(opinionText.colon)}
          <span lang="ja">{one.sentBack}</span>
        </p>
      )}
    </div>
  );
}

function Notes({
  status,
  one,
  language,
}: {
  readonly status: OpinionStatus;
  readonly one: ResponseStatus;
  readonly language: Language;
}): ReactElement | null {
  const t = speak(language);
  const notes = status.notes.filter(({ department }) => department === one.department);
  if (notes.length === 0) return null;
  return (
    <ul className="opinion-notes" aria-label={t(opinionText.notes)}>
      {notes.map(({ year, progress, text, evidence }) => (
        <li key={year}>
          <strong>
            {t(yearText(year))}
            {t(opinionText.colon)}
            {t(progressTexts[progress])}
          </strong>
          <span lang="ja" className="kept-lines block">
            {text}
          </span>
          {evidence !== '' && (
            <span className="small quiet block">
              {t(opinionText.evidence)}
              {t(opinionText.colon)}
              <span lang="ja">{evidence}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
