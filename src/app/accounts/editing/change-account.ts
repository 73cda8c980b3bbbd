import { addDays } from '../../../core/calendar/day-number.ts';
import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import type { Account } from '../../ports/accounts.ts';
import type { Store } from '../../ports/store.ts';
import type { Staff } from '../staff.ts';
import type { EditedAccount } from './account-problem.ts';
import { type EditRequest, editPeople, type PeopleChange } from './edit-people.ts';
import { readDay, readName } from './read-fields.ts';

/** The account that is changed. */
export type OneAccount = EditRequest & { readonly account: string };

/**
 * Changes a person's name and mail.
 *
 * @example await changeAccount(store, staff, { code, account: 'u3', displayName: '佐藤 花子', mail: '', reason: '改姓', now })
 */
export function changeAccount(
  store: Store,
  staff: Staff,
  request: OneAccount & { readonly displayName: string; readonly mail: string },
): Promise<EditedAccount> {
  return editPeople(store, staff, request, ({ accounts }) => {
    const before = accounts.find(({ id }) => id === request.account);
    if (before === undefined) return { outcome: 'unknown-account' };
    const named = readName(request.displayName, request.mail);
    if ('code' in named) return named;
    if (named.displayName === before.displayName && named.mail === before.mail) return [];
    return [{ kind: 'account-changed', before, account: { ...before, ...named } }];
  });
}

/**
 * Ends an account: nobody signs in after its last day, and every post that the office gave ends with it. An empty day
 * takes the end back, without the posts.
 *
 * @example await endAccount(store, staff, { code, account: 'u3', last: '2027-03-31', reason: '退職', now })
 */
export function endAccount(
  store: Store,
  staff: Staff,
  request: OneAccount & { readonly last: string },
): Promise<EditedAccount> {
  return editPeople(store, staff, request, ({ accounts, tenures }) => {
    const before = accounts.find(({ id }) => id === request.account);
    if (before === undefined) return { outcome: 'unknown-account' };
    const until = readDay('last', request.last);
    if (until !== null && typeof until === 'object') return until;
    const account: Account = { ...before, until };
    const changed: PeopleChange[] =
      until === before.until ? [] : [{ kind: 'account-changed', before, account }];
    if (until === null) return changed;
    const running = tenures.filter(({ person, until: end }) => person === before.id && runsPast(end, until));
    const ended = running.flatMap((tenure): PeopleChange[] => {
      const after = { ...tenure, until: tenure.from > until ? dayBefore(tenure.from) : until };
      if (after.until === tenure.until) return [];
      return [{ kind: 'post-ended', account, before: tenure, tenure: after }];
    });
    return [...changed, ...ended];
  });
}

function runsPast(end: string | null, until: string): boolean {
  return end === null || end > until;
}

/** A post that has not begun is called off: its last day is the one before its first. */
function dayBefore(first: IsoDate): IsoDate {
  return addDays(first, -1);
}
