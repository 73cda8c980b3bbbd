import { describe, expect, it } from 'vitest';
import { mangleMany, mangleOnce, manglingNames } from './support/mangle-once.ts';

const SEEDS = 200;

describe('mangled workbooks', () => {
  it.each(manglingNames)('end in the right values or in problems: %s', async (name) => {
    const { right, named, faults } = await mangleOnce(manglingNames.indexOf(name) + 100_000, name);
    expect(faults).toEqual([]);
    expect(right + named).toBeGreaterThan(0);
  });

  it(`end in the right values or in problems, for ${SEEDS} seeds with up to four manglings`, async () => {
    const { right, named, faults } = await mangleMany(1, SEEDS);
    expect(faults).toEqual([]);
    console.log(`${SEEDS} mangled workbooks: ${right} answers right, ${named} named in problems`);
    expect(right).toBeGreaterThan(named);
    expect(named).toBeGreaterThan(SEEDS);
  });
});
