/** A chance as it is shown: a percentage would claim to know more than it does. */
export type ChanceBand = 'unlikely' | 'even' | 'likely';

/**
 * Below a third, between, above two thirds.
 *
 * @example bandOfChance(0.73) // 'likely'
 */
export function bandOfChance(chance: number): ChanceBand {
  if (chance < 1 / 3) return 'unlikely';
  return chance > 2 / 3 ? 'likely' : 'even';
}
