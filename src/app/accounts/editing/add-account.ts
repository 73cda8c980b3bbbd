import type { Account, HeldTenure } from '../../ports/accounts.ts';
import type { Store } from '../../ports/store.ts';
import { foldLoginName, isLoginName } from '../fold-login-name.ts';
import type { Staff } from '../staff.ts';
import type { EditedAccount } from './account-problem.ts';
import type { PostFields } from './change-posts.ts';
import { type EditRequest, editPeople, fault } from './edit-people.ts';
import { nextAccountId, nextTenureId } from './next-ids.ts';
import { readName, readPost, readTerm } from './read-fields.ts';

export type AddedAccount =
  | Exclude<EditedAccount, { readonly outcome: 'changed' | 'same' | 'unknown-account' }>
  | { readonly outcome: 'added'; readonly account: string };

/**
 * Adds one person with one post; the password comes by a link. Many come by the table of transfers.
 *
 * @example await addAccount(store, staff, { code, loginName: 'sato', displayName: '佐藤 花子', mail: '', ...post, reason, now })
 */
export async function addAccount(
  store: Store,
  staff: Staff,
  request: EditRequest &
    PostFields & { readonly loginName: string; readonly displayName: string; readonly mail: string },
): Promise<AddedAccount> {
  const loginName = foldLoginName(request.loginName);
  let added = '';
  const edited = await editPeople(store, staff, request, ({ accounts, departments }) => {
    if (!isLoginName(loginName)) return fault('loginName', 'login-name-invalid');
    if (accounts.some((account) => account.loginName === loginName)) {
      return fault('loginName', 'login-name-taken', loginName);
    }
    const named = readName(request.displayName, request.mail);
    if ('code' in named) return named;
    const post = readPost(request.role, request.place, departments);
    if ('code' in post) return post;
    const term = readTerm(request.from, request.until);
    if ('code' in term) return term;
    added = nextAccountId(accounts);
    const account: Account = { id: added, loginName, ...named, until: null, identity: null, demo: false };
    const id = nextTenureId(added, []);
    const tenure: HeldTenure = { id, person: added, post, ...term, source: 'office' };
    return [
      { kind: 'account-added', account },
      { kind: 'post-taken', account, tenure },
    ];
  });
  if (edited.outcome === 'changed') return { outcome: 'added', account: added };
  if (edited.outcome === 'not-allowed' || edited.outcome === 'faulty') return edited;
  throw new Error(`A new account cannot be ${edited.outcome}`);
}
