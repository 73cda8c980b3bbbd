import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { PersonId, Tenure } from '../../core/round/role.ts';

/** A person who may sign in. Rights come from the posts that the person holds on the day, never from the account. */
export type Account = {
  /** `u1`, `u2` …: never given again. */
  readonly id: PersonId;
  /** As typed at sign-in, folded by `foldLoginName`. */
  readonly loginName: string;
  readonly displayName: string;
  readonly mail: string | null;
  /** The last day on which the person may sign in; null: until further notice. */
  readonly until: IsoDate | null;
  /** Who the person is to the city's single sign-on. */
  readonly identity: { readonly issuer: string; readonly subject: string } | null;
  /** One of the demonstration's people: signs in by a click, where demonstrations are allowed at all. */
  readonly demo: boolean;
};

/** A tenure with its id (`u3/2`, the second of `u3`) and who keeps it: the office, or the groups of the single sign-on. */
export type HeldTenure = Tenure & { readonly id: string; readonly source: 'office' | 'sign-on' };

/** How a session was begun. */
export const signInWays = ['password', 'sign-on', 'demo'] as const;
export type SignInWay = (typeof signInWays)[number];

export type Session = {
  readonly tokenHash: string;
  readonly account: PersonId;
  readonly way: SignInWay;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
  /** Network address and browser at the beginning, as the owner is shown them. */
  readonly origin: string;
  readonly agent: string;
  /** The provider's token, to be named when the person signs out there too. */
  readonly idToken: string | null;
};

export type Credential = { readonly passwordHash: string; readonly changedAt: string };

/** Failed tries within a window of time. */
export type Throttle = {
  readonly failures: number;
  readonly windowFrom: string;
  readonly blockedUntil: string | null;
};

export type OneTimeToken = { readonly account: PersonId; readonly expiresAt: string };

export type AccountReader = {
  readonly listAccounts: (code: string) => Promise<readonly Account[]>;
  readonly findAccount: (code: string, id: PersonId) => Promise<Account | null>;
  readonly findAccountByLoginName: (code: string, loginName: string) => Promise<Account | null>;
  readonly findAccountByIdentity: (
    code: string,
    identity: NonNullable<Account['identity']>,
  ) => Promise<Account | null>;
  /** Of one person, or of all. */
  readonly listTenures: (code: string, person?: PersonId) => Promise<readonly HeldTenure[]>;
  readonly findCredential: (code: string, account: PersonId) => Promise<Credential | null>;
  readonly findSession: (code: string, tokenHash: string) => Promise<Session | null>;
  /** The latest first. */
  readonly listSessions: (code: string, account: PersonId) => Promise<readonly Session[]>;
  readonly findThrottle: (code: string, key: string) => Promise<Throttle | null>;
  readonly findOneTimeToken: (code: string, tokenHash: string) => Promise<OneTimeToken | null>;
};

export type AccountWriter = {
  /** Adds or revises these; all others stay as they are. */
  readonly writeAccounts: (code: string, changeNo: number, accounts: readonly Account[]) => Promise<void>;
  readonly writeTenures: (code: string, changeNo: number, tenures: readonly HeldTenure[]) => Promise<void>;
  readonly putCredential: (code: string, account: PersonId, credential: Credential) => Promise<void>;
  readonly addSession: (code: string, session: Session) => Promise<void>;
  readonly touchSession: (code: string, tokenHash: string, seenAt: string) => Promise<void>;
  /** Ends one session. */
  readonly endSession: (code: string, tokenHash: string) => Promise<void>;
  /** Ends all sessions of an account, but for the one given; gives how many there were. */
  readonly endSessions: (code: string, account: PersonId, except: string | null) => Promise<number>;
  /** Null: forgets what was counted. */
  readonly putThrottle: (code: string, key: string, throttle: Throttle | null) => Promise<void>;
  /** One token an account: an earlier one is void. */
  readonly putOneTimeToken: (code: string, tokenHash: string, token: OneTimeToken) => Promise<void>;
  readonly dropOneTimeTokens: (code: string, account: PersonId) => Promise<void>;
  /** Clears away sessions, tokens and locks that ended before. */
  readonly dropExpired: (code: string, before: string) => Promise<void>;
};
