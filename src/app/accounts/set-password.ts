import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Account } from '../ports/accounts.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Store, StoreReader, StoreWriter } from '../ports/store.ts';
import { checkPassword, longestPassword, type PasswordProblem } from './password-rules.ts';
import { beginSession, endAllSessions, isActive, type SignedIn, type Visitor } from './session.ts';
import { mayDo, type Staff } from './staff.ts';
import { accountRule, countTry, findBlock } from './throttle.ts';

/** How long a link for a new password can be used, in milliseconds: until the end of the working day. */
const linkLife = 8 * 60 * 60_000;

export type NewPassword = { readonly password: string; readonly repeated: string };

export type ChangedPassword =
  | { readonly outcome: 'changed'; readonly token: string }
  | { readonly outcome: 'faulty'; readonly problem: PasswordProblem }
  | { readonly outcome: 'wrong-old-password' }
  | { readonly outcome: 'blocked'; readonly until: string };

/**
 * A person changes the password, with the old one. All sessions end, and a new one begins under a new token.
 *
 * @example await changePassword(store, secrets, signedIn, { old, password, repeated, visitor, now })
 */
export async function changePassword(
  store: Store,
  secrets: Secrets,
  signedIn: SignedIn,
  request: NewPassword & { readonly old: string; readonly visitor: Visitor; readonly now: string },
): Promise<ChangedPassword> {
  const { code, account } = signedIn;
  const { now, visitor } = request;
  // Whoever took a session over must not find the password by trying here.
  const key = `name:${secrets.hashToken(account.loginName)}`;
  const begun = await store.write(async (writer) => {
    const counted = await writer.findThrottle(code, key);
    const blocked = findBlock(counted, now);
    if (blocked !== null) return { blocked };
    await writer.putThrottle(code, key, countTry(counted, accountRule, now));
    const credential = await writer.findCredential(code, account.id);
    return { hash: credential?.passwordHash ?? null, words: await listKnownWords(writer, code, account) };
  });
  if ('blocked' in begun) return { outcome: 'blocked', until: begun.blocked };
  const { hash, words } = begun;
  if (!(await secrets.verifyPassword(request.old.slice(0, longestPassword * 4), hash))) {
    return { outcome: 'wrong-old-password' };
  }
  const problem =
    request.password === request.old ? 'same-as-before' : await findProblem(request, words, secrets);
  if (problem !== null) return { outcome: 'faulty', problem };
  const passwordHash = await secrets.hashPassword(request.password);
  return store.write(async (writer) => {
    await writer.putThrottle(code, key, null);
    await putPassword(writer, signedIn, { passwordHash, now });
    await endAllSessions(writer, signedIn, { now, except: null });
    const token = await beginSession(writer, secrets, { code, account, way: 'password', visitor, now });
    return { outcome: 'changed', token };
  });
}

export type ResetLink =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-account' }
  | { readonly outcome: 'made'; readonly token: string; readonly account: Account; readonly until: string };

/**
 * An administrator makes a link by which a person chooses a password, once: to be handed over on paper, without mail.
 * The old password and all sessions hold until it is used.
 *
 * @example await makeResetLink(store, secrets, staff, { code, account: 'u3', now })
 */
export async function makeResetLink(
  store: Store,
  secrets: Pick<Secrets, 'makeToken' | 'hashToken'>,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly account: string; readonly now: string },
): Promise<ResetLink> {
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  const { code, now } = request;
  return store.write(async (writer) => {
    const account = await writer.findAccount(code, request.account);
    if (account === null || !isActive(account, now)) return { outcome: 'unknown-account' };
    const token = secrets.makeToken();
    const until = new Date(Date.parse(now) + linkLife).toISOString();
    await writer.putOneTimeToken(code, secrets.hashToken(token), { account: account.id, expiresAt: until });
    await writer.addAudit(code, {
      kind: 'reset-link-made',
      at: now,
      actor: { person: staff.person, name: staff.name },
      origin: staff.origin,
      subject: account.id,
      before: null,
      after: { until },
      reason: null,
    });
    return { outcome: 'made', token, account, until };
  });
}

export type LinkRequest = { readonly code: MunicipalityCode; readonly token: string; readonly now: string };

/** Whose link this is, or null: used, expired, replaced by a later one, or never made. */
export function findLinkAccount(
  store: Store,
  secrets: Pick<Secrets, 'hashToken'>,
  request: LinkRequest,
): Promise<Account | null> {
  return store.read((reader) => readLink(reader, secrets, request));
}

export type UsedLink =
  | { readonly outcome: 'changed'; readonly token: string }
  | { readonly outcome: 'faulty'; readonly problem: PasswordProblem }
  | { readonly outcome: 'link-void' };

/** Sets the password by a link. The link is used up, all sessions end, and a lock is lifted. */
export async function setPasswordByLink(
  store: Store,
  secrets: Secrets,
  request: LinkRequest & NewPassword & { readonly visitor: Visitor },
): Promise<UsedLink> {
  const { code, now, visitor } = request;
  const found = await store.read(async (reader) => {
    const account = await readLink(reader, secrets, request);
    return account === null ? null : { account, words: await listKnownWords(reader, code, account) };
  });
  if (found === null) return { outcome: 'link-void' };
  const problem = await findProblem(request, found.words, secrets);
  if (problem !== null) return { outcome: 'faulty', problem };
  const passwordHash = await secrets.hashPassword(request.password);
  return store.write(async (writer): Promise<UsedLink> => {
    const account = await readLink(writer, secrets, request);
    if (account === null) return { outcome: 'link-void' };
    const staff = { person: account.id, name: account.displayName, posts: [], origin: visitor.origin };
    await writer.dropOneTimeTokens(code, account.id);
    await writer.putThrottle(code, `name:${secrets.hashToken(account.loginName)}`, null);
    await putPassword(writer, { code, account, staff }, { passwordHash, now });
    await endAllSessions(writer, { code, account, staff }, { now, except: null });
    const token = await beginSession(writer, secrets, { code, account, way: 'password', visitor, now });
    return { outcome: 'changed', token };
  });
}

async function readLink(
  reader: StoreReader,
  { hashToken }: Pick<Secrets, 'hashToken'>,
  { code, token, now }: LinkRequest,
): Promise<Account | null> {
  const known = await reader.findOneTimeToken(code, hashToken(token));
  if (known === null || Date.parse(known.expiresAt) <= Date.parse(now)) return null;
  const account = await reader.findAccount(code, known.account);
  return account !== null && isActive(account, now) ? account : null;
}

/** Writes a password's hash, and into the trail that it was changed: nothing of either password. */
async function putPassword(
  writer: StoreWriter,
  { code, account, staff }: Pick<SignedIn, 'code' | 'account' | 'staff'>,
  { passwordHash, now }: { readonly passwordHash: string; readonly now: string },
): Promise<void> {
  await writer.putCredential(code, account.id, { passwordHash, changedAt: now });
  await writer.addAudit(code, {
    kind: 'password-changed',
    at: now,
    actor: { person: staff.person, name: staff.name },
    origin: staff.origin,
    subject: account.id,
    before: null,
    after: null,
    reason: null,
  });
}

async function findProblem(
  { password, repeated }: NewPassword,
  words: readonly string[],
  secrets: Secrets,
): Promise<PasswordProblem | null> {
  return password === repeated ? checkPassword(password, words, secrets) : 'not-repeated';
}

/** What anybody would try first for this person. */
async function listKnownWords(
  reader: StoreReader,
  code: MunicipalityCode,
  { loginName, displayName, mail }: Account,
): Promise<readonly string[]> {
  const city = (await reader.findMunicipality(code))?.municipality.name;
  const words = [loginName, displayName, ...displayName.split(/\s+/u), mail?.split('@')[0], city, code];
  return [...words.filter((word) => word !== undefined && word.length > 1), 'shirube', 'しるべ'].filter(
    (word) => word !== undefined,
  );
}
