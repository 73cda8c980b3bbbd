import type { DepartmentId } from '../plan/plan.ts';
import type { ItemState } from './item-state.ts';
import type { PersonId, Post } from './role.ts';
import type { ItemId } from './round-item.ts';

/** A moment as ISO 8601 in UTC, `2026-05-11T00:30:00.000Z`, so that moments sort as text. */
export type Instant = string;

/** 代理入力: for whom somebody acts, and why. */
export type Proxy = {
  readonly department: DepartmentId;
  /** The person of that department, as the one who enters names them. */
  readonly person: string;
  readonly reason: string;
};

/** What can happen to an item. */
export type ItemEventKind =
  | 'save'
  | 'submit'
  | 'withdraw'
  | 'approve'
  | 'confirm'
  | 'send-back'
  | 'accept'
  | 'reopen'
  | 'extend-grace'
  | 'reassign'
  | 'close';

/** 担当替え: who answered an item, and who does from then on; the leading one first. */
export type Answerers = {
  readonly before: readonly DepartmentId[];
  readonly after: readonly DepartmentId[];
};

type EventBase = {
  readonly by: PersonId;
  /** The post under which it is done, as `mayAct` names it. */
  readonly post: Post;
  readonly at: Instant;
  /** Why. Some events need one. */
  readonly reason: string | null;
  readonly onBehalfOf: Proxy | null;
};

/** Something that somebody does to an item, now. */
export type ItemEvent =
  | (EventBase & { readonly kind: Exclude<ItemEventKind, 'extend-grace' | 'reassign'> })
  /** `days`: business days on top of every due date of the item, in all. */
  | (EventBase & { readonly kind: 'extend-grace'; readonly days: number })
  | (EventBase & { readonly kind: 'reassign'; readonly answerers: Answerers });

/** 記録: one step that was taken. Never changed, never taken away. */
export type StepRecord = ItemEvent & {
  readonly item: ItemId;
  readonly from: ItemState;
  readonly to: ItemState;
  /** The version of the item that the step made. */
  readonly version: number;
};

/** Where an item stands and how it came there. */
export type ItemStatus = {
  readonly id: ItemId;
  readonly state: ItemState;
  /** 部長確認: the head of the division has seen what the department approved. */
  readonly confirmed: boolean;
  /** 猶予: business days on top of the due dates. */
  readonly graceDays: number;
  /** 0 for an item that nobody has touched; one more with every step. A save names the version it started from. */
  readonly version: number;
  /** In order of version. */
  readonly records: readonly StepRecord[];
};
