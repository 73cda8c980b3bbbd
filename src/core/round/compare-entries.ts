import type { ItemEntry } from './entry.ts';

/** A field of an entry; flags and reasons are values of their own, never words. */
export type FieldValue = string | boolean | null;

/** One field that two versions of an entry have differently. */
export type FieldChange = {
  /** Where in the entry: `['series', '小学校', 'comment']`. */
  readonly path: readonly string[];
  readonly before: FieldValue;
  readonly after: FieldValue;
};

/**
 * The fields that differ between two versions of one item's entry, in the order in which the entry has them.
 *
 * @example compareEntries(versions[1].entry, versions[4].entry) // [{ path: ['done'], before: '3回', after: '4回' }]
 */
export function compareEntries(before: ItemEntry, after: ItemEntry): readonly FieldChange[] {
  const old = new Map(listFields(before, []).map(({ path, value }) => [path.join('\n'), value]));
  return listFields(after, []).flatMap(({ path, value }): readonly FieldChange[] => {
    const was = old.get(path.join('\n')) ?? (typeof value === 'boolean' ? false : null);
    return was === value || (isBlank(was) && isBlank(value)) ? [] : [{ path, before: was, after: value }];
  });
}

type Field = { readonly path: readonly string[]; readonly value: FieldValue };

function listFields(value: unknown, path: readonly string[]): readonly Field[] {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return [{ path, value }];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => listFields(one, [...path, key]));
}

function isBlank(value: FieldValue): boolean {
  return value === null || value === '';
}
