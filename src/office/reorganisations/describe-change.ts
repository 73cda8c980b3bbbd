import type { Department, DepartmentId } from '../../core/plan/plan.ts';
import type { DepartmentPlan } from '../../core/reorganisation/reorganisation.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { changeSentence } from '../text/reorganisation-text.ts';

/**
 * Every change of a reorganisation as a sentence.
 *
 * @example describeChanges(reorganisation, departments, 'ja') // ['市民課 を 市民窓口課 に改称']
 */
export function describeChanges(
  { changes, created, divisions }: DepartmentPlan,
  departments: readonly Department[],
  language: Language,
): readonly string[] {
  const after = new Map([...departments, ...created, ...divisions].map((one) => [one.id, one]));
  const nameAll = (ids: readonly DepartmentId[]): string =>
    ids.map((id) => after.get(id)?.name ?? id).join('、');
  return changes.map(({ kind, from, to }) => {
    const isWithin = from.join() === to.join();
    const place = isWithin ? (divisions.find(({ id }) => id === to[0])?.division ?? '') : nameAll(to);
    return fillText(changeSentence[kind], { from: nameAll(from), to: nameAll(to), place }, language);
  });
}
