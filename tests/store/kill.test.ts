import { expect, test } from 'vitest';
import { runKillRounds } from './kill-rounds.ts';

test('killed at 5 random moments: nothing acknowledged is lost, and no half load is seen', async () => {
  expect(await runKillRounds(5, 20_261_123)).toBeGreaterThan(5);
});
