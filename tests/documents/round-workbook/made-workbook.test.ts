import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { makeRoundWorkbook } from '../../../src/documents/round-workbook/make-round-workbook.ts';
import { parseCellName } from '../../../src/documents/round-workbook/xlsx/cell-reference.ts';
import { scanXml } from '../../../src/documents/round-workbook/xlsx/scan-xml.ts';
import { makeIndicator, makeRequest } from './support/make-request.ts';
import { unzipParts } from './support/package-model.ts';

const request = makeRequest({
  indicators: [
    ...makeRequest().indicators,
    ...Array.from({ length: 12 }, (_, index) =>
      makeIndicator({ id: `kpi-${index}`, cumulative: index % 3 === 0 }),
    ),
  ],
});
const bytes = await makeRoundWorkbook(request);
const parts = unzipParts(bytes);
const workbook = new ExcelJS.Workbook();
const copy = new ArrayBuffer(bytes.byteLength);
new Uint8Array(copy).set(bytes);
await workbook.xlsx.load(copy);

function sheetOf(name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function xmlOf(name: string): string {
  return parts.get(name) ?? '';
}

describe('the workbook of a department', () => {
  it('has its sheets, of which the technical ones are hidden and none can be renamed or copied', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['記入要領', 'visible'],
      ['指標', 'visible'],
      ['取組', 'visible'],
      ['事業', 'visible'],
      ['shirube-record', 'veryHidden'],
      ['shirube-choices', 'veryHidden'],
    ]);
    expect(xmlOf('xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
  });

  it('is locked but for the entry cells', () => {
    const sheet = sheetOf('指標');
    const open: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false) open.push(cell.address);
      }),
    );
    const series = request.indicators.length;
    const cumulative = request.indicators.filter((row) => row.cumulative).length;
    // Seven answers of every series, and the increment of cumulative ones.
    expect(open).toHaveLength(series * 7 + cumulative);
    expect(open.every((cell) => (parseCellName(cell)?.column ?? 0) >= 10)).toBe(true);
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet4.xml'])
      expect(xmlOf(name)).toMatch(/<sheetProtection sheet="1"/u);
  });

  it('marks entry cells by tint, frame and words', () => {
    const cell = sheetOf('指標').getCell('J7');
    expect(cell.fill).toMatchObject({ pattern: 'solid' });
    expect(cell.border.left?.style).toBe('medium');
    expect(sheetOf('指標').getCell('J6').text).toMatch(/^【記入】/u);
  });

  it('validates every open cell once, with messages in Japanese', () => {
    const xml = xmlOf('xl/worksheets/sheet2.xml');
    const rules = [...xml.matchAll(/<dataValidation ([^>]*)>/gu)].map(([, attributes = '']) => attributes);
    const covered = rules.flatMap((rule) => cellsOf(/sqref="([^"]*)"/u.exec(rule)?.[1] ?? ''));
    const series = request.indicators.length;
    const cumulative = request.indicators.filter((row) => row.cumulative).length;
    expect(covered).toHaveLength(series * 7 + cumulative);
    expect(new Set(covered).size).toBe(covered.length);
    for (const rule of rules) expect(rule).toMatch(/error="[^"]*(?:ください|入れます)/u);
    expect(xml).toContain('<formula1>&apos;shirube-choices&apos;!$A$1:$A$5</formula1>');
  });

  it('shows numbers with the decimals of their series, and days as days', () => {
    const sheet = sheetOf('指標');
    expect([sheet.getCell('J7').numFmt, sheet.getCell('J10').numFmt]).toEqual(['#,##0.0', '#,##0']);
    expect([sheet.getCell('B7').numFmt, sheet.getCell('O9').numFmt]).toEqual(['#,##0', 'yyyy/m/d']);
    expect(sheet.getCell('J9').value).toBe(42.5);
    expect(sheet.getCell('O9').value).toEqual(new Date('2025-01-15T00:00:00Z'));
    expect(sheet.getCell('Q7').numFmt).toBe('@');
  });

  it('prints on A3 landscape, one page wide, with the heads on every page', () => {
    const sheet = sheetOf('指標');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    const names = xmlOf('xl/workbook.xml');
    expect(names).toContain('&apos;指標&apos;!$2:$6');
    expect(names).toContain('&apos;指標&apos;!$B$2:$Q$23');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 6 });
    expect(sheet.headerFooter.oddFooter).toBe('&L商工振興課　令和６年度 実績照会&R&P / &N ページ');
  });

  it('gives every column its width, and rows a height that grows with what is typed', () => {
    for (const name of ['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml']) {
      const xml = xmlOf(name);
      const columns = [...xml.matchAll(/<col min="(\d+)" max="(\d+)"/gu)];
      const widths = columns.reduce((sum, [, min, max]) => sum + Number(max) - Number(min) + 1, 0);
      expect(widths).toBe(parseCellName(/<dimension ref="A1:([A-Z]+\d+)"/u.exec(xml)?.[1] ?? '')?.column);
      expect(xml).not.toContain('customHeight');
    }
  });

  it('adds the amounts up by itself, and leaves a sum without amounts blank', () => {
    const cell = sheetOf('事業').getCell('I7');
    expect(cell.formula).toBe('IF(COUNT(D7:H7)=0,"",SUM(D7:H7))');
    expect(cell.result).toBe(4600);
    expect(xmlOf('xl/worksheets/sheet4.xml')).toMatch(/<c r="I8"[^>]*t="str"><f>[^<]*<\/f><v><\/v>/u);
  });

  it('says who, what, by when and for which year', () => {
    const sheet = sheetOf('取組');
    expect(['B2', 'B3', 'B4'].map((cell) => sheet.getCell(cell).text)).toEqual([
      'みおかわ市　令和６年度 実績照会　取組',
      '担当課: 商工振興課　　提出期限: 2025年（令和7年）5月30日（金）',
      '対象年度: 2024年度（令和6年度）',
    ]);
  });

  it('is made of well-formed parts without a time of writing', () => {
    for (const [name, xml] of parts)
      expect([name, scanXml(new TextEncoder().encode(xml), { open: () => {} })]).toEqual([name, null]);
    expect(xmlOf('docProps/core.xml')).not.toContain('dcterms:created');
  });
});

/** The cells of a range such as J8:J9. */
function cellsOf(range: string): readonly string[] {
  const [from = '', to = from] = range.split(':');
  const [start, end] = [parseCellName(from), parseCellName(to)];
  if (start === null || end === null) throw new Error(`No range: ${range}`);
  return Array.from(
    { length: end.row - start.row + 1 },
    (_, index) => `${start.column}:${start.row + index}`,
  );
}
