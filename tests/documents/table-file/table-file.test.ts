import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/documents/csv/read-csv.ts';
import type { TableSheet } from '../../../src/documents/table-file/table-file.ts';
import { writeTableCsv } from '../../../src/documents/table-file/write-table-csv.ts';
import { writeTableWorkbook } from '../../../src/documents/table-file/write-table-workbook.ts';

const sheet: TableSheet = {
  name: '課ごと[1/2]',
  columns: [
    { head: '課', kind: 'text', width: 20 },
    { head: '件数', kind: 'number', width: 8 },
    { head: '次の期限', kind: 'date', width: 12 },
  ],
  rows: [
    ['市民課, "窓口"', 4, '2027-05-21'],
    ['髙﨑支所', 0, null],
  ],
};

describe('a table', () => {
  test('as CSV reads as it was, with a mark for Excel, and nothing where nothing is known', () => {
    const text = writeTableCsv(sheet);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(readCsv(text.slice(1)).rows.map(({ cells }) => cells)).toEqual([
      ['課', '件数', '次の期限'],
      ['市民課, "窓口"', '4', '2027-05-21'],
      ['髙﨑支所', '0', ''],
    ]);
  });

  test('as a workbook has numbers that are numbers and days that are days', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await writeTableWorkbook([sheet], '2027-05-10T00:00:00.000Z');
    await workbook.xlsx.load(bytes.buffer);
    const [read] = workbook.worksheets;
    expect(read?.name).toBe('課ごと_1_2_');
    expect(read?.getCell('A2').value).toBe('市民課, "窓口"');
    expect(read?.getCell('B2').value).toBe(4);
    expect(read?.getCell('B3').value).toBe(0);
    expect(read?.getCell('C2').value).toEqual(new Date('2027-05-21T00:00:00.000Z'));
    expect(read?.getCell('C3').value).toBeNull();
    expect(read?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9 });
    expect(read?.hasMerges).toBe(false);
  });
});
