import { beforeAll, describe, expect, test } from 'vitest';
import { createBookCompiler } from '../../src/books/compile/create-book-compiler.ts';
import { makeBook } from '../../src/books/make-book.ts';
import { stateShapes, stateWords } from '../../src/core/assess/state-words.ts';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';
import { printBook } from './support/print-book.ts';
import { readTaggedPdf, type TaggedPdf } from './support/read-tagged-pdf.ts';

const samples = readSampleSnapshots();

describe.each(samples.map((snapshot) => [snapshot.municipality.name, snapshot] as const))(
  'the report of %s',
  (_, snapshot) => {
    let pdf: TaggedPdf;
    let text: string;

    beforeAll(async () => {
      pdf = await readTaggedPdf(printBook(snapshot, { kind: 'report' }));
      text = textOf(pdf);
    });

    test('has every strategy, measure, indicator, initiative, project and department that a table names', () => {
      const { strategies, measures, indicators, initiatives, projects } = snapshot.plan;
      const names = [
        ...[...strategies, ...measures, ...initiatives].map(({ title }) => title),
        ...projects.map(({ name }) => name),
        // A note's mark may stand within a name.
        ...indicators.filter(({ notes }) => notes.length === 0).map(({ name }) => name),
      ];
      expect(names.filter((name) => !text.includes(tighten(name)))).toEqual([]);
    });

    test('has every published result as it was reported, with its source', () => {
      const measured = snapshot.observations.flatMap((one) => (one.status === 'measured' ? [one] : []));
      const figures = measured.map(({ raw }) => raw.normalize('NFKC').replaceAll(',', ''));
      const plain = text.replaceAll(',', '').replaceAll('−', '-');
      expect(figures.filter((figure) => !plain.includes(figure.replace(/[^\d.-]/gu, '')))).toEqual([]);
      const words = snapshot.observations.flatMap(({ source, comment }) => [source, comment]);
      expect(words.filter((one) => one !== null && !text.includes(tighten(one)))).toEqual([]);
    });

    test('says the state of each indicator by shape and word', () => {
      const states =
        snapshot.assessment?.asOf == null ? [] : snapshot.assessment.indicators.map(({ state }) => state);
      for (const state of new Set(states)) {
        const words = tighten(`${stateShapes[state]}${stateWords[state].ja}`);
        expect(text.split(words).length - 1).toBeGreaterThanOrEqual(
          states.filter((one) => one === state).length,
        );
      }
    });

    test('has the charts with the sentence that tells them', () => {
      const { indicators } = snapshot.plan;
      const series = indicators.flatMap((one) => one.series);
      const charts = pdf.figures.filter((words) => !words.includes('の取組がある'));
      expect(charts.length).toBe(indicators.length + series.length);
      expect(charts.filter((words) => !words.includes('策定時'))).toEqual([]);
    });

    test('has a title, a language, bookmarks and a contents list with the pages of its chapters', () => {
      expect(pdf.title).toContain(snapshot.plan.title);
      expect(pdf.lang).toBe('ja');
      const titles = [...snapshot.plan.strategies, ...snapshot.plan.measures].map(({ title }) => title);
      expect(titles.filter((title) => !pdf.bookmarks.some((mark) => mark.includes(title)))).toEqual([]);
      const contents = pdf.pages
        .slice(1, 3)
        .flatMap(({ blocks }) => blocks.map(({ lines }) => lines.map((one) => one.text).join('')));
      for (const { title } of snapshot.plan.strategies) {
        const entry = contents.find((line) => line.includes(title) && /\d$/.test(line));
        const page = Number(/(\d+)$/.exec(entry ?? '')?.[1]);
        expect(pageText(pdf, page - 1)).toContain(tighten(title));
      }
    });
  },
);

describe('a book', () => {
  const [city] = samples.filter(({ publication }) => publication.resultsUpTo !== null);
  if (city === undefined) throw new Error('No sample has results');

  test('of one publication is the same, byte for byte, whenever it is made', async () => {
    const first = printBook(city, { kind: 'report' });
    const source = makeBook(city, { kind: 'report' }, 'ja');
    const compile = await createBookCompiler();
    const again = source === null ? null : compile(source);
    expect(again?.ok && Buffer.compare(again.pdf, first)).toBe(0);
  });

  test('is made for each measure and each department of the plan', () => {
    for (const { id, title } of city.plan.measures.slice(0, 4)) {
      const sheet = makeBook(city, { kind: 'measure', id }, 'ja');
      expect(JSON.stringify(sheet?.data)).toContain(title);
    }
    for (const { id, name } of city.plan.departments) {
      expect(JSON.stringify(makeBook(city, { kind: 'department', id }, 'ja')?.data)).toContain(name);
    }
    expect(makeBook(city, { kind: 'measure', id: 'm999' }, 'ja')).toBeNull();
    expect(makeBook(city, { kind: 'department', id: 'd999' }, 'ja')).toBeNull();
  });

  test.each(samples.map((one) => [one.municipality.name, one] as const))(
    'of figures is one page for %s',
    async (_, snapshot: Snapshot) => {
      const pdf = await readTaggedPdf(printBook(snapshot, { kind: 'figures' }));
      expect(pdf.pages.length).toBe(1);
    },
  );

  test('speaks English around the Japanese plan', async () => {
    const source = makeBook(city, { kind: 'report' }, 'en');
    const words = JSON.stringify(source?.data);
    expect(words).toContain('Indicators most at risk');
    const compile = await createBookCompiler();
    expect(source !== null && compile(source).ok).toBe(true);
  });
});

function textOf({ pages }: TaggedPdf): string {
  return pages
    .map((_, at) => at)
    .map((at) => pageText({ pages }, at))
    .join('');
}

function pageText({ pages }: Pick<TaggedPdf, 'pages'>, at: number): string {
  const lines = pages[at]?.blocks.flatMap((block) => block.lines) ?? [];
  return tighten(lines.map(({ text }) => text).join(''));
}

/** Without white space, which lines put in and take out. */
function tighten(text: string): string {
  return text.replace(/\s+/gu, '');
}
