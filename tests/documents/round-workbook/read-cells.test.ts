import { describe, expect, it } from 'vitest';
import { describeForms } from '../../../src/documents/round-workbook/form/describe-forms.ts';
import { readDateCell } from '../../../src/documents/round-workbook/read/read-date.ts';
import { readNumberCell } from '../../../src/documents/round-workbook/read/read-number.ts';
import type { RawCell } from '../../../src/documents/round-workbook/xlsx/raw-workbook.ts';
import { makeRequest } from './support/make-request.ts';

const text = (words: string): RawCell['content'] => ({ kind: 'text', text: words });
const plain = (value: number): RawCell['content'] => ({ kind: 'number', value, format: 'plain' });
const percent = (value: number): RawCell['content'] => ({ kind: 'number', value, format: 'percent' });
const day = (value: number): RawCell['content'] => ({ kind: 'number', value, format: 'date' });

const rows = describeForms(makeRequest())[0]?.rows ?? [];

function rowOf(item: string): (typeof rows)[number] {
  const row = rows.find((one) => one.item === item);
  if (row === undefined) throw new Error(`No row ${item}`);
  return row;
}

describe('a number', () => {
  const people = rowOf('kpi-balance');
  const share = rowOf('kpi-rate');

  it.each([
    ['half-width', text('1234'), people, 1234],
    ['full-width with separators', text('１，２３４'), people, 1234],
    ['△', text('△256'), people, -256],
    ['▲ and a blank', text('▲ 256'), people, -256],
    ['full-width minus', text('－256'), people, -256],
    ['△0 is nought', text('△0'), people, 0],
    ['with its unit', text(' 1,234人　'), people, 1234],
    ['％ in a row of per cent', text('５３．２％'), share, 53.2],
    ['% in a row of per cent', text('53.2%'), share, 53.2],
    ['percent format in a row of per cent', percent(0.532), share, 53.2],
    ['percent format without the noise of binary fractions', percent(0.07), share, 7],
    ['a plain number', plain(-12.5), people, -12.5],
  ])('is read: %s', (_, content, row, value) => {
    expect(readNumberCell(content, row)).toMatchObject({ ok: true, value: { kind: 'number', value } });
  });

  it.each([
    ['about', text('約50'), people, 'not-a-number'],
    ['a circled digit', text('①'), people, 'not-a-number'],
    ['misplaced separator', text('12,34'), people, 'not-a-number'],
    ['sixteen digits', text('1234567890123456'), people, 'not-a-number'],
    ['a dash', text('－'), people, 'number-none'],
    ['a range', text('50～60'), people, 'number-range'],
    ['a limit', text('50人以上'), people, 'number-bound'],
    ['another unit', text('5万人'), people, 'number-unit'],
    ['per cent of persons', text('53%'), people, 'number-unit'],
    ['percent format of persons', percent(0.53), people, 'percent-elsewhere'],
    ['a date', day(45721), people, 'date-in-number'],
    ['true', { kind: 'boolean', value: true } as const, people, 'not-a-number'],
  ])('is refused: %s', (_, content, row, code) => {
    expect(readNumberCell(content, row)).toMatchObject({ ok: false, code });
  });

  it.each([
    ['0.53 among figures of some fifty per cent', plain(0.53), share, ['percent-slip', 'more-decimals']],
    ['more decimals than the series', plain(53.25), share, ['more-decimals']],
    [
      'a day number without its format',
      { kind: 'number', value: 45721, format: 'unknown' } as const,
      people,
      ['format-lost'],
    ],
    ['nothing', plain(53.2), share, []],
  ])('is taken with a note: %s', (_, content, row, codes) => {
    const reading = readNumberCell(content, row);
    expect(reading.ok && reading.notes.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a date', () => {
  it.each([
    ['a day number', day(45747), false, '2025-03-31'],
    ['a day number with a time', day(45747.75), false, '2025-03-31'],
    ['a day number from 1904', day(45747 - 1462), true, '2025-03-31'],
    ['a day number without format', plain(45747), false, '2025-03-31'],
    ['eight digits as a number', plain(20250331), true, '2025-03-31'],
    ['slashes', text('2025/3/31'), false, '2025-03-31'],
    ['ISO with a time', text('2025-03-31T09:00:00'), false, '2025-03-31'],
    ['Japanese with the weekday', text('2025年3月31日（月）'), false, '2025-03-31'],
    ['the era in full, full-width', text('令和７年３月３１日'), false, '2025-03-31'],
    ['the era by its letter', text('R7.3.31'), false, '2025-03-31'],
    ['the era by its one sign', text('㋿7年3月31日'), false, '2025-03-31'],
    ['the first year', text('令和元年5月1日'), false, '2019-05-01'],
    ['an era that counted on', text('平成31年12月31日'), false, '2019-12-31'],
  ])('is read: %s', (_, content, from1904, date) => {
    expect(readDateCell(content, from1904)).toEqual({ ok: true, value: { kind: 'date', date }, notes: [] });
  });

  it.each([
    ['no year', text('3月31日'), 'date-incomplete'],
    ['no day', text('令和7年3月'), 'date-incomplete'],
    ['the end of a month', text('９月末'), 'date-incomplete'],
    ['a year of two digits without era', text('7/3/31'), 'not-a-date'],
    ['a day that is not', text('2025/2/30'), 'not-a-date'],
    ['words', text('未定'), 'not-a-date'],
    ['a bare year', plain(2025), 'date-too-far'],
    ['a percentage', percent(0.5), 'not-a-date'],
  ])('is refused: %s', (_, content, code) => {
    expect(readDateCell(content, false)).toMatchObject({ ok: false, code });
  });
});
