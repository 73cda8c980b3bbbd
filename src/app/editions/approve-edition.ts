import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { findCurrentEdition, findEditionState } from '../../core/editions/edition.ts';
import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { isIsoDate } from '../../core/fiscal/iso-date.ts';
import { checkPlan } from '../../core/plan/check-plan.ts';
import type { Finding } from '../../core/plan/checks/finding.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { readPlan } from './list-editions.ts';

export type ApprovalRequest = {
  readonly code: MunicipalityCode;
  readonly year: FiscalYear;
  /** The day from which the edition is in force; today at the earliest. */
  readonly from: string;
  /** The newest change that whoever approves has looked at. */
  readonly seen: number;
  readonly reason: string;
  readonly now: string;
};

export type ApprovedEdition =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-edition' }
  | { readonly outcome: 'reason-missing' }
  | { readonly outcome: 'not-in-preparation' }
  /** `from` is no date, or it is past. */
  | { readonly outcome: 'bad-date' }
  /** A later edition is in force: this one would never be. */
  | { readonly outcome: 'too-late' }
  /** The edition was edited after it was looked at. */
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'faulty'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'approved'; readonly from: IsoDate };

/**
 * Approves an edition: from the day on it is the one that is published, asked about and listed, and the one before it
 * is a former one. What the checks call an error stands in the way.
 *
 * @example await approveEdition(store, staff, { code, year: 2027, from: '2027-04-01', seen, reason: '庁議決定', now })
 */
export async function approveEdition(
  store: Store,
  staff: Staff,
  request: ApprovalRequest,
): Promise<ApprovedEdition> {
  if (!mayDo(staff, 'prepare-edition')) return { outcome: 'not-allowed' };
  const { code, year, from, seen, now } = request;
  const reason = request.reason.trim();
  if (reason === '') return { outcome: 'reason-missing' };
  const today = dayInJapan(now);
  if (!isIsoDate(from) || from < today) return { outcome: 'bad-date' };
  return store.write(async (writer): Promise<ApprovedEdition> => {
    const editions = await writer.listEditionStandings(code);
    const edition = editions.find((one) => one.year === year);
    if (edition === undefined) return { outcome: 'unknown-edition' };
    if (edition.standing.state !== 'preparing') return { outcome: 'not-in-preparation' };
    if ((findCurrentEdition(editions, from)?.year ?? 0) > year) return { outcome: 'too-late' };
    const plan = await readPlan(writer, code, year);
    const was = await writer.findPlan(code, { edition: year, asOf: seen });
    if (JSON.stringify(was) !== JSON.stringify(plan)) return { outcome: 'overtaken' };
    const findings = checkPlan(plan).filter(({ severity }) => severity === 'error');
    if (findings.length > 0) return { outcome: 'faulty', findings };
    const no = await openChange(writer, code, staff, { kind: 'edition', madeAt: now, reason });
    const approval = { by: staff.name, at: now };
    await writer.writeStanding(code, no, year, { state: 'approved', from, approval });
    return { outcome: 'approved', from };
  });
}

export type UndoneApproval =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-edition' }
  | { readonly outcome: 'reason-missing' }
  | { readonly outcome: 'not-approved' }
  /** It is or was in force: what people have gone by cannot be made undone. */
  | { readonly outcome: 'in-force' }
  | { readonly outcome: 'undone' };

/**
 * Takes an approval back before its day: the edition is in preparation again.
 *
 * @example await undoApproval(store, staff, { code, year: 2027, reason: '予算の修正', now })
 */
export async function undoApproval(
  store: Store,
  staff: Staff,
  request: Pick<ApprovalRequest, 'code' | 'year' | 'reason' | 'now'>,
): Promise<UndoneApproval> {
  if (!mayDo(staff, 'prepare-edition')) return { outcome: 'not-allowed' };
  const { code, year, now } = request;
  const reason = request.reason.trim();
  if (reason === '') return { outcome: 'reason-missing' };
  return store.write(async (writer): Promise<UndoneApproval> => {
    const editions = await writer.listEditionStandings(code);
    const state = findEditionState(editions, year, dayInJapan(now));
    if (state === null) return { outcome: 'unknown-edition' };
    if (state === 'preparing') return { outcome: 'not-approved' };
    if (state !== 'approved') return { outcome: 'in-force' };
    const no = await openChange(writer, code, staff, { kind: 'edition', madeAt: now, reason });
    await writer.writeStanding(code, no, year, { state: 'preparing' });
    return { outcome: 'undone' };
  });
}
