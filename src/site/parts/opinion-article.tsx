import type { ReactElement } from 'react';
import { opinionsText } from '../text/opinions-text.ts';
import type { OpinionView, ResponseView } from '../views/opinion-view.ts';
import { DepartmentLinks } from './department-links.tsx';
import { useScope } from './scope-context.ts';
import { PlanWords, Words } from './words.tsx';

type Props = {
  readonly opinion: OpinionView;
  /** Left out on the element's own page. */
  readonly withElement?: boolean;
};

/** One opinion: its wording, what was promised, what was done, how it ended. */
export function OpinionArticle({ opinion, withElement = false }: Props): ReactElement {
  const { t, links } = useScope();
  const { id, element, closing } = opinion;
  return (
    <article className="opinion" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <Words sentence={opinion.title} /> <span className="opinion-state">{opinion.stateWord}</span>
      </h3>
      <p className="small quiet">
        <Words sentence={opinion.source} /> {opinion.number !== null && <Words sentence={opinion.number} />}{' '}
        {t(opinionsText.year)}
        {t(opinionsText.colon)}
        {opinion.year}
      </p>
      <blockquote className="opinion-wording">
        <PlanWords>{opinion.text}</PlanWords>
      </blockquote>
      {opinion.summary !== null && (
        <p>
          {t(opinionsText.summary)}
          {t(opinionsText.colon)}
          <PlanWords>{opinion.summary}</PlanWords>
        </p>
      )}
      {withElement && (
        <p>
          {t(opinionsText.about)}
          {t(opinionsText.colon)}
          {element === null ? (
            t(opinionsText.wholePlan)
          ) : (
            <a href={element.href}>
              <PlanWords>{element.title}</PlanWords>
            </a>
          )}
        </p>
      )}
      {opinion.responses.map((response) => (
        <Response key={response.departments.map((one) => one.id).join()} response={response} />
      ))}
      {closing !== null && (
        <p className="opinion-closing">
          <strong>
            {t(opinionsText.result)}
            {t(opinionsText.colon)}
            {opinion.stateWord}
          </strong>{' '}
          <span className="small quiet">
            <Words sentence={closing.on} />
          </span>{' '}
          <PlanWords>{closing.reason}</PlanWords>{' '}
          {closing.supersededBy !== null && (
            <a href={`${links.list('opinions')}#${closing.supersededBy}`}>
              {t(opinionsText.takenOver)} {closing.supersededBy.slice(1)}
            </a>
          )}
        </p>
      )}
    </article>
  );
}

function Response({ response }: { readonly response: ResponseView }): ReactElement {
  const { t } = useScope();
  const { departments, policy, text, reason, by, answeredOn, notes } = response;
  return (
    <div className="opinion-response">
      <h4>
        {t(opinionsText.promised)}
        {t(opinionsText.colon)}
        {policy}
      </h4>
      <p className="opinion-text">
        <PlanWords>{text}</PlanWords>
      </p>
      {reason !== '' && (
        <p className="opinion-text">
          {t(opinionsText.reason)}
          {t(opinionsText.colon)}
          <PlanWords>{reason}</PlanWords>
        </p>
      )}
      <p className="small quiet">
        <DepartmentLinks departments={departments} /> <Words sentence={answeredOn} />
        {by !== null && ` ${t(opinionsText.by)}${t(opinionsText.colon)}${by}`}
      </p>
      {notes.length > 0 && (
        <>
          <h4>{t(opinionsText.done)}</h4>
          <ul className="plain-list">
            {notes.map((note) => (
              <li key={note.year}>
                <strong>
                  {note.year}
                  {t(opinionsText.colon)}
                  {note.progress}
                </strong>{' '}
                <span className="opinion-text">
                  <PlanWords>{note.text}</PlanWords>
                </span>
                {note.evidence !== '' && (
                  <span className="small quiet">
                    {' '}
                    {t(opinionsText.evidence)}
                    {t(opinionsText.colon)}
                    <PlanWords>{note.evidence}</PlanWords>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
