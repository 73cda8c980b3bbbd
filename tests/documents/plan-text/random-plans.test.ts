import { describe, expect, test } from 'vitest';
import { checkSeeds } from './support/check-seeds.ts';
import { dropDepartments } from './support/drop-departments.ts';
import type { RandomPlan } from './support/random-plan.ts';

/** Seeds that once were read wrong without a word, each with what it showed. Kept for good. */
const ONCE_WRONG: ReadonlyArray<readonly [seed: number, clarity: 'any' | 'clear', shown: string]> = [
  [25, 'clear', 'a figure without a unit before a target in words, taken for its unit'],
  [1045, 'any', 'a year-specific cell exactly as wide as a title'],
  [1320, 'any', 'the same on a page that has no full line over all years'],
  [1063, 'any', 'a year-specific cell a character narrower than a title'],
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
  'own word for baseline',
  'own word for goals',
  'own word for initiative',
  'own word for initiatives',
  'own word for kpis',
  'own word for name',
  'own word for project',
  'own word for target',
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
    const { wrong, open, incomplete, features } = checkSeeds(1, 200, 'clear');
    expect(wrong, 'seeds that were read wrong').toEqual([]);
    expect(incomplete).toEqual([]);
    expect(open.length, `seeds that were read wrong and said so: ${open.join(', ')}`).toBeLessThanOrEqual(4);
    expect(FEATURES.filter((feature) => (features.get(feature) ?? 0) < 5)).toEqual([]);
  });

  test('where the page leaves something open, exactly or with a problem that says so', () => {
    const { wrong, open, incomplete, features } = checkSeeds(1001, 1150, 'any');
    expect(wrong, 'seeds that were read wrong without a word').toEqual([]);
    expect(incomplete).toEqual([]);
    expect(open.length, `seeds that were read wrong and said so: ${open.join(', ')}`).toBeLessThan(60);
    expect(features.get('year-specific cell alone') ?? 0).toBeGreaterThan(50);
  });

  test.each([
    ['one project cell in eight names no department', 8, 36],
    ['one project cell in three names no department', 3, 35],
    ['no project names a department', 1, 33],
  ])('where %s, exactly or with a problem that says so', (_, oneIn, leastExact) => {
    const drop = (plan: RandomPlan): RandomPlan => dropDepartments(plan, oneIn);
    const { wrong, open, incomplete, features } = checkSeeds(1, 40, 'clear', drop);
    expect(wrong, 'seeds that were read wrong without a word').toEqual([]);
    expect(40 - open.length - incomplete.length).toBeGreaterThanOrEqual(leastExact);
    expect(features.get('project without a department') ?? 0).toBeGreaterThan(50);
  });

  test.each(ONCE_WRONG)('seed %d (%s): %s', (seed, clarity) => {
    expect(checkSeeds(seed, seed, clarity).wrong).toEqual([]);
  });
});
