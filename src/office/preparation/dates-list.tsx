import type { ReactElement } from 'react';
import { countBusinessDays, makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import { LEVELS } from '../../core/round/item-state.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { formatDay } from '../parts/words.ts';
import { levelText } from '../text/board-text.ts';
import { preparationText } from '../text/preparation-text.ts';

/** A round's days from the opening to the closing, each with the business day that it is. */
export function DatesList({
  round,
  language,
}: {
  readonly round: Round;
  readonly language: Language;
}): ReactElement {
  const calendar = makeOfficeCalendar(round.closedDays);
  const days = [
    { label: preparationText.opens, day: round.opens },
    ...LEVELS.filter((level) => level !== 'division' || round.divisionConfirms).map((level) => ({
      label: levelText[level],
      day: round.dueDates[level],
    })),
    { label: preparationText.closes, day: round.closes },
  ];
  return (
    <dl className="facts">
      {days.map(({ label, day }) => (
        <div key={label.en}>
          <dt>{label[language]}</dt>
          <dd>
            {formatDay(day, language)}{' '}
            {day > round.opens && (
              <span className="quiet small unbroken">
                {fillText(
                  preparationText.businessDay,
                  { days: countBusinessDays(round.opens, day, calendar) + 1 },
                  language,
                )}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
