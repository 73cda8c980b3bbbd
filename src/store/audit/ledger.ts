import type { ChangeDetails, ChangeOrigin } from '../../app/ports/store.ts';
import { type HashedRow, hashRow } from './hash-row.ts';

/** A change that a transaction has opened, with the hashes of all rows that it wrote. */
export type OpenChange = {
  readonly code: string;
  readonly no: number;
  readonly details: ChangeDetails;
  readonly origin: ChangeOrigin | null;
  readonly rowHashes: string[];
};

/**
 * The changes that each running transaction has opened. A transaction is known by its own object, so that whatever
 * writes rows need not hand a ledger on.
 */
const ledgers = new WeakMap<object, Map<string, OpenChange>>();

/** Begins to note what the transaction writes. Gives what was noted, for the seal at its end. */
export function openLedger(transaction: object): ReadonlyMap<string, OpenChange> {
  const ledger = new Map<string, OpenChange>();
  ledgers.set(transaction, ledger);
  return ledger;
}

export function noteChange(transaction: object, change: Omit<OpenChange, 'rowHashes'>): void {
  ledgers.get(transaction)?.set(`${change.code} ${change.no}`, { ...change, rowHashes: [] });
}

/** Notes rows under the change that they name. Without a ledger (a restore) nothing is noted. */
export function noteRows(transaction: object, table: string, rows: readonly HashedRow[]): void {
  const ledger = ledgers.get(transaction);
  if (ledger === undefined) return;
  for (const row of rows) {
    const change = ledger.get(`${row['municipality_code']} ${row['change_no']}`);
    change?.rowHashes.push(hashRow(table, row));
  }
}
