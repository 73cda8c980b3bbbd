import type { DepartmentId } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { CheckRules } from '../../core/round/checks/check-entry.ts';
import { findSubmittable, type Submittable } from '../../core/round/find-submittable.ts';
import type { Instant, ItemStatus, Proxy as Representation } from '../../core/round/item-status.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { Staff } from '../accounts/staff.ts';
import type { AnsweredItem, TakenStep } from '../ports/round-store.ts';
import type { Store } from '../ports/store.ts';
import { askOfItem } from './ask-rights.ts';
import { loadGrounds } from './load-grounds.ts';
import { type ItemRefusal, refuse } from './refusal.ts';
import { hasMovedOn, type SeenItem, writeSteps } from './step-items.ts';
import { takeStep } from './take-step.ts';

export type SubmitRequest = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  /** These items, as they were seen; or all of a department that are complete. */
  readonly which: { readonly items: readonly SeenItem[] } | { readonly department: DepartmentId };
  readonly onBehalfOf?: Representation;
  /** A moment in UTC. */
  readonly now: Instant;
};

export type SubmittedItems =
  | { readonly outcome: 'unknown-round' }
  | {
      readonly outcome: 'done';
      readonly done: readonly ItemStatus[];
      /** What lacks something, with what it lacks. */
      readonly incomplete: Submittable['incomplete'];
      readonly refused: readonly ItemRefusal[];
    };

/**
 * Submits all that is complete, in one transaction, and says what is not and why. Items that are not the department's
 * to submit any more are left alone when all of a department are asked for, and refused when they were named.
 *
 * @example await submitItems(store, staff, { code, round: 'r1', which: { department: 'd3' }, now })
 */
export async function submitItems(
  store: Store,
  staff: Staff,
  request: SubmitRequest,
): Promise<SubmittedItems> {
  const { code, which, now } = request;
  // The rules are slow to load and the same for all items, so they are loaded before anybody has to wait in line.
  const known = await store.read(async (reader) => {
    const round = await reader.findRound(code, request.round);
    return round && { round, rules: (await loadGrounds(store, reader, code, round)).rules };
  });
  if (known === null) return { outcome: 'unknown-round' };
  return store.write(async (writer): Promise<SubmittedItems> => {
    const filter =
      'items' in which ? { items: which.items.map(({ id }) => id) } : { department: which.department };
    const stored = await writer.listItems(code, request.round, filter);
    const decided = decide(staff, stored, known, request);
    const reason = request.onBehalfOf?.reason ?? null;
    await writeSteps(writer, staff, { code, now, reason }, decided.steps);
    const { steps: _steps, ...result } = decided;
    return { outcome: 'done', ...result };
  });
}

function decide(
  staff: Staff,
  stored: readonly AnsweredItem[],
  { round, rules }: { readonly round: Round; readonly rules: CheckRules },
  { which, now, onBehalfOf }: SubmitRequest,
) {
  const seen = 'items' in which ? which.items : null;
  const refused: ItemRefusal[] = (seen ?? [])
    .filter(({ id }) => !stored.some(({ item }) => item.id === id))
    .map(({ id }) => refuse(id, 'unknown-item'));
  const own = stored.filter((answered) => {
    const refusal = findObstacle(staff, answered, seen);
    if (refusal !== null) refused.push(refusal);
    return refusal === null;
  });
  const { ready, incomplete } = findSubmittable(own, rules);
  const lacking = new Set(incomplete.map(({ id }) => id));
  const attempt = { kind: 'submit', at: now, reason: null, onBehalfOf: onBehalfOf ?? null } as const;
  const steps: TakenStep[] = [];
  const done: ItemStatus[] = [];
  for (const answered of own) {
    const { id } = answered.item;
    if (lacking.has(id) || (seen === null && !ready.includes(id))) continue;
    const stepped = takeStep(staff, answered, round, attempt);
    if (!stepped.ok) refused.push(stepped.refusal);
    else {
      done.push(stepped.status);
      steps.push({ status: stepped.status, record: stepped.record, saved: null });
    }
  }
  return { steps, done, incomplete, refused };
}

/** What an item lacks is told only to those who could submit it, in whatever state it is. */
function findObstacle(
  staff: Staff,
  answered: AnsweredItem,
  seen: readonly SeenItem[] | null,
): ItemRefusal | null {
  const { item } = answered;
  const permission = askOfItem(staff, 'submit', answered);
  if (!permission.allowed && permission.code !== 'not-in-this-state') return refuse(item.id, permission.code);
  return seen !== null && hasMovedOn(answered, seen) ? refuse(item.id, 'moved-on') : null;
}
