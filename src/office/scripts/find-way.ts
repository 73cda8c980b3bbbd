const ways: Readonly<Record<string, 'next' | 'prev'>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'prev',
  PageUp: 'prev',
};

/**
 * Which page a key turns to: arrow keys, and the keys that a presenter's remote control sends.
 *
 * @example findWay('PageDown') // 'next'
 */
export function findWay(key: string): 'next' | 'prev' | null {
  return ways[key] ?? null;
}
