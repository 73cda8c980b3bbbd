import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { Municipality, MunicipalityCode } from '../../core/publication/snapshot.ts';
import { postsOn } from '../../core/round/role.ts';
import type { Account, HeldTenure, Session, SignInWay } from '../ports/accounts.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Store, StoreReader, StoreWriter } from '../ports/store.ts';
import { actorOf, type Staff } from './staff.ts';

/** Without a request for this long a session ends, in milliseconds: a lunch break and a long telephone call. */
export const idleLimit = 90 * 60_000;

/** A session ends in any case after this, in milliseconds: one working day with overtime. */
export const absoluteLimit = 12 * 60 * 60_000;

/** `seenAt` is written again only after this, in milliseconds, so that reading pages does not write each time. */
const touchInterval = 60_000;

/** What a browser says of itself when somebody signs in. */
export type Visitor = { readonly origin: string; readonly agent: string };

/** A person who is signed in, as of the day. */
export type SignedIn = {
  readonly code: MunicipalityCode;
  readonly account: Account;
  readonly tenures: readonly HeldTenure[];
  readonly session: Session;
  readonly staff: Staff;
};

export type SessionKey = { readonly code: MunicipalityCode; readonly token: string; readonly now: string };

/** Ways of signing in that this installation takes. A demonstration's session counts nowhere else. */
export type AllowedWays = readonly SignInWay[];

/**
 * Who a session's token stands for, or null: ended, expired, idle for too long, begun in a way that is not allowed
 * here, or of somebody whose last day was before. Rights come from the posts of the day.
 *
 * @example const signedIn = await findSignedIn(store, secrets, { code, token, now }, ['password', 'sign-on']);
 */
export async function findSignedIn(
  store: Store,
  secrets: Pick<Secrets, 'hashToken'>,
  { code, token, now }: SessionKey,
  ways: AllowedWays,
): Promise<SignedIn | null> {
  return (await findCaller(store, secrets, { code, token, now }, ways)).signedIn;
}

/** Whom a request comes from: the city of its address, and who is signed in there. */
export type Caller = { readonly municipality: Municipality | null; readonly signedIn: SignedIn | null };

/**
 * The city and who is signed in there, in one transaction: every page of the office asks for both. Without a token, or
 * where the city is unknown, nobody is signed in.
 *
 * @example const { municipality, signedIn } = await findCaller(store, secrets, { code, token, now }, ['password']);
 */
export async function findCaller(
  store: Store,
  secrets: Pick<Secrets, 'hashToken'>,
  { code, token, now }: Omit<SessionKey, 'token'> & { readonly token: string | undefined },
  ways: AllowedWays,
): Promise<Caller> {
  const tokenHash = token === undefined ? null : secrets.hashToken(token);
  const caller = await store.read(async (reader): Promise<Caller> => {
    const municipality = (await reader.findMunicipality(code))?.municipality ?? null;
    const isNobody = municipality === null || tokenHash === null;
    return {
      municipality,
      signedIn: isNobody ? null : await readSignedIn(reader, { code, tokenHash, now }, ways),
    };
  });
  const seenAt = caller.signedIn?.session.seenAt;
  if (tokenHash !== null && seenAt !== undefined && Date.parse(now) - Date.parse(seenAt) >= touchInterval) {
    await store.write((writer) => writer.touchSession(code, tokenHash, now));
  }
  return caller;
}

async function readSignedIn(
  reader: StoreReader,
  { code, tokenHash, now }: Omit<SessionKey, 'token'> & { readonly tokenHash: string },
  ways: AllowedWays,
): Promise<SignedIn | null> {
  const session = await reader.findSession(code, tokenHash);
  if (session === null || !isAlive(session, now) || !ways.includes(session.way)) return null;
  const account = await reader.findAccount(code, session.account);
  if (account === null || !isActive(account, now)) return null;
  const tenures = await reader.listTenures(code, account.id);
  const posts = postsOn(tenures, account.id, dayInJapan(now));
  const staff: Staff = { person: account.id, name: account.displayName, posts, origin: session.origin };
  return { code, account, tenures, session, staff };
}

/** True until the account's last day is over in Japan. */
export function isActive({ until }: Pick<Account, 'until'>, now: string): boolean {
  return until === null || dayInJapan(now) <= until;
}

/** True until a session has lasted or idled for too long. */
export function isAlive({ seenAt, expiresAt }: Session, now: string): boolean {
  const moment = Date.parse(now);
  return moment < Date.parse(expiresAt) && moment - Date.parse(seenAt) < idleLimit;
}

export type NewSession = {
  readonly code: MunicipalityCode;
  readonly account: Account;
  readonly way: SignInWay;
  readonly visitor: Visitor;
  readonly now: string;
  readonly idToken?: string;
};

/**
 * Begins a session under a new token and records the sign-in. A token from before the sign-in is never taken over.
 * Gives the token, which is nowhere kept.
 */
export async function beginSession(
  writer: StoreWriter,
  secrets: Pick<Secrets, 'makeToken' | 'hashToken'>,
  { code, account, way, visitor, now, idToken }: NewSession,
): Promise<string> {
  const token = secrets.makeToken();
  await writer.dropExpired(code, now);
  await writer.addSession(code, {
    tokenHash: secrets.hashToken(token),
    account: account.id,
    way,
    startedAt: now,
    seenAt: now,
    expiresAt: new Date(Date.parse(now) + absoluteLimit).toISOString(),
    origin: visitor.origin,
    agent: visitor.agent.slice(0, 200),
    idToken: idToken ?? null,
  });
  await writer.addAudit(code, {
    kind: 'signed-in',
    at: now,
    actor: { person: account.id, name: account.displayName },
    origin: visitor.origin,
    subject: account.id,
    before: null,
    after: { way },
    reason: null,
  });
  return token;
}

/** Ends this session. */
export async function signOut(
  store: Store,
  { code, account, session }: SignedIn,
  now: string,
): Promise<void> {
  await store.write(async (writer) => {
    await writer.endSession(code, session.tokenHash);
    await writer.addAudit(code, {
      kind: 'signed-out',
      at: now,
      actor: { person: account.id, name: account.displayName },
      origin: session.origin,
      subject: account.id,
      before: null,
      after: null,
      reason: null,
    });
  });
}

/** Ends every session of the person, this one included: for a machine that was left signed in. */
export async function signOutEverywhere(store: Store, signedIn: SignedIn, now: string): Promise<void> {
  await store.write((writer) => endAllSessions(writer, signedIn, { now, except: null }));
}

/** Ends an account's sessions, and records how many there were: it gives that number. */
export async function endAllSessions(
  writer: StoreWriter,
  { code, account, staff }: Pick<SignedIn, 'code' | 'account' | 'staff'>,
  {
    now,
    except,
    reason = null,
  }: { readonly now: string; readonly except: string | null; readonly reason?: string | null },
): Promise<number> {
  const ended = await writer.endSessions(code, account.id, except);
  if (ended === 0) return 0;
  await writer.addAudit(code, {
    kind: 'sessions-ended',
    at: now,
    actor: actorOf(staff),
    origin: staff.origin,
    subject: account.id,
    before: { sessions: ended },
    after: null,
    reason,
  });
  return ended;
}
