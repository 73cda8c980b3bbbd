/*
 * Tables of the yearly round, in the order in which a backup writes them. All but `last_look` are facts: a row is
 * never changed. Lists and small objects that are never asked for by themselves are JSON texts.
 */

/** The settings, dates and state of a round from a change on. */
export type RoundRow = {
  municipality_code: string;
  round: string;
  change_no: number;
  /** In the order in which rounds were prepared. */
  position: number;
  year: number;
  state: string;
  settings: string;
  due_dates: string;
};

/** What an item asks from a change on. */
export type RoundItemRow = {
  municipality_code: string;
  /** The round, which the item's id begins with. */
  round: string;
  item: string;
  change_no: number;
  position: number;
  kind: string;
  content: string;
};

/** Who answers an item from a change on, the leading department first: beside the row of the item itself. */
export type RoundAnswererRow = {
  municipality_code: string;
  round: string;
  department: string;
  item: string;
  change_no: number;
  position: number;
};

/** One step of an item, with how it stood after it. The current one has the highest version. */
export type ItemStepRow = {
  municipality_code: string;
  round: string;
  item: string;
  version: number;
  change_no: number;
  made_at: string;
  made_by: string;
  kind: string;
  from_state: string;
  to_state: string;
  confirmed: number;
  grace_days: number;
  post: string;
  reason: string | null;
  proxy: string | null;
  /** Of a step that gave the item to other departments: who answered it before and after. */
  answerers: string | null;
};

/** What was saved at a version. */
export type ItemEntryRow = {
  municipality_code: string;
  round: string;
  item: string;
  version: number;
  change_no: number;
  started_from: number;
  entry: string;
};

export type ItemCommentRow = {
  municipality_code: string;
  round: string;
  item: string;
  comment_no: number;
  change_no: number;
  made_at: string;
  made_by: string;
  post: string;
  body: string;
  mentions: string;
};

export type RoundReminderRow = {
  municipality_code: string;
  round: string;
  reminder_no: number;
  change_no: number;
  made_at: string;
  made_by: string;
  addressee: string;
  way: string;
  recipients: string;
  items: string;
};

export type LastLookRow = {
  municipality_code: string;
  round: string;
  person: string;
  looked_at: string;
  /** The newest change that was there to see. */
  change_no: number;
};

/** The facts of rounds. */
export const roundTables = [
  'round',
  'round_item',
  'round_answerer',
  'item_step',
  'item_entry',
  'item_comment',
  'round_reminder',
] as const;

export type RoundTables = {
  round: RoundRow;
  round_item: RoundItemRow;
  round_answerer: RoundAnswererRow;
  item_step: ItemStepRow;
  item_entry: ItemEntryRow;
  item_comment: ItemCommentRow;
  round_reminder: RoundReminderRow;
  last_look: LastLookRow;
};

/** The rest of each table's key after municipality and round. */
export const roundKeys = {
  round: ['change_no'],
  round_item: ['item', 'change_no'],
  round_answerer: ['department', 'item', 'change_no'],
  item_step: ['item', 'version'],
  item_entry: ['item', 'version'],
  item_comment: ['item', 'comment_no'],
  round_reminder: ['reminder_no'],
  last_look: ['person'],
} as const satisfies Readonly<Record<keyof RoundTables, readonly string[]>>;
