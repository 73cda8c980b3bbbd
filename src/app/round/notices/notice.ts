import type { ItemKind } from '../../../core/round/round.ts';
import type { ItemId } from '../../../core/round/round-item.ts';
import type { Recipient } from '../reminders/find-recipients.ts';

/** What happened to an item and who did it, in the words of who did it. */
export type NoticeLine = {
  /** The same event for the same person has the same key. */
  readonly key: string;
  readonly id: ItemId;
  readonly kind: ItemKind;
  readonly name: string;
  readonly by: string;
  /** The reason of a sending back, or the remark. */
  readonly text: string;
};

/** What one person is told at once: items that came back to their department, and remarks that mention them. */
export type Notice = {
  readonly to: Recipient;
  readonly sentBack: readonly NoticeLine[];
  readonly mentions: readonly NoticeLine[];
};

/** Where the person acts; null where nobody said under which address the office is reached. */
export type NoticeLinks = { readonly items: string; readonly news: string };
