/// <reference path="../../../src/server/fonts/subset-font.d.ts" />
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFonts } from '../../../src/server/fonts/create-fonts.ts';
import { createLog } from '../../../src/server/log/create-log.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shirube-fonts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const log = createLog('silent');

describe('createFonts', () => {
  test('makes two weights that have every character asked for, and keeps them', async () => {
    const characters = '森林髙﨑𠮷①㎡';
    const fonts = createFonts({ characters, folder, common: [], log });
    expect(fonts.fonts.map(({ weight }) => weight)).toEqual([400, 700]);
    for (const asset of fonts.assets.filter(({ path }) => path.endsWith('.woff2'))) {
      const answer = await asset.load();
      const body = answer?.variants.identity.body ?? new Uint8Array();
      expect(Buffer.from(body.subarray(0, 4)).toString()).toBe('wOF2');
      expect(await listCodePoints(body)).toEqual(
        expect.arrayContaining([...characters].map((c) => c.codePointAt(0))),
      );
    }
    expect((await readdir(folder)).filter((name) => name.endsWith('.woff2'))).toHaveLength(2);
  });

  test('has one address for the same characters and another for others', () => {
    const [first, again, other] = ['森', '森', '林'].map(
      (characters) => createFonts({ characters, folder, common: [], log }).fonts[0]?.href,
    );
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test('takes a kept one from the disk', async () => {
    const fonts = createFonts({ characters: '川', folder, common: [], log });
    for (const { path } of fonts.assets) await writeFile(join(folder, path.replace('/assets/', '')), 'kept');
    await fonts.makeAll();
    const answer = await fonts.assets[0]?.load();
    expect(Buffer.from(answer?.variants.identity.body ?? []).toString()).toBe('kept');
  });

  test('gives the licence along', async () => {
    const { assets } = createFonts({ characters: '森', folder, common: [], log });
    const licence = await assets.find(({ path }) => path === '/assets/OFL.txt')?.load();
    expect(Buffer.from(licence?.variants.identity.body ?? []).toString()).toContain('SIL Open Font License');
  });

  test('serves a font all the same where it cannot be kept', async () => {
    const lines: string[] = [];
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const fonts = createFonts({
      characters: '山',
      folder: join(file, 'fonts'),
      common: [],
      log: createLog('warn', { write: (line: string) => void lines.push(line) }),
    });
    const answer = await fonts.assets[0]?.load();
    expect(answer?.size).toBeGreaterThan(500);
    expect(lines.join('')).toContain('font-not-kept');
  });
});

/** The code points of a font's character map, read from its table `cmap` (format 12 or 4). */
async function listCodePoints(woff2: Uint8Array): Promise<readonly number[]> {
  const sfnt = Buffer.from(
    await subsetFont(Buffer.from(woff2), [...'森林髙﨑𠮷①㎡'].join(''), { targetFormat: 'sfnt' }),
  );
  const tables = sfnt.readUInt16BE(4);
  const entry = Array.from({ length: tables }, (_, no) => 12 + no * 16).find(
    (at) => sfnt.toString('latin1', at, at + 4) === 'cmap',
  );
  if (entry === undefined) return [];
  const cmap = sfnt.readUInt32BE(entry + 8);
  const subtables = Array.from({ length: sfnt.readUInt16BE(cmap + 2) }, (_, no) =>
    sfnt.readUInt32BE(cmap + 4 + no * 8 + 4),
  );
  const segmented = subtables.map((offset) => cmap + offset).find((at) => sfnt.readUInt16BE(at) === 12);
  if (segmented === undefined) return [];
  return Array.from(
    { length: sfnt.readUInt32BE(segmented + 12) },
    (_, no) => segmented + 16 + no * 12,
  ).flatMap((at) => {
    const [from, to] = [sfnt.readUInt32BE(at), sfnt.readUInt32BE(at + 4)];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}
