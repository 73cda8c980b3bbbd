import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDecimals } from '../../../src/core/quantity/add-decimals.ts';

describe('decimals added as on paper', () => {
  test.each([
    ['tenths', 0.1, 0.2, 0.3],
    ['a small rest of large numbers', 1_234_567.89, -1_234_567.8, 0.09],
    ['to nought, without a sign', -0.5, 0.5, 0],
    ['very small ones', 1e-7, 2e-7, 3e-7],
    ['very large ones', 1e21, 1, 1e21],
    ['whole ones', 40, 12, 52],
  ])('%s', (_, one, other, sum) => {
    expect(addDecimals(one, other)).toBe(sum);
  });

  test('as whole hundredths add', () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        expect(addDecimals(one / 100, other / 100)).toBe((one + other) / 100 + 0);
      }),
    );
  });
});
