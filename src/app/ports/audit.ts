import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { ItemState, RoundState } from '../../core/round/item-state.ts';
import type { ItemEventKind, Proxy as Representation } from '../../core/round/item-status.ts';
import type { Addressee } from '../../core/round/reminder-for.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { SheetEventKind, SheetState } from '../../core/sheets/sheet.ts';
import type { ChangeKind } from './change-kind.ts';
import type { SentReminder } from './round-store.ts';

/** What is recorded beside the facts themselves. `change`: a change of facts, with the digest of all it wrote. */
export const auditKinds = [
  'change',
  'set-up',
  'signed-in',
  'sign-in-failed',
  'locked-out',
  'signed-out',
  'session-ended',
  'sessions-ended',
  'unlocked',
  'password-changed',
  'reset-link-made',
  'account-added',
  'account-changed',
  'post-taken',
  'post-changed',
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
  /** Only changes that were about this. */
  readonly changeKind?: ChangeKind;
  /** Only changes in which this was done to an item of a round. */
  readonly deed?: ItemDeed;
  /** A piece of anything that an entry says: who, from where, before and after, why; of a name of a person or item. */
  readonly text?: string;
  readonly person?: PersonId;
  readonly from?: string;
  readonly until?: string;
  /** Entries before this number only: the next page of a list that goes back in time. */
  readonly before?: number;
  readonly limit: number;
};

/** What can be done to an item, as the history tells it. */
export type ItemDeed = ItemEventKind | 'comment' | 'remind';

/** One thing that a change of a round did. The entry of the change itself says who, when and why. */
export type RoundDeed = {
  readonly changeNo: number;
  /** The fiscal year that the round asks for. */
  readonly year: FiscalYear;
} & (
  | {
      readonly kind: 'step';
      readonly step: ItemEventKind;
      /** What the item is called in the round. */
      readonly item: string;
      readonly from: ItemState;
      readonly to: ItemState;
      readonly onBehalfOf: Representation | null;
    }
  | { readonly kind: 'comment'; readonly item: string }
  | {
      readonly kind: 'remind';
      readonly addressee: Addressee;
      readonly way: SentReminder['way'];
      readonly items: number;
    }
  /** A step with an assessment sheet, by its title. */
  | {
      readonly kind: 'sheet';
      readonly step: SheetEventKind;
      readonly sheet: string;
      readonly from: SheetState;
      readonly to: SheetState;
    }
  /** Assessment sheets that were made, or given to another division. */
  | { readonly kind: 'sheets-made'; readonly sheets: number }
  /** Its settings, dates and state as they are from then on. */
  | { readonly kind: 'round'; readonly state: RoundState }
);

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
  /** What changes of rounds did, each change's deeds together, in the order of the changes. */
  readonly listRoundDeeds: (code: string, changeNos: readonly number[]) => Promise<readonly RoundDeed[]>;
  readonly findAuditHead: (code: string) => Promise<AuditHead | null>;
  /** Reads the whole chain and all facts under it. */
  readonly verifyAudit: (code: string, remembered?: AuditHead) => Promise<AuditVerdict>;
};

export type AuditWriter = {
  readonly addAudit: (code: string, event: AuditEvent) => Promise<void>;
};
