import { isSameCost, type RecordedCost, recordedCostKey } from '../../core/cost/recorded-cost.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';

/** What stands in a list beside what the store has of it; null: nothing yet. */
export type CostDifference = { readonly before: RecordedCost | null; readonly after: RecordedCost };

/** What recording would do, to be shown before it is done. */
export type CostsProposal = {
  readonly code: MunicipalityCode;
  readonly differences: readonly CostDifference[];
  readonly same: number;
  /** The store as the proposal saw it. When it has moved since, the proposal must be made again. */
  readonly lastChangeNo: number;
};

export type ProposedCosts =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'proposed'; readonly proposal: CostsProposal };

export type RecordedCosts =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'recorded'; readonly changeNo: number };

/**
 * First step of entering what projects cost, outside of rounds: says what is new and what would be revised, and writes
 * nothing.
 *
 * @example
 * const proposed = await proposeCosts(store, staff, { code: '992011', costs });
 * if (proposed.outcome === 'proposed') await recordCosts(store, staff, proposed.proposal, { reason, now });
 */
export async function proposeCosts(
  store: Store,
  staff: Staff,
  { code, costs }: { readonly code: MunicipalityCode; readonly costs: readonly RecordedCost[] },
): Promise<ProposedCosts> {
  if (!mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  return store.read(async (reader) => {
    const known = new Map(
      (await reader.listRecordedCosts(code)).map((cost) => [recordedCostKey(cost), cost]),
    );
    const all = costs.map(
      (after): CostDifference => ({ before: known.get(recordedCostKey(after)) ?? null, after }),
    );
    const differences = all.filter(({ before, after }) => before === null || !isSameCost(before, after));
    const same = all.length - differences.length;
    const lastChangeNo = await reader.findLastChangeNo(code);
    return { outcome: 'proposed', proposal: { code, differences, same, lastChangeNo } };
  });
}

/**
 * Second step: writes what was proposed, in one transaction with its record, unless the store has moved meanwhile.
 * When the promise resolves with `recorded`, it is on the disk.
 */
export async function recordCosts(
  store: Store,
  staff: Staff,
  { code, differences, lastChangeNo }: CostsProposal,
  { reason, now }: { readonly reason: string; readonly now: string },
): Promise<RecordedCosts> {
  if (!mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  return store.write(async (writer) => {
    if ((await writer.findLastChangeNo(code)) !== lastChangeNo) return { outcome: 'overtaken' };
    const changeNo = await openChange(writer, code, staff, { kind: 'costs', madeAt: now, reason });
    await writer.writeRecordedCosts(
      code,
      changeNo,
      differences.map(({ after }) => after),
    );
    return { outcome: 'recorded', changeNo };
  });
}
