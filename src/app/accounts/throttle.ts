import type { Throttle } from '../ports/accounts.ts';

/** Tries that may fail within a window of time, and how long all tries are refused after them. */
export type ThrottleRule = {
  readonly failures: number;
  /** Milliseconds. */
  readonly window: number;
  readonly block: number;
};

const minute = 60_000;

/** Ten tries in a quarter of an hour: at most 960 a day against one account, far from what a password withstands. */
export const accountRule: ThrottleRule = { failures: 10, window: 15 * minute, block: 15 * minute };

/** A whole city hall may share one address, and on a Monday morning many mistype. */
export const addressRule: ThrottleRule = { failures: 100, window: 15 * minute, block: 15 * minute };

/**
 * Counts a try before it is decided, so that tries sent at once are counted as those sent one by one.
 *
 * @example countTry(null, accountRule, '2026-04-01T00:00:00.000Z').failures // 1
 */
export function countTry(before: Throttle | null, rule: ThrottleRule, now: string): Throttle {
  const moment = Date.parse(now);
  const isRunning = before !== null && moment - Date.parse(before.windowFrom) < rule.window;
  const failures = (isRunning ? before.failures : 0) + 1;
  const blockedUntil = failures >= rule.failures ? new Date(moment + rule.block).toISOString() : null;
  return { failures, windowFrom: isRunning ? before.windowFrom : now, blockedUntil };
}

/** Until when tries are refused, or null. */
export function findBlock(throttle: Throttle | null, now: string): string | null {
  const until = throttle?.blockedUntil ?? null;
  return until !== null && Date.parse(until) > Date.parse(now) ? until : null;
}
