import { describe, expect, it } from 'vitest';
import { makeRoundWorkbook } from '../../../src/documents/round-workbook/make-round-workbook.ts';
import { makeRoundWorkbooksZip } from '../../../src/documents/round-workbook/make-round-workbooks-zip.ts';
import { readRoundWorkbooks } from '../../../src/documents/round-workbook/read-round-workbooks.ts';
import type { WorkbookRequest } from '../../../src/documents/round-workbook/workbook-request.ts';
import { openZip } from '../../../src/documents/round-workbook/xlsx/read-zip.ts';
import { writeZip } from '../../../src/documents/round-workbook/xlsx/write-zip.ts';
import { pileLimits } from '../../../src/documents/round-workbook/xlsx/zip-limits.ts';
import { exportModel, type } from './support/filled-workbook.ts';
import { makeRequest } from './support/make-request.ts';
import { saveModel } from './support/package-model.ts';

const departments = [
  { id: 'dep-shoko', name: '商工振興課' },
  { id: 'dep-kyoiku', name: '教育総務課' },
  { id: 'dep-somu-1', name: '総務/管理課' },
  { id: 'dep-somu-2', name: '総務/管理課' },
];
const requests = departments.map((department) => makeRequest({ department }));
const [first, second] = requests;

async function fill(request: WorkbookRequest | undefined, answer: string): Promise<Uint8Array> {
  const workbook = await exportModel(request ?? makeRequest());
  const spot = workbook.spots.find(({ row, column }) => row.item === 'act-fair' && column.key === 'done');
  if (spot === undefined) throw new Error('The example has no such cell');
  type(workbook, spot, { content: { kind: 'text', text: answer }, means: null, how: 'text' });
  return saveModel(workbook.model);
}

describe('a pile of workbooks', () => {
  it('is sent out as one ZIP with Japanese names, and read back whole', async () => {
    const zip = await makeRoundWorkbooksZip(requests);
    const archive = openZip(zip, pileLimits);
    expect(typeof archive === 'string' ? archive : archive.names).toEqual([
      '商工振興課_令和６年度 実績照会.xlsx',
      '教育総務課_令和６年度 実績照会.xlsx',
      '総務_管理課_令和６年度 実績照会.xlsx',
      '総務_管理課_令和６年度 実績照会 (2).xlsx',
    ]);
    const { files, unanswered } = readRoundWorkbooks([{ name: '回答.zip', bytes: zip }], requests);
    expect(files.map(({ department }) => department)).toEqual(departments.map(({ id }) => id));
    expect(files.flatMap(({ reading }) => reading.problems)).toEqual([]);
    expect(unanswered).toEqual([]);
  });

  it('is read file by file, by what each says and not by its name', async () => {
    const { files, unanswered } = readRoundWorkbooks(
      [
        { name: 'b.xlsx', bytes: await fill(first, '商工の回答') },
        { name: '商工振興課.xlsx', bytes: await fill(second, '教育の回答') },
        { name: 'メモ.txt', bytes: new TextEncoder().encode('よろしく') },
      ],
      requests,
    );
    expect(files.map(({ department, reading }) => [department, reading.changes[0]?.after])).toEqual([
      ['dep-shoko', { kind: 'text', text: '商工の回答' }],
      ['dep-kyoiku', { kind: 'text', text: '教育の回答' }],
      [null, undefined],
    ]);
    expect(files[2]?.reading.problems.map(({ code }) => code)).toEqual(['file-text']);
    expect(unanswered).toEqual(['dep-somu-1', 'dep-somu-2']);
  });

  it('refuses two files of one department that differ, and takes one of two that agree', async () => {
    const bytes = await fill(first, '一回目');
    const differing = readRoundWorkbooks(
      [
        { name: '1.xlsx', bytes },
        { name: '2.xlsx', bytes: await fill(first, '二回目') },
      ],
      requests,
    );
    expect(differing.files.map(({ reading }) => reading.changes)).toEqual([[], []]);
    expect(differing.files.map(({ reading }) => reading.problems[0])).toMatchObject([
      { code: 'department-twice', found: '2.xlsx' },
      { code: 'department-twice', found: '1.xlsx' },
    ]);
    const agreeing = readRoundWorkbooks(
      [
        { name: '1.xlsx', bytes },
        { name: '1 のコピー.xlsx', bytes: Uint8Array.from(bytes) },
      ],
      requests,
    );
    expect(agreeing.files.map(({ reading }) => reading.changes.length)).toEqual([1, 0]);
    expect(agreeing.files[1]?.reading.problems).toMatchObject([{ code: 'file-repeated', found: '1.xlsx' }]);
  });

  it('passes over leftovers in ZIPs, and reads names that Windows wrote in CP932', async () => {
    const inner = await makeRoundWorkbook(requests[0] ?? makeRequest());
    const zip = Buffer.from(
      writeZip([
        { name: 'XXXX.xlsx', bytes: inner },
        { name: '__MACOSX/._a.xlsx', bytes: new Uint8Array([1]) },
        { name: '~$a.xlsx', bytes: new Uint8Array([1]) },
      ]),
    );
    // 課課 in CP932 in place of XXXX, and no UTF-8 flag on any record.
    const cp932 = Buffer.from([0x89, 0xdb, 0x89, 0xdb]);
    for (let at = zip.indexOf('XXXX'); at !== -1; at = zip.indexOf('XXXX', at)) cp932.copy(zip, at);
    for (const [signature, offset] of [
      ['PK\x03\x04', 6],
      ['PK\x01\x02', 8],
    ] as const) {
      const at = zip.indexOf(signature);
      zip.writeUInt16LE(0, at + offset);
    }
    const { files } = readRoundWorkbooks([{ name: '回答.zip', bytes: new Uint8Array(zip) }], requests);
    expect(files.map(({ name, department }) => [name, department])).toEqual([['課課.xlsx', 'dep-shoko']]);
  });

  it('names files of departments that are not asked', async () => {
    const stranger = makeRequest({ department: { id: 'dep-kaikei', name: '会計課' } });
    const { files } = readRoundWorkbooks(
      [{ name: 'a.xlsx', bytes: await makeRoundWorkbook(stranger) }],
      requests,
    );
    expect(files[0]?.reading.problems).toMatchObject([{ code: 'department-unknown', found: '会計課' }]);
  });
});
