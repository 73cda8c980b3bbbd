import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import type { Account, HeldTenure } from '../ports/accounts.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Store } from '../ports/store.ts';
import { describeAccount } from './describe-account.ts';
import { foldLoginName, isLoginName } from './fold-login-name.ts';
import { checkPassword, type PasswordProblem } from './password-rules.ts';
import { beginSession, type NewSession } from './session.ts';

export type SetUpRequest = {
  readonly municipality: Municipality;
  readonly administrator: {
    readonly loginName: string;
    readonly displayName: string;
    readonly password: string;
    readonly repeated: string;
  };
  /** From where; null on the command line. */
  readonly origin: string | null;
  /** ISO 8601 in UTC. */
  readonly now: string;
};

export type SetUpResult =
  | { readonly outcome: 'set-up'; readonly account: Account }
  /** The municipality has an administrator: from here on, administrators make accounts. */
  | { readonly outcome: 'there-already' }
  | { readonly outcome: 'faulty'; readonly problem: SetUpProblem };

export type SetUpProblem = PasswordProblem | 'login-name-invalid' | 'display-name-missing' | 'name-missing';

/**
 * Enters a municipality (or takes the one whose plan is loaded) with its first administrator. Only while it has no
 * account at all: who may call this is decided by who holds the one-time token, or runs the machine.
 *
 * @example await setUp(store, secrets, { municipality, administrator, origin: null, now })
 */
export async function setUp(store: Store, secrets: Secrets, request: SetUpRequest): Promise<SetUpResult> {
  const { municipality, administrator, now, origin } = request;
  const problem = await findProblem(request, secrets);
  if (problem !== null) return { outcome: 'faulty', problem };
  const passwordHash = await secrets.hashPassword(administrator.password);
  const account: Account = {
    id: 'u1',
    loginName: foldLoginName(administrator.loginName),
    displayName: administrator.displayName.trim(),
    mail: null,
    until: null,
    identity: null,
    demo: false,
  };
  const tenure: HeldTenure = {
    id: 'u1/1',
    person: account.id,
    post: { role: 'administrator', department: null },
    from: dayInJapan(now),
    until: null,
    source: 'office',
  };
  const { code } = municipality;
  return store.write(async (writer): Promise<SetUpResult> => {
    if ((await writer.listAccounts(code)).length > 0) return { outcome: 'there-already' };
    const reason = 'set-up';
    const details = { kind: 'accounts', madeAt: now, madeBy: account.displayName, reason } as const;
    const no = await writer.addChange(code, details, { person: account.id, origin });
    if ((await writer.findMunicipality(code)) === null) {
      await writer.writeMunicipality(no, { municipality, source: null });
    }
    await writer.writeAccounts(code, no, [account]);
    await writer.writeTenures(code, no, [tenure]);
    await writer.putCredential(code, account.id, { passwordHash, changedAt: now });
    await writer.addAudit(code, {
      kind: 'set-up',
      at: now,
      actor: { person: account.id, name: account.displayName },
      origin,
      subject: account.id,
      before: null,
      after: { ...describeAccount(account), role: tenure.post.role },
      reason: null,
    });
    return { outcome: 'set-up', account };
  });
}

/**
 * Lets whoever has just set a city up go on as its administrator: the password was chosen a moment ago. Gives the
 * session's token.
 *
 * @example await enterAfterSetUp(store, secrets, { code, account, visitor, now })
 */
export function enterAfterSetUp(
  store: Store,
  secrets: Pick<Secrets, 'makeToken' | 'hashToken'>,
  session: Omit<NewSession, 'way' | 'idToken'>,
): Promise<string> {
  return store.write((writer) => beginSession(writer, secrets, { ...session, way: 'password' }));
}

async function findProblem(
  { municipality, administrator }: SetUpRequest,
  secrets: Secrets,
): Promise<SetUpProblem | null> {
  const { loginName, displayName, password, repeated } = administrator;
  if (municipality.name.trim() === '') return 'name-missing';
  if (!isLoginName(foldLoginName(loginName))) return 'login-name-invalid';
  if (displayName.trim() === '') return 'display-name-missing';
  if (password !== repeated) return 'not-repeated';
  return checkPassword(password, [loginName, displayName, municipality.name, 'shirube'], secrets);
}
