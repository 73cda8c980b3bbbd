import { describe, expect, test } from 'vitest';
import { checkSeeds } from './support/check-seeds.ts';

/** Seeds that once were read wrong, each with what it showed. Kept for good. */
const ONCE_WRONG: ReadonlyArray<readonly [seed: number, clarity: 'any' | 'clear', shown: string]> = [
  [5, 'any', 'a figure on the line of its name while another cell of the row is wrapped'],
  [22, 'any', 'a narrow cell below the first row beside a row of its own'],
  [28, 'any', 'a year-specific cell wrapped as narrow as a title'],
  [42, 'any', 'a cell over all years after a narrow cell that stands alone'],
  [50, 'any', 'a short name before one figure, taken for the name of a part'],
  [184, 'any', 'the same after an indicator with parts and 【累計】 in a paragraph'],
  [4, 'any', 'a title on one line behind a project cell that is higher than its row'],
];

/** Everything that the generator must have printed for the proof to mean something. */
const FEATURES = [
  'CO２ unit',
  'Latin letters in an action',
  'cells on one line',
  'cumulative in a paragraph of its own',
  'cumulative in line',
  'cumulative wrapped',
  'full-width figures',
  'half-width mark',
  'initiative over a page, title repeated',
  'name on the line of its values',
  'no baseline',
  'no unit',
  'note',
  'page break among indicators',
  'parts joined',
  'parts on lines',
  'project cell cut by a page',
  'project cell over 1 rows',
  'project cell over 2 rows',
  'project cell over 3 rows',
  'project cell over 4 rows',
  'projects in paragraphs',
  'projects parted by a slash',
  'row of year-specific cells',
  'scaled unit',
  'several departments',
  'target in words',
  'term',
  'thousands separator',
  'title box',
  'title on one line',
  'title wrapped',
  'trace of an icon behind',
  'trace of an icon own-line',
  'two groups of projects in a cell',
  'wrapped target in words',
];

describe('a random plan, printed and extracted, is read back', () => {
  test('where the page tells everything, exactly', () => {
    const { wrong, open, features } = checkSeeds(1, 200, 'clear');
    expect(wrong, 'seeds that were read wrong').toEqual([]);
    expect(open.length, `seeds that were read wrong and said so: ${open.join(', ')}`).toBeLessThanOrEqual(4);
    expect(FEATURES.filter((feature) => (features.get(feature) ?? 0) < 5)).toEqual([]);
  });

  test('where the page leaves something open, exactly or with a problem that says so', () => {
    const { wrong, open, features } = checkSeeds(1001, 1150, 'any');
    expect(wrong, 'seeds that were read wrong without a word').toEqual([]);
    expect(open.length, `seeds that were read wrong and said so: ${open.join(', ')}`).toBeLessThan(60);
    expect(features.get('year-specific cell alone') ?? 0).toBeGreaterThan(50);
  });

  test.each(ONCE_WRONG)('seed %d (%s): %s', (seed, clarity) => {
    expect(checkSeeds(seed, seed, clarity).wrong).toEqual([]);
  });
});
