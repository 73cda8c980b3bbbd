import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../../src/core/editions/compare-editions.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { writeComparisonWorkbook } from '../../../src/documents/comparison-workbook/write-comparison-workbook.ts';
import { smallPlan } from '../../support/small-plan.ts';

const after: Plan = {
  ...smallPlan,
  edition: 2025,
  measures: smallPlan.measures.map((one) =>
    one.id === 'm1' ? { ...one, title: '安心して預けやすくする' } : one,
  ),
  projects: [...smallPlan.projects, { id: 'p9', name: '新しい事業' }],
};

async function write(): Promise<ExcelJS.Worksheet> {
  const comparison = compareEditions(smallPlan, after, [
    { kind: 'renamed', from: ['m1'], to: ['m1'], reason: '分かりやすく' },
  ]);
  const bytes = await writeComparisonWorkbook(
    { city: '見本市', title: '重点戦略', comparison, writtenAt: '2027-02-10T00:00:00.000Z' },
    'ja',
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer);
  const sheet = workbook.getWorksheet('新旧対照表');
  if (!sheet) throw new Error('The workbook has no such sheet');
  return sheet;
}

describe('the workbook of a comparison', () => {
  test('has a row for every difference, with the changed words underlined', async () => {
    const sheet = await write();
    expect(sheet.getCell('A1').text).toBe('新旧対照表（2024年度版から2025年度版へ）');
    expect(sheet.getRow(4).values).toMatchObject({ 2: '施策', 3: '名称変更', 6: '分かりやすく' });
    const [name] = [sheet.getCell('E4').value].map((value) =>
      typeof value === 'object' && value !== null && 'richText' in value ? value.richText : [],
    );
    expect(name?.map(({ text, font }) => [text, font?.underline === true])).toEqual([
      ['安心して', true],
      ['預けやすくする', false],
    ]);
    expect(sheet.getCell('D5').text).toBe('（新設）');
    expect(sheet.getCell('E5').text).toBe('新しい事業');
    expect(sheet.rowCount).toBe(5);
  });

  test('prints on A4 landscape with its heads on every page', async () => {
    const { pageSetup } = await write();
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '3:3',
    });
  });
});
