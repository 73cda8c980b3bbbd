import { addDays } from '../../../core/calendar/day-number.ts';
import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import type { Post } from '../../../core/round/role.ts';
import type { HeldTenure } from '../../ports/accounts.ts';
import type { Store } from '../../ports/store.ts';
import { isSamePost } from '../is-same-post.ts';
import type { Staff } from '../staff.ts';
import type { EditedAccount } from './account-problem.ts';
import type { OneAccount } from './change-account.ts';
import { editPeople, fault } from './edit-people.ts';
import { nextTenureId } from './next-ids.ts';
import { readPost, readTerm } from './read-fields.ts';

/** A post as a form names it: its role and place (see `readPost`) and its days. */
export type PostFields = {
  readonly role: string;
  readonly place: string;
  readonly from: string;
  /** Empty: until further notice. */
  readonly until: string;
};

/**
 * Gives a person a post.
 *
 * @example
 * await givePost(store, staff, { code, account: 'u3', role: 'approver', place: 'department:d3', from: '2027-04-01', until: '', reason, now })
 */
export function givePost(
  store: Store,
  staff: Staff,
  request: OneAccount & PostFields,
): Promise<EditedAccount> {
  return editPeople(store, staff, request, ({ accounts, tenures, departments }) => {
    const account = accounts.find(({ id }) => id === request.account);
    if (account === undefined) return { outcome: 'unknown-account' };
    const post = readPost(request.role, request.place, departments);
    if ('code' in post) return post;
    const term = readTerm(request.from, request.until);
    if ('code' in term) return term;
    const own = tenures.filter(({ person }) => person === account.id);
    if (own.some((held) => overlaps(held, post, term))) return fault('role', 'post-held-already');
    const id = nextTenureId(account.id, own);
    const tenure: HeldTenure = { id, person: account.id, post, ...term, source: 'office' };
    return [{ kind: 'post-taken', account, tenure }];
  });
}

/**
 * Changes the days of a post that the office gave: a last day ends it, and one before the first calls a post off that has
 * not begun. The post is `no`, the second part of its id.
 *
 * @example await changePost(store, staff, { code, account: 'u3', no: '2', from: '2026-04-01', until: '2027-03-31', reason, now })
 */
export function changePost(
  store: Store,
  staff: Staff,
  request: OneAccount & Pick<PostFields, 'from' | 'until'> & { readonly no: string },
): Promise<EditedAccount> {
  return editPeople(store, staff, request, ({ accounts, tenures, today }) => {
    const account = accounts.find(({ id }) => id === request.account);
    const before = tenures.find(({ id }) => id === `${request.account}/${request.no}`);
    if (account === undefined) return { outcome: 'unknown-account' };
    if (before === undefined) return fault('post', 'post-unknown');
    if (before.source === 'sign-on') return fault('post', 'kept-by-sign-on');
    const read = readTerm(request.from, request.until);
    const isCalledOff = 'code' in read && read.code === 'ends-before-it-begins' && before.from > today;
    const term = isCalledOff ? { from: before.from, until: addDays(before.from, -1) } : read;
    if ('code' in term) return term;
    if (term.from === before.from && term.until === before.until) return [];
    const others = tenures.filter(({ person, id }) => person === account.id && id !== before.id);
    if (others.some((held) => overlaps(held, before.post, term))) return fault('from', 'post-held-already');
    const tenure = { ...before, ...term };
    const isEnded = term.from === before.from && term.until !== null;
    return [{ kind: isEnded ? 'post-ended' : 'post-changed', account, before, tenure }];
  });
}

type Term = { readonly from: IsoDate; readonly until: IsoDate | null };

function overlaps(held: HeldTenure, post: Post, { from, until }: Term): boolean {
  return (
    isSamePost(held.post, post) &&
    (until === null || held.from <= until) &&
    (held.until === null || from <= held.until)
  );
}
