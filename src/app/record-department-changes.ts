import type { DepartmentChange, MunicipalityCode } from '../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from './accounts/staff.ts';
import type { Store } from './ports/store.ts';

export type RecordedDepartmentChanges =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'recorded'; readonly changeNo: number };

/**
 * Records what became of a municipality's departments: `changes` is the whole list, and takes the place of the one
 * before it, whose versions are kept.
 *
 * @example await recordDepartmentChanges(store, staff, { code: '142034', changes, reason, now })
 */
export async function recordDepartmentChanges(
  store: Store,
  staff: Staff,
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
  if (!mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  return store.write(async (writer) => {
    const details = { kind: 'departments', madeAt: now, reason } as const;
    const changeNo = await openChange(writer, code, staff, details);
    await writer.writeDepartmentChanges(code, changeNo, changes);
    return { outcome: 'recorded', changeNo };
  });
}
