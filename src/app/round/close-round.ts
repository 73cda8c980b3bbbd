import type { Observation } from '../../core/indicator/observation.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { closeRound as closeItems, wasAccepted } from '../../core/round/close-round.ts';
import type { Instant, ItemEvent } from '../../core/round/item-status.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { AnsweredItem, TakenStep } from '../ports/round-store.ts';
import type { Store, StoreWriter } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';
import { recordResults } from './record-results.ts';

export type ClosedRoundResult =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'not-in-this-state' }
  | {
      readonly outcome: 'closed';
      /** Items that were locked now; in a round that is closed again, those that had been reopened. */
      readonly locked: number;
      /** Results that are new or were revised. */
      readonly recorded: readonly Observation[];
      /** Items that planning had not accepted: what was entered does not count. */
      readonly unaccepted: readonly ItemId[];
    };

/**
 * Closes a round: locks every item, and enters what was accepted of the indicators as results, so that the next
 * publication shows them. Where nothing was accepted, a series without a result becomes "not reported", and a result
 * that stood in the store before stays.
 *
 * @example await closeRound(store, staff, { code: '992011', round: 'r1', reason: '実績照会の締切', now })
 */
export async function closeRound(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId;
    readonly reason: string;
    readonly now: Instant;
  },
): Promise<ClosedRoundResult> {
  const { code, reason, now } = request;
  return store.write(async (writer): Promise<ClosedRoundResult> => {
    const round = await writer.findRound(code, request.round);
    const permission = askOfRound(staff, 'close-round', round?.state ?? 'open');
    if (!permission.allowed)
      return { outcome: permission.code === 'not-in-this-state' ? 'not-in-this-state' : 'not-allowed' };
    if (round === null) return { outcome: 'unknown-round' };
    const { person: by, post } = permission;
    const event = { kind: 'close', by, post, at: now, reason, onBehalfOf: null } as const;
    const { closed, steps } = lockItems(await writer.listItems(code, round.id), event);
    await writeClosing(writer, staff, request, { round, steps });
    const recorded = await recordResults(writer, staff, request, closed);
    const unaccepted = closed.filter(({ status }) => !wasAccepted(status)).map(({ item }) => item.id);
    return { outcome: 'closed', locked: steps.length, recorded, unaccepted };
  });
}

function lockItems(
  items: readonly AnsweredItem[],
  event: ItemEvent & { readonly kind: 'close' },
): { readonly closed: readonly AnsweredItem[]; readonly steps: readonly TakenStep[] } {
  const { statuses, records } = closeItems(
    items.map(({ status }) => status),
    event,
  );
  const after = new Map(statuses.map((status) => [status.id, status]));
  return {
    closed: items.map((one) => ({ ...one, status: after.get(one.item.id) ?? one.status })),
    steps: records.flatMap((record): readonly TakenStep[] => {
      const status = after.get(record.item);
      return status ? [{ record, status, saved: null }] : [];
    }),
  };
}

/** The round and its items under one change. Closing a closed round again, with nothing reopened, changes nothing. */
async function writeClosing(
  writer: StoreWriter,
  staff: Staff,
  { code, reason, now }: { readonly code: MunicipalityCode; readonly reason: string; readonly now: Instant },
  { round, steps }: { readonly round: Round; readonly steps: readonly TakenStep[] },
): Promise<void> {
  if (round.state === 'closed' && steps.length === 0) return;
  const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason });
  if (round.state !== 'closed') await writer.writeRound(code, no, { ...round, state: 'closed' });
  await writer.addSteps(code, no, steps);
}
