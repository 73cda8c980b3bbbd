import type { ItemEntry } from '../../core/round/entry.ts';
import { type EditConflict, isSame } from '../../core/round/merge-edits.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What stands in the boxes of an item that two people changed: both edits together, and where they collide what this
 * person typed, so that it is not lost.
 *
 * @example keepMine(merged, conflicts)
 */
export function keepMine<Entry extends ItemEntry>(merged: Entry, conflicts: readonly EditConflict[]): Entry {
  return conflicts.reduce((entry, { path, mine }) => putAt(entry, path, mine), merged);
}

function putAt<Value extends object>(value: Value, [key, ...rest]: readonly string[], put: unknown): Value {
  if (key === undefined) return value;
  const inner: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  const isLast = rest.length === 0 || typeof inner !== 'object' || inner === null;
  return { ...value, [key]: isLast ? put : putAt(inner, rest, put) };
}

/**
 * Where what somebody typed differs from what is stored, for an item that they may not save any more: both are shown.
 *
 * @example listDifferences(typed, stored).map(({ path }) => path) // [['done']]
 */
export function listDifferences(mine: ItemEntry, theirs: ItemEntry): readonly EditConflict[] {
  return compare(mine, theirs, []);
}

function compare(mine: unknown, theirs: unknown, path: readonly string[]): readonly EditConflict[] {
  if (isSame(mine, theirs)) return [];
  if (!isFields(mine) || !isFields(theirs)) return [{ path, base: theirs, mine, theirs }];
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return keys.flatMap((key) => compare(mine[key], theirs[key], [...path, key]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
