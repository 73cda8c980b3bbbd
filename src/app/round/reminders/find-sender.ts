import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import type { MunicipalityCode } from '../../../core/publication/snapshot.ts';
import type { Instant } from '../../../core/round/item-status.ts';
import { postsOn } from '../../../core/round/role.ts';
import { foldLoginName } from '../../accounts/fold-login-name.ts';
import { isActive } from '../../accounts/session.ts';
import type { Staff } from '../../accounts/staff.ts';
import type { StoreReader } from '../../ports/store.ts';
import { mayOfRounds } from '../ask-rights.ts';

export type FoundSender =
  | { readonly outcome: 'found'; readonly staff: Staff }
  /** Nobody with this login name may remind today. */
  | { readonly outcome: 'not-a-sender' }
  /** Nobody may remind today. */
  | { readonly outcome: 'nobody' }
  /** Several may, and none was named. */
  | { readonly outcome: 'several'; readonly loginNames: readonly string[] };

/**
 * In whose name a machine reminds: the person with this login name, or else the only one who may remind today.
 *
 * @example await findSender(reader, { code: '992011', loginName: null, now }) // { outcome: 'found', staff }
 */
export async function findSender(
  reader: StoreReader,
  {
    code,
    loginName,
    now,
  }: { readonly code: MunicipalityCode; readonly loginName: string | null; readonly now: Instant },
): Promise<FoundSender> {
  const tenures = await reader.listTenures(code);
  const senders = (await reader.listAccounts(code))
    .filter((account) => isActive(account, now))
    .map((account) => ({ account, posts: postsOn(tenures, account.id, dayInJapan(now)) }))
    .filter(({ posts }) => mayOfRounds({ posts }, 'remind'));
  const folded = loginName === null ? null : foldLoginName(loginName);
  const named = senders.filter(({ account }) => folded === null || account.loginName === folded);
  const [only] = named;
  if (only === undefined) return { outcome: folded === null ? 'nobody' : 'not-a-sender' };
  if (named.length > 1) {
    return { outcome: 'several', loginNames: named.map(({ account }) => account.loginName) };
  }
  const { account, posts } = only;
  return { outcome: 'found', staff: { person: account.id, name: account.displayName, posts, origin: null } };
}
