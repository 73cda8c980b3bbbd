import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type PlanReadResult, readPlanText } from '../../../../src/documents/plan-text/read-plan-text.ts';
import { sharedPath } from '../../../support/shared-folder.ts';
import { printPlan } from './print-plan.ts';
import { randomPlan } from './random-plan.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

const publishedPath = sharedPath('plans', 'hiratsuka-2024', 'source.txt');
if (!publishedPath) console.warn('Skipped in part: the published plan is not in the shared folder.');

const PAGE_END = '\n\n\n\n';

/** The published plan where it is there, and a random one always. */
const DOCUMENTS: ReadonlyArray<readonly [name: string, text: string]> = [
  ['a random plan', printPlan(randomPlan(seededRandom(77), 'clear')).text],
  ...(publishedPath ? [['the published plan', readFileSync(publishedPath, 'utf8')] as const] : []),
];

/** How many damaged documents of each sort are read. */
export type DamageEffort = {
  /** Of the places behind lines, one in so many is cut at. */
  readonly oneLineIn: number;
  /** Places within lines at which it is cut. */
  readonly cuts: number;
  /** Lines that lose their blank, one at a time. */
  readonly blanks: number;
  /** Documents for each other sort of damage. */
  readonly seeds: number;
};

/** What the reader must say of documents that were damaged in every way that files are. */
export function describeDamaged({ oneLineIn, cuts, blanks, seeds }: DamageEffort): void {
  describe.each(DOCUMENTS)('%s, damaged', (_, text) => {
    const lines = text.split('\n');
    const lastText = lines.findLastIndex((line) => line.trim() !== '');

    test('is never said to be whole without a question when it is cut behind any line', () => {
      const whole: number[] = [];
      for (let cut = 1; cut < lastText; cut += oneLineIn)
        if (isSaidWhole(read(lines.slice(0, cut)))) whole.push(cut);
      expect(whole).toEqual([]);
    });

    test('is never said to be whole without a question when it is cut within any line', () => {
      const random = seededRandom(3);
      const whole: number[] = [];
      for (let count = 0; count < cuts; count += 1) {
        const at = random.int(1, text.trimEnd().length - 1);
        if (isSaidWhole(readPlanText(new TextEncoder().encode(text.slice(0, at))))) whole.push(at);
      }
      expect(whole).toEqual([]);
    });

    test('is never said to be whole without a question when it is cut behind any page', () => {
      const pages = text.split(PAGE_END);
      const whole: number[] = [];
      for (let cut = 1; cut < pages.length - 1; cut += 1)
        if (isSaidWhole(read([pages.slice(0, cut).join(PAGE_END), PAGE_END]))) whole.push(cut);
      expect(whole).toEqual([]);
    });

    test('is never said to be whole when a page is lost from its middle', () => {
      const pages = text.split(PAGE_END);
      for (let lost = 1; lost < pages.length - 1; lost += 1) {
        const result = read([pages.filter((__, index) => index !== lost).join(PAGE_END)]);
        const empty = (pages[lost] ?? '').replace(/[\s0-9０-９-]/gu, '') === '';
        if (!empty) expect(isSaidWhole(result), `without page ${lost}`).toBe(false);
      }
    });

    test('is read the same or with a problem that says so when one line lost its blank', () => {
      const ended = lines.flatMap((line, index) => (/\S $/u.test(line) ? [index] : []));
      const plain = outcomeOf(read(lines));
      const random = seededRandom(8);
      const silent: number[] = [];
      for (let count = 0; count < blanks; count += 1) {
        const lost = ended[random.int(0, ended.length - 1)] ?? 0;
        const outcome = outcomeOf(read(lines.map((line, at) => (at === lost ? line.trimEnd() : line))));
        if (outcome.plan !== plain.plan && outcome.warnings === plain.warnings) silent.push(lost + 1);
      }
      expect(silent.length, `lines ${silent.join(', ')}`).toBeLessThanOrEqual(blanks * MOST_SILENT);
    });

    test.each(Object.entries(DAMAGES))('ends with an answer and a full account after %s', (__, damage) => {
      for (let seed = 1; seed <= seeds; seed += 1) {
        const result = read(damage([...lines], seededRandom(seed)));
        if (!result.ok) continue;
        const { total, used, furniture, leftover } = result.reading.coverage;
        expect(used + furniture + leftover).toBe(total);
        expect(Math.min(used, furniture, leftover)).toBeGreaterThanOrEqual(0);
        for (const { line, message } of result.reading.file.problems ?? []) {
          expect(line).toBeGreaterThan(0);
          expect(message).not.toMatch(/undefined|NaN/u);
        }
      }
    });

    test('is read in time that grows with its length', () => {
      const started = performance.now();
      const result = read(Array.from({ length: 40 }, () => text));
      expect(result.ok).toBe(true);
      expect(performance.now() - started).toBeLessThan(20_000);
    });
  });
}

const DAMAGES: Readonly<Record<string, (lines: string[], random: SeededRandom) => string[]>> = {
  'lines were lost': (lines, random) => lines.filter(() => !random.chance(0.02)),
  'lines were doubled': (lines, random) =>
    lines.flatMap((line) => (random.chance(0.02) ? [line, line] : [line])),
  'lines changed places': (lines, random) => {
    for (let count = 0; count < 10; count += 1) {
      const [a, b] = [random.int(0, lines.length - 1), random.int(0, lines.length - 1)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    }
    return lines;
  },
  'lines were cut short': (lines, random) =>
    lines.map((line) => (random.chance(0.03) ? line.slice(0, random.int(0, line.length)) : line)),
  'a stretch was lost': (lines, random) => {
    lines.splice(random.int(0, lines.length - 1), random.int(1, 300));
    return lines;
  },
  'empty lines were lost': (lines, random) => lines.filter((line) => line !== '' || !random.chance(0.3)),
  'the words were mixed': (lines, random) =>
    lines.map((line) => (random.chance(0.05) ? [...line].reverse().join('') : line)),
};

function read(lines: readonly string[]): PlanReadResult {
  return readPlanText(new TextEncoder().encode(`${lines.join('\n')}\n`));
}

/**
 * The share of lost blanks of which nothing is said: two actions of a row's full width, or an action and a name of a column's width, grow together without a
 * trace.
 */
const MOST_SILENT = 4 / 80;

/** What was read, without its places, and what was said about it. */
function outcomeOf(result: PlanReadResult): { readonly plan: string; readonly warnings: string } {
  if (!result.ok) return { plan: '', warnings: result.reason.code };
  const { file, problems } = result.reading;
  const plan = JSON.stringify(file.strategies, (key, value: unknown) =>
    key === 'place' ? undefined : value,
  );
  const warnings = problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ kind, line }) => `${kind}:${line}`);
  return { plan, warnings: warnings.join() };
}

/** Neither refused nor doubted, nor without the question whether the document ends there. */
function isSaidWhole(result: PlanReadResult): boolean {
  if (!result.ok || result.reading.wholeness !== 'whole') return false;
  return !result.reading.problems.some(({ kind }) => kind === 'end-unconfirmed');
}
