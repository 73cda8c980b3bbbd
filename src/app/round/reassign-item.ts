import type { Department, DepartmentId } from '../../core/plan/plan.ts';
import { isSame } from '../../core/round/merge-edits.ts';
import type { RoundItem } from '../../core/round/round-item.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { findPlanOf } from './load-sources.ts';
import { type ItemRefusal, refuse } from './refusal.ts';
import { hasMovedOn, type SeenItem, type SteppedItems, type StepRequest } from './step-items.ts';
import { takeStep } from './take-step.ts';

export type ReassignRequest = Omit<StepRequest, 'items'> & {
  readonly item: SeenItem;
  /** Who answers from now on, the leading one first. */
  readonly departments: readonly DepartmentId[];
};

/**
 * 担当替え: gives an item to other departments after the round has opened, with the reason. What was entered stays; the
 * departments of before do not see it any more. Only while a department has it to write: what was submitted is sent
 * back first, so that nobody stands for what another department has entered.
 *
 * @example
 * await reassignItem(store, staff, { code, round: 'r1', item: { id: 'r1.k3', version: 1 }, departments: ['d7'], reason: '所管替え', now })
 */
export async function reassignItem(
  store: Store,
  staff: Staff,
  request: ReassignRequest,
): Promise<SteppedItems> {
  const { code, item: seen, departments, reason, now } = request;
  return store.write(async (writer): Promise<SteppedItems> => {
    const round = await writer.findRound(code, request.round);
    if (round === null) return { outcome: 'unknown-round' };
    const [stored] = await writer.listItems(code, round.id, { items: [seen.id] });
    if (stored === undefined) return refused(refuse(seen.id, 'unknown-item'));
    const answerers = { before: stored.item.departments, after: departments };
    const attempt = { kind: 'reassign', answerers, onBehalfOf: null, at: now, reason } as const;
    const stepped = takeStep(staff, stored, round, attempt);
    if (!stepped.ok) return refused(stepped.refusal);
    if (hasMovedOn(stored, [seen])) return refused(refuse(seen.id, 'moved-on'));
    const known = (await findPlanOf(writer, code, round.year))?.departments ?? [];
    const wrong = findWrong(stored.item, departments, known);
    if (wrong !== null) return refused(refuse(seen.id, wrong));
    const details = { kind: 'round', madeAt: now, reason: reason ?? '' } as const;
    const no = await openChange(writer, code, staff, details);
    const divisions = known
      .filter(({ id }) => departments.includes(id))
      .flatMap(({ division }) => division ?? []);
    await writer.writeAnswerers(code, no, {
      ...stored.item,
      departments,
      divisions: [...new Set(divisions)],
    });
    await writer.addSteps(code, no, [{ status: stepped.status, record: stepped.record, saved: null }]);
    return { outcome: 'done', done: [stepped.status], refused: [] };
  });
}

function refused(refusal: ItemRefusal): SteppedItems {
  return { outcome: 'done', done: [], refused: [refusal] };
}

function findWrong(
  item: RoundItem,
  departments: readonly DepartmentId[],
  known: readonly Department[],
): 'unknown-department' | 'same-departments' | null {
  const areKnown = departments.every((id) => known.some((one) => one.id === id));
  const areOnce = new Set(departments).size === departments.length;
  if (departments.length === 0 || !areKnown || !areOnce) return 'unknown-department';
  return isSame(departments, item.departments) ? 'same-departments' : null;
}
