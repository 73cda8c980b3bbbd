import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { isSameCost, type RecordedCost, recordedCostKey } from '../../core/cost/recorded-cost.ts';
import { type CostProblem, type CostRow, settleCosts } from '../../core/cost/settle-costs.ts';
import { fiscalYearOf } from '../../core/fiscal/fiscal-year.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { MoneyUnit } from '../../core/round/round.ts';
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
  | { readonly outcome: 'no-plan' }
  | {
      readonly outcome: 'proposed';
      readonly proposal: CostsProposal;
      readonly plan: Plan;
      /** Rows that fit nowhere, and are left out. */
      readonly problems: readonly CostProblem[];
    };

export type RecordedCosts =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'recorded'; readonly changeNo: number };

/**
 * First step of entering what projects cost, outside of rounds: ties the rows of a list to the projects of the plan in
 * force, says what is new, what would be revised and what fits nowhere, and writes nothing.
 *
 * @example
 * const proposed = await proposeCosts(store, staff, { code: '992011', rows, unit: 'thousand-yen', now });
 * if (proposed.outcome === 'proposed') await recordCosts(store, staff, proposed.proposal, { reason, now });
 */
export async function proposeCosts(
  store: Store,
  staff: Staff,
  {
    code,
    rows,
    unit,
    now,
  }: {
    readonly code: MunicipalityCode;
    readonly rows: readonly CostRow[];
    readonly unit: MoneyUnit;
    /** ISO 8601 with zone. */
    readonly now: string;
  },
): Promise<ProposedCosts> {
  if (!mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  return store.read(async (reader) => {
    // In UTC, as the answers of rounds have theirs, so that the two can be compared.
    const at = new Date(now).toISOString();
    const today = dayInJapan(at);
    const plan = await reader.findPlan(code, { on: today });
    if (plan === null) return { outcome: 'no-plan' };
    const { costs, problems } = settleCosts(rows, plan, { unit, now: at, thisYear: fiscalYearOf(today) });
    const known = new Map(
      (await reader.listRecordedCosts(code)).map((cost) => [recordedCostKey(cost), cost]),
    );
    const all = costs.map(
      (after): CostDifference => ({ before: known.get(recordedCostKey(after)) ?? null, after }),
    );
    const differences = all.filter(({ before, after }) => before === null || !isSameCost(before, after));
    const same = all.length - differences.length;
    const lastChangeNo = await reader.findLastChangeNo(code);
    return { outcome: 'proposed', proposal: { code, differences, same, lastChangeNo }, plan, problems };
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
