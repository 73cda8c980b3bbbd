import type { ItemId } from '../../core/round/round-item.ts';

/**
 * The name of a form field: the item, and the keys that lead to the field in its entry. Keys may hold anything, a
 * slash too, so each is encoded.
 *
 * @example fieldName('r1.k3', ['series', '小学校', 'figure']) // 'r1.k3/series/%E5%B0%8F…/figure'
 */
export function fieldName(item: ItemId, path: readonly string[]): string {
  return [item, ...path].map(encodeURIComponent).join('/');
}

/** The field that says from which version of an item a form started; it also says that the item is in the form. */
export function versionField(item: ItemId): string {
  return fieldName(item, ['version']);
}

/** An id that a label, a message and a link can point to. */
export function fieldId(item: ItemId, path: readonly string[]): string {
  return fieldName(item, path).replace(/[^\w-]/g, '_');
}
