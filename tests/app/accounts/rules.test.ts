import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLoginName, isLoginName } from '../../../src/app/accounts/fold-login-name.ts';
import { accountRule, countTry, findBlock } from '../../../src/app/accounts/throttle.ts';
import type { Throttle } from '../../../src/app/ports/accounts.ts';

test.each([
  [' Ｓato ', 'sato', true],
  ['A.B-c_d+e@example.jp', 'a.b-c_d+e@example.jp', true],
  ['a', 'a', false],
  ['佐藤', '佐藤', false],
  ['-a', '-a', false],
  ['a b', 'a b', false],
  ['x'.repeat(65), 'x'.repeat(65), false],
])('the login name %s is kept as %s', (text, folded, usable) => {
  expect(foldLoginName(text)).toBe(folded);
  expect(isLoginName(folded)).toBe(usable);
});

describe('tries that fail', () => {
  const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

  test('in no window are there more than the rule allows before a block, whenever they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 600_000 }), { minLength: 1, maxLength: 60 }), (gaps) => {
        let throttle: Throttle | null = null;
        let moment = 1_800_000_000_000;
        const decided: number[] = [];
        for (const gap of gaps) {
          moment += gap;
          if (findBlock(throttle, at(moment)) !== null) continue;
          throttle = countTry(throttle, accountRule, at(moment));
          decided.push(moment);
        }
        for (const [index, first] of decided.entries()) {
          const beyond = decided[index + 2 * accountRule.failures];
          // Two windows may meet at their ends; never more than both hold.
          if (beyond !== undefined) expect(beyond - first).toBeGreaterThanOrEqual(accountRule.window);
        }
      }),
    );
  });

  test('block for a quarter of an hour from the last of them, and are then forgotten', () => {
    let throttle: Throttle | null = null;
    for (let count = 0; count < 10; count += 1) throttle = countTry(throttle, accountRule, at(count));
    expect(findBlock(throttle, at(10))).toBe(at(9 + accountRule.block));
    expect(findBlock(throttle, at(9 + accountRule.block))).toBeNull();
    expect(countTry(throttle, accountRule, at(accountRule.window)).failures).toBe(1);
  });
});
