import { pairsOf } from '../text/find-nearest.ts';
import type { Evidence, LinkCandidate } from './lineage-links.ts';
import type { Portrait } from './portray-elements.ts';

/** Names of one plan share endings (事業, 推進, の数): so much of their pairs is the same by chance. */
const chanceLikeness = 0.3;
const nameWeight = 0.95;

/**
 * How sure it looks that one element goes on in another of its kind: what speaks for it, taken together as
 * independent hints (1 − Π(1 − weight × share)).
 *
 * @example weighLikeness(portraitOfP3, portraitOfP80).confidence // 0.93
 */
export function weighLikeness(from: Portrait, to: Portrait): LinkCandidate {
  const hints = [
    { code: 'name' as const, weight: nameWeight, share: shareOf(pairsOf(from.name), pairsOf(to.name), true) },
    ...from.traits.map(({ code, weight, values }) => {
      const other = to.traits.find((one) => one.code === code)?.values ?? new Set();
      return { code, weight, share: shareOf(values, other, code === 'text') };
    }),
  ];
  return toCandidate(from, to, hints);
}

/**
 * How sure it looks that an element went partly into another one beside its successor, or came partly out of one
 * beside its predecessor: by what it has in common with the whole, less what the other part has already.
 *
 * @param part the element that is left over @param whole the one that it may belong to @param rest what else is of it
 */
export function weighShare(
  part: Portrait,
  whole: Portrait,
  rest: Portrait,
  direction: 'split' | 'merged',
): LinkCandidate {
  const [main] = part.traits;
  const find = ({ traits }: Portrait): ReadonlySet<string> =>
    traits.find(({ code }) => code === main?.code)?.values ?? new Set();
  const own = main?.values ?? new Set();
  const [there, taken] = [find(whole), find(rest)];
  const shared = [...own].filter((value) => there.has(value));
  const alone = shared.filter((value) => !taken.has(value));
  const partOf = (count: number): number => (own.size === 0 ? 0 : count / own.size);
  const isText = main?.code === 'text';
  const hints = [
    { code: 'name' as const, weight: 0.6, share: containedIn(pairsOf(part.name), pairsOf(whole.name)) },
    { code: main?.code ?? 'contents', weight: isText ? 0.7 : 0.85, share: partOf(alone.length) },
    {
      code: main?.code ?? 'contents',
      weight: isText ? 0 : 0.3,
      share: partOf(shared.length - alone.length),
    },
  ];
  return direction === 'split' ? toCandidate(whole, part, hints) : toCandidate(part, whole, hints);
}

type Hint = Evidence & { readonly weight: number };

function toCandidate(from: Portrait, to: Portrait, hints: readonly Hint[]): LinkCandidate {
  const doubt = hints.reduce((rest, { weight, share }) => rest * (1 - weight * share), 1);
  const why = hints
    .filter(({ weight, share }) => weight * share > 0.1)
    .toSorted((a, b) => b.weight * b.share - a.weight * a.share)
    .map(({ code, share }) => ({ code, share }));
  return { element: from.kind, from: from.id, to: to.id, confidence: 1 - doubt, why };
}

/** Dice's coefficient; of texts only what is beyond chance. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>, isText: boolean): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((value) => other.has(value)).length;
  const share = (2 * shared) / (one.size + other.size);
  return isText ? Math.max(0, (share - chanceLikeness) / (1 - chanceLikeness)) : share;
}

/** How much of the smaller one is in the larger one, beyond chance. */
function containedIn(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  const share = [...one].filter((value) => other.has(value)).length / least;
  return Math.max(0, (share - chanceLikeness) / (1 - chanceLikeness));
}
