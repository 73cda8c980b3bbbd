import { beforeAll, describe, expect, test } from 'vitest';
import type { BookSource } from '../../src/books/book-source.ts';
import { makeComparison } from '../../src/books/comparison/make-comparison.ts';
import { compareEditions } from '../../src/core/editions/compare-editions.ts';
import type { EditionComparison } from '../../src/core/editions/comparison.ts';
import { proposeLineage } from '../../src/core/editions/propose-lineage.ts';
import { settleLinks } from '../../src/core/editions/settle-links.ts';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import { readSample } from '../sample/committed-sample.ts';
import { manglePlan } from '../support/mangle-plan.ts';
import { printSource } from './support/print-book.ts';
import { readTaggedPdf, type TaggedPdf } from './support/read-tagged-pdf.ts';

const { plan: file, municipality } = readSample('miokawa');
const { source: _source, publication: _publication, ...city } = municipality;

/** The made-up city's plan and a made-up next edition of it, with all that is proposed taken. */
function compareMangled(): EditionComparison {
  const before = toPlan(file);
  const after = toPlan(manglePlan(file, 'book').file, before);
  const links = proposeLineage(before, after).proposals.flatMap((one) => one.links);
  const settled = settleLinks(
    before,
    after,
    links.map(({ from, to }) => ({ from, to, reason: '市民の声による' })),
  );
  if (!settled.ok) throw new Error('What is proposed can be taken');
  return compareEditions(before, settled.plan, settled.lineage);
}

function makeBook(comparison: EditionComparison): BookSource {
  const { title, chapter } = file.plan;
  return makeComparison({ municipality: city, title, chapter, comparison, on: '2027-02-10' }, 'ja');
}

describe('the book of a comparison', () => {
  const comparison = compareMangled();
  let pdf: TaggedPdf;
  let text: string;

  beforeAll(async () => {
    pdf = await readTaggedPdf(printSource(makeBook(comparison)));
    text = tighten(
      pdf.pages
        .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.map((line) => line.text)))
        .join(''),
    );
  });

  test('has every changed element on both sides, and the reasons', () => {
    expect(comparison.rows.length).toBeGreaterThan(50);
    const names = comparison.rows
      .flatMap(({ before, after }) => [...before, ...after])
      .map(({ name }) => tighten(name.map((run) => run.text).join('')));
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    expect(text).toContain('市民の声による');
    expect(text).toContain(tighten('（新設）'));
  });

  test('has a bookmark for every strategy in which something changed', () => {
    const strategies = new Set(comparison.rows.flatMap(({ path }) => path.strategy ?? []));
    expect([...strategies].filter((title) => !pdf.bookmarks.includes(title))).toEqual([]);
  });

  test('two plans that are the same make one page that says so', async () => {
    const plan = toPlan(file);
    const { pages } = await readTaggedPdf(printSource(makeBook(compareEditions(plan, plan))));
    expect(pages).toHaveLength(1);
  });
});

function tighten(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '');
}
