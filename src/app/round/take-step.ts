import type {
  Answerers,
  Instant,
  ItemEvent,
  ItemEventKind,
  Proxy as Representation,
} from '../../core/round/item-status.ts';
import type { Round } from '../../core/round/round.ts';
import { type Stepped, stepItem } from '../../core/round/step-item.ts';
import { ACT_OF_EVENT } from '../../core/round/transitions.ts';
import type { Staff } from '../accounts/staff.ts';
import type { AnsweredItem } from '../ports/round-store.ts';
import { askOfItem, askOfRound, type Permission } from './ask-rights.ts';
import { type ItemRefusal, refuse } from './refusal.ts';

/** What is done to an item, and for whom. */
export type StepKind = { readonly onBehalfOf: Representation | null } & (
  | { readonly kind: Exclude<ItemEventKind, 'extend-grace' | 'reassign'> }
  | { readonly kind: 'extend-grace'; readonly days: number }
  | { readonly kind: 'reassign'; readonly answerers: Answerers }
);

/** What somebody does to an item now, before it is known whether they may. */
export type Attempt = StepKind & { readonly at: Instant; readonly reason: string | null };

/**
 * The event that an attempt makes, or why the person may not do it.
 *
 * @example const permitted = permitStep(staff, answered, round, { kind: 'approve', at, reason: null, onBehalfOf: null });
 */
export function permitStep<Kind extends ItemEventKind>(
  staff: Staff,
  answered: AnsweredItem,
  round: Pick<Round, 'state'>,
  attempt: Attempt & { readonly kind: Kind },
):
  | { readonly ok: true; readonly event: ItemEvent & { readonly kind: Kind } }
  | { readonly ok: false; readonly refusal: ItemRefusal } {
  const { id, departments } = answered.item;
  const permission = ask(staff, answered, round, attempt);
  if (!permission.allowed) return { ok: false, refusal: refuse(id, permission.code) };
  const { onBehalfOf } = attempt;
  if (onBehalfOf !== null && !departments.includes(onBehalfOf.department))
    return { ok: false, refusal: refuse(id, 'proxy-elsewhere') };
  return { ok: true, event: { ...attempt, by: permission.person, post: permission.post } };
}

/** Grace and closing are rights over the round; all else is asked of the item. */
function ask(
  staff: Staff,
  answered: AnsweredItem,
  { state }: Pick<Round, 'state'>,
  { kind, onBehalfOf }: Attempt,
): Permission {
  if (kind === 'extend-grace' || kind === 'close') return askOfRound(staff, ACT_OF_EVENT[kind], state);
  if (kind === 'save' && onBehalfOf !== null) return askOfItem(staff, 'enter-by-proxy', answered);
  return askOfItem(staff, ACT_OF_EVENT[kind], answered);
}

/**
 * Takes one step with an item, if the person may and the item can.
 *
 * @example takeStep(staff, answered, round, { kind: 'accept', at: now, reason: null, onBehalfOf: null })
 */
export function takeStep(
  staff: Staff,
  answered: AnsweredItem,
  round: Round,
  attempt: Attempt,
): Extract<Stepped, { ok: true }> | { readonly ok: false; readonly refusal: ItemRefusal } {
  const permitted = permitStep(staff, answered, round, attempt);
  return permitted.ok ? stepItem(answered.status, permitted.event, round) : permitted;
}
