import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { addDays } from '../../core/calendar/day-number.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { type Post, postsOn, type Role } from '../../core/round/role.ts';
import type { Account, HeldTenure } from '../ports/accounts.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Store, StoreWriter } from '../ports/store.ts';
import { nextAccountId } from './editing/next-ids.ts';
import { foldLoginName, isLoginName } from './fold-login-name.ts';
import { isSamePost } from './is-same-post.ts';
import { beginSession, isActive, type Visitor } from './session.ts';
import type { TransferChange } from './transfers/plan-transfers.ts';
import { type PlaceTexts, resolvePost } from './transfers/resolve-post.ts';
import { writeChanges } from './transfers/transfer.ts';

/** Who the provider says somebody is. */
export type SignOnIdentity = {
  readonly issuer: string;
  readonly subject: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly mail: string | null;
  readonly groups: readonly string[];
};

/** 対応表: members of a group of the provider hold this post. Places are named as the plan names them. */
export type GroupPost = { readonly group: string; readonly role: Role } & PlaceTexts;

export type SignOnRequest = {
  readonly code: MunicipalityCode;
  readonly identity: SignOnIdentity;
  readonly groupPosts: readonly GroupPost[];
  readonly idToken: string;
  readonly visitor: Visitor;
  /** ISO 8601 in UTC. */
  readonly now: string;
};

export type SignOnRefusal = 'no-post' | 'name-taken' | 'not-active';

export type SignOnResult =
  | { readonly outcome: 'signed-in'; readonly token: string }
  | { readonly outcome: 'refused'; readonly code: SignOnRefusal };

/**
 * Signs in whom the city's provider vouches for. Posts follow the groups as they are today: a group that somebody
 * left ends the post with yesterday. Whoever is in no group that means something here, and was given no post by the
 * office either, is refused. An account that has a password of its own is never taken over by a name of the provider.
 *
 * @example await signInBySignOn(store, secrets, { code, identity, groupPosts, idToken, visitor, now })
 */
export async function signInBySignOn(
  store: Store,
  secrets: Secrets,
  request: SignOnRequest,
): Promise<SignOnResult> {
  const { code, identity, visitor, now, idToken } = request;
  return store.write(async (writer): Promise<SignOnResult> => {
    const departments = (await writer.findPlan(code))?.departments ?? [];
    const posts = findPosts(request, departments);
    const found = await findOrMakeAccount(writer, code, identity);
    if (found === null) return refuse(writer, request, 'name-taken');
    if (!isActive(found.account, now)) return refuse(writer, request, 'not-active');
    const tenures = await writer.listTenures(code, found.account.id);
    const given = tenures.filter(({ source }) => source === 'office');
    const hasPost = posts.length > 0 || postsOn(given, found.account.id, dayInJapan(now)).length > 0;
    if (!hasPost) return refuse(writer, request, 'no-post');
    const changes = [...found.changes, ...followGroups(found.account, tenures, posts, dayInJapan(now))];
    const staff = {
      person: found.account.id,
      name: found.account.displayName,
      posts,
      origin: visitor.origin,
    };
    await writeChanges(writer, staff, { code, now, reason: 'single sign-on' }, changes);
    const { account } = found;
    const session = { code, account, way: 'sign-on', visitor, now, idToken } as const;
    return { outcome: 'signed-in', token: await beginSession(writer, secrets, session) };
  });
}

function findPosts(
  { identity, groupPosts }: SignOnRequest,
  departments: readonly Department[],
): readonly Post[] {
  return groupPosts
    .filter(({ group }) => identity.groups.includes(group))
    .map((entry) => resolvePost(entry.role, entry, departments))
    .flatMap((resolved) => ('post' in resolved ? [resolved.post] : []));
}

type FoundAccount = { readonly account: Account; readonly changes: readonly TransferChange[] };

/** Null where the name belongs to somebody who signs in otherwise, or cannot be a login name. */
async function findOrMakeAccount(
  writer: StoreWriter,
  code: MunicipalityCode,
  { issuer, subject, displayName, mail, loginName: given }: SignOnIdentity,
): Promise<FoundAccount | null> {
  const identity = { issuer, subject };
  const known = await writer.findAccountByIdentity(code, identity);
  if (known !== null) return { account: known, changes: [] };
  const loginName = foldLoginName(given);
  const named = await writer.findAccountByLoginName(code, loginName);
  if (named !== null) {
    const isOther = named.identity !== null || named.demo;
    if (isOther || (await writer.findCredential(code, named.id)) !== null) return null;
    const account = { ...named, identity };
    return { account, changes: [{ line: 0, kind: 'account-changed', before: named, account }] };
  }
  if (!isLoginName(loginName)) return null;
  const all = await writer.listAccounts(code);
  const account = {
    id: nextAccountId(all),
    loginName,
    displayName,
    mail,
    until: null,
    identity,
    demo: false,
  };
  return { account, changes: [{ line: 0, kind: 'account-added', account }] };
}

/** What makes the posts those of the groups. Posts that the office gave stay as they are. */
function followGroups(
  account: Account,
  tenures: readonly HeldTenure[],
  posts: readonly Post[],
  today: string,
): readonly TransferChange[] {
  const held = tenures.filter(({ from, until }) => from <= today && (until === null || until >= today));
  const ended = held
    .filter(({ source, post }) => source === 'sign-on' && !posts.some((one) => isSamePost(one, post)))
    .map((before): TransferChange => {
      const tenure = { ...before, until: addDays(today, -1) };
      return { line: 0, kind: 'post-ended', account, before, tenure };
    });
  const last = Math.max(0, ...tenures.map(({ id }) => Number(id.slice(id.indexOf('/') + 1))));
  const taken = posts
    .filter((post) => !held.some((tenure) => isSamePost(tenure.post, post)))
    .map((post, index): TransferChange => {
      const id = `${account.id}/${last + index + 1}`;
      const tenure = { id, person: account.id, post, from: today, until: null, source: 'sign-on' } as const;
      return { line: 0, kind: 'post-taken', account, tenure };
    });
  return [...ended, ...taken];
}

async function refuse(
  writer: StoreWriter,
  { code, identity, visitor, now }: SignOnRequest,
  refusal: SignOnRefusal,
): Promise<SignOnResult> {
  await writer.addAudit(code, {
    kind: 'sign-in-failed',
    at: now,
    actor: { person: null, name: identity.loginName },
    origin: visitor.origin,
    subject: null,
    before: null,
    after: { way: 'sign-on', refusal },
    reason: null,
  });
  return { outcome: 'refused', code: refusal };
}
