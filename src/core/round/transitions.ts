import type { Act } from './acts.ts';
import { ITEM_STATES, type ItemState } from './item-state.ts';
import type { ItemEventKind } from './item-status.ts';

/** What an event does: from which states it may come, where it leads, and whether it needs a reason. */
export type Transition = {
  readonly from: readonly ItemState[];
  /** `same`: the item stays where it is. */
  readonly to: ItemState | 'same';
  readonly needsReason: boolean;
};

/**
 * Every way that an item can take. A sent-back item stays so while it is mended, so that the reason stays in sight
 * until it is submitted again. Only reopening leads out of a closed item.
 */
export const TRANSITIONS: Readonly<Record<ItemEventKind, readonly Transition[]>> = {
  save: [
    { from: ['not-started'], to: 'draft', needsReason: false },
    { from: ['draft', 'sent-back'], to: 'same', needsReason: false },
  ],
  submit: [{ from: ['draft', 'sent-back'], to: 'submitted', needsReason: false }],
  withdraw: [{ from: ['submitted'], to: 'draft', needsReason: false }],
  approve: [{ from: ['submitted'], to: 'approved', needsReason: false }],
  confirm: [{ from: ['approved'], to: 'same', needsReason: false }],
  'send-back': [{ from: ['submitted', 'approved'], to: 'sent-back', needsReason: true }],
  accept: [{ from: ['approved'], to: 'accepted', needsReason: false }],
  reopen: [{ from: ['accepted', 'closed'], to: 'draft', needsReason: true }],
  'extend-grace': [
    { from: ITEM_STATES.filter((state) => state !== 'closed'), to: 'same', needsReason: true },
  ],
  // A reorganisation moves whatever is not closed; by hand an item is given away only where RIGHTS say so.
  reassign: [{ from: ITEM_STATES.filter((state) => state !== 'closed'), to: 'same', needsReason: true }],
  close: [{ from: ITEM_STATES.filter((state) => state !== 'closed'), to: 'closed', needsReason: false }],
};

/** The right that an event asks for; a save for another department asks for `enter-by-proxy` instead. */
export const ACT_OF_EVENT = {
  save: 'edit-draft',
  submit: 'submit',
  withdraw: 'withdraw',
  approve: 'approve',
  confirm: 'confirm',
  'send-back': 'send-back',
  accept: 'accept',
  reopen: 'reopen',
  'extend-grace': 'extend-grace',
  reassign: 'reassign',
  close: 'close-round',
} as const satisfies Readonly<Record<ItemEventKind, Act>>;
