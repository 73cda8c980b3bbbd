import type { OfficeCalendar } from '../../core/calendar/business-days.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Duty } from '../../core/opinions/find-duties.ts';
import { isLate } from '../../core/round/due-dates.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { AnsweredItem } from '../ports/round-store.ts';
import type { StandingSheet } from '../ports/sheet-store.ts';
import type { ListedPublication } from '../ports/store.ts';

/** What waits for somebody's decision, and whose it is. */
export type DecisionWaiting =
  /** `submitted`: for the head of the department; `approved`: for planning; `sent-back`: for the department again. */
  | {
      readonly kind: 'submitted' | 'approved' | 'sent-back' | 'overdue';
      readonly round: RoundId;
      readonly items: readonly AnsweredItem[];
    }
  /** Assessment sheets before the second or third assessor. */
  | { readonly kind: 'at-second' | 'at-third'; readonly round: RoundId; readonly count: number }
  /** Opinions from outside: nobody is asked yet, a response is to be accepted, or all that was promised is done. */
  | { readonly kind: 'assign' | 'accept' | 'close'; readonly count: number }
  /** A publication that is approved and whose time has not come. */
  | { readonly kind: 'publication'; readonly no: number; readonly publishedAt: string };

type Waiting = {
  /** The newest round, open or not; null where there was none. */
  readonly round: Round | null;
  readonly items: readonly AnsweredItem[];
  /** Of that round. */
  readonly sheets: readonly StandingSheet[];
  /** Of all opinions. */
  readonly duties: readonly Duty[];
  readonly publications: readonly ListedPublication[];
  readonly calendar: OfficeCalendar;
  readonly today: IsoDate;
  /** A moment in UTC. */
  readonly now: string;
};

/**
 * What waits for a decision, the urgent first; kinds of which there is nothing are left out.
 *
 * @example listDecisions({ round, items, sheets, duties, publications, calendar, today, now })[0]?.kind // 'overdue'
 */
export function listDecisions(waiting: Waiting): readonly DecisionWaiting[] {
  const { duties, publications, now } = waiting;
  const ofOpinions = (['assign', 'accept', 'close'] as const).map((kind) => ({
    kind,
    count: duties.filter((duty) => duty.kind === kind).length,
  }));
  const publishing = publications
    .filter(({ withdrawn, publishedAt }) => withdrawn === null && Date.parse(publishedAt) > Date.parse(now))
    .map(({ no, publishedAt }) => ({ kind: 'publication', no, publishedAt }) as const);
  return [...listOfRound(waiting), ...ofOpinions.filter(({ count }) => count > 0), ...publishing];
}

function listOfRound({ round, items, sheets, calendar, today }: Waiting): readonly DecisionWaiting[] {
  if (round === null) return [];
  const ofSheets = (['at-second', 'at-third'] as const).map((kind) => ({
    kind,
    round: round.id,
    count: sheets.filter(({ status }) => status.state === kind).length,
  }));
  const inState = (state: 'submitted' | 'approved' | 'sent-back') => ({
    kind: state,
    round: round.id,
    items: items.filter(({ status }) => status.state === state),
  });
  const late = items.filter(({ status }) => isLate(status, round, calendar, today));
  const ofItems = [
    { kind: 'overdue', round: round.id, items: late } as const,
    inState('approved'),
    inState('submitted'),
    inState('sent-back'),
  ];
  return [
    ...(round.state === 'open' ? ofItems.filter((one) => one.items.length > 0) : []),
    ...ofSheets.filter(({ count }) => count > 0),
  ];
}
