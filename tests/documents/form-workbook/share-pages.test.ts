import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharePages } from '../../../src/documents/form-workbook/share-pages.ts';

type Row = Parameters<typeof sharePages>[1][number]['rows'][number];

const page = 540;
const body = (height: number): Row => ({ place: 'body', height });
/** Opening and heads of 50 points together, then rows. */
const part = (...rows: readonly Row[]): readonly Row[] => [
  { place: 'opening', height: 20 },
  { place: 'heads', height: 30 },
  ...rows,
];
const many = (count: number, height: number): readonly Row[] =>
  Array.from({ length: count }, () => body(height));
/** A row that is drawn on another page is another object of the same looks. */
const withPlaces = (rows: readonly Row[]) => ({
  rows,
  goOn: (at: number): Row => ({ place: 'body', height: 0, ...rows[at] }),
});
const show = (used: number, ...parts: readonly (readonly Row[])[]): string =>
  sharePages(used, parts.map(withPlaces))
    .map((rows) => rows.map(({ row, beginsPage }) => `${beginsPage ? '|' : ''}${row.place[0]}`).join(''))
    .join(' ');

test.each([
  ['both parts fit on the page', 0, [part(body(150)), part(body(200))], 'ohb ohb'],
  ['the second fits on a page of its own', 0, [part(body(150)), part(body(350))], 'ohb |ohb'],
  ['what stands before the parts is counted', 250, [part(body(250))], '|ohb'],
  ['a long one would begin at the foot', 0, [part(body(370)), part(...many(6, 100))], 'ohb |ohbbbb|hbb'],
  ['a long one begins half-way down', 0, [part(body(200)), part(...many(5, 100))], 'ohb ohbb|hbbb'],
  ['the first page is not left empty', 0, [part(...many(5, 150))], 'ohbbb|hbb'],
  [
    'a title stays with its row',
    0,
    [part(...many(4, 105), { place: 'title', height: 20 }, body(100))],
    'ohbbbb|htb',
  ],
  ['a note needs no heads', 0, [part(...many(4, 120), { place: 'note', height: 20 })], 'ohbbbb|n'],
] as const)('%s', (_, used, parts, expected) => {
  expect(show(used, ...parts)).toBe(expected);
});

test('every row is there once and in order, no page is too full, and each that goes on has the heads first', () => {
  const row: fc.Arbitrary<Row> = fc.record({
    place: fc.constantFrom('body', 'body', 'title', 'note'),
    height: fc.integer({ min: 15, max: 200 }),
  });
  const parts = fc.array(fc.array(row, { maxLength: 30 }), { maxLength: 5 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 200 }), (rows, used) => {
      const given = rows.map((one) => part(...one));
      const shared = sharePages(used, given.map(withPlaces));
      let room = page - used;
      for (const [at, placed] of shared.entries()) {
        const heads = given[at]?.[1];
        expect(
          placed.filter(({ row: one, beginsPage }) => !(beginsPage && one === heads)).map((one) => one.row),
        ).toEqual(given[at]);
        for (const { row: one, beginsPage } of placed) {
          if (beginsPage) room = page;
          if (beginsPage && placed[0]?.row !== one) expect(['heads', 'note']).toContain(one.place);
          room -= one.height;
          expect(room).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});
