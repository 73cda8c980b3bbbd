import { foldText } from './fold-text.ts';

/** Below this share of common pairs of characters a name is another name. */
const LEAST_LIKENESS = 0.4;

/**
 * The name that is most like a given one, by the pairs of characters that they share (Dice's coefficient), or null
 * where none is like it.
 *
 * @example findNearest('待機児童の数', ['待機児童数', '出生数']) // '待機児童数'
 */
export function findNearest(name: string, names: readonly string[]): string | null {
  const pairs = pairsOf(name);
  let nearest: string | null = null;
  let most = LEAST_LIKENESS;
  for (const other of names) {
    const others = pairsOf(other);
    const shared = [...pairs].filter((pair) => others.has(pair)).length;
    const likeness = (2 * shared) / (pairs.size + others.size);
    if (likeness > most) [nearest, most] = [other, likeness];
  }
  return nearest;
}

function pairsOf(text: string): ReadonlySet<string> {
  const signs = [...foldText(text)];
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}
