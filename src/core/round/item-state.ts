/** Where an item of a round stands, in the order in which it usually goes. */
export const ITEM_STATES = [
  /** 未着手 */
  'not-started',
  /** 作成中 */
  'draft',
  /** 差戻し: with a reason, back at the department */
  'sent-back',
  /** 提出済み: waits for the head of the department */
  'submitted',
  /** 承認済み: by the head of the department (課長) */
  'approved',
  /** 受理済み: by the planning office */
  'accepted',
  /** 締切済み: locked with its round */
  'closed',
] as const;

export type ItemState = (typeof ITEM_STATES)[number];

/**
 * A count for every state, at nought, to count into.
 *
 * @example const counts = zeroByState(); counts.draft += 1;
 */
export function zeroByState(): Record<ItemState, number> {
  return {
    'not-started': 0,
    draft: 0,
    'sent-back': 0,
    submitted: 0,
    approved: 0,
    accepted: 0,
    closed: 0,
  };
}

/** 照会の状態: a round is prepared, runs, and is closed for good. */
export const ROUND_STATES = ['preparing', 'open', 'closed'] as const;

export type RoundState = (typeof ROUND_STATES)[number];

/** 課 → 部 → 企画: who has to act on an item, each with a due date of its own. */
export const LEVELS = ['department', 'division', 'planning'] as const;

export type Level = (typeof LEVELS)[number];

/**
 * The level that an item waits for, or null where nobody has to do anything any more. An approved item waits for
 * the head of the division only in a round that asks for that confirmation, and only until it is given.
 *
 * @example
 * levelOf({ state: 'submitted', confirmed: false }, { divisionConfirms: true }) // 'department'
 * levelOf({ state: 'approved', confirmed: false }, { divisionConfirms: true }) // 'division'
 */
export function levelOf(
  { state, confirmed }: { readonly state: ItemState; readonly confirmed: boolean },
  { divisionConfirms }: { readonly divisionConfirms: boolean },
): Level | null {
  if (state === 'accepted' || state === 'closed') return null;
  if (state !== 'approved') return 'department';
  return divisionConfirms && !confirmed ? 'division' : 'planning';
}
