import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlanFile } from '../../src/core/plan/plan-file.ts';
import { parsePlanJson } from '../../src/documents/plan-json/parse-plan-json.ts';
import { type PlanReading, readPlanText } from '../../src/documents/plan-text/read-plan-text.ts';
import { compareReading } from '../documents/plan-text/support/compare-reading.ts';
import { sharedPath } from '../support/shared-folder.ts';
import { extractAsText } from './support/extract-as-text.ts';
import { listPrintedTexts } from './support/list-printed-texts.ts';
import { printBook, publishFile } from './support/print-book.ts';
import { readTaggedPdf, type TaggedPdf } from './support/read-tagged-pdf.ts';

const publishedPath = sharedPath('plans', 'hiratsuka-2024', 'expected.json');
if (publishedPath === null) console.warn('Skipped in part: the published plan is not in the shared folder.');

const plans = [
  ['the sample of a published plan', 'sample/hiratsuka/plan.json'],
  ['the made-up city', 'sample/miokawa/plan.json'],
  ...(publishedPath === null ? [] : [['the published plan', publishedPath] as const]),
] as const;

describe.each(plans)('the book of %s', (_, path) => {
  let file: PlanFile;
  let pdf: TaggedPdf;

  beforeAll(async () => {
    file = readPlan(path);
    pdf = await readTaggedPdf(printBook(publishFile(file), { kind: 'plan' }));
  });

  test('has every name, figure and word of the plan in its text', () => {
    const text = squeeze(pdf.pages.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)));
    const missing = listPrintedTexts(file).filter((one) => !text.includes(tighten(one)));
    expect(missing).toEqual([]);
  });

  test('has a bookmark for each strategy and measure', () => {
    const titles = file.strategies.flatMap(({ title, measures }) => [
      title,
      ...measures.map((one) => one.title),
    ]);
    const missing = titles.filter((title) => !pdf.bookmarks.some((mark) => mark.includes(title)));
    expect(missing).toEqual([]);
  });

  test('says what each of its icons stands for to those who cannot see them', () => {
    const marks = JSON.stringify(file).match(/"marks":\[/g)?.length ?? 0;
    expect(pdf.figures.filter((words) => words !== '').length > 0).toBe(marks > 0);
  });
});

/** What plans do not print, and what only the first reading of a document knows. */
const unprinted = new Set(['place', 'marks', 'direction', 'problems']);

describe.each(plans.filter(([name]) => name !== 'the made-up city'))(
  'the text of the book of %s',
  (_, path) => {
    let file: PlanFile;
    let reading: PlanReading;

    beforeAll(async () => {
      file = readPlan(path);
      const pdf = await readTaggedPdf(printBook(publishFile(file), { kind: 'plan' }));
      const read = readPlanText(new TextEncoder().encode(extractAsText(pdf)));
      if (!read.ok) throw new Error(JSON.stringify(read));
      reading = read.reading;
    });

    test('is read back as the plan, field by field', () => {
      const printed: PlanFile = JSON.parse(
        JSON.stringify(file, (key, value: unknown) => (unprinted.has(key) ? undefined : value)),
      );
      expect(compareReading(printed, reading)).toEqual([]);
    });

    test('is read back as whole', () => {
      expect(reading.wholeness).toBe('whole');
      expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  },
);

function readPlan(path: string): PlanFile {
  const read = parsePlanJson(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(`${path} is no plan file`);
  return read.file;
}

function squeeze(lines: readonly { readonly text: string }[]): string {
  return tighten(lines.map(({ text }) => text).join(''));
}

/** Without white space, which lines put in and take out. */
function tighten(text: string): string {
  return text.replace(/\s+/gu, '');
}
