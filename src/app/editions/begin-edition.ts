import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { findCurrentEdition } from '../../core/editions/edition.ts';
import { type RollOptions, rollForward } from '../../core/editions/roll-forward.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { readPlan } from './list-editions.ts';

export type BegunEdition =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'reason-missing' }
  /** There is no edition in force to begin from. */
  | { readonly outcome: 'no-plan' }
  | { readonly outcome: 'begun-before'; readonly year: FiscalYear }
  | { readonly outcome: 'begun'; readonly year: FiscalYear };

/**
 * Begins the next edition from the one in force, by rolling its years forward. It is in preparation: nobody outside
 * the planning office sees it, and no round asks about it.
 *
 * @example await beginEdition(store, staff, { code: '992011', intoNewYear: true, reason: '令和9年度版の策定', now })
 */
export async function beginEdition(
  store: Store,
  staff: Staff,
  request: RollOptions & {
    readonly code: MunicipalityCode;
    readonly reason: string;
    readonly now: string;
  },
): Promise<BegunEdition> {
  if (!mayDo(staff, 'prepare-edition')) return { outcome: 'not-allowed' };
  const { code, intoNewYear, now } = request;
  const reason = request.reason.trim();
  if (reason === '') return { outcome: 'reason-missing' };
  return store.write(async (writer): Promise<BegunEdition> => {
    const editions = await writer.listEditionStandings(code);
    const current = findCurrentEdition(editions, dayInJapan(now));
    if (current === null) return { outcome: 'no-plan' };
    const year = current.year + 1;
    const isThere = editions.some((one) => one.year === year && one.standing.state !== 'discarded');
    if (isThere) return { outcome: 'begun-before', year };
    const rolled = rollForward(await readPlan(writer, code, current.year), { intoNewYear });
    const no = await openChange(writer, code, staff, { kind: 'edition', madeAt: now, reason });
    await writer.writePlan(code, no, rolled.plan);
    await writer.writeStanding(code, no, year, { state: 'preparing' });
    await writer.writeLineage(code, no, year, rolled.lineage);
    return { outcome: 'begun', year };
  });
}
