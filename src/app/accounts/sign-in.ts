import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Account } from '../ports/accounts.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Store, StoreWriter } from '../ports/store.ts';
import { foldLoginName } from './fold-login-name.ts';
import { longestPassword } from './password-rules.ts';
import { beginSession, isActive, type Visitor } from './session.ts';
import { accountRule, addressRule, countTry, findBlock, type ThrottleRule } from './throttle.ts';

export type SignInRequest = {
  readonly code: MunicipalityCode;
  readonly loginName: string;
  readonly password: string;
  readonly visitor: Visitor;
  /** ISO 8601 in UTC. */
  readonly now: string;
};

export type SignInResult =
  | { readonly outcome: 'signed-in'; readonly token: string; readonly account: Account }
  /** Name or password are wrong; which of them is not said. */
  | { readonly outcome: 'refused' }
  /** Too many tries for this name, whether it exists or not, or from this address. */
  | { readonly outcome: 'blocked'; readonly until: string };

/**
 * Signs a person in with name and password. Every try is counted before it is decided; an unknown name takes as long
 * as a known one, and is counted and blocked like one.
 *
 * @example await signIn(store, secrets, { code, loginName: 'sato', password, visitor, now })
 */
export async function signIn(store: Store, secrets: Secrets, request: SignInRequest): Promise<SignInResult> {
  const { code, visitor, now } = request;
  const loginName = foldLoginName(request.loginName);
  const keys = { account: `name:${secrets.hashToken(loginName)}`, address: `address:${visitor.origin}` };
  const begun = await store.write(async (writer) => {
    const account = await writer.findAccountByLoginName(code, loginName);
    const blocked =
      findBlock(await writer.findThrottle(code, keys.account), now) ??
      findBlock(await writer.findThrottle(code, keys.address), now);
    if (blocked !== null) return { blocked };
    const locked = [
      await countAgainst(writer, code, { key: keys.account, rule: accountRule, now }),
      await countAgainst(writer, code, { key: keys.address, rule: addressRule, now }),
    ].some((isLocked) => isLocked);
    const credential = account === null ? null : await writer.findCredential(code, account.id);
    return { account, hash: credential?.passwordHash ?? null, locked };
  });
  if ('blocked' in begun) return { outcome: 'blocked', until: begun.blocked };
  const { account, hash, locked } = begun;
  const isShort = request.password.length <= longestPassword * 4;
  const isRight = await secrets.verifyPassword(isShort ? request.password : '', hash);
  return store.write(async (writer): Promise<SignInResult> => {
    if (!isRight || account === null || !isActive(account, now)) {
      await recordFailure(writer, request, account, locked);
      return { outcome: 'refused' };
    }
    await writer.putThrottle(code, keys.account, null);
    await takeBack(writer, code, keys.address);
    const token = await beginSession(writer, secrets, { code, account, way: 'password', visitor, now });
    return { outcome: 'signed-in', token, account };
  });
}

/** True where this try is the last one before the block. */
async function countAgainst(
  writer: StoreWriter,
  code: MunicipalityCode,
  { key, rule, now }: { readonly key: string; readonly rule: ThrottleRule; readonly now: string },
): Promise<boolean> {
  const counted = countTry(await writer.findThrottle(code, key), rule, now);
  await writer.putThrottle(code, key, counted);
  return counted.blockedUntil !== null;
}

/** A try that succeeded does not count against the address; those that failed before it do. */
async function takeBack(writer: StoreWriter, code: MunicipalityCode, key: string): Promise<void> {
  const counted = await writer.findThrottle(code, key);
  if (counted === null) return;
  const failures = counted.failures - 1;
  const blockedUntil = failures >= addressRule.failures ? counted.blockedUntil : null;
  await writer.putThrottle(code, key, { ...counted, failures, blockedUntil });
}

/** A name that is nobody's is not written down: people type their password into the wrong box. */
async function recordFailure(
  writer: StoreWriter,
  { code, visitor, now }: SignInRequest,
  account: Account | null,
  locked: boolean,
): Promise<void> {
  const event = {
    at: now,
    actor: { person: null, name: account?.loginName ?? '' },
    origin: visitor.origin,
    subject: account?.id ?? null,
    before: null,
    after: null,
    reason: null,
  };
  await writer.addAudit(code, { ...event, kind: 'sign-in-failed' });
  if (locked) await writer.addAudit(code, { ...event, kind: 'locked-out' });
}
