import type { AssessmentSettings } from '../core/assess/plan/assessment.ts';
import { buildSnapshot } from '../core/publication/build-snapshot.ts';
import type { SnapshotError } from '../core/publication/find-snapshot-errors.ts';
import type { MunicipalityCode, Publication } from '../core/publication/snapshot.ts';
import { type Actor, may } from './actor.ts';
import type { Store } from './ports/store.ts';

export type PublishRequest = Omit<Publication, 'no' | 'publishedAt' | 'approvedBy'> & {
  readonly code: MunicipalityCode;
  readonly reason: string;
  /** How the plan is judged from this publication on; as in the one before where left out. */
  readonly settings?: AssessmentSettings;
  /** ISO 8601 with zone. */
  readonly now: string;
};

export type Published =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'nothing-to-publish' }
  | { readonly outcome: 'faulty'; readonly errors: readonly SnapshotError[] }
  | { readonly outcome: 'published'; readonly no: number };

/**
 * Freezes what the public may see into the next publication. What is in the store afterwards does not change it.
 *
 * @example await publish(store, actor, { code: '142034', notes: null, resultsUpTo: null, nextResults: null, reason, now })
 */
export async function publish(store: Store, actor: Actor, request: PublishRequest): Promise<Published> {
  if (!may(actor, 'publish')) return { outcome: 'not-allowed' };
  const { code, notes, resultsUpTo, nextResults, reason, now } = request;
  return store.write(async (writer) => {
    const record = await writer.findMunicipality(code);
    const plan = await writer.findPlan(code);
    if (record === null || plan === null) return { outcome: 'nothing-to-publish' };
    const previous = await writer.findPublication(code);
    const no = (previous?.publication.no ?? 0) + 1;
    const indicators = new Set(plan.indicators.map(({ id }) => id));
    const observations = await writer.listObservations(code);
    const settings = request.settings ?? previous?.assessment?.settings;
    const built = buildSnapshot({
      ...record,
      publication: { no, publishedAt: now, approvedBy: actor.name, notes, resultsUpTo, nextResults },
      plan,
      // Results of an indicator that this edition no longer has stay in the store.
      observations: observations.filter(({ indicator }) => indicators.has(indicator)),
      departmentChanges: await writer.listDepartmentChanges(code),
      ...(settings && { settings }),
    });
    if (!built.ok) return { outcome: 'faulty', errors: built.errors };
    const details = { kind: 'publication', madeAt: now, madeBy: actor.name, reason } as const;
    await writer.writePublication(await writer.addChange(code, details), built.snapshot);
    return { outcome: 'published', no };
  });
}
