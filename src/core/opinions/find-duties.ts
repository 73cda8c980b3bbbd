import { dayInJapan } from '../calendar/day-in-japan.ts';
import { type FiscalYear, fiscalYearOf, type IsoDate } from '../fiscal/fiscal-year.ts';
import type { DepartmentId } from '../plan/plan.ts';
import type { FindSuccessors } from './may-take-step.ts';
import type { OpinionStatus, ResponseStatus } from './opinion.ts';

/** What somebody has to do next with an opinion. */
export const DUTY_KINDS = ['assign', 'respond', 'accept', 'note', 'close'] as const;

export type Duty = {
  readonly kind: (typeof DUTY_KINDS)[number];
  /** The department that was asked; null: planning has to act on the opinion as a whole. */
  readonly department: DepartmentId | null;
  /** Those who have to act today, in the department's place after a reorganisation; none: planning has to. */
  readonly actors: readonly DepartmentId[];
  /** Of a note: the fiscal year that it tells of. */
  readonly year: FiscalYear | null;
  /** The last day in time; null where there is none. */
  readonly due: IsoDate | null;
  readonly isOverdue: boolean;
};

/** The day of the following fiscal year by which departments tell what they did: the accounts are closed then. */
const noteDay = '05-31';

/**
 * What is to be done with an opinion on a day. Whoever promised something is asked once a year, for the fiscal year
 * that is over, until planning closes the opinion; who will do nothing is not asked.
 *
 * @example findDuties(status, '2027-05-10', successors) // [{ kind: 'note', department: 'd4', year: 2026, … }]
 */
export function findDuties(status: OpinionStatus, day: IsoDate, successors: FindSuccessors): readonly Duty[] {
  if (status.closing !== null) return [];
  const ofPlanning = { department: null, actors: [], year: null, due: null, isOverdue: false } as const;
  if (status.responses.length === 0) return [{ kind: 'assign', ...ofPlanning }];
  const duties = status.responses.flatMap((response) =>
    dutiesOf(status, response, { day, actors: successors(response.department) }),
  );
  const isSettled = status.responses.every((response) => isFinished(status, response));
  return isSettled ? [...duties, { kind: 'close', ...ofPlanning }] : duties;
}

type Today = { readonly day: IsoDate; readonly actors: readonly DepartmentId[] };

function dutiesOf(status: OpinionStatus, response: ResponseStatus, { day, actors }: Today): readonly Duty[] {
  const { department } = response;
  if (response.state === 'submitted')
    return [{ kind: 'accept', department, actors: [], year: null, due: null, isOverdue: false }];
  if (actors.length === 0 && !isFinished(status, response))
    return [{ kind: 'assign', department, actors: [], year: null, due: null, isOverdue: false }];
  const ask = (kind: Duty['kind'], due: IsoDate | null, year: FiscalYear | null): Duty => ({
    kind,
    department,
    actors,
    year,
    due,
    isOverdue: due !== null && day > due,
  });
  if (response.state !== 'accepted') return [ask('respond', status.due, null)];
  const year = fiscalYearOf(day) - 1;
  return isNoteMissing(status, response, year) ? [ask('note', `${year + 1}-${noteDay}`, year)] : [];
}

/** A promise of this fiscal year is asked about when the year is over. */
function isNoteMissing(status: OpinionStatus, response: ResponseStatus, year: FiscalYear): boolean {
  const { accepted, department } = response;
  if (accepted === null || isFinished(status, response)) return false;
  const promised = fiscalYearOf(dayInJapan(accepted.at));
  return promised <= year && !status.notes.some((one) => one.department === department && one.year >= year);
}

/** Nothing more is to come from the department: it will not do it, or its last note says done or dropped. */
function isFinished({ notes }: OpinionStatus, { state, accepted, department }: ResponseStatus): boolean {
  if (state !== 'accepted' || accepted === null) return false;
  const last = notes.findLast((one) => one.department === department)?.progress;
  return accepted.response.policy === 'will-not' || last === 'done' || last === 'dropped';
}

/**
 * Whether something that was promised by a day is not done although the day is past.
 *
 * @example isPromiseLate(status, '2028-04-01') // true where it was promised by 2028-03-31
 */
export function isPromiseLate(status: OpinionStatus, day: IsoDate): boolean {
  return (
    status.closing === null &&
    status.responses.some((response) => {
      const by = response.accepted?.response.by ?? null;
      return by !== null && by < day && !isFinished(status, response);
    })
  );
}

/**
 * In which fiscal year of its own an opinion is: 1 in the one in which it was given, whichever year it reviews.
 *
 * @example ageInYears(status, '2028-05-01') // 3 for one that was given in October 2026
 */
export function ageInYears({ opinion }: Pick<OpinionStatus, 'opinion'>, day: IsoDate): number {
  return Math.max(1, fiscalYearOf(day) - fiscalYearOf(opinion.source.date) + 1);
}
