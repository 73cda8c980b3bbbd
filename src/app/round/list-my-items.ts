import { makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { ITEM_ACTS, type ItemAct } from '../../core/round/acts.ts';
import { type Due, dueOf } from '../../core/round/due-dates.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { reasonBack } from '../../core/round/reminder-for.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { Staff } from '../accounts/staff.ts';
import type { AnsweredItem } from '../ports/round-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { askOfItem } from './ask-rights.ts';

/** An item on somebody's list. */
export type ListedItem = AnsweredItem & {
  /** Whom it waits for and until when; null where nobody has to act. */
  readonly due: Due | null;
  readonly isLate: boolean;
  /** Why it came back, until it is submitted again. */
  readonly reasonBack: string | null;
  /** What this person may do to it as it stands. */
  readonly acts: readonly ItemAct[];
};

export type MyItems =
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'listed'; readonly round: Round; readonly items: readonly ListedItem[] };

/**
 * A department's list, or without a department all that the person's posts let them see, in the order of the plan.
 *
 * @example await listMyItems(store, staff, { code: '992011', round: 'r1', department: 'd3', now })
 */
export async function listMyItems(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId;
    readonly department: DepartmentId | null;
    readonly now: Instant;
  },
): Promise<MyItems> {
  return store.read(async (reader): Promise<MyItems> => {
    const round = await reader.findRound(request.code, request.round);
    if (round === null) return { outcome: 'unknown-round' };
    const stored = await listCandidates(reader, staff, request);
    const seen = stored.filter((answered) => askOfItem(staff, 'view', answered).allowed);
    return { outcome: 'listed', round, items: describeItems(staff, seen, round, request.now) };
  });
}

/** Whose posts all lie in departments need no more than these departments' items. */
async function listCandidates(
  reader: StoreReader,
  { posts }: Staff,
  {
    code,
    round,
    department,
  }: { readonly code: MunicipalityCode; readonly round: RoundId; readonly department: DepartmentId | null },
): Promise<readonly AnsweredItem[]> {
  if (department !== null) return reader.listItems(code, round, { department });
  const [own, ...others] = posts.map((post) =>
    post.role === 'reporter' || post.role === 'approver' ? post.department : null,
  );
  const isOne = own && others.every((other) => other === own);
  return reader.listItems(code, round, isOne ? { department: own } : {});
}

/**
 * Items with their due dates and what a person may do to them.
 *
 * @example describeItems(staff, items, round, now)[0]?.acts // ['view', 'edit-draft', 'submit']
 */
export function describeItems(
  staff: Staff,
  items: readonly AnsweredItem[],
  round: Round,
  now: Instant,
): readonly ListedItem[] {
  const calendar = makeOfficeCalendar(round.closedDays);
  const today = dayInJapan(now);
  return items.map((answered) => {
    const due = dueOf(answered.status, round, calendar);
    return {
      ...answered,
      due,
      isLate: due !== null && today > due.date,
      reasonBack: reasonBack(answered.status),
      acts: ITEM_ACTS.filter((act) => askOfItem(staff, act, answered).allowed),
    };
  });
}
