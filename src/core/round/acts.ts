/* Everything that somebody can do on the staff's side (操作), by what it is done to. */

/** Done to one item of a round. */
export const ITEM_ACTS = [
  'view',
  'export',
  'read-item-history',
  'comment',
  'mention',
  'edit-draft',
  'enter-by-proxy',
  'submit',
  'withdraw',
  'approve',
  'confirm',
  'send-back',
  'accept',
  'reopen',
  'reassign',
  'assess-second',
  'give-opinion',
] as const;

/** Done to a round as a whole. */
export const ROUND_ACTS = [
  'view-board',
  'prepare-round',
  'open-round',
  'remind',
  'extend-grace',
  'close-round',
] as const;

/** Done to the installation or the plan, whatever round is on. */
export const OFFICE_ACTS = [
  'load-plan',
  'prepare-edition',
  'publish',
  'reorganise',
  'describe-city',
  'set-up-sheets',
  'read-history',
  'manage-accounts',
  'view-opinions',
  'enter-opinions',
  'answer-opinions',
  'submit-responses',
  'settle-opinions',
] as const;

export type ItemAct = (typeof ITEM_ACTS)[number];
export type RoundAct = (typeof ROUND_ACTS)[number];
export type OfficeAct = (typeof OFFICE_ACTS)[number];
export type Act = ItemAct | RoundAct | OfficeAct;
