import type { ItemResult } from './item-view.ts';

/**
 * What the server answers the list's script. `html` is the item as its page shows it now; null where only its version
 * and perhaps its state (a sign and a word) are new.
 */
export type SaveReply =
  | {
      readonly outcome: 'saved';
      readonly version: number;
      readonly html: null;
      readonly state: { readonly shape: string; readonly word: string };
    }
  | { readonly outcome: ItemResult['kind']; readonly version: number; readonly html: string }
  | { readonly outcome: 'unknown'; readonly why: string };
