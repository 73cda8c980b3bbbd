import { describe, expect, test } from 'vitest';
import {
  type Edition,
  findCurrentEdition,
  findEditionState,
  inForceSinceLoaded,
} from '../../../src/core/editions/edition.ts';

const approvedFrom = (year: number, from: string): Edition => ({
  year,
  standing: { state: 'approved', from, approval: { by: '企画政策課', at: '2025-02-01T00:00:00Z' } },
});
const first: Edition = { year: 2024, standing: inForceSinceLoaded };
const preparing: Edition = { year: 2026, standing: { state: 'preparing' } };
const editions = [first, approvedFrom(2025, '2025-04-01'), preparing];

describe('the edition in force', () => {
  test.each([
    ['long before the day', '2024-06-01', 2024],
    ['the day before', '2025-03-31', 2024],
    ['on the day', '2025-04-01', 2025],
    ['after it', '2030-01-01', 2025],
  ])('%s', (_, on, year) => {
    expect(findCurrentEdition(editions, on)?.year).toBe(year);
  });

  test('is none where all are in preparation', () => {
    expect(findCurrentEdition([preparing], '2030-01-01')).toBeNull();
  });

  test('is the latest one where nothing was written down of any', () => {
    const old = [2026, 2024, 2025].map((year): Edition => ({ year, standing: inForceSinceLoaded }));
    expect(findCurrentEdition(old, '2024-01-01')?.year).toBe(2026);
  });
});

describe('the state of an edition', () => {
  test.each([
    ['the first, before the second is in force', 2024, '2025-03-31', 'current'],
    ['the first, after it', 2024, '2025-04-01', 'former'],
    ['the second, approved', 2025, '2025-03-31', 'approved'],
    ['the second, on its day', 2025, '2025-04-01', 'current'],
    ['the third', 2026, '2030-01-01', 'preparing'],
    ['one that there is not', 2027, '2030-01-01', null],
  ])('%s', (_, year, on, state) => {
    expect(findEditionState(editions, year, on)).toBe(state);
  });
});
