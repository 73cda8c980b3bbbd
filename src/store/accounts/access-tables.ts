/*
 * Tables of access. Unlike facts they are overwritten: of a password, a session or a count of tries only the present
 * state may be kept. What happened to them is in the audit trail, without the secrets.
 */

export type CredentialRow = {
  municipality_code: string;
  account: string;
  /** The hash with its method, cost and salt. */
  password_hash: string;
  changed_at: string;
};

export type SessionRow = {
  municipality_code: string;
  /** SHA-256 of the token: who reads the table cannot sign in with it. */
  token_hash: string;
  account: string;
  way: string;
  started_at: string;
  seen_at: string;
  expires_at: string;
  origin: string;
  agent: string;
  id_token: string | null;
};

export type ThrottleRow = {
  municipality_code: string;
  /** What is counted: an account's name or an address. */
  key: string;
  failures: number;
  window_from: string;
  blocked_until: string | null;
};

export type OneTimeTokenRow = {
  municipality_code: string;
  token_hash: string;
  account: string;
  expires_at: string;
};

export type AuditRow = {
  municipality_code: string;
  entry_no: number;
  made_at: string;
  kind: string;
  person: string | null;
  actor: string;
  origin: string | null;
  subject: string | null;
  before: string | null;
  after: string | null;
  reason: string | null;
  previous_hash: string;
  hash: string;
};

export type AccessTables = {
  credential: CredentialRow;
  session: SessionRow;
  throttle: ThrottleRow;
  one_time_token: OneTimeTokenRow;
  audit_entry: AuditRow;
};

/** What does not outlive a restore. */
export const volatileTables = ['session', 'throttle', 'one_time_token'] as const;
