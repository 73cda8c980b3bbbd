import type { ReactElement } from 'react';
import { isSetUp, type SetUpProgress } from '../../app/accounts/read-set-up.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { isDone, type SetUpStep } from '../parts/set-up-steps.tsx';
import { setUpText } from '../text/set-up-text.ts';

type Props = { readonly page: OfficePage; readonly code: string; readonly progress: SetUpProgress };

/** How far the set-up is: what is done, what comes next, and where to go when it is finished. */
export function SetUpProgressPage({ page, code, progress }: Props): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  const finished = isSetUp(progress);
  return (
    <Frame
      page={page}
      title={t(setUpText.title)}
      lead={t(finished ? setUpText.finishedLead : setUpText.progressLead)}
    >
      <table className="cards" aria-label={t(setUpText.steps)}>
        <thead>
          <tr>
            <th scope="col">{t(setUpText.step)}</th>
            <th scope="col">{t(setUpText.stands)}</th>
          </tr>
        </thead>
        <tbody>
          {(['plan', 'departments', 'transfers'] as const).map((step) => (
            <Row key={step} page={page} code={code} progress={progress} step={step} />
          ))}
        </tbody>
      </table>
      <p className="small quiet">{t(setUpText.signOnNote)}</p>
      <section>
        <h2>{t(setUpText.whereTitle)}</h2>
        <ul className="lines">
          <li>
            <a href={officePath(code, 'publication')}>{t(setUpText.toPublish)}</a>
          </li>
          <li>
            <a href={officePath(code, 'rounds')}>{t(setUpText.toRounds)}</a>
          </li>
          <li>
            <a href={officePath(code, 'accounts')}>{t(setUpText.toAccounts)}</a>
          </li>
          <li>
            <a href={officePath(code, 'audit')}>{t(setUpText.toAudit)}</a>
          </li>
          <li>
            <a href={language === 'ja' ? `/${code}/` : `/en/${code}/`}>{t(setUpText.toPublicSite)}</a>
          </li>
        </ul>
      </section>
    </Frame>
  );
}

function Row({
  page: { language },
  code,
  progress,
  step,
}: Props & { readonly step: Exclude<SetUpStep, 'city'> }): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { edition, departments, inDivisions, people } = progress;
  const stands = {
    plan: edition === null ? t(setUpText.planNone) : t(setUpText.planThere, { edition }),
    departments:
      edition === null
        ? t(setUpText.departmentsNone)
        : t(setUpText.departmentsThere, { departments, inDivisions }),
    transfers: t(setUpText.people, { people }),
  };
  return (
    <tr>
      <th scope="row">
        <a href={officePath(code, step)}>{t(setUpText[step])}</a>
      </th>
      <td data-label={t(setUpText.stands)}>
        {stands[step]}
        {isDone(step, progress) && <span className="tag">{t(setUpText.done)}</span>}
      </td>
    </tr>
  );
}
