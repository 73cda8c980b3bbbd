import ExcelJS from 'exceljs';
import type { FormBook, FormCell, FormColumn, FormSheet, FormTable } from '../../core/forms/form-book.ts';
import { repackWorkbook } from '../round-workbook/xlsx/repack-workbook.ts';
import { packWorkbook } from '../workbook/pack-workbook.ts';
import {
  countLines,
  findPageEnds,
  lineHeight,
  numberFormat,
  partText,
  shareGrid,
  toSheetName,
} from './form-layout.ts';

/** ECMA-376 part 1, 18.3.1.63 */
const A4 = 9;
/** Comes with Windows 10 and later; other programs take what they have. */
const font = { name: 'BIZ UDPゴシック', size: 10 } as const;
const thin = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const strong = { style: 'medium', color: { argb: 'FF1A1A1A' } } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin } as const;
const shade = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
/** A spreadsheet shows no higher row, in points. */
const HIGHEST_ROW = 409;
const MOST_LINES = Math.floor((HIGHEST_ROW - 3) / lineHeight(font.size));
/** Title, what kind of book, then what stands before the tables. */
const titleRows = 2;
/** The grid of a form on one page: columns, and half-width characters in each. */
const GRID = 44;
const GRID_WIDTH = 3;
const pageSetup = {
  paperSize: A4,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/**
 * Writes a book as a workbook to print on A4: a sheet for each of its parts with heads on every page, or all parts on one
 * form; all columns on one page's width, page numbers at the foot, figures as numbers with their decimals and unit. A text is a text
 * whatever it begins with. The same book gives the same bytes.
 *
 * @example await writeFormWorkbook(makeForm(snapshot, { kind: 'report' }, 'ja'))
 */
export async function writeFormWorkbook(book: FormBook): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const made = new Date(`${book.date}T00:00:00Z`);
  workbook.created = made;
  workbook.modified = made;
  workbook.title = book.title;
  workbook.subject = book.subtitle;
  workbook.creator = book.author;
  workbook.lastModifiedBy = book.author;
  if (book.arrangement === 'page') addPage(workbook, book);
  else {
    const names = new Set<string>();
    for (const sheet of book.sheets) addSheet(workbook, book, sheet, toSheetName(sheet.name, names));
  }
  return repackWorkbook(await packWorkbook(workbook, { packed: false }), (_, xml) => xml);
}

/** How many columns of the sheet each column of a part takes, and how wide they are. */
type Layout = {
  readonly grid: readonly number[];
  readonly widths: readonly number[];
  readonly whole: number;
};

/** A part on a sheet of its own: its columns are those of the sheet. */
function addSheet(workbook: ExcelJS.Workbook, book: FormBook, form: FormSheet, name: string): void {
  const headRow = titleRows + form.lead.length + 1;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headRow, xSplit: 0, showGridLines: false }],
    pageSetup: { ...pageSetup, orientation: form.orientation, printTitlesRow: `${headRow}:${headRow}` },
    headerFooter: makeFooter(book),
  });
  const widths = form.columns.map(({ width }) => width);
  sheet.columns = widths.map((width) => ({ width }));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const layout: Layout = { grid: widths.map(() => 1), widths, whole };
  addWide(sheet, layout, `${book.title}　${form.title}`, { size: 14, bold: true });
  addWide(sheet, layout, book.subtitle, {});
  addPart(sheet, form, layout);
}

/** All parts below each other, each with its own columns over a common grid. */
function addPage(workbook: ExcelJS.Workbook, book: FormBook): void {
  const sheet = workbook.addWorksheet(toSheetName(book.title, new Set()), {
    views: [{ showGridLines: false }],
    pageSetup: { ...pageSetup, orientation: 'landscape' },
    headerFooter: makeFooter(book),
  });
  sheet.columns = Array.from({ length: GRID }, () => ({ width: GRID_WIDTH }));
  const all: Layout = { grid: [GRID], widths: [GRID * GRID_WIDTH], whole: GRID * GRID_WIDTH };
  addWide(sheet, all, book.title, { size: 14, bold: true });
  for (const words of [book.subtitle, ...book.lead]) addWide(sheet, all, words, {});
  const starts: number[] = [];
  for (const form of book.sheets) {
    starts.push(sheet.rowCount + 1);
    const grid = shareGrid(
      form.columns.map(({ width }) => width),
      GRID,
    );
    sheet.addRow([]).height = 6;
    addWide(sheet, all, form.title, { size: 12, bold: true });
    addPart(sheet, form, { ...all, grid, widths: grid.map((span) => span * GRID_WIDTH) });
  }
  const heights = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getRow(at + 1).height ?? 15);
  for (const row of findPageEnds(heights, starts)) sheet.getRow(row).addPageBreak();
}

function addPart(sheet: ExcelJS.Worksheet, form: FormSheet, layout: Layout): void {
  for (const words of form.lead) addWide(sheet, layout, words, {});
  addHeads(sheet, form.columns, layout);
  for (const table of form.tables) addTable(sheet, form, table, layout);
}

/** `&` begins a code in a footer, so it is doubled in names. */
function makeFooter({ foot }: FormBook): { readonly oddFooter: string } {
  return { oddFooter: `&L${foot.replaceAll('&', '&&')}&R&P / &N` };
}

/** Words across all columns, in a row that is as high as they need: a merged cell grows of itself nowhere. */
function addWide(
  sheet: ExcelJS.Worksheet,
  { grid, whole }: Layout,
  words: string,
  look: { readonly size?: number; readonly bold?: boolean },
): ExcelJS.Row {
  const row = sheet.addRow([words]);
  const columns = grid.reduce((sum, span) => sum + span, 0);
  if (columns > 1) sheet.mergeCells(row.number, 1, row.number, columns);
  const size = look.size ?? font.size;
  const cell = row.getCell(1);
  cell.font = { ...font, ...look };
  cell.alignment = { vertical: 'middle', wrapText: true };
  row.height = countLines(words, (whole * font.size) / size) * lineHeight(size) + 3;
  return row;
}

/** A row of cells over the grid, each dressed on all the columns that it takes. */
function addCells(
  sheet: ExcelJS.Worksheet,
  grid: readonly number[],
  dress: (cell: ExcelJS.Cell, at: number, isFirst: boolean) => void,
): ExcelJS.Row {
  const row = sheet.addRow([]);
  let first = 1;
  for (const [at, span] of grid.entries()) {
    if (span > 1) sheet.mergeCells(row.number, first, row.number, first + span - 1);
    for (let place = 0; place < span; place += 1) dress(row.getCell(first + place), at, place === 0);
    first += span;
  }
  return row;
}

function addHeads(sheet: ExcelJS.Worksheet, columns: readonly FormColumn[], { grid, widths }: Layout): void {
  const row = addCells(sheet, grid, (cell, at, isFirst) => {
    if (isFirst) cell.value = columns[at]?.head ?? '';
    cell.font = { ...font, bold: true };
    cell.fill = shade;
    cell.border = { ...border, bottom: strong };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  });
  const lines = columns.map(({ head }, at) => countLines(head, widths[at] ?? 0));
  row.height = Math.max(1, ...lines) * lineHeight(font.size) + 6;
}

function addTable(sheet: ExcelJS.Worksheet, form: FormSheet, table: FormTable, layout: Layout): void {
  if (table.title !== null && table.title !== '') {
    const row = addWide(sheet, layout, table.title, { bold: true, size: 11 });
    row.height = (row.height ?? 0) + 4;
  }
  for (const [at, cells] of table.rows.entries()) {
    const isSum = table.endsInSum && at === table.rows.length - 1;
    for (const part of partRow(cells, layout)) addRow(sheet, form.columns, part, { layout, isSum });
  }
  for (const note of table.notes) addWide(sheet, layout, note, { size: 9 });
}

/** A row that would be too high to be shown whole goes on in further ones. */
function partRow(cells: readonly FormCell[], { widths }: Layout): readonly (readonly FormCell[])[] {
  const parts = cells.map((value, at): readonly FormCell[] =>
    typeof value === 'string' ? partText(value, widths[at] ?? 0, MOST_LINES) : [value],
  );
  const rows = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: rows }, (_, at) => parts.map((part) => part[at] ?? null));
}

function addRow(
  sheet: ExcelJS.Worksheet,
  columns: readonly FormColumn[],
  cells: readonly FormCell[],
  { layout, isSum }: { readonly layout: Layout; readonly isSum: boolean },
): void {
  const row = addCells(sheet, layout.grid, (cell, at, isFirst) => {
    const value = cells[at] ?? null;
    const isNumber = typeof value === 'object' && value !== null;
    cell.font = { ...font, bold: isSum };
    cell.border = isSum ? { ...border, top: strong } : border;
    const isRight = isNumber || columns[at]?.align === 'end';
    cell.alignment = {
      vertical: 'top',
      wrapText: true,
      horizontal: isRight ? 'right' : 'left',
      // A figure keeps a little room from the words of the next column.
      indent: isRight ? 1 : 0,
    };
    if (!isFirst) return;
    cell.value = isNumber ? value.value : value;
    if (isNumber) cell.numFmt = numberFormat(value);
    // Would become a formula when somebody edits the cell.
    else if (typeof value === 'string' && /^[=+\-@]/u.test(value)) cell.numFmt = '@';
  });
  const lines = cells.map((value, at) =>
    typeof value === 'string' ? countLines(value, layout.widths[at] ?? 0) : 1,
  );
  row.height = Math.min(HIGHEST_ROW, Math.max(1, ...lines) * lineHeight(font.size) + 3);
}
