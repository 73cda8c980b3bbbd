import { describe, expect, it } from 'vitest';
import { describeWorkbookProblem } from '../../../src/documents/round-workbook/problem-texts.ts';
import {
  type RoundWorkbookReading,
  readRoundWorkbook,
} from '../../../src/documents/round-workbook/read-round-workbook.ts';
import { exportModel } from './support/filled-workbook.ts';
import { makeRequest } from './support/make-request.ts';
import { type ModelSheet, saveModel } from './support/package-model.ts';

function put(sheet: ModelSheet, row: number, column: number, text: string): void {
  const cells = sheet.rows.get(row) ?? new Map();
  cells.set(column, { style: null, content: { kind: 'text', text } });
  sheet.rows.set(row, cells);
}

/** Writes on the sheet of the indicators (rows 7 to 11, columns B to Q), and reads the workbook back. */
async function readAfter(
  change: (sheet: ModelSheet, sheets: ModelSheet[]) => void,
): Promise<RoundWorkbookReading> {
  const request = makeRequest();
  const { model } = await exportModel(request);
  const sheet = model.sheets.find(({ name }) => name === '指標');
  if (sheet === undefined) throw new Error('The example has no such sheet');
  change(sheet, model.sheets);
  return readRoundWorkbook(saveModel(model), request);
}

function saidIn({ problems }: RoundWorkbookReading): readonly string[] {
  return problems.map((problem) => describeWorkbookProblem(problem).ja);
}

describe('what was typed beside the entry cells is named', () => {
  it.each([
    [
      'a locked cell',
      7,
      3,
      '観光客',
      '指標シート C7: 変更できない欄が「観光客」に書き換えられています（元は「年間観光客数」）。',
    ],
    ['a closed cell', 7, 11, '12', '指標シート K7: この項目では記入しない欄に「12」とあります。'],
    ['a new column', 8, 18, '要確認', '指標シート R8: 調査票にない列の「要確認」は取り込んでいません。'],
    ['above the heads', 3, 9, '鈴木', '指標シート I3: 記入欄の外に「鈴木」とあります。'],
    ['under the table', 14, 2, '※ 見込み', '指標シート B14: 記入欄の外に「※ 見込み」とあります。'],
    [
      'in a row of nothing',
      13,
      10,
      '55',
      '指標シート J13: どの項目の行か分からないため「55」を取り込んでいません。',
    ],
  ])('%s', async (_, row, column, words, said) => {
    const reading = await readAfter((sheet) => put(sheet, row, column, words));
    expect(reading.changes).toEqual([]);
    expect(saidIn(reading)).toEqual([expect.stringContaining(said)]);
  });

  it('comments and text boxes', async () => {
    const reading = await readAfter((sheet) => {
      sheet.comments.push({ cell: 'J7', text: '鈴木: 要確認' });
      sheet.shapes.push('至急');
    });
    expect(reading.problems).toMatchObject([
      { code: 'comment-unread', sheet: '指標', cell: 'J7', found: '鈴木: 要確認' },
      { code: 'shape-unread', sheet: '指標', found: '至急' },
    ]);
  });

  it('another sheet, and words on the instructions', async () => {
    const reading = await readAfter((sheet, sheets) => {
      const rows: ModelSheet['rows'] = new Map();
      sheets.push({ ...sheet, name: 'メモ', rows });
      const [guide, memo] = [sheets[0], sheets.at(-1)];
      if (guide !== undefined) put(guide, 30, 2, '了解しました');
      if (memo !== undefined) put(memo, 1, 1, '係内の検討');
    });
    expect(reading.problems).toMatchObject([
      { code: 'sheet-unknown', sheet: 'メモ' },
      { code: 'outside-form', sheet: '記入要領', cell: 'B30', found: '了解しました' },
    ]);
  });

  it('a whole table pasted beside the form is named by its first cells and counted', async () => {
    const reading = await readAfter((sheet) => {
      for (let row = 20; row < 320; row += 1) put(sheet, row, 3, `行 ${row}`);
    });
    expect(reading.problems).toHaveLength(201);
    expect(reading.problems.at(-1)).toMatchObject({ code: 'many-more', params: { count: 100 } });
  });

  it('a row that was deleted, without taking its answers away', async () => {
    const reading = await readAfter((sheet) => sheet.rows.delete(9));
    expect(reading.changes).toEqual([]);
    expect(saidIn(reading)).toEqual([
      '指標シート: 「運動習慣のある児童の割合　女子」の行がありません。この行の登録内容は変わりません。',
    ]);
  });

  it('a copied sheet, cell by cell where it says something else', async () => {
    const reading = await readAfter((sheet, sheets) => {
      const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)] as const));
      const copy: ModelSheet = { ...sheet, name: '指標 (2)', rows };
      put(copy, 7, 10, '640.1');
      sheets.unshift(copy);
    });
    expect(reading.changes).toEqual([]);
    expect(reading.problems).toMatchObject([
      { code: 'sheet-copied', sheet: '指標 (2)', params: { kept: '指標' } },
      { code: 'copy-differs', sheet: '指標 (2)', cell: 'J7', found: '640.1' },
    ]);
  });

  it('rows that were sorted without their hidden keys, in both languages', async () => {
    const reading = await readAfter((sheet) => {
      const [first, last] = [sheet.rows.get(7), sheet.rows.get(11)];
      const [firstKey, lastKey] = [first?.get(1), last?.get(1)];
      if (!first || !last || !firstKey || !lastKey) throw new Error('The example has no such rows');
      sheet.rows.set(7, new Map(last).set(1, firstKey));
      sheet.rows.set(11, new Map(first).set(1, lastKey));
    });
    expect(reading.changes).toEqual([]);
    const mixed = reading.problems.filter(({ code }) => code === 'row-mixed');
    expect(mixed.map(({ cell, found }) => [cell, found])).toEqual([
      ['C7', '転出超過数'],
      ['C11', '年間観光客数'],
    ]);
    expect(mixed[0] && describeWorkbookProblem(mixed[0]).en).toContain(
      'perhaps only some columns were sorted',
    );
  });
});
