import type { ReactElement } from 'react';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath, roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { formatDay } from '../parts/words.ts';
import { roundStateText, roundText } from '../text/round-text.ts';
import { yearText } from '../text/year-text.ts';

type RoundsPageProps = {
  readonly page: OfficePage;
  readonly code: string;
  /** The newest first. */
  readonly rounds: readonly Round[];
};

/** Every round that the person may know of; who prepares rounds can begin one. */
export function RoundsPage({ page, code, rounds }: RoundsPageProps): ReactElement {
  const { language, person } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const mayPrepare = person?.acts.includes('prepare-round') ?? false;
  return (
    <Frame page={page} title={t(roundText.rounds)} lead={t(roundText.roundsLead)}>
      {rounds.length === 0 ? (
        <p>{t(roundText.noRound)}</p>
      ) : (
        <ul className="round-list">
          {rounds.map((round) => {
            const part = round.state === 'preparing' ? 'settings' : 'items';
            return (
              <li key={round.id}>
                <a className="round-link" href={roundPath(code, round.id, part)}>
                  {t(roundText.roundOf, { year: t(yearText(round.year)) })}
                </a>
                <dl className="facts">
                  <div>
                    <dt>{t(roundText.state)}</dt>
                    <dd>{t(roundStateText[round.state])}</dd>
                  </div>
                  <div>
                    <dt>{t(roundText.dueDepartment)}</dt>
                    <dd>{formatDay(round.dueDates.department, language)}</dd>
                  </div>
                </dl>
              </li>
            );
          })}
        </ul>
      )}
      {mayPrepare && (
        <p>
          <a className="button" href={officePath(code, 'rounds', 'new')}>
            {t(roundText.prepare)}
          </a>
        </p>
      )}
    </Frame>
  );
}
