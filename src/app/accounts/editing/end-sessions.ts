import type { MunicipalityCode } from '../../../core/publication/snapshot.ts';
import type { Session } from '../../ports/accounts.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Store, StoreWriter } from '../../ports/store.ts';
import { endAllSessions, type SignedIn } from '../session.ts';
import { actorOf, mayDo, type Staff } from '../staff.ts';
import type { AccountProblem } from './account-problem.ts';
import type { OneAccount } from './change-account.ts';
import { fault } from './edit-people.ts';

/**
 * What a session is called in addresses and forms: enough of its hash to tell it from a person's others, and of no use
 * to whoever reads it.
 *
 * @example nameSession(session) // '9f3c0a71d2e84b55'
 */
export function nameSession({ tokenHash }: Pick<Session, 'tokenHash'>): string {
  return tokenHash.slice(0, 16);
}

export type EndedSessions =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-account' }
  | { readonly outcome: 'faulty'; readonly problem: AccountProblem }
  /** It ended by itself meanwhile, or there was none. */
  | { readonly outcome: 'none' }
  | { readonly outcome: 'ended' };

/**
 * A person ends one of their own sessions: on a machine that was left signed in.
 *
 * @example await endOwnSession(store, signedIn, { session: '9f3c0a71d2e84b55', now })
 */
export function endOwnSession(
  store: Store,
  { code, account, staff }: SignedIn,
  { session, now }: { readonly session: string; readonly now: string },
): Promise<EndedSessions> {
  return store.write((writer) =>
    endOne(writer, { code, account: account.id, session, staff, now, reason: null }),
  );
}

/**
 * An administrator ends one session of a person, or all where none is named.
 *
 * @example await endSessionsOf(store, staff, { code, account: 'u3', session: null, reason: '端末の紛失', now })
 */
export async function endSessionsOf(
  store: Store,
  staff: Staff,
  request: OneAccount & { readonly session: string | null },
): Promise<EndedSessions> {
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  const { code, session, now } = request;
  const reason = request.reason.trim();
  return store.write(async (writer): Promise<EndedSessions> => {
    const account = await writer.findAccount(code, request.account);
    if (account === null) return { outcome: 'unknown-account' };
    if (reason === '') return { outcome: 'faulty', problem: fault('reason', 'reason-missing') };
    if (session !== null) {
      return endOne(writer, { code, account: account.id, session, staff, now, reason });
    }
    const ended = await endAllSessions(writer, { code, account, staff }, { now, except: null, reason });
    return { outcome: ended === 0 ? 'none' : 'ended' };
  });
}

type OneSession = {
  readonly code: MunicipalityCode;
  readonly account: string;
  readonly session: string;
  readonly staff: Staff;
  readonly now: string;
  readonly reason: string | null;
};

async function endOne(
  writer: StoreWriter,
  { code, account, session, staff, now, reason }: OneSession,
): Promise<EndedSessions> {
  const found = (await writer.listSessions(code, account)).find((one) => nameSession(one) === session);
  if (found === undefined) return { outcome: 'none' };
  await writer.endSession(code, found.tokenHash);
  await writer.addAudit(code, {
    kind: 'session-ended',
    at: now,
    actor: actorOf(staff),
    origin: staff.origin,
    subject: account,
    before: { agent: found.agent, origin: found.origin, startedAt: found.startedAt },
    after: null,
    reason,
  });
  return { outcome: 'ended' };
}

/**
 * Lifts the block that too many wrong tries put on a person's name. The address from which they came stays blocked.
 *
 * @example await unlockAccount(store, secrets, staff, { code, account: 'u3', reason: '本人に確認', now })
 */
export async function unlockAccount(
  store: Store,
  { hashToken }: Pick<Secrets, 'hashToken'>,
  staff: Staff,
  request: OneAccount,
): Promise<EndedSessions> {
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  const { code, now } = request;
  const reason = request.reason.trim();
  return store.write(async (writer): Promise<EndedSessions> => {
    const account = await writer.findAccount(code, request.account);
    if (account === null) return { outcome: 'unknown-account' };
    if (reason === '') return { outcome: 'faulty', problem: fault('reason', 'reason-missing') };
    const key = `name:${hashToken(account.loginName)}`;
    const counted = await writer.findThrottle(code, key);
    if (counted === null) return { outcome: 'none' };
    await writer.putThrottle(code, key, null);
    await writer.addAudit(code, {
      kind: 'unlocked',
      at: now,
      actor: actorOf(staff),
      origin: staff.origin,
      subject: account.id,
      before: { failures: counted.failures, blockedUntil: counted.blockedUntil },
      after: null,
      reason,
    });
    return { outcome: 'ended' };
  });
}
