import type { ItemResult } from './item-view.ts';

/** What the server answers the list's script. `html` is the item as its page shows it now. */
export type SaveReply =
  | { readonly outcome: ItemResult['kind']; readonly version: number; readonly html: string }
  | { readonly outcome: 'unknown'; readonly why: string };
