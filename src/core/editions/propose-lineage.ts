import { groupBy } from '../plan/group-by.ts';
import type { ElementId, Plan } from '../plan/plan.ts';
import { followInitiatives } from './follow-initiatives.ts';
import type { LineageProposal, LinkCandidate } from './lineage-links.ts';
import { type Portrait, portrayElements } from './portray-elements.ts';
import { weighLikeness, weighShare } from './weigh-likeness.ts';

/** Below it two elements are not held to be one: see docs/editions-compared.md for what was measured. */
const leastConfidence = 0.4;
/** A part of something needs more: almost everything has something in common with everything. */
const leastShare = 0.55;
/** As many as one looks through for one element. */
const mostCandidates = 5;

export type ProposedLineage = {
  /** What looks likeliest, the surest first. Nothing of it holds until a person says so. */
  readonly proposals: readonly LineageProposal[];
  /** All links worth a look, those of the proposals among them, the surest first. */
  readonly candidates: readonly LinkCandidate[];
  /** Elements of the edition before that nothing goes on from, and of the edition after that come from nothing. */
  readonly vanished: readonly ElementId[];
  readonly fresh: readonly ElementId[];
};

/**
 * Says for the elements that `toPlan` did not recognise what they probably go on from: by their names and by what
 * belongs to them. Actions that follow an initiative word by word are not proposed one by one: `settleLinks` takes them
 * along.
 *
 * @param before the edition before @param after the new one, built upon it: `toPlan(file, before)`
 * @example
 * proposeLineage(before, toPlan(file, before)).proposals[0]
 * // { kind: 'renamed', from: ['p3'], to: ['p80'], confidence: 0.93, links: [{ why: [{ code: 'contents', share: 1 }] … }] }
 */
export function proposeLineage(before: Plan, after: Plan): ProposedLineage {
  const old = portrayElements(before);
  const fresh = portrayElements(after);
  const [oldIds, freshIds] = [new Set(old.map(({ id }) => id)), new Set(fresh.map(({ id }) => id))];
  const gone = old.filter(({ id }) => !freshIds.has(id));
  const come = fresh.filter(({ id }) => !oldIds.has(id));
  const upper = linkElements(
    { old, fresh },
    gone.filter(({ kind }) => kind !== 'action'),
    come.filter(({ kind }) => kind !== 'action'),
  );
  const followed = followInitiatives(
    before,
    after,
    upper.proposals.flatMap(({ links }) => links),
  );
  const [left, arrived] = [new Set(followed.map(({ from }) => from)), new Set(followed.map(({ to }) => to))];
  const actions = linkElements(
    { old, fresh },
    gone.filter(({ kind, id }) => kind === 'action' && !left.has(id)),
    come.filter(({ kind, id }) => kind === 'action' && !arrived.has(id)),
  );
  const candidates = [...upper.candidates, ...actions.candidates].toSorted(byConfidence);
  return {
    proposals: [...upper.proposals, ...actions.proposals].toSorted(byConfidence),
    candidates,
    vanished: gone.filter(({ id }) => !left.has(id)).map(({ id }) => id),
    fresh: come.filter(({ id }) => !arrived.has(id)).map(({ id }) => id),
  };
}

type Sides = { readonly old: readonly Portrait[]; readonly fresh: readonly Portrait[] };
type Linked = {
  readonly pairs: readonly LinkCandidate[];
  readonly proposals: readonly LineageProposal[];
  readonly candidates: readonly LinkCandidate[];
};

function linkElements(sides: Sides, gone: readonly Portrait[], come: readonly Portrait[]): Linked {
  const likely = gone
    .flatMap((from) =>
      come
        .filter(({ kind }) => kind === from.kind)
        .map((to) => weighLikeness(from, to))
        .filter(({ confidence }) => confidence >= leastConfidence)
        .toSorted(byConfidence)
        .slice(0, mostCandidates),
    )
    .toSorted(byConfidence);
  const pairs = takeBest(likely);
  const shares = findShares(sides, gone, come, pairs);
  return {
    pairs,
    proposals: groupLinks(pairs, takeShares(shares)),
    candidates: [...likely, ...shares.map(({ link }) => link)],
  };
}

/** Each element once, the surest pair first. */
function takeBest(links: readonly LinkCandidate[]): readonly LinkCandidate[] {
  const [left, arrived] = [new Set<ElementId>(), new Set<ElementId>()];
  return links.filter(({ from, to }) => {
    if (left.has(from) || arrived.has(to)) return false;
    left.add(from);
    arrived.add(to);
    return true;
  });
}

/** A link of an element that no pair took to an element that goes on: a part that was split off, or that merged into it. */
type Share = {
  readonly kind: 'split' | 'merged';
  readonly part: ElementId;
  /** What goes on, by its id in the edition before, and in the one after. */
  readonly was: ElementId;
  readonly is: ElementId;
  readonly link: LinkCandidate;
};

function findShares(
  { old, fresh }: Sides,
  gone: readonly Portrait[],
  come: readonly Portrait[],
  pairs: readonly LinkCandidate[],
): readonly Share[] {
  const freshById = new Map(fresh.map((one) => [one.id, one]));
  const next = new Map(pairs.map(({ from, to }) => [from, to]));
  const [left, arrived] = [new Set(next.keys()), new Set(next.values())];
  const lasting = old.flatMap((was) => {
    const is = freshById.get(next.get(was.id) ?? was.id);
    return is ? [{ was, is }] : [];
  });
  const weigh = (part: Portrait, kind: Share['kind']): readonly Share[] =>
    lasting
      .filter(({ was }) => was.kind === part.kind)
      .map(({ was, is }) => {
        const link = kind === 'split' ? weighShare(part, was, is, kind) : weighShare(part, is, was, kind);
        return { kind, part: part.id, was: was.id, is: is.id, link };
      })
      .filter(({ link }) => link.confidence >= leastShare)
      .toSorted((a, b) => byConfidence(a.link, b.link))
      .slice(0, mostCandidates);
  return [
    ...come.filter(({ id }) => !arrived.has(id)).flatMap((part) => weigh(part, 'split')),
    ...gone.filter(({ id }) => !left.has(id)).flatMap((part) => weigh(part, 'merged')),
  ].toSorted((a, b) => byConfidence(a.link, b.link));
}

/** One whole for each part; and nothing that is split and merged at once, which nobody could read. */
function takeShares(shares: readonly Share[]): readonly Share[] {
  const parts = new Set<ElementId>();
  const kinds = new Map<ElementId, Share['kind']>();
  return shares.filter(({ kind, part, was }) => {
    if (parts.has(part) || (kinds.get(was) ?? kind) !== kind) return false;
    parts.add(part);
    kinds.set(was, kind);
    return true;
  });
}

function groupLinks(pairs: readonly LinkCandidate[], shares: readonly Share[]): readonly LineageProposal[] {
  const sharesOf = groupBy(shares, ({ was }) => was);
  const paired = new Set(pairs.map(({ from }) => from));
  return [
    ...pairs.map((pair) => toProposal(sharesOf.get(pair.from) ?? [], pair)),
    ...[...sharesOf].flatMap(([was, group]) => (paired.has(was) ? [] : [toProposal(group, null)])),
  ];
}

function toProposal(shares: readonly Share[], pair: LinkCandidate | null): LineageProposal {
  const links = [...(pair ? [pair] : []), ...shares.map(({ link }) => link)];
  const [first] = links;
  if (first === undefined) throw new Error('A proposal needs a link');
  const parts = shares.map(({ part }) => part);
  const kind = shares[0]?.kind ?? 'renamed';
  const [was, is] = [shares[0]?.was ?? first.from, shares[0]?.is ?? first.to];
  return {
    kind,
    element: first.element,
    from: kind === 'merged' ? [was, ...parts] : [was],
    to: kind === 'split' ? [is, ...parts] : [is],
    confidence: Math.min(...links.map(({ confidence }) => confidence)),
    links,
  };
}

function byConfidence(a: { readonly confidence: number }, b: { readonly confidence: number }): number {
  return b.confidence - a.confidence;
}
