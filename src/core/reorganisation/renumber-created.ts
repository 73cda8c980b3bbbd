import type { DepartmentId } from '../plan/plan.ts';
import type { Reorganisation } from './reorganisation.ts';

/**
 * A reorganisation whose new departments have numbers that nobody else got meanwhile: those of a draft are provisional.
 *
 * @example renumberCreated(reorganisation, 41).created[0]?.id // 'd42'
 */
export function renumberCreated<Known extends Pick<Reorganisation, 'created' | 'changes' | 'choices'>>(
  reorganisation: Known,
  highest: number,
): Known {
  const { created, changes, choices } = reorganisation;
  const fresh = new Map<DepartmentId, DepartmentId>(
    created.map(({ id }, index) => [id, `d${highest + index + 1}`]),
  );
  if ([...fresh].every(([before, after]) => before === after)) return reorganisation;
  const rename = (id: DepartmentId): DepartmentId => fresh.get(id) ?? id;
  const renameAll = <Key extends string>(lists: Readonly<Partial<Record<Key, readonly DepartmentId[]>>>) =>
    Object.fromEntries(
      Object.entries<readonly DepartmentId[] | undefined>(lists).map(([key, ids]) => [
        key,
        (ids ?? []).map(rename),
      ]),
    );
  return {
    ...reorganisation,
    created: created.map((one) => ({ ...one, id: rename(one.id) })),
    changes: changes.map((one) => ({ ...one, from: one.from.map(rename), to: one.to.map(rename) })),
    choices: { elements: renameAll(choices.elements), posts: renameAll(choices.posts) },
  };
}
