import type { Kysely } from 'kysely';
import {
  type AuditActor,
  type AuditEntry,
  type AuditEvent,
  type AuditHead,
  type AuditValue,
  auditKinds,
} from '../../app/ports/audit.ts';
import type { AuditRow } from '../accounts/access-tables.ts';
import type { Database } from '../database.ts';
import { readJsonOrNull, readWord } from '../rows/read-cell.ts';
import { hashRow, hashRows } from './hash-row.ts';
import type { OpenChange } from './ledger.ts';

/** What the first entry of a chain follows. */
export const beforeTheFirst = '0'.repeat(64);

/** The hash of an entry: of everything in it, the hash of the entry before included. */
export function hashEntry({ hash, ...row }: AuditRow): string {
  return hashRow('audit_entry', row);
}

export async function readHead(db: Kysely<Database>, code: string): Promise<AuditHead | null> {
  const row = await db
    .selectFrom('audit_entry')
    .select(['entry_no', 'hash'])
    .where('municipality_code', '=', code)
    .orderBy('entry_no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { no: row.entry_no, hash: row.hash };
}

/** Adds an event at the end of the chain. Writers come one after the other, so the end does not move meanwhile. */
export async function appendEntry(db: Kysely<Database>, code: string, event: AuditEvent): Promise<void> {
  const head = await readHead(db, code);
  const row: AuditRow = {
    municipality_code: code,
    entry_no: (head?.no ?? 0) + 1,
    made_at: toUtc(event.at),
    kind: event.kind,
    person: event.actor.person,
    actor: event.actor.name,
    origin: event.origin,
    subject: event.subject,
    before: writeValue(event.before),
    after: writeValue(event.after),
    reason: event.reason,
    previous_hash: head?.hash ?? beforeTheFirst,
    hash: '',
  };
  await db
    .insertInto('audit_entry')
    .values({ ...row, hash: hashEntry(row) })
    .execute();
}

/** The entry that stands for a change of facts: who, when, why, and the digest of all rows that it wrote. */
export function describeChange({ no, details, origin, rowHashes }: OpenChange): AuditEvent {
  const actor: AuditActor = { person: origin?.person ?? null, name: details.madeBy };
  return {
    kind: 'change',
    at: details.madeAt,
    actor,
    origin: origin?.origin ?? null,
    subject: String(no),
    before: null,
    after: { digest: hashRows(rowHashes), kind: details.kind, rows: rowHashes.length },
    reason: details.reason,
  };
}

/** Closes a transaction's changes: after this nothing may be written under them unseen. */
export async function sealChanges(
  db: Kysely<Database>,
  ledger: ReadonlyMap<string, OpenChange>,
): Promise<void> {
  for (const change of ledger.values()) await appendEntry(db, change.code, describeChange(change));
}

export function toAuditEntry(row: AuditRow): AuditEntry {
  return {
    no: row.entry_no,
    hash: row.hash,
    kind: readWord({ kind: row.kind }, 'kind', auditKinds),
    at: row.made_at,
    actor: { person: row.person, name: row.actor },
    origin: row.origin,
    subject: row.subject,
    before: readJsonOrNull<AuditValue>({ before: row.before }, 'before'),
    after: readJsonOrNull<AuditValue>({ after: row.after }, 'after'),
    reason: row.reason,
  };
}

/** An instant in one form, so that its text can be compared: UTC with milliseconds. */
export function toUtc(instant: string): string {
  return new Date(instant).toISOString();
}

function writeValue(value: AuditValue | null): string | null {
  if (value === null) return null;
  return JSON.stringify(
    Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1))),
  );
}
