import type { OfficeCalendar } from '../../core/calendar/business-days.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { isLate } from '../../core/round/due-dates.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { AnsweredItem } from '../ports/round-store.ts';
import type { ListedPublication } from '../ports/store.ts';

/** What waits for somebody's decision, and whose it is. */
export type DecisionWaiting =
  /** `submitted`: for the head of the department; `approved`: for planning; `sent-back`: for the department again. */
  | {
      readonly kind: 'submitted' | 'approved' | 'sent-back' | 'overdue';
      readonly round: RoundId;
      readonly items: readonly AnsweredItem[];
    }
  /** A publication that is approved and whose time has not come. */
  | { readonly kind: 'publication'; readonly no: number; readonly publishedAt: string };

type Waiting = {
  /** The round that runs; null where none does. */
  readonly round: Round | null;
  readonly items: readonly AnsweredItem[];
  readonly publications: readonly ListedPublication[];
  readonly calendar: OfficeCalendar;
  readonly today: IsoDate;
  /** A moment in UTC. */
  readonly now: string;
};

/**
 * What waits for a decision, the urgent first; kinds of which there is nothing are left out.
 *
 * @example listDecisions({ round, items, publications, calendar, today, now })[0]?.kind // 'overdue'
 */
export function listDecisions(waiting: Waiting): readonly DecisionWaiting[] {
  const { round, items, publications, calendar, today, now } = waiting;
  const publishing = publications
    .filter(({ withdrawn, publishedAt }) => withdrawn === null && Date.parse(publishedAt) > Date.parse(now))
    .map(({ no, publishedAt }) => ({ kind: 'publication', no, publishedAt }) as const);
  if (round === null) return publishing;
  const late = items.filter(({ status }) => isLate(status, round, calendar, today));
  const inState = (state: 'submitted' | 'approved' | 'sent-back') => ({
    kind: state,
    round: round.id,
    items: items.filter(({ status }) => status.state === state),
  });
  const listed = [
    { kind: 'overdue', round: round.id, items: late } as const,
    inState('approved'),
    inState('submitted'),
    inState('sent-back'),
  ].filter((one) => one.items.length > 0);
  return [...listed, ...publishing];
}
