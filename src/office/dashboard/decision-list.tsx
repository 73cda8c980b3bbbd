import type { ReactElement } from 'react';
import type { DecisionWaiting } from '../../app/dashboards/decision-waiting.ts';
import type { Language } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { officePath, roundPath } from '../links.ts';
import { formatMoment } from '../parts/words.ts';
import { dashboardText, decisionText } from '../text/dashboard-text.ts';

type DecisionListProps = {
  readonly code: string;
  readonly decisions: readonly DecisionWaiting[];
  readonly language: Language;
};

/** What waits for a decision, each with the place where it is taken. */
export function DecisionList({ code, decisions, language }: DecisionListProps): ReactElement {
  const t = speak(language);
  if (decisions.length === 0) return <p>{t(dashboardText.decisionsNone)}</p>;
  return (
    <ul className="decision-list">
      {decisions.map((one) => (
        <li key={one.kind === 'publication' ? `publication ${one.no}` : one.kind}>
          <a href={placeOf(code, one)}>
            {one.kind === 'publication'
              ? t(decisionText.publication, { count: one.no, at: formatMoment(one.publishedAt) })
              : t(decisionText[one.kind], { count: 'items' in one ? one.items.length : one.count })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function placeOf(code: string, one: DecisionWaiting): string {
  switch (one.kind) {
    case 'publication':
      return officePath(code, 'publication');
    case 'assign':
    case 'accept':
    case 'close':
      return officePath(code, 'opinions');
    case 'at-second':
    case 'at-third':
      return roundPath(code, one.round, 'sheets');
    default:
      return `${roundPath(code, one.round, 'board')}?state=${one.kind === 'overdue' ? 'late' : one.kind}`;
  }
}
