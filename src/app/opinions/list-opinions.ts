import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { ageInYears, type Duty, findDuties, isPromiseLate } from '../../core/opinions/find-duties.ts';
import { OPINION_STATES, type OpinionState, type OpinionStatus } from '../../core/opinions/opinion.ts';
import type { DepartmentId, Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, type Staff } from '../accounts/staff.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { loadGround } from './load-ground.ts';
import { veilOpinion } from './veil-opinion.ts';

/** An opinion in a list. */
export type ListedOpinion = {
  readonly status: OpinionStatus;
  readonly duties: readonly Duty[];
  /** Whether one of the duties is this person's. */
  readonly isMine: boolean;
  readonly isOverdue: boolean;
  readonly isPromiseLate: boolean;
  /** 1 in the fiscal year in which it was given. */
  readonly age: number;
  /** Everybody who was asked, and who is in their place today. */
  readonly departments: readonly DepartmentId[];
};

/** What a list is narrowed to; all that is left out is not asked for. */
export type OpinionFilter = {
  readonly year?: FiscalYear;
  readonly body?: string;
  /** A strategy, measure, indicator or initiative, or `plan`: those on the plan as a whole. */
  readonly element?: string;
  /** Any of these elements. */
  readonly elements?: readonly string[];
  readonly state?: OpinionState;
  readonly department?: DepartmentId;
  /** `mine`: what waits for the person; `overdue`: what is late. */
  readonly only?: 'mine' | 'overdue';
};

export type ListedOpinions =
  | { readonly outcome: 'not-allowed' }
  | {
      readonly outcome: 'listed';
      /** The open ones before the closed, the oldest first among each. */
      readonly opinions: readonly ListedOpinion[];
      /** Of all opinions, whatever the list is narrowed to. */
      readonly counts: Readonly<Record<OpinionState, number>>;
      readonly mine: number;
      readonly overdue: number;
      readonly years: readonly FiscalYear[];
      readonly bodies: readonly string[];
      readonly plan: Plan | null;
      readonly day: IsoDate;
    };

/**
 * The opinions of all years as somebody may see them, with what waits for whom.
 *
 * @example await listOpinions(store, staff, { code: '992011', filter: { only: 'mine' }, now })
 */
export async function listOpinions(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly filter: OpinionFilter; readonly now: string },
): Promise<ListedOpinions> {
  if (!mayDo(staff, 'view-opinions')) return { outcome: 'not-allowed' };
  const { code, filter, now } = request;
  const day = dayInJapan(now);
  return store.read(async (reader): Promise<ListedOpinions> => {
    const { all, plan } = await listAll(reader, staff, code, day);
    return {
      outcome: 'listed',
      opinions: all.filter((one) => isWanted(one, filter)).toSorted(byUrgency),
      counts: countStates(all),
      mine: all.filter(({ isMine }) => isMine).length,
      overdue: all.filter(({ isOverdue }) => isOverdue).length,
      years: [...new Set(all.map(({ status }) => status.opinion.year))].toSorted((a, b) => b - a),
      bodies: [...new Set(all.map(({ status }) => status.opinion.source.body))],
      plan,
      day,
    };
  });
}

/** How many opinions wait for somebody, and how many of them are late: for their first page. */
export type OpinionsAtGlance = { readonly count: number; readonly late: number };

/**
 * What of the opinions waits for somebody; null for who never has to do with one.
 *
 * @example await countMyOpinions(store, staff, { code: '992011', now }) // { count: 3, late: 1 }
 */
export async function countMyOpinions(
  store: Store,
  staff: Staff,
  { code, now }: { readonly code: MunicipalityCode; readonly now: string },
): Promise<OpinionsAtGlance | null> {
  if (!mayDo(staff, 'answer-opinions') && !mayDo(staff, 'settle-opinions')) return null;
  return store.read(async (reader) => {
    const { all } = await listAll(reader, staff, code, dayInJapan(now));
    const mine = all.filter(({ isMine }) => isMine);
    return { count: mine.length, late: mine.filter(({ isOverdue }) => isOverdue).length };
  });
}

async function listAll(reader: StoreReader, staff: Staff, code: MunicipalityCode, day: IsoDate) {
  const tracked = await reader.listOpinions(code);
  const { plan, successors } = await loadGround(reader, code, day);
  const onlooker = { posts: staff.posts, successors };
  const all = tracked.map(({ status: stored }): ListedOpinion => {
    const status = veilOpinion(stored, onlooker);
    // What waits for whom is no secret, what it says is.
    const duties = findDuties(stored, day, successors);
    return {
      status,
      duties,
      isMine: duties.some((duty) => isDutyOf(duty, staff)),
      isOverdue: duties.some(({ isOverdue }) => isOverdue),
      isPromiseLate: isPromiseLate(status, day),
      age: ageInYears(status, day),
      departments: [
        ...new Set(status.responses.flatMap(({ department }) => [department, ...successors(department)])),
      ],
    };
  });
  return { all, plan };
}

function isDutyOf({ actors }: Duty, staff: Staff): boolean {
  if (actors.length === 0) return mayDo(staff, 'settle-opinions');
  return staff.posts.some(
    (post) => (post.role === 'reporter' || post.role === 'approver') && actors.includes(post.department),
  );
}

function isWanted(
  { status, departments, isMine, isOverdue }: ListedOpinion,
  { year, body, element, elements, state, department, only }: OpinionFilter,
): boolean {
  const { opinion } = status;
  return (
    (year === undefined || opinion.year === year) &&
    (body === undefined || opinion.source.body === body) &&
    (element === undefined || (status.element ?? 'plan') === element) &&
    (elements === undefined || (status.element !== null && elements.includes(status.element))) &&
    (state === undefined || status.state === state) &&
    (department === undefined || departments.includes(department)) &&
    (only !== 'mine' || isMine) &&
    (only !== 'overdue' || isOverdue)
  );
}

function byUrgency(left: ListedOpinion, right: ListedOpinion): number {
  const closed = Number(left.status.state === 'closed') - Number(right.status.state === 'closed');
  const late = Number(right.isOverdue) - Number(left.isOverdue);
  return closed || late || numberOf(left) - numberOf(right);
}

function numberOf({ status }: ListedOpinion): number {
  return Number(status.opinion.id.slice(1));
}

function countStates(all: readonly ListedOpinion[]): Readonly<Record<OpinionState, number>> {
  const counts = { entered: 0, asked: 0, submitted: 0, answered: 0, closed: 0 };
  for (const state of OPINION_STATES)
    counts[state] = all.filter(({ status }) => status.state === state).length;
  return counts;
}
