import ExcelJS from 'exceljs';
import { packWorkbook } from '../workbook/pack-workbook.ts';

/** One opinion with one department's response, as a line of the form. All are words that are ready to print. */
export type OpinionLine = {
  readonly number: string;
  readonly source: string;
  readonly element: string;
  readonly opinion: string;
  readonly department: string;
  readonly policy: string;
  readonly response: string;
  readonly by: string;
  readonly progress: string;
  readonly state: string;
};

export type OpinionForm = {
  readonly title: string;
  /** City and day, right-aligned under the title. */
  readonly issued: string;
  /** Heads by column, in the order of the form. */
  readonly heads: OpinionLine;
  /** In the order of print: the lines of one opinion stand together. */
  readonly lines: readonly OpinionLine[];
  /** What the foot of each page says between the page's number and the number of pages: `/`. */
  readonly sheet: string;
};

/** Widths in characters of the sheet's font; together they fill A4 landscape at about 80 %. */
const columns = [
  ['number', 6],
  ['source', 20],
  ['element', 18],
  ['opinion', 44],
  ['department', 14],
  ['policy', 12],
  ['response', 44],
  ['by', 13],
  ['progress', 36],
  ['state', 10],
] as const satisfies readonly (readonly [keyof OpinionLine, number])[];

/** What stands once for all lines of an opinion. */
const shared = ['number', 'source', 'element', 'opinion', 'state'] as const;

const font = { name: 'BIZ UDゴシック', size: 10 } as const;
const thin = { style: 'thin', color: { argb: 'FF595959' } } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin } as const;
const firstLine = 4;

/**
 * 意見と対応一覧 as an Excel form: A4 landscape, ruled, heads on every page, cells of one opinion merged over its
 * departments, rows high enough for their texts. `writtenAt` is the moment that the file names as its making, in ISO 8601.
 *
 * @example await writeOpinionForm(form, '2027-06-01T00:00:00.000Z')
 */
export async function writeOpinionForm(
  form: OpinionForm,
  writtenAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(writtenAt);
  workbook.modified = new Date(writtenAt);
  const sheet = workbook.addWorksheet(form.sheet, {
    views: [{ state: 'frozen', ySplit: firstLine - 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${firstLine - 1}:${firstLine - 1}`,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  });
  sheet.columns = columns.map(([key, width]) => ({ key, width }));
  writeHead(sheet, form);
  for (const line of form.lines) writeLine(sheet, line);
  mergeShared(sheet, form.lines);
  return packWorkbook(workbook);
}

function writeHead(sheet: ExcelJS.Worksheet, { title, issued, heads }: OpinionForm): void {
  const name = sheet.getCell(1, 1);
  name.value = title;
  name.font = { ...font, size: 16, bold: true };
  name.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getRow(1).height = 30;
  const day = sheet.getCell(2, 1);
  day.value = issued;
  day.font = font;
  day.alignment = { horizontal: 'right' };
  sheet.mergeCells(2, 1, 2, columns.length);
  const row = sheet.getRow(firstLine - 1);
  columns.forEach(([key], index) => {
    const cell = row.getCell(index + 1);
    cell.value = heads[key];
    cell.font = { ...font, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F1FE' } };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = border;
  });
  row.height = 24;
}

function writeLine(sheet: ExcelJS.Worksheet, line: OpinionLine): void {
  const row = sheet.addRow(line);
  columns.forEach(([key], index) => {
    const cell = row.getCell(index + 1);
    cell.value = line[key];
    cell.font = font;
    cell.alignment = { vertical: 'top', wrapText: true };
    cell.border = border;
  });
  row.height = heightOf(line);
}

/** In points, from the longest cell: full-width signs take two of the column's characters. Excel allows 409. */
function heightOf(line: OpinionLine): number {
  const lines = columns.map(([key, width]) =>
    line[key]
      .split('\n')
      .map((part) => Math.max(1, Math.ceil(widthOf(part) / (width - 1))))
      .reduce((sum, count) => sum + count, 0),
  );
  return Math.min(409, Math.max(...lines) * 14 + 4);
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x100 ? 1 : 2), 0);
}

function mergeShared(sheet: ExcelJS.Worksheet, lines: readonly OpinionLine[]): void {
  let start = 0;
  while (start < lines.length) {
    const same = lines.findIndex((line, index) => index > start && line.number !== lines[start]?.number);
    const end = same === -1 ? lines.length : same;
    if (end - start > 1) {
      for (const [index, [key]] of columns.entries())
        if (shared.some((one) => one === key))
          sheet.mergeCells(firstLine + start, index + 1, firstLine + end - 1, index + 1);
    }
    start = end;
  }
}
