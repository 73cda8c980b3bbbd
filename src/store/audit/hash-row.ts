import { createHash } from 'node:crypto';
import type { Cell } from '../database.ts';

export type HashedRow = Readonly<Record<string, Cell>>;

/**
 * SHA-256 of a row of a table as canonical JSON: columns in the order of their names, absent ones left out, so that a
 * column that a later version adds changes no hash of today.
 *
 * @example hashRow('project', { id: 'p1', name: '森づくり', dropped: 0 }) // 64 hexadecimal digits
 */
export function hashRow(table: string, row: HashedRow): string {
  const cells = Object.entries(row)
    .filter(([, cell]) => cell !== null && cell !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return hashText(JSON.stringify([table, cells]));
}

/** One hash for all rows of a change, whatever the order in which they were written or are read. */
export function hashRows(rowHashes: readonly string[]): string {
  return hashText(rowHashes.toSorted().join('\n'));
}

function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
