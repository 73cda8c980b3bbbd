import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { packWorkbook } from '../../../src/documents/workbook/pack-workbook.ts';

test.each([[true], [false]])(
  'no character of two units is lost, wherever it stands (packed: %s)',
  async (packed) => {
    // One unit more before each: in one of the two a character stands over the end of every piece of even length.
    const texts = ['𠮷'.repeat(30_000), `吉${'𠮷'.repeat(30_000)}`];
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('名簿');
    for (const text of texts) sheet.addRow([text]);
    const read = new ExcelJS.Workbook();
    const bytes = await packWorkbook(workbook, { packed });
    await read.xlsx.load(bytes.buffer);
    expect(read.getWorksheet('名簿')?.getColumn(1).values.slice(1)).toEqual(texts);
  },
);
