import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/documents/csv/decode-text.ts';
import { readCsv } from '../../../src/documents/csv/read-csv.ts';
import { writeCsvLine } from '../../../src/documents/csv/write-csv.ts';

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

describe('readCsv', () => {
  it.each([
    [
      'LF',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no break at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
    [
      'quotes, commas and breaks in a cell',
      'a,"1,000","say ""x""","l1\r\nl2"\n',
      [['a', '1,000', 'say "x"', 'l1\r\nl2']],
    ],
    [
      'empty cells',
      'a,,\n,,b\n',
      [
        ['a', '', ''],
        ['', '', 'b'],
      ],
    ],
    ['empty lines', 'a\n\n\nb\n', [['a'], ['b']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('knows the line on which a row begins', () => {
    expect(readCsv('a\n"1\n2",x\n\nb\n').rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('tells broken quotes and reads on', () => {
    expect(readCsv('a\n"b\n').problems).toEqual([{ line: 2, code: 'open-quote' }]);
    const found = readCsv('"a"b,c\nd\n');
    expect(found.problems).toEqual([{ line: 1, code: 'text-after-quote' }]);
    expect(found.rows[1]?.cells).toEqual(['d']);
  });

  it('reads what writeCsvLine wrote', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          expect(cellsOf(`x,y\n${rows.map(writeCsvLine).join('\n')}\n`).slice(1)).toEqual(rows);
        },
      ),
      { seed: 8, numRuns: 300 },
    );
  });
});

describe('decodeText', () => {
  it('takes UTF-8 where it is, and CP932 elsewhere', () => {
    expect(decodeText(new TextEncoder().encode('指標'))).toBe('指標');
    expect(decodeText(Uint8Array.from([0x8e, 0x77, 0x95, 0x57, 0x87, 0x40]))).toBe('指標①');
  });
});
