import type { AnsweredItem } from '../../../app/ports/round-store.ts';
import type { ProjectEntry } from '../../../core/round/entry.ts';
import type { ItemId, ProjectItem } from '../../../core/round/round-item.ts';
import { listNearest } from '../../../core/text/find-nearest.ts';
import { foldText } from '../../../core/text/fold-text.ts';

/** A project that the round asks about, with what is entered for it. */
export type AskedProject = AnsweredItem & { readonly item: ProjectItem; readonly entry: ProjectEntry };

/** Which project a name of the finance system means. */
export type ProjectMatch = {
  readonly name: string;
  /** Null: nobody has said yet, or it is none of them. */
  readonly item: ItemId | null;
  readonly how: 'same-name' | 'chosen' | 'open';
  /** The likest first. */
  readonly nearest: readonly AskedProject[];
};

const MOST_NEAREST = 5;

/**
 * Ties the finance system's names to projects: by the name itself, else as somebody chose; else the projects of the
 * likest names are proposed, and none is taken.
 *
 * @example matchProjects(['窓口事業'], projects, new Map())[0]?.how // 'open'
 */
export function matchProjects(
  names: readonly string[],
  projects: readonly AskedProject[],
  chosen: ReadonlyMap<string, string>,
): readonly ProjectMatch[] {
  const byName = new Map(projects.map((project) => [foldText(project.item.name), project]));
  const known = projects.map(({ item }) => item.name);
  return [...new Set(names)].map((name): ProjectMatch => {
    const same = byName.get(foldText(name));
    if (same !== undefined) return { name, item: same.item.id, how: 'same-name', nearest: [] };
    const nearest = listNearest(name, known, MOST_NEAREST).flatMap((one) => byName.get(foldText(one)) ?? []);
    const wanted = projects.find(({ item }) => item.id === chosen.get(name));
    if (wanted === undefined) return { name, item: null, how: 'open', nearest };
    return { name, item: wanted.item.id, how: 'chosen', nearest: [...new Set([...nearest, wanted])] };
  });
}
