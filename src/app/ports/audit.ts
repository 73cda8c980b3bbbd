import type { PersonId } from '../../core/round/role.ts';

/** What is recorded beside the facts themselves. `change`: a change of facts, with the digest of all it wrote. */
export const auditKinds = [
  'change',
  'set-up',
  'signed-in',
  'sign-in-failed',
  'locked-out',
  'signed-out',
  'sessions-ended',
  'password-changed',
  'reset-link-made',
  'account-added',
  'account-changed',
  'post-taken',
  'post-ended',
  'reminder-not-sent',
] as const;

export type AuditKind = (typeof auditKinds)[number];

/** Plain data, written as canonical JSON. */
export type AuditValue = Readonly<Record<string, string | number | boolean | null>>;

/** Who did something: a person with an account, or a name where there is none (the command line, a failed sign-in). */
export type AuditActor = { readonly person: PersonId | null; readonly name: string };

export type AuditEvent = {
  readonly kind: AuditKind;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly actor: AuditActor;
  /** From where: a network address, or the command line (null). */
  readonly origin: string | null;
  /** What it was done to: an account's id, a change's number; null where it is nobody known. */
  readonly subject: string | null;
  readonly before: AuditValue | null;
  readonly after: AuditValue | null;
  /** Why, in the words of who did it. */
  readonly reason: string | null;
};

/** An event as it is kept: numbered from 1 within the municipality, each bound to the one before by its hash. */
export type AuditEntry = AuditEvent & { readonly no: number; readonly hash: string };

/** The last entry of a chain: whoever keeps it elsewhere can tell later whether the chain was cut or written anew. */
export type AuditHead = { readonly no: number; readonly hash: string };

/** Left out: not asked for. `from` and `until` are instants (ISO 8601 with zone); `until` is not included. */
export type AuditFilter = {
  readonly kinds?: readonly AuditKind[];
  readonly person?: PersonId;
  readonly from?: string;
  readonly until?: string;
  /** Entries before this number only: the next page of a list that goes back in time. */
  readonly before?: number;
  readonly limit: number;
};

/**
 * Why a chain does not hold. `missing`: a number is left out. `altered`: an entry is not what was hashed.
 * `unlinked`: it does not follow the one before. `facts-altered`: what a change wrote is not what stands there now.
 * `unrecorded`: a change stands in no entry. `cut-off`: the entry that was remembered is not there.
 * `rewritten`: it is there, and is another.
 */
export type AuditFaultCode =
  | 'missing'
  | 'altered'
  | 'unlinked'
  | 'facts-altered'
  | 'unrecorded'
  | 'cut-off'
  | 'rewritten';

/** `no`: the first entry that does not hold; for `unrecorded`, the number of the change. */
export type AuditFault = { readonly code: AuditFaultCode; readonly no: number };

export type AuditVerdict =
  | { readonly holds: true; readonly entries: number; readonly head: AuditHead | null }
  | { readonly holds: false; readonly fault: AuditFault };

export type AuditReader = {
  /** The newest first. */
  readonly listAudit: (code: string, filter: AuditFilter) => Promise<readonly AuditEntry[]>;
  readonly findAuditHead: (code: string) => Promise<AuditHead | null>;
  /** Reads the whole chain and all facts under it. */
  readonly verifyAudit: (code: string, remembered?: AuditHead) => Promise<AuditVerdict>;
};

export type AuditWriter = {
  readonly addAudit: (code: string, event: AuditEvent) => Promise<void>;
};
