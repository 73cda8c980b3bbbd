import type { ActualEntry } from '../core/actuals/actual-entry.ts';
import { type ActualDoubt, findDoubts } from '../core/actuals/find-doubts.ts';
import { type SettledActuals, settleActuals } from '../core/actuals/settle-actuals.ts';
import { fiscalYearOf, type IsoDate } from '../core/fiscal/fiscal-year.ts';
import { compareObservations } from '../core/indicator/compare-observations.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import { mayDo, type Staff } from './accounts/staff.ts';
import type { Store } from './ports/store.ts';
import type { ObservationsProposal } from './record-observations.ts';

export type ProposedActuals =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'no-plan' }
  | {
      readonly outcome: 'proposed';
      /** What `recordObservations` would write. */
      readonly proposal: ObservationsProposal;
      readonly plan: Plan;
      readonly matched: SettledActuals['matched'];
      readonly problems: SettledActuals['problems'];
      readonly doubts: readonly ActualDoubt[];
    };

/**
 * First step of loading years of actuals: ties the rows of a table to the indicators of the latest edition, and says
 * what is new, what would be revised, what fits nowhere and what looks wrong. Writes nothing. `today` tells which
 * fiscal years have begun.
 *
 * @example
 * const proposed = await proposeActuals(store, staff, { code: '142034', entries, today: '2026-11-23' });
 * if (proposed.outcome === 'proposed') await recordObservations(store, staff, proposed.proposal, { reason, now });
 */
export async function proposeActuals(
  store: Store,
  staff: Staff,
  {
    code,
    entries,
    today,
  }: {
    readonly code: MunicipalityCode;
    readonly entries: readonly ActualEntry[];
    readonly today: IsoDate;
  },
): Promise<ProposedActuals> {
  if (!mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  return store.read(async (reader) => {
    const plan = await reader.findPlan(code, { on: today });
    if (plan === null) return { outcome: 'no-plan' };
    const known = await reader.listObservations(code);
    const { observations, matched, problems } = settleActuals(entries, plan, known, fiscalYearOf(today));
    const compared = compareObservations(known, observations);
    const lastChangeNo = await reader.findLastChangeNo(code);
    const doubts = findDoubts(compared.differences, known, plan);
    return {
      outcome: 'proposed',
      proposal: { code, ...compared, lastChangeNo },
      plan,
      matched,
      problems,
      doubts,
    };
  });
}
