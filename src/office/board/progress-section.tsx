import type { ReactElement } from 'react';
import { ProgressChart } from '../../charts/progress-chart/progress-chart.tsx';
import { formatDayOfYear } from '../../core/fiscal/format-fiscal-year.ts';
import { type ItemState, LEVELS } from '../../core/round/item-state.ts';
import type { DayOfProgress } from '../../core/round/trace-progress.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { boardText, columnText, levelText } from '../text/board-text.ts';
import { preparationText } from '../text/preparation-text.ts';
import type { OpenBoard } from './board-view.ts';

/** From what is done to what nobody has begun; what the department has in hand is one band. */
const bandStates: readonly { readonly key: ItemState; readonly states: readonly ItemState[] }[] = [
  { key: 'accepted', states: ['accepted'] },
  { key: 'approved', states: ['approved'] },
  { key: 'submitted', states: ['submitted'] },
  { key: 'draft', states: ['draft', 'sent-back'] },
  { key: 'not-started', states: ['not-started'] },
];

type ProgressSectionProps = { readonly board: OpenBoard; readonly language: Language };

/** How the round went day by day: a picture, and the same numbers as a table. */
export function ProgressSection({ board, language }: ProgressSectionProps): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { round } = board;
  // On the day of the closing every item is locked, which says nothing about the work.
  const days = board.progress.filter(({ byState }) => byState.closed === 0);
  const dayOf = (day: string): string => formatDayOfYear(day, language);
  const model = {
    days: days.map(({ day }) => day),
    bands: bandStates.map(({ key, states }) => ({
      key,
      label: t(columnText[key]),
      counts: days.map(({ byState }) => states.reduce((sum, state) => sum + byState[state], 0)),
    })),
    milestones: [
      ...LEVELS.filter((level) => level !== 'division' || round.divisionConfirms).map((level) => ({
        day: round.dueDates[level],
        label: t(levelText[level]),
      })),
      { day: round.closes, label: t(preparationText.closes) },
    ].map(({ day, label }) => ({ day, label: `${label} ${dayOf(day)}` })),
  };
  const latest = model.bands
    .map(({ label, counts }) => `${label} ${counts.at(-1) ?? 0}`)
    .join(language === 'ja' ? '、' : ', ');
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t(boardText.progress)}</h2>
      {days.length === 0 ? (
        <p>{t(boardText.progressNone, { opens: dayOf(round.opens) })}</p>
      ) : (
        <>
          <figure className="board-progress">
            {[
              { size: 'narrow', width: 300, height: 260 },
              { size: 'wide', width: 960, height: 260 },
            ].map(({ size, width, height }) => (
              <div key={size} className={`progress-${size}`}>
                <ProgressChart
                  model={model}
                  title={t(boardText.progress)}
                  description={latest}
                  width={width}
                  height={height}
                  idPrefix={`progress-${size}`}
                />
              </div>
            ))}
          </figure>
          <ProgressTable days={days} language={language} />
        </>
      )}
    </section>
  );
}

function ProgressTable({
  days,
  language,
}: {
  readonly days: readonly DayOfProgress[];
  readonly language: Language;
}): ReactElement {
  const states = ['not-started', 'draft', 'sent-back', 'submitted', 'approved', 'accepted'] as const;
  return (
    <details>
      <summary>{boardText.numbers[language]}</summary>
      <table className="board-table progress-table">
        <caption className="visually-hidden">{boardText.numbers[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{boardText.day[language]}</th>
            {states.map((state) => (
              <th key={state} scope="col" className="number">
                {columnText[state][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, byState }) => (
            <tr key={day}>
              <th scope="row">{formatDayOfYear(day, language)}</th>
              {states.map((state) => (
                <td key={state} className="number">
                  {byState[state]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
