import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import type { Department } from '../../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../../core/publication/snapshot.ts';
import type { AuditEvent } from '../../ports/audit.ts';
import type { Store, StoreReader, StoreWriter } from '../../ports/store.ts';
import { describeAccount, describeTenure } from '../describe-account.ts';
import { actorOf, mayDo, openChange, type Staff } from '../staff.ts';
import { planTransfers, type TransferChange } from './plan-transfers.ts';
import { readTransfers, type TableRow } from './read-transfers.ts';
import type { TransferProblem } from './transfer-problem.ts';

export type ProposedTransfers =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'faulty'; readonly problems: readonly TransferProblem[] }
  | {
      readonly outcome: 'proposed';
      readonly changes: readonly TransferChange[];
      readonly departments: readonly Department[];
      /** The store as the proposal saw it. When it has moved since, the proposal must be made again. */
      readonly lastChangeNo: number;
    };

export type AppliedTransfers =
  | Exclude<ProposedTransfers, { readonly outcome: 'proposed' }>
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'applied'; readonly changes: number };

export type TransferRequest = {
  readonly code: MunicipalityCode;
  readonly rows: readonly TableRow[];
  /** ISO 8601 in UTC. */
  readonly now: string;
};

/**
 * First step of a transfer (異動): what the table would change, or every error with its line. Writes nothing.
 *
 * @example
 * const proposed = await proposeTransfers(store, staff, { code, rows: readCsv(text).rows, now });
 * if (proposed.outcome === 'proposed') await applyTransfers(store, staff, { …, lastChangeNo, reason });
 */
export async function proposeTransfers(
  store: Store,
  staff: Staff,
  request: TransferRequest,
): Promise<ProposedTransfers> {
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  return store.read((reader) => propose(reader, request));
}

/**
 * Second step: plans the same table anew and carries it out in one transaction, or nothing of it. What a browser was
 * shown is not trusted; only the number of the change that it saw is compared.
 */
export async function applyTransfers(
  store: Store,
  staff: Staff,
  request: TransferRequest & { readonly lastChangeNo: number; readonly reason: string },
): Promise<AppliedTransfers> {
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  return store.write(async (writer) => {
    const proposed = await propose(writer, request);
    if (proposed.outcome !== 'proposed') return proposed;
    if (proposed.lastChangeNo !== request.lastChangeNo) return { outcome: 'overtaken' };
    await writeChanges(writer, staff, request, proposed.changes);
    return { outcome: 'applied', changes: proposed.changes.length };
  });
}

async function propose(
  reader: StoreReader,
  { code, rows, now }: TransferRequest,
): Promise<Exclude<ProposedTransfers, { readonly outcome: 'not-allowed' }>> {
  const departments = (await reader.findPlan(code))?.departments ?? [];
  const read = readTransfers(rows, departments);
  const people = { accounts: await reader.listAccounts(code), tenures: await reader.listTenures(code) };
  const planned = planTransfers(read.transfers, people, dayInJapan(now));
  const problems = [...read.problems, ...planned.problems].toSorted(
    (left, right) => (left.line ?? 0) - (right.line ?? 0),
  );
  if (problems.length > 0) return { outcome: 'faulty', problems };
  const lastChangeNo = await reader.findLastChangeNo(code);
  return { outcome: 'proposed', changes: planned.changes, departments, lastChangeNo };
}

/** Writes accounts and posts under one change, each with its entry in the audit trail. */
export async function writeChanges(
  writer: StoreWriter,
  staff: Staff,
  { code, now, reason }: { readonly code: MunicipalityCode; readonly now: string; readonly reason: string },
  changes: readonly TransferChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const no = await openChange(writer, code, staff, { kind: 'accounts', madeAt: now, reason });
  const accounts = changes.filter(
    (change) => change.kind === 'account-added' || change.kind === 'account-changed',
  );
  const tenures = changes.filter((change) => 'tenure' in change);
  // The last word on each: a line may end what an earlier line began.
  const latest = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ];
  await writer.writeAccounts(code, no, latest(accounts.map(({ account }) => account)));
  await writer.writeTenures(code, no, latest(tenures.map(({ tenure }) => tenure)));
  for (const change of changes) await writer.addAudit(code, toEvent(change, staff, now, reason));
}

function toEvent(change: TransferChange, staff: Staff, at: string, reason: string): AuditEvent {
  const { kind, account } = change;
  const common = { kind, at, actor: actorOf(staff), origin: staff.origin, subject: account.id, reason };
  switch (change.kind) {
    case 'account-added':
      return { ...common, before: null, after: describeAccount(account) };
    case 'account-changed':
      return { ...common, before: describeAccount(change.before), after: describeAccount(account) };
    case 'post-taken':
      return { ...common, before: null, after: describeTenure(change.tenure) };
    case 'post-ended':
    case 'post-changed':
      return { ...common, before: describeTenure(change.before), after: describeTenure(change.tenure) };
  }
}
