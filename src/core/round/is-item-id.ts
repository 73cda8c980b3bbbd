import type { ItemId } from './round-item.ts';

/**
 * Whether a text is the id of an item, as a form or an address may name one.
 *
 * @example isItemId('r1.k3') // true
 */
export function isItemId(text: string): text is ItemId {
  return /^r[1-9]\d{0,8}\.[kip][1-9]\d{0,8}$/.test(text);
}
