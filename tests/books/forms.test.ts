import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { BookRequest } from '../../src/books/book.ts';
import { createBookScope } from '../../src/books/book-scope.ts';
import { type FormRequest, hasForm, makeForm } from '../../src/books/forms/make-form.ts';
import { makeReport } from '../../src/books/report/make-report.ts';
import { makeDepartmentSheet } from '../../src/books/sheets/make-department-sheet.ts';
import { makeMeasureSheet } from '../../src/books/sheets/make-measure-sheet.ts';
import type { FormBook } from '../../src/core/forms/form-book.ts';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import type { Language } from '../../src/core/text/text.ts';
import { writeFormWorkbook } from '../../src/documents/form-workbook/write-form-workbook.ts';
import { needed } from '../app/round/open-city.ts';
import { readSnapshotWithOpinions } from '../support/opinion-snapshot.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';

const city = readSnapshotWithOpinions();
const report = { kind: 'report' } as const;
const measure = { kind: 'measure', id: needed(city.plan.measures[0], 'a measure').id } as const;
const nursery = needed(
  city.plan.departments.find(({ name }) => name === '保育課'),
  'a department with indicators',
);
const department = { kind: 'department', id: nursery.id } as const;

function form(snapshot: Snapshot, request: FormRequest, language: Language = 'ja'): FormBook {
  return needed(makeForm(snapshot, request, language), 'the book');
}

async function open(book: FormBook): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeFormWorkbook(book);
  await workbook.xlsx.load(bytes.buffer);
  return workbook;
}

/** Every cell that holds something, each once where cells are merged. */
function listCells(workbook: ExcelJS.Workbook): readonly ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.master === cell && cell.value !== null) cells.push(cell);
      });
    });
  }
  return cells;
}

/** As a person reads it: numbers as their format shows them. */
function show(cell: ExcelJS.Cell): string {
  if (typeof cell.value !== 'number') return cell.text;
  const [, places = '', unit = ''] = /^#,##0(?:\.(0+))?(?:"(.*)")?$/.exec(cell.numFmt) ?? [];
  const [whole = '', rest] = Math.abs(cell.value).toFixed(places.length).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${cell.value < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}${unit}`;
}

/** What a workbook does not have: pictures and what is said of them, and the frame of a printed book. */
const unprinted = new Set([
  'frame',
  // Stands over a table that there need not be.
  'indicatorsHead',
  'words',
  'charts',
  'id',
  'key',
  'icons',
  'spark',
  'sparkWords',
  'exact',
  'yen',
  // Stand with the number in one cell.
  'unit',
]);

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n');
  if (Array.isArray(value)) return value.flatMap(listTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (unprinted.has(name) ? [] : listTexts(part)));
}

const plain = (text: string): string => text.replaceAll(/\s/g, '');

const [withoutResults] = readSampleSnapshots();
const before = needed(withoutResults, 'a plan without results');

describe.each([
  ['the report', city, 'ja', report, makeReport(createBookScope(city, 'ja')).data],
  ['the report in English', city, 'en', report, makeReport(createBookScope(city, 'en')).data],
  [
    'the report before the first results',
    before,
    'en',
    report,
    makeReport(createBookScope(before, 'en')).data,
  ],
  [
    'the sheet of a measure',
    city,
    'ja',
    measure,
    makeMeasureSheet(createBookScope(city, 'ja'), measure.id)?.data,
  ],
  [
    'the sheet of a department',
    city,
    'ja',
    department,
    makeDepartmentSheet(createBookScope(city, 'ja'), department.id)?.data,
  ],
] as const)('%s as a workbook', (_, snapshot, language, request, data) => {
  test('has every word and figure that its PDF prints', async () => {
    const cells = listCells(await open(form(snapshot, request, language)));
    const text = cells.map((cell) => plain(show(cell))).join('\n');
    const wanted = [...new Set(listTexts(data))].map(plain).filter((one) => one !== '' && one !== '－');
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
  });

  test('holds figures as numbers with their decimals and unit', async () => {
    const cells = listCells(await open(form(snapshot, request, language)));
    const numbers = cells.filter(({ value }) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter(({ numFmt }) => !numFmt.startsWith('#,##0'))).toEqual([]);
    expect(
      numbers.some(({ numFmt }) => numFmt.endsWith('％"') || numFmt.endsWith('%"') || numFmt.endsWith('人"')),
    ).toBe(true);
    // A figure that stands as text could not be added up.
    const texts = cells.filter(({ value }) => typeof value === 'string' && /^[−\d,.]+$/.test(value));
    expect(texts.map(({ value }) => value)).toEqual([]);
  });

  test('is printed on A4, all columns on one page, with heads and page numbers, and is no formula', async () => {
    const workbook = await open(form(snapshot, request, language));
    for (const { pageSetup, headerFooter, name } of workbook.worksheets) {
      expect(pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(headerFooter.oddFooter).toContain('&P / &N');
      expect(name.length).toBeLessThanOrEqual(31);
    }
    const types = new Set(listCells(workbook).map(({ type }) => type));
    expect(types.has(ExcelJS.ValueType.Formula)).toBe(false);
  });

  test('is the same whenever it is made', async () => {
    const [one, other] = [
      await writeFormWorkbook(form(snapshot, request, language)),
      await writeFormWorkbook(form(snapshot, request, language)),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

describe('workbooks to print', () => {
  test('have the report on sheets with heads on every page, and a sheet’s parts on one', async () => {
    const sheets = (await open(form(city, report))).worksheets;
    expect(sheets.map(({ name }) => name)).toEqual([
      '概要',
      '遅れ',
      '変化',
      '事業費',
      '方向性',
      '指標',
      '取組',
      '事業ごとの事業費',
      '意見と対応',
      '方法',
      '出典',
    ]);
    for (const { pageSetup } of sheets) expect(pageSetup.printTitlesRow).toMatch(/^(\d+):\1$/);
    expect((await open(form(city, measure))).worksheets).toHaveLength(1);
  });

  test('take a city’s text as text, whatever it begins with, and doubled signs in the foot', async () => {
    const name = '=HYPERLINK("http://example.jp")';
    const { municipality, plan } = city;
    const [first, ...others] = plan.indicators;
    const indicators = [{ ...needed(first, 'an indicator'), name }, ...others];
    const hostile = {
      ...city,
      municipality: { ...municipality, name: '&P市' },
      plan: { ...plan, indicators },
    };
    const workbook = await open(form(hostile, report));
    const found = listCells(workbook).filter(({ text }) => text.startsWith(name));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ value }) => typeof value === 'string')).toBe(true);
    expect(workbook.worksheets[0]?.headerFooter.oddFooter).toContain('&&P市');
  });

  test('keep what looks like a formula text when its cell is edited, and show a very long text whole', async () => {
    const [first, ...others] = city.plan.measures;
    const long = Array.from({ length: 300 }, (_, at) => `${at}番目の文はとても長い方向性のひとつです。`).join(
      '',
    );
    const withDirection = (direction: string): Snapshot => ({
      ...city,
      plan: { ...city.plan, measures: [{ ...needed(first, 'a measure'), direction }, ...others] },
    });
    const formula = listCells(await open(form(withDirection('=1+1'), measure))).filter(
      ({ text }) => text === '=1+1',
    );
    expect(formula.map(({ numFmt }) => numFmt)).toEqual(['@']);
    const parts = listCells(await open(form(withDirection(long), measure))).filter(({ text }) =>
      text.includes('番目の文'),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ text }) => text).join('')).toBe(long);
  });

  test('are made before the first results, in English too', async () => {
    const workbook = await open(form(before, report, 'en'));
    expect(workbook.worksheets.map(({ name }) => name)).toContain('Indicators');
  });

  test('are there of the report and the sheets alone, and of what the plan has', () => {
    const kinds: readonly BookRequest[] = [
      report,
      measure,
      department,
      { kind: 'plan' },
      { kind: 'figures' },
    ];
    expect(kinds.map(hasForm)).toEqual([true, true, true, false, false]);
    expect(makeForm(city, { kind: 'measure', id: 'm999' }, 'ja')).toBeNull();
  });
});
