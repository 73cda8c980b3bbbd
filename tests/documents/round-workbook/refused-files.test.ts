import { describe, expect, it } from 'vitest';
import { makeRoundWorkbook } from '../../../src/documents/round-workbook/make-round-workbook.ts';
import { describeWorkbookProblem } from '../../../src/documents/round-workbook/problem-texts.ts';
import { readRoundWorkbook } from '../../../src/documents/round-workbook/read-round-workbook.ts';
import { writeZip } from '../../../src/documents/round-workbook/xlsx/write-zip.ts';
import { seededRandom } from '../plan-text/support/seeded-random.ts';
import { makeRequest } from './support/make-request.ts';
import { unzipParts, zipParts } from './support/package-model.ts';

const request = makeRequest();
const workbook = await makeRoundWorkbook(request);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A compound file's first bytes, and the UTF-16 name of one of its streams. */
function compoundFile(stream: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(512),
      Buffer.from(stream, 'utf16le'),
    ]),
  );
}

function zipOf(...names: readonly string[]): Uint8Array {
  return writeZip(names.map((name) => ({ name, bytes: bytesOf('<x/>') })));
}

function withPart(name: string, xml: string): Uint8Array {
  return zipParts(new Map([...unzipParts(workbook), [name, xml]]));
}

function codesOf(bytes: Uint8Array): readonly string[] {
  const { changes, conflicts, problems } = readRoundWorkbook(bytes, request);
  expect(changes).toEqual([]);
  expect(conflicts).toEqual([]);
  return problems.map(({ code }) => code);
}

describe('a file that is no form of this department and round', () => {
  it.each([
    ['empty', new Uint8Array(), 'file-empty'],
    ['csv', bytesOf('指標名,値\n観光客数,600\n'), 'file-text'],
    ['csv in CP932', new Uint8Array([0x8e, 0x77, 0x95, 0x57, 0x2c, 0x31, 0x0a]), 'file-text'],
    ['pdf', bytesOf('%PDF-1.7\n'), 'file-pdf'],
    ['web page named xls', bytesOf('\ufeff<html><table></table></html>'), 'file-html'],
    ['old Excel', compoundFile('Workbook'), 'file-old-excel'],
    ['locked by a password', compoundFile('EncryptedPackage'), 'file-password'],
    ['OpenDocument', zipOf('mimetype', 'content.xml'), 'file-ods'],
    ['binary workbook', zipOf('[Content_Types].xml', 'xl/workbook.bin'), 'file-xlsb'],
    ['Word', zipOf('[Content_Types].xml', 'word/document.xml'), 'file-other-office'],
    ['ZIP of forms', zipOf('商工振興課.xlsx'), 'file-zip'],
    ['pictures', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'file-unknown'],
    ['cut in the middle', workbook.subarray(0, workbook.byteLength / 2), 'file-cut'],
    ['cut at the last byte', workbook.subarray(0, workbook.byteLength - 1), 'file-cut'],
    ['first bytes alone', workbook.subarray(0, 4), 'file-cut'],
  ])('is refused by what it is: %s', (_, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
  });

  it('is refused by name where it is of another department or round', () => {
    const other = { ...request, department: { id: 'dep-kyoiku', name: '教育総務課' } };
    const [problem] = readRoundWorkbook(workbook, other).problems;
    expect(problem && describeWorkbookProblem(problem).ja).toBe(
      '別の課「商工振興課」の調査票です。「教育総務課」の調査票を取り込むか、その課の画面で取り込んでください。何も取り込んでいません。',
    );
    const later = { ...request, round: { ...request.round, id: 'round-2025', title: '令和７年度 実績照会' } };
    const [second] = readRoundWorkbook(workbook, later).problems;
    expect(second && describeWorkbookProblem(second).en).toBe(
      'This is the form of another round, “令和６年度 実績照会”. Download the one of “令和７年度 実績照会”. Nothing was taken.',
    );
  });

  it('is refused where nothing says whose it is', () => {
    const sheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    const parts = new Map(
      [...unzipParts(workbook)].map(([name, xml]) => [name, /sheet\d/u.test(name) ? sheet : xml]),
    );
    expect(codesOf(zipParts(parts))).toEqual(['not-a-round-workbook']);
  });
});

describe('a hostile file', () => {
  it.each([
    [
      'an outside entity',
      '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>',
    ],
    ['growing entities', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'],
    ['an unknown entity', '<worksheet><sheetData>&x;</sheetData></worksheet>'],
    ['unclosed elements', '<worksheet><sheetData><row>'],
    ['two roots', '<worksheet/><worksheet/>'],
  ])('is refused: %s', (_, xml) => {
    expect(codesOf(withPart('xl/worksheets/sheet2.xml', xml))).toEqual(['file-damaged']);
  });

  it('is refused where it expands beyond the limit, and takes no more room than that', () => {
    const bomb = withPart('xl/sharedStrings.xml', `<sst><si><t>${'0'.repeat(80_000_000)}</t></si></sst>`);
    expect(bomb.byteLength).toBeLessThan(200_000);
    expect(codesOf(bomb)).toEqual(['file-too-large']);
  });

  it('is refused where it lies about the size of a part', () => {
    const bomb = Buffer.from(withPart('xl/styles.xml', `<styleSheet>${' '.repeat(80_000_000)}</styleSheet>`));
    const name = Buffer.from('xl/styles.xml');
    const [local, central] = [bomb.indexOf(name) - 30, bomb.lastIndexOf(name) - 46];
    bomb.writeUInt32LE(10, local + 22);
    bomb.writeUInt32LE(10, central + 24);
    expect(codesOf(new Uint8Array(bomb))).toEqual(['file-too-large']);
  });

  it('is refused with too many parts, or too many cells', () => {
    const many = Array.from({ length: 1001 }, (_, index) => `xl/${index}`);
    expect(codesOf(zipOf('xl/workbook.xml', ...many))).toEqual(['file-too-large']);
    const cells = '<row>'.concat('<c/>'.repeat(400_001), '</row>');
    const sheet = `<worksheet><sheetData>${cells}</sheetData></worksheet>`;
    expect(codesOf(withPart('xl/worksheets/sheet3.xml', sheet))).toEqual(['file-too-large']);
  });

  it('never throws and never gives a change, whatever bytes are flipped', () => {
    const random = seededRandom(20_241_123);
    let refused = 0;
    for (let round = 0; round < 300; round += 1) {
      const bytes = Uint8Array.from(workbook);
      for (let count = random.int(1, 20); count > 0; count -= 1)
        bytes[random.int(0, bytes.byteLength - 1)] = random.int(0, 255);
      const { changes, problems } = readRoundWorkbook(bytes, request);
      expect(changes).toEqual([]);
      if (problems.length > 0) refused += 1;
    }
    expect(refused).toBeGreaterThan(200);
  });
});
