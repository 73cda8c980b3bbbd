/** Two people changed one field to different things. Nothing of it is lost: both texts are here. */
export type EditConflict = {
  /** Where in the entry: `['series', '小学校', 'comment']`. */
  readonly path: readonly string[];
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type MergedEdits<Entry> =
  | { readonly ok: true; readonly merged: Entry }
  /** `merged` has all that does not collide, and theirs, which is stored already, where it does. */
  | { readonly ok: false; readonly merged: Entry; readonly conflicts: readonly EditConflict[] };

/**
 * Brings two edits of one entry together, field by field. A field that one of them changed takes the change; one
 * that both changed to the same takes it too; one that both changed differently is a conflict. Objects are merged
 * by their keys, everything else counts as a whole.
 *
 * @example
 * mergeEdits({ done: '', issues: '' }, { done: 'A', issues: '' }, { done: '', issues: 'B' })
 * // { ok: true, merged: { done: 'A', issues: 'B' } }
 */
export function mergeEdits<Entry extends object>(
  base: Entry,
  mine: Entry,
  theirs: Entry,
): MergedEdits<Entry> {
  const conflicts: EditConflict[] = [];
  const merged = mergeValues(base, mine, theirs, [], conflicts);
  return conflicts.length === 0 ? { ok: true, merged } : { ok: false, merged, conflicts };
}

function mergeValues<Value>(
  base: Value,
  mine: Value,
  theirs: Value,
  path: readonly string[],
  conflicts: EditConflict[],
): Value {
  if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
  if (isSame(base, theirs)) return mine;
  if (isFields(base) && isFields(mine) && isFields(theirs)) {
    return { ...theirs, ...mergeFields(base, mine, theirs, path, conflicts) };
  }
  conflicts.push({ path, base, mine, theirs });
  return theirs;
}

type Fields = Readonly<Record<string, unknown>>;

function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  path: readonly string[],
  conflicts: EditConflict[],
): Fields {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)])];
  return Object.fromEntries(
    keys.map((key) => [key, mergeValues(base[key], mine[key], theirs[key], [...path, key], conflicts)]),
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether two values say the same, whatever the order of their keys.
 *
 * @example isSame({ a: [1], b: 2 }, { b: 2, a: [1] }) // true
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, position) => isSame(value, other[position]));
  if (!isFields(one) || !isFields(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}
