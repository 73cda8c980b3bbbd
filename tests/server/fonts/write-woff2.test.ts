/// <reference path="../../../src/server/fonts/subset-font.d.ts" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSfnt } from '../../../src/server/fonts/woff2/read-sfnt.ts';
import { writeWoff2 } from '../../../src/server/fonts/woff2/write-woff2.ts';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@expo-google-fonts/noto-sans-jp/package.json'));
const characters = `森林髙﨑𠮷①㎡ＡÄÅéñ${Array.from({ length: 500 }, (_, at) => String.fromCodePoint(0x4e00 + 3 * at)).join('')}`;

let subset: Uint8Array;
let again: Uint8Array;
/** The same by Google's encoder, and what it gives back. */
let reference: Uint8Array;
let referenceAgain: Uint8Array;

beforeAll(async () => {
  const font = await readFile(join(folder, '700Bold/NotoSansJP_700Bold.ttf'));
  subset = await subsetFont(font, characters, { targetFormat: 'sfnt' });
  // HarfBuzz reads WOFF2 by Google's decoder: what it gives back is what a browser would see.
  const open = (woff2: Uint8Array) => subsetFont(Buffer.from(woff2), characters, { targetFormat: 'sfnt' });
  again = await open(writeWoff2(subset));
  reference = await subsetFont(font, characters, { targetFormat: 'woff2' });
  referenceAgain = await open(reference);
});

describe('a font written as WOFF2', () => {
  it('is hardly larger than by the usual encoder', () => {
    expect(writeWoff2(subset).byteLength).toBeLessThan(reference.byteLength * 1.08);
  });

  it('comes back as from the usual encoder, byte for byte', () => {
    const after = new Map(readSfnt(again).tables.map(({ tag, bytes }) => [tag, Buffer.from(bytes)]));
    const expected = readSfnt(referenceAgain).tables;
    expect(expected.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['glyf', 'loca', 'hmtx', 'cmap']));
    expect([...after.keys()].sort()).toEqual(expected.map(({ tag }) => tag).sort());
    const different = expected.filter(({ tag, bytes }) => after.get(tag)?.equals(bytes) !== true);
    expect(different.map(({ tag }) => tag)).toEqual([]);
  });

  it('has glyphs of every kind in it: none of them is lost by chance', () => {
    const glyphs = listContours(subset);
    expect(glyphs.filter((contours) => contours > 0).length).toBeGreaterThan(300);
    expect(glyphs.some((contours) => contours === 0)).toBe(true);
  });

  it('is the same bytes for the same font', () => {
    expect(Buffer.from(writeWoff2(subset)).equals(writeWoff2(subset))).toBe(true);
  });

  it('is refused where the font has no glyphs, rather than written broken', () => {
    expect(() => writeWoff2(new Uint8Array(12))).toThrow('The font has no table head');
  });
});

/** The number of contours of each glyph: 0 for an empty one, negative for a composite. */
function listContours(font: Uint8Array): readonly number[] {
  const tables = new Map(readSfnt(font).tables.map(({ tag, bytes }) => [tag, Buffer.from(bytes)]));
  const [glyf, loca, head, maxp] = ['glyf', 'loca', 'head', 'maxp'].map(
    (tag) => tables.get(tag) ?? Buffer.alloc(0),
  );
  if (glyf === undefined || loca === undefined || head === undefined || maxp === undefined) return [];
  const isLong = head.readInt16BE(50) === 1;
  const offset = (at: number): number => (isLong ? loca.readUInt32BE(4 * at) : 2 * loca.readUInt16BE(2 * at));
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, at) =>
    offset(at) === offset(at + 1) ? 0 : glyf.readInt16BE(offset(at)),
  );
}
