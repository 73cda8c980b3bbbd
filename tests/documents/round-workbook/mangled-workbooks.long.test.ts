import { expect, it } from 'vitest';
import { mangleMany } from './support/mangle-once.ts';

const SEEDS = 3000;

it(`${SEEDS} mangled workbooks end in the right values or in problems`, async () => {
  const { right, named, faults } = await mangleMany(1001, 1000 + SEEDS);
  expect(faults).toEqual([]);
  console.log(`${SEEDS} mangled workbooks: ${right} answers right, ${named} named in problems`);
  expect(right).toBeGreaterThan(named);
});
