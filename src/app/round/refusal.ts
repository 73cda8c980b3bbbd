import type { DenialCode } from '../../core/round/may-act.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import type { RefusalCode } from '../../core/round/step-item.ts';

/** What only the store can tell: that an item is not there, or not any more what somebody has looked at. */
export type StoredRefusalCode =
  | 'unknown-item'
  /** Somebody did something to it after the version that the person has seen. */
  | 'moved-on'
  /** The item never had the version that a save says it started from. */
  | 'unknown-version'
  /** The entry has other fields than the item asks for. */
  | 'not-of-item'
  /** Of many entries at once, two are for this item. */
  | 'named-twice'
  /** A proxy enters for a department that does not answer this item. */
  | 'proxy-elsewhere'
  /** A department that an item is given to is not one of the plan's, or none or one twice was named. */
  | 'unknown-department'
  /** The departments that an item is given to answer it already. */
  | 'same-departments';

/** Why nothing was done to an item. */
export type ItemRefusal = {
  readonly path: ItemId;
  readonly code: RefusalCode | DenialCode | StoredRefusalCode;
  readonly severity: 'error';
};

export function refuse(path: ItemId, code: ItemRefusal['code']): ItemRefusal {
  return { path, code, severity: 'error' };
}
