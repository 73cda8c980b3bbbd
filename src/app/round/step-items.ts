import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant, ItemStatus } from '../../core/round/item-status.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { AnsweredItem, TakenStep } from '../ports/round-store.ts';
import type { Store, StoreReader, StoreWriter } from '../ports/store.ts';
import { type ItemRefusal, refuse } from './refusal.ts';
import { type StepKind, takeStep } from './take-step.ts';

/** An item as somebody has seen it: what was done to it afterwards they do not know of. */
export type SeenItem = { readonly id: ItemId; readonly version: number };

export type StepRequest = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  readonly items: readonly SeenItem[];
  readonly reason: string | null;
  /** A moment in UTC. */
  readonly now: Instant;
};

/** What became of each item: one that could not go does not keep the others back. */
export type SteppedItems =
  | { readonly outcome: 'unknown-round' }
  | {
      readonly outcome: 'done';
      readonly done: readonly ItemStatus[];
      readonly refused: readonly ItemRefusal[];
    };

/**
 * Takes the same step with several items in one transaction, under one change.
 *
 * @example await stepItems(store, staff, { kind: 'approve', onBehalfOf: null }, request)
 */
export async function stepItems(
  store: Store,
  staff: Staff,
  kind: StepKind,
  request: StepRequest,
): Promise<SteppedItems> {
  return store.write(async (writer): Promise<SteppedItems> => {
    const round = await writer.findRound(request.code, request.round);
    if (round === null) return { outcome: 'unknown-round' };
    const decided = await decideAll(writer, staff, kind, request, round);
    await writeSteps(writer, staff, request, decided.steps);
    return { outcome: 'done', done: decided.done, refused: decided.refused };
  });
}

async function decideAll(
  reader: StoreReader,
  staff: Staff,
  kind: StepKind,
  { code, items, reason, now }: StepRequest,
  round: Round,
): Promise<{ steps: TakenStep[]; done: ItemStatus[]; refused: ItemRefusal[] }> {
  const ids = [...new Set(items.map(({ id }) => id))];
  const stored = await reader.listItems(code, round.id, { items: ids });
  const steps: TakenStep[] = [];
  const done: ItemStatus[] = [];
  const refused = ids
    .filter((id) => !stored.some(({ item }) => item.id === id))
    .map((id) => refuse(id, 'unknown-item'));
  for (const answered of stored) {
    const stepped = takeStep(staff, answered, round, { ...kind, at: now, reason });
    if (!stepped.ok) refused.push(stepped.refusal);
    else if (hasMovedOn(answered, items)) refused.push(refuse(answered.item.id, 'moved-on'));
    else {
      done.push(stepped.status);
      steps.push({ status: stepped.status, record: stepped.record, saved: null });
    }
  }
  return { steps, done, refused };
}

/**
 * Whether something was done to an item after it was seen; of items that are not among the seen, it was not. Grace and
 * other departments change nothing of what an item says, so they make nobody look again.
 *
 * @example hasMovedOn(answered, [{ id: 'r1.k3', version: 4 }])
 */
export function hasMovedOn({ item, status }: AnsweredItem, items: readonly SeenItem[]): boolean {
  const seen = items.find(({ id }) => id === item.id)?.version ?? status.version;
  const silent = status.records.filter(
    ({ version, kind }) => version > seen && (kind === 'extend-grace' || kind === 'reassign'),
  );
  return status.version - silent.length !== seen;
}

/** Writes steps under one change; without steps there is no change. */
export async function writeSteps(
  writer: StoreWriter,
  staff: Staff,
  { code, now, reason }: Pick<StepRequest, 'code' | 'now' | 'reason'>,
  steps: readonly TakenStep[],
): Promise<void> {
  if (steps.length === 0) return;
  const details = { kind: 'round', madeAt: now, reason: reason ?? '' } as const;
  await writer.addSteps(code, await openChange(writer, code, staff, details), steps);
}
