import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSample } from '../../src/cli/sample/load-sample.ts';
import { readSample } from '../../src/cli/sample/read-sample.ts';
import { openStore } from '../../src/store/open-store.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shirube-report-'));
  const store = await openStore({ engine: 'sqlite', folder: join(folder, 'data') });
  if ('code' in store) throw new Error(store.code);
  await loadSample(store, await readSample(join(root, 'sample')), '2026-11-23T00:00:00.000Z');
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function report(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const environment = {
    ...process.env,
    SHIRUBE_DATA: join(folder, 'data'),
    DATABASE_URL: '',
    LANG: 'ja_JP.UTF-8',
  };
  try {
    const { stderr } = await promisify(execFile)('sh', [join(root, 'bin/shirube'), 'report', ...args], {
      env: environment,
      cwd: folder,
    });
    return { code: 0, said: stderr };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('stderr' in error)) throw error;
    return { code: Number(error.code), said: String(error.stderr) };
  }
}

describe('shirube report', () => {
  test('writes a book of the latest publication, named by municipality, number and book', async () => {
    const { code, said } = await report('992011', '--book', 'figures');
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('1ページ') });
    const pdf = await readFile(join(folder, '992011-1-figures.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('writes the sheet of a measure where it is told to', async () => {
    const file = join(folder, 'sheet.pdf');
    expect(await report('992011', '--book', 'measure:m2', '--publication', '1', '--out', file)).toMatchObject(
      { code: 0 },
    );
    expect((await readFile(file)).byteLength).toBeGreaterThan(10_000);
  });

  test('writes a workbook to print where the format or the file’s name says so', async () => {
    expect(await report('992011', '--book', 'department:d3', '--format', 'xlsx')).toMatchObject({ code: 0 });
    const file = join(folder, 'report.xlsx');
    expect(await report('992011', '--out', file)).toMatchObject({ code: 0 });
    for (const name of ['992011-1-department-d3.xlsx', 'report.xlsx']) {
      expect((await readFile(join(folder, name))).subarray(0, 2).toString()).toBe('PK');
    }
  });

  test.each([
    ['a format that is none', 2, '形式「docx」はありません', ['992011', '--format', 'docx']],
    [
      'a workbook of a book that has none',
      2,
      '印刷用のExcelはありません',
      ['992011', '--book', 'plan', '--format', 'xlsx'],
    ],
    ['a book that there is not', 2, '冊子「novel」はありません', ['992011', '--book', 'novel']],
    ['a number that is none', 2, '号「x」が正しくありません', ['992011', '--publication', 'x']],
    ['a code that is none', 2, '検査数字', ['992012']],
    ['no code', 2, '使い方', []],
    ['a publication that there is not', 1, '第7号の公表はありません', ['992011', '--publication', '7']],
    ['a municipality that has published nothing', 1, 'まだ公表がありません', ['011002']],
    [
      'a department that the plan does not have',
      1,
      'd999 はありません',
      ['992011', '--book', 'department:d999'],
    ],
    ['a folder that there is not', 1, 'ENOENT', ['992011', '--book', 'figures', '--out', '/nowhere/a.pdf']],
  ] as const)('says what is wrong with %s', async (_, code, words, args) => {
    expect(await report(...args)).toMatchObject({ code, said: expect.stringContaining(words) });
  });
});
