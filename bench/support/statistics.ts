/**
 * The middle one of several measurements, which one slow run cannot move.
 *
 * @example findMedian([3, 1, 100]) // 3
 */
export function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('A median needs a value');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Runs something several times, after one run that does not count, and gives the median in milliseconds.
 *
 * @example await timeMedian(11, () => readPlan(text))
 */
export async function timeMedian(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return findMedian(times);
}

/**
 * The value that so many percent of the measurements do not exceed: the nearest rank.
 *
 * @example findPercentile([1, 2, 3, 100], 99) // 100
 */
export function findPercentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('A percentile needs a value');
  return value;
}
