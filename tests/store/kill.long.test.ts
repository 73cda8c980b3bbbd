import { expect, test } from 'vitest';
import { runKillRounds } from './kill-rounds.ts';

test('killed at 50 random moments: nothing acknowledged is lost, and no half load is seen', async () => {
  const acknowledged = await runKillRounds(50, 4_711);
  process.stdout.write(`${acknowledged} acknowledged changes over 50 kills, none lost\n`);
  expect(acknowledged).toBeGreaterThan(50);
});
