import type { DepartmentId, Plan } from '../../core/plan/plan.ts';
import type { DepartmentChange } from '../../core/publication/snapshot.ts';
import type { Resolved, UnresolvedName } from '../json-file/unresolved-name.ts';
import type { DepartmentChangeEntry } from './parse-departments-json.ts';

/**
 * Ties the changes of a departments file to the departments of a plan. All of them must be there: give the file's
 * departments to `toPlan`, so that those that are no more have ids too.
 *
 * @example toDepartmentChanges(file.changes, plan) // { ok: true, value: [{ kind: 'renamed', from: ['d8'], to: ['d9'] … }] }
 */
export function toDepartmentChanges(
  entries: readonly DepartmentChangeEntry[],
  plan: Plan,
): Resolved<readonly DepartmentChange[]> {
  const ids = new Map(plan.departments.map(({ name, id }) => [name, id]));
  const errors: UnresolvedName[] = [];
  const value = entries.map(({ date, kind, from, to }, position): DepartmentChange => {
    const resolve = (name: string): readonly DepartmentId[] => {
      const id = ids.get(name);
      if (id !== undefined) return [id];
      errors.push(unknownDepartment(name, date, position));
      return [];
    };
    return { date, kind, from: from.flatMap(resolve), to: to.flatMap(resolve) };
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value };
}

function unknownDepartment(name: string, date: string, position: number): UnresolvedName {
  return {
    path: ['changes', position],
    code: 'unknown-department',
    severity: 'error',
    message: {
      ja: `${date}の組織改編にある「${name}」が、課の一覧にも計画にもありません。課の一覧に加えるか、名称を直してください。`,
      en: `The change of ${date} names “${name}”, which is neither in the list of departments nor in the plan. Add it to the list, or change the name.`,
    },
  };
}
