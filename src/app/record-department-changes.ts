import type { DepartmentChange, MunicipalityCode } from '../core/publication/snapshot.ts';
import { type Actor, may } from './actor.ts';
import type { Store } from './ports/store.ts';

export type RecordedDepartmentChanges =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'recorded'; readonly changeNo: number };

/**
 * Records what became of a municipality's departments: `changes` is the whole list, and takes the place of the one
 * before it, whose versions are kept.
 *
 * @example await recordDepartmentChanges(store, actor, { code: '142034', changes, reason, now })
 */
export async function recordDepartmentChanges(
  store: Store,
  actor: Actor,
  {
    code,
    changes,
    reason,
    now,
  }: {
    readonly code: MunicipalityCode;
    readonly changes: readonly DepartmentChange[];
    readonly reason: string;
    /** ISO 8601 with zone. */
    readonly now: string;
  },
): Promise<RecordedDepartmentChanges> {
  if (!may(actor, 'record-department-changes')) return { outcome: 'not-allowed' };
  return store.write(async (writer) => {
    const details = { kind: 'departments', madeAt: now, madeBy: actor.name, reason } as const;
    const changeNo = await writer.addChange(code, details);
    await writer.writeDepartmentChanges(code, changeNo, changes);
    return { outcome: 'recorded', changeNo };
  });
}
