import type { ReactElement } from 'react';
import type { KeptReorganisation } from '../../app/ports/reorganisation-store.ts';
import type { Department } from '../../core/plan/plan.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { formatDay } from '../parts/words.ts';
import { reorganisationStateText, reorganisationText } from '../text/reorganisation-text.ts';
import { describeChanges } from './describe-change.ts';

type Props = {
  readonly page: OfficePage;
  readonly view: {
    readonly code: string;
    readonly reorganisations: readonly KeptReorganisation[];
    readonly departments: readonly Department[];
  };
};

/** Every reorganisation, the newest first, and the way to the next one. */
export function ReorganisationsPage({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, reorganisations, departments } = view;
  return (
    <Frame page={page} title={t(reorganisationText.title)} lead={t(reorganisationText.lead)}>
      <p>
        <a className="button" href={officePath(code, 'reorganisations', 'new')}>
          {t(reorganisationText.prepare)}
        </a>
      </p>
      {reorganisations.length === 0 ? (
        <p>{t(reorganisationText.none)}</p>
      ) : (
        <table className="cards">
          <caption className="visually-hidden">{t(reorganisationText.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(reorganisationText.date)}</th>
              <th scope="col">{t(reorganisationText.state)}</th>
              <th scope="col">{t(reorganisationText.what)}</th>
            </tr>
          </thead>
          <tbody>
            {reorganisations.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <a href={officePath(code, 'reorganisations', one.id)}>{formatDay(one.date, language)}</a>
                </th>
                <td data-label={t(reorganisationText.state)}>{t(reorganisationStateText[one.state])}</td>
                <td data-label={t(reorganisationText.what)}>
                  <ul className="lines" lang="ja">
                    {describeChanges(one, departments, language).map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Frame>
  );
}
