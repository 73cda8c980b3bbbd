/** 32-bit FNV-1a of a text: every series draws from a stream of its own, so a new one moves no other. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32: a small generator of numbers in [0, 1) that gives the same row for the same seed everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A source of noise in [-1, 1) that depends on `key` alone.
 * @example const noise = noiseFor('miokawa/出生率'); noise(); // the same on every run
 */
export function noiseFor(key: string): () => number {
  const next = mulberry32(hashText(key));
  return () => next() * 2 - 1;
}
