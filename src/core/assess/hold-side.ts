import type { Side } from './goal.ts';

/**
 * On which side a level is held: the one that was stated, else the one on which the baseline lies. Where the baseline
 * is at the level itself: at or above it, but a level of 0 at or below it (no child on a waiting list stays none).
 * Rule D2 of SPEC.md.
 *
 * @example holdSide(23, 13.5, null) // 'down'
 */
export function holdSide(level: number, origin: number | null, stated: Side | null): Side {
  if (stated !== null) return stated;
  if (origin !== null && origin < level) return 'down';
  return level === 0 && (origin === null || origin === 0) ? 'down' : 'up';
}
