import { describe, expect, test } from 'vitest';
import { createBookScope } from '../../src/books/book-scope.ts';
import { makeReport } from '../../src/books/report/make-report.ts';
import { viewAssessment } from '../../src/books/views/assessment.ts';
import { makePublishedSheet } from '../core/sheets/make-published-sheet.ts';
import { makeExampleSnapshot } from '../site/example-snapshot.ts';
import { printBook } from './support/print-book.ts';
import { readTaggedPdf } from './support/read-tagged-pdf.ts';

const plain = makeExampleSnapshot();
const [measure] = plain.plan.measures;
const [strategy] = plain.plan.strategies;
if (measure === undefined || strategy === undefined) throw new Error('The example has both');
const sheets = [
  makePublishedSheet(measure.id, 2024),
  makePublishedSheet(measure.id, 2025),
  makePublishedSheet(strategy.id, 2025),
];
const snapshot = { ...plain, sheets };

const tighten = (text: string): string => text.replace(/\s+/g, '');

describe('the city’s own assessment in books', () => {
  test.each([
    ['the report', { kind: 'report' }],
    ['the sheet of a measure', { kind: 'measure', id: measure.id }],
  ] as const)('%s has the ratings, the override as one, and how it was proposed', async (_, book) => {
    const pdf = await readTaggedPdf(printBook(snapshot, book));
    const text = tighten(JSON.stringify(pdf));
    for (const words of [
      '市の評価（2025年度',
      '集計から提案された「B」とは異なる評価です。理由：年度末の伸びを見込む。',
      '判定できた5件のうち「達成、順調」が3件（60％）で、60％以上なので「B」です。',
      'issuesの本文',
    ])
      expect(text).toContain(tighten(words));
    expect(text).not.toContain('note-secondの本文');
  });

  test('is that of the newest year', () => {
    expect(viewAssessment(createBookScope(snapshot, 'ja'), measure.id)?.title).toContain('2025');
  });

  test('is not there where nothing was published', () => {
    const scope = createBookScope(plain, 'ja');
    expect(viewAssessment(scope, measure.id)).toBeNull();
    expect(JSON.stringify(makeReport(scope).data)).not.toContain('市の評価');
  });
});
