import type { ReactElement } from 'react';
import { countStates } from '../../charts/slope-chart/state-flows.ts';
import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import { stateShapes, stateWords } from '../../core/assess/state-words.ts';
import type { Language } from '../../core/text/text.ts';

type StateSummaryProps = {
  readonly progress: readonly Pick<IndicatorProgress, 'state'>[];
  readonly language: Language;
};

/** How many stand where: a bar, and under it the counts with their words. */
export function StateSummary({ progress, language }: StateSummaryProps): ReactElement {
  const counts = countStates(progress);
  return (
    <div className="state-summary">
      <StateShares progress={progress} />
      <ul className="state-counts">
        {counts.map(({ state, count }) => (
          <li key={state} className={`state state-${state}`}>
            <span className="state-count">{count}</span>
            <span className="state-word">
              <span className="shape" aria-hidden="true">
                {stateShapes[state]}
              </span>
              {stateWords[state][language]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The shares as a bar; the counts beside it say the same. */
export function StateShares({ progress }: Pick<StateSummaryProps, 'progress'>): ReactElement {
  const counts = countStates(progress);
  return (
    <svg
      className="state-bar"
      viewBox={`0 0 ${Math.max(1, progress.length)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {counts.map(({ state, count }, at) => (
        <rect
          key={state}
          className={`bar-${state}`}
          x={counts.slice(0, at).reduce((sum, one) => sum + one.count, 0)}
          width={count}
          height="1"
        />
      ))}
    </svg>
  );
}

/** The counts in one line, for the cell of a table: ◆2 ●5 ▲1, with their words for who hears it. */
export function BriefCounts({ progress, language }: StateSummaryProps): ReactElement {
  return (
    <ul className="brief-counts">
      {countStates(progress).map(({ state, count }) => (
        <li key={state} className={`state state-${state}`}>
          <span className="state-word">
            <span className="shape" aria-hidden="true">
              {stateShapes[state]}
            </span>
            {stateWords[state][language]} {count}
          </span>
        </li>
      ))}
    </ul>
  );
}
