import { describe, expect, test } from 'vitest';
import { readPlanText } from '../../../src/documents/plan-text/read-plan-text.ts';
import { isDoubt } from '../../../src/documents/plan-text/reader-problem.ts';
import { compareReading } from './support/compare-reading.ts';
import { printPlan } from './support/print-plan.ts';
import { type RandomPlan, randomPlan } from './support/random-plan.ts';
import { seededRandom } from './support/seeded-random.ts';

function read(text: string) {
  const result = readPlanText(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(`Not read: ${result.reason.code}`);
  return result.reading;
}

/** A plan of three strategies and more, each with as many measures, whose last page has room left; the last one has one fewer where `uneven`. */
function shapedPlan(uneven: boolean): RandomPlan {
  for (let seed = 1; seed < 400; seed += 1) {
    const plan = randomPlan(seededRandom(seed), 'clear');
    if (plan.strategies.length < 3) continue;
    const least = Math.min(...plan.strategies.map(({ measures }) => measures.length));
    if (least < 2) continue;
    const strategies = plan.strategies.map((strategy, at) => ({
      ...strategy,
      measures: strategy.measures.slice(0, uneven && at === plan.strategies.length - 1 ? least - 1 : least),
    }));
    const shaped = { ...plan, strategies };
    const { problems } = read(printPlan(shaped).text);
    if (!problems.some(({ severity, kind }) => severity === 'error' || kind === 'end-unconfirmed'))
      return shaped;
  }
  throw new Error('No seed gives such a plan');
}

describe('a whole plan', () => {
  const printed = printPlan(shapedPlan(false));

  test('is said to be whole', () => {
    expect(read(printed.text).wholeness).toBe('whole');
  });

  test.each([
    ['without the empty lines at its end', (text: string) => text.replace(/\n+$/u, '\n')],
    ['without the last line end', (text: string) => text.replace(/\n+$/u, '')],
    ['without any blank at its end', (text: string) => text.trimEnd()],
  ])('%s is read the same, and only doubted', (_, trim) => {
    const reading = read(trim(printed.text));
    expect(compareReading(printed.expected, reading)).toEqual([]);
    expect(reading.wholeness).toBe('doubtful');
  });

  test.each([
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['with form feeds between its pages', (text: string) => text.replaceAll('\n\n\n\n', '\n\f')],
  ])('%s is the same plan', (_, change) => {
    const reading = read(change(printed.text));
    expect(compareReading(printed.expected, reading)).toEqual([]);
    expect(reading.wholeness).toBe('whole');
  });

  test('whose last strategy has fewer measures than the others is read, and asked about', () => {
    const uneven = printPlan(shapedPlan(true));
    const reading = read(uneven.text);
    expect(compareReading(uneven.expected, reading)).toEqual([]);
    expect(reading.wholeness).toBe('doubtful');
    expect(reading.problems.filter(isDoubt).map(({ kind }) => kind)).toEqual(['measures-uneven']);
  });

  test('whose text ends inside brackets is incomplete', () => {
    const end = printed.text.trimEnd().lastIndexOf('】');
    const reading = read(printed.text.slice(0, end));
    expect(reading.wholeness).toBe('incomplete');
    expect(reading.problems.at(-1)?.kind).toBe('ends-in-paragraph');
  });

  test('without a contents list is whole as far as it tells, and its end is to be confirmed', () => {
    const reading = read(printed.text.replace(/^[０-９] .+\n/gmu, ''));
    expect(reading.wholeness).toBe('whole');
    expect(reading.problems.map(({ kind }) => kind)).toContain('end-unconfirmed');
  });
});
