import type { Department } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { LineProblem } from '../../core/reorganisation/line-problem.ts';
import type { ReorganisationId } from '../../core/reorganisation/reorganisation.ts';
import { mayDo, type Staff } from '../accounts/staff.ts';
import type { Account } from '../ports/accounts.ts';
import type { KeptReorganisation, ReorganisationVersion } from '../ports/reorganisation-store.ts';
import type { Store } from '../ports/store.ts';
import { findObstacles, findPlanOn, findReorganisation, loadKnown } from './load-reorganisation.ts';
import { type Effects, lookAhead } from './look-ahead.ts';

/** A reorganisation as somebody looks at it. */
export type ReorganisationAtHand = {
  readonly reorganisation: KeptReorganisation;
  /** What it touches; of one that was carried out or called off: nothing any more. */
  readonly effects: Effects;
  /** What keeps it from going on as things stand. */
  readonly obstacles: readonly LineProblem[];
  /** As they are today. */
  readonly departments: readonly Department[];
  readonly accounts: readonly Account[];
  readonly versions: readonly ReorganisationVersion[];
  /** To be given back when it is decided: what is changed after it was not looked at. */
  readonly lastChangeNo: number;
};

export type ReadReorganisation =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-reorganisation' }
  | ({ readonly outcome: 'read' } & ReorganisationAtHand);

/**
 * A reorganisation with everything that it touches.
 *
 * @example await readReorganisation(store, staff, { code: '992011', id: 'o1' })
 */
export async function readReorganisation(
  store: Store,
  staff: Staff,
  { code, id }: { readonly code: MunicipalityCode; readonly id: ReorganisationId },
): Promise<ReadReorganisation> {
  if (!mayDo(staff, 'reorganise')) return { outcome: 'not-allowed' };
  return store.read(async (reader): Promise<ReadReorganisation> => {
    const reorganisation = await findReorganisation(reader, code, id);
    const plan = reorganisation && (await findPlanOn(reader, code, reorganisation.date));
    if (reorganisation === null || plan === null) return { outcome: 'unknown-reorganisation' };
    const isAhead = reorganisation.state === 'draft' || reorganisation.state === 'decided';
    const known = await loadKnown(reader, code, plan.departments, id);
    const ahead = isAhead ? reorganisation : { ...reorganisation, changes: [], created: [], divisions: [] };
    return {
      outcome: 'read',
      reorganisation,
      effects: await lookAhead(reader, code, ahead, plan),
      obstacles: isAhead ? findObstacles(reorganisation, known) : [],
      departments: plan.departments,
      accounts: await reader.listAccounts(code),
      versions: await reader.listReorganisationVersions(code, id),
      lastChangeNo: await reader.findLastChangeNo(code),
    };
  });
}

export type ListedReorganisations =
  | { readonly outcome: 'not-allowed' }
  | {
      readonly outcome: 'listed';
      /** The newest first. */
      readonly reorganisations: readonly KeptReorganisation[];
      readonly departments: readonly Department[];
    };

/**
 * Every reorganisation that was ever prepared here.
 *
 * @example await listReorganisations(store, staff, '992011')
 */
export async function listReorganisations(
  store: Store,
  staff: Staff,
  code: MunicipalityCode,
): Promise<ListedReorganisations> {
  if (!mayDo(staff, 'reorganise')) return { outcome: 'not-allowed' };
  return store.read(async (reader): Promise<ListedReorganisations> => {
    const reorganisations = (await reader.listReorganisations(code)).toReversed();
    const departments = (await reader.findPlan(code))?.departments ?? [];
    return { outcome: 'listed', reorganisations, departments };
  });
}
