import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';

export type DiscardedEdition =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-edition' }
  | { readonly outcome: 'reason-missing' }
  /** It is approved or in force: an approval is undone first, and what is in force stays. */
  | { readonly outcome: 'not-in-preparation' }
  /** Somebody has edited it since whoever discards it looked at it. */
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'discarded' };

/**
 * Discards an edition in preparation: it is listed as discarded, with the reason in the history, and nothing else knows
 * of it any more. Every version of it stays in the store; the year can be begun or loaded anew, and no id is given twice.
 *
 * @example await discardEdition(store, staff, { code, year: 2027, seen, reason: '改訂の時期を改めた', now })
 */
export async function discardEdition(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly year: FiscalYear;
    /** The newest change that was there when whoever discards it saw the edition. */
    readonly seen: number;
    readonly reason: string;
    readonly now: string;
  },
): Promise<DiscardedEdition> {
  if (!mayDo(staff, 'prepare-edition')) return { outcome: 'not-allowed' };
  const { code, year, seen, now } = request;
  const reason = request.reason.trim();
  if (reason === '') return { outcome: 'reason-missing' };
  return store.write(async (writer): Promise<DiscardedEdition> => {
    const edition = (await writer.listEditionStandings(code)).find((one) => one.year === year);
    if (edition === undefined || edition.standing.state === 'discarded')
      return { outcome: 'unknown-edition' };
    if (edition.standing.state !== 'preparing') return { outcome: 'not-in-preparation' };
    const [was, is] = [
      await writer.findPlan(code, { edition: year, asOf: seen }),
      await writer.findPlan(code, { edition: year }),
    ];
    if (JSON.stringify(was) !== JSON.stringify(is)) return { outcome: 'overtaken' };
    const no = await openChange(writer, code, staff, { kind: 'edition', madeAt: now, reason });
    await writer.writeStanding(code, no, year, { state: 'discarded' });
    return { outcome: 'discarded' };
  });
}
