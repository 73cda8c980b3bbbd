import type { Kysely } from 'kysely';
import type { AuditFault, AuditHead, AuditVerdict } from '../../app/ports/audit.ts';
import type { AuditRow } from '../accounts/access-tables.ts';
import { allTables, type Database } from '../database.ts';
import { beforeTheFirst, hashEntry } from './chain.ts';
import { type ChangeDigest, collectDigests } from './collect-digests.ts';

/** Entries that are in memory at a time. */
const pageSize = 1_000;

const factTables = allTables.filter((table) => table !== 'audit_entry');

type ChainReading = {
  readonly fault: AuditFault | null;
  readonly head: AuditHead | null;
  /** The entry of each change, by the change's number. */
  readonly changes: ReadonlyMap<number, { readonly entry: number; readonly after: string | null }>;
};

/**
 * Whether a municipality's chain holds, and every fact is still what was sealed. Names the first entry that does not.
 * An end that was cut off is seen by its changes, and with certainty where the head of an earlier day is remembered.
 *
 * @example await verifyAudit(transaction, '142034') // { holds: true, entries: 412, head: { no: 412, hash: '…' } }
 */
export async function verifyAudit(
  db: Kysely<Database>,
  code: string,
  remembered?: AuditHead,
): Promise<AuditVerdict> {
  const chain = await readChain(db, code, remembered);
  const digests = await collectDigests(db, code, factTables);
  const fault = firstFault([chain.fault, findChangedFacts(chain, digests)]);
  if (fault !== null) return { holds: false, fault };
  const unrecorded = [...digests.keys()].toSorted((a, b) => a - b).find((no) => !chain.changes.has(no));
  if (unrecorded !== undefined) return { holds: false, fault: { code: 'unrecorded', no: unrecorded } };
  return { holds: true, entries: chain.head?.no ?? 0, head: chain.head };
}

async function readChain(
  db: Kysely<Database>,
  code: string,
  remembered: AuditHead | undefined,
): Promise<ChainReading> {
  const changes = new Map<number, { entry: number; after: string | null }>();
  let head: AuditHead | null = null;
  let fault: AuditFault | null = null;
  for await (const row of listEntries(db, code)) {
    fault ??= checkEntry(row, head, remembered);
    head = { no: row.entry_no, hash: row.hash };
    if (row.kind === 'change') changes.set(Number(row.subject), { entry: row.entry_no, after: row.after });
  }
  if (fault === null && remembered !== undefined && (head?.no ?? 0) < remembered.no) {
    fault = { code: 'cut-off', no: (head?.no ?? 0) + 1 };
  }
  return { fault, head, changes };
}

function checkEntry(
  row: AuditRow,
  before: AuditHead | null,
  remembered: AuditHead | undefined,
): AuditFault | null {
  const expected = (before?.no ?? 0) + 1;
  if (row.entry_no !== expected) return { code: 'missing', no: expected };
  const no = row.entry_no;
  if (row.previous_hash !== (before?.hash ?? beforeTheFirst)) return { code: 'unlinked', no };
  if (row.hash !== hashEntry(row)) return { code: 'altered', no };
  if (remembered?.no === no && remembered.hash !== row.hash) return { code: 'rewritten', no };
  return null;
}

function findChangedFacts(
  { changes }: ChainReading,
  digests: ReadonlyMap<number, ChangeDigest>,
): AuditFault | null {
  for (const [no, { entry, after }] of changes) {
    const sealed: unknown = after === null ? null : parseJson(after);
    const found = digests.get(no);
    const isSame =
      typeof sealed === 'object' && sealed !== null && 'digest' in sealed && sealed.digest === found?.digest;
    if (!isSame) return { code: 'facts-altered', no: entry };
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function firstFault(faults: readonly (AuditFault | null)[]): AuditFault | null {
  return faults.filter((fault) => fault !== null).toSorted((a, b) => a.no - b.no)[0] ?? null;
}

async function* listEntries(db: Kysely<Database>, code: string): AsyncGenerator<AuditRow> {
  let last: number | null = null;
  for (;;) {
    const entries = db.selectFrom('audit_entry').selectAll().where('municipality_code', '=', code);
    const rest = last === null ? entries : entries.where('entry_no', '>', last);
    const page: readonly AuditRow[] = await rest.orderBy('entry_no').limit(pageSize).execute();
    yield* page;
    const end = page.at(-1);
    if (end === undefined || page.length < pageSize) return;
    last = end.entry_no;
  }
}
