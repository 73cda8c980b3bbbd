import { foldText } from './fold-text.ts';

/** Below this share of common pairs of characters a name is another name. */
const LEAST_LIKENESS = 0.4;

/**
 * The names that are most like a given one, by the pairs of characters that they share (Dice's coefficient), the
 * likest first; names that are not like it are not among them.
 *
 * @example listNearest('待機児童の数', ['待機児童数', '出生数'], 3) // ['待機児童数']
 */
export function listNearest(name: string, names: readonly string[], most: number): readonly string[] {
  const pairs = pairsOf(name);
  return names
    .map((other) => ({ other, likeness: likenessOf(pairs, pairsOf(other)) }))
    .filter(({ likeness }) => likeness > LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ other }) => other);
}

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

/**
 * The pairs of neighbouring characters in a text, folded; of a text of one character that character.
 *
 * @example pairsOf('出生数') // Set { '出生', '生数' }
 */
export function pairsOf(text: string): ReadonlySet<string> {
  const signs = [...foldText(text)];
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}
