import { listElements } from '../plan/differences/list-elements.ts';
import type { ElementId, Plan } from '../plan/plan.ts';
import { followInitiatives } from './follow-initiatives.ts';
import type { Lineage } from './lineage.ts';
import type { LineageLink } from './lineage-links.ts';
import { replaceIds } from './replace-ids.ts';

/** Why links cannot be taken; `link` is the one that shows it. */
export type LinkProblem = {
  readonly code: 'unknown-from' | 'unknown-to' | 'kinds-differ' | 'tangled';
  readonly link: LineageLink;
};

export type SettledLinks =
  | { readonly ok: true; readonly plan: Plan; readonly lineage: readonly Lineage[] }
  | { readonly ok: false; readonly problems: readonly LinkProblem[] };

/**
 * Takes a person's links into a new edition: what goes on keeps its id, what was split or merged becomes a lineage.
 * Of a split, what kept its name keeps the id, else the first link's; of a merger likewise. Several that become several
 * are refused (`tangled`): which of them keeps the id is for a person to say. Actions follow their initiatives.
 *
 * @param after the new edition as `toPlan` built it upon `before`
 * @example
 * settleLinks(before, after, [{ from: 'p3', to: 'p80', reason: null }])
 * // the plan with p80 as p3, and the lineage [{ kind: 'renamed', from: ['p3'], to: ['p3'], reason: null }]
 */
export function settleLinks(before: Plan, after: Plan, links: readonly LineageLink[]): SettledLinks {
  const [old, fresh] = [listIds(before), listIds(after)];
  const problems = links.flatMap((link) => findProblem(link, old, fresh));
  if (problems.length > 0) return { ok: false, problems };
  const groups = groupLinks(links, old, fresh);
  const tangled = groups.filter(({ from, to }) => from.length > 1 && to.length > 1);
  if (tangled.length > 0) {
    return { ok: false, problems: tangled.map(({ first }) => ({ code: 'tangled', link: first })) };
  }
  const replacements = new Map(
    followInitiatives(before, after, links).map(({ from, to }) => [to, from] as const),
  );
  for (const { from, to } of groups) {
    const [keeps, kept] = [from.find((id) => !fresh.has(id)), to.find((id) => !old.has(id))];
    const isCarried = to.some((id) => old.has(id));
    if (!isCarried && keeps && kept) replacements.set(kept, keeps);
  }
  const lineage = groups.map(({ from, to, reason }) => ({
    kind: from.length > 1 ? ('merged' as const) : to.length > 1 ? ('split' as const) : ('renamed' as const),
    from,
    to: to.map((id) => replacements.get(id) ?? id),
    reason,
  }));
  return { ok: true, plan: replaceIds(after, replacements), lineage };
}

function listIds(plan: Plan): ReadonlySet<ElementId> {
  return new Set(listElements(plan).map(({ id }) => id));
}

function findProblem(
  link: LineageLink,
  old: ReadonlySet<ElementId>,
  fresh: ReadonlySet<ElementId>,
): readonly LinkProblem[] {
  if (!old.has(link.from)) return [{ code: 'unknown-from', link }];
  if (!fresh.has(link.to)) return [{ code: 'unknown-to', link }];
  return link.from[0] === link.to[0] ? [] : [{ code: 'kinds-differ', link }];
}

type Group = {
  readonly from: readonly ElementId[];
  readonly to: readonly ElementId[];
  readonly reason: string | null;
  readonly first: LineageLink;
};

/** Links that meet in an element are of one group; an element in both editions is linked to itself. */
function groupLinks(
  links: readonly LineageLink[],
  old: ReadonlySet<ElementId>,
  fresh: ReadonlySet<ElementId>,
): readonly Group[] {
  const own = (id: ElementId): readonly LineageLink[] =>
    old.has(id) && fresh.has(id) ? [{ from: id, to: id, reason: null }] : [];
  const waiting = new Set(links);
  const groups: Group[] = [];
  for (const first of links) {
    if (!waiting.delete(first)) continue;
    const members: LineageLink[] = [...own(first.from), ...own(first.to), first];
    let isGrowing = true;
    while (isGrowing) {
      const met = [...waiting].filter((link) =>
        members.some(({ from, to }) => from === link.from || to === link.to),
      );
      for (const link of met) waiting.delete(link);
      members.push(...met.flatMap((link) => [...own(link.from), ...own(link.to), link]));
      isGrowing = met.length > 0;
    }
    groups.push({
      from: [...new Set(members.map(({ from }) => from))],
      to: [...new Set(members.map(({ to }) => to))],
      reason: members.find(({ reason }) => reason !== null)?.reason ?? null,
      first,
    });
  }
  return groups;
}
