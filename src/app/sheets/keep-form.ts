import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { isSame } from '../../core/round/merge-edits.ts';
import { type FormProblem, findFormProblems } from '../../core/sheets/find-form-problems.ts';
import type { SheetForm } from '../../core/sheets/sheet-form.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { loadForm } from './load-form.ts';

export type KeptForm =
  | { readonly outcome: 'not-allowed' }
  /** Somebody else has kept another form since. */
  | { readonly outcome: 'moved-on' }
  | { readonly outcome: 'faulty'; readonly problems: readonly FormProblem[] }
  | { readonly outcome: 'unchanged' | 'kept'; readonly version: number };

/**
 * Keeps a form as the next version. Sheets that were made before keep the version that they were made with.
 *
 * @example await keepForm(store, staff, { code: '992011', form, seen: 1, reason: '尺度の見直し', now })
 */
export async function keepForm(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly form: SheetForm;
    /** The version that the person has changed. */
    readonly seen: number;
    readonly reason: string;
    readonly now: Instant;
  },
): Promise<KeptForm> {
  if (!mayDo(staff, 'set-up-sheets')) return { outcome: 'not-allowed' };
  const { code, form, seen, reason, now } = request;
  const problems = findFormProblems(form);
  if (problems.length > 0) return { outcome: 'faulty', problems };
  return store.write(async (writer): Promise<KeptForm> => {
    const current = await loadForm(writer, code);
    if (current.version !== seen) return { outcome: 'moved-on' };
    if (isSame(current.form, form)) return { outcome: 'unchanged', version: current.version };
    const version = current.version + 1;
    const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason });
    await writer.writeForm(code, no, { version, form });
    return { outcome: 'kept', version };
  });
}
