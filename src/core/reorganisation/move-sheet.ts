import type { Department, DepartmentId } from '../plan/plan.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { departmentsAfter, type Reorganisation } from './reorganisation.ts';
import { listSuccessors } from './succession.ts';

type Rules = Pick<Reorganisation, 'changes' | 'created' | 'divisions'>;

/**
 * An assessment sheet after a reorganisation: everybody who took over may read it, those of them in the division that
 * assesses may write. Where that division has no department in it any more, the one of the first of them assesses. Null
 * where it is not touched.
 *
 * @example moveSheet(sheet, reorganisation, departments)?.owners // ['d21']
 */
export function moveSheet(sheet: Sheet, rules: Rules, before: readonly Department[]): Sheet | null {
  const successors = listSuccessors(rules.changes);
  const ended = new Set([...successors].filter(([id, to]) => !to.includes(id)).map(([id]) => id));
  const after = departmentsAfter(before, rules).filter(({ id }) => !ended.has(id));
  const divisions = new Map(after.map(({ id, division }) => [id, division]));
  const departments = unique(
    sheet.departments.flatMap((id): readonly DepartmentId[] => {
      const to = successors.get(id);
      // Where nobody takes over, who worked on it may still read it.
      return to === undefined || to.length === 0 ? [id] : to;
    }),
  );
  const [firstDivision] = departments.flatMap((id) => divisions.get(id) ?? []);
  const isThere = after.some(({ division }) => division === sheet.division);
  const division = isThere ? sheet.division : (firstDivision ?? sheet.division);
  const moved: Sheet = {
    ...sheet,
    division,
    owners: departments.filter((id) => divisions.get(id) === division),
    departments,
    divisions: unique([division, ...departments.flatMap((id) => divisions.get(id) ?? [])]),
  };
  return isSame(moved, sheet) ? null : moved;
}

/** Whom the two concern; in which order is no difference. */
function isSame(one: Sheet, other: Sheet): boolean {
  const tell = ({ division, owners, departments, divisions }: Sheet): string =>
    JSON.stringify([division, owners.toSorted(), departments.toSorted(), divisions.toSorted()]);
  return tell(one) === tell(other);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
