import ExcelJS from 'exceljs';
import type { FormBook, FormColumn, FormSheet } from '../../core/forms/form-book.ts';
import { repackWorkbook } from '../round-workbook/xlsx/repack-workbook.ts';
import { packWorkbook } from '../workbook/pack-workbook.ts';
import { numberFormat, shareGrid, toSheetName } from './form-layout.ts';
import { type FormRow, type Layout, listRows, nameAgain, TEXT_SIZE, wordsRow } from './form-rows.ts';
import { type PartRows, sharePages } from './share-pages.ts';

/** ECMA-376 part 1, 18.3.1.63 */
const A4 = 9;
/** Comes with Windows 10 and later; other programs take what they have. */
const font = { name: 'BIZ UDPゴシック', size: TEXT_SIZE } as const;
const thin = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const strong = { style: 'medium', color: { argb: 'FF1A1A1A' } } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin } as const;
const shade = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
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
  const rows = [
    wordsRow('opening', `${book.title}　${form.title}`, layout, { size: 14, bold: true }),
    wordsRow('opening', book.subtitle, layout),
    ...listRows(form, layout),
  ];
  for (const row of rows) addRow(sheet, row, form.columns, layout);
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
  const opening = [
    wordsRow('opening', book.title, all, { size: 14, bold: true }),
    ...[book.subtitle, ...book.lead].map((words) => wordsRow('opening', words, all)),
  ];
  for (const row of opening) addRow(sheet, row, [], all);
  const parts = book.sheets.map((form) => layPart(form, all));
  const used = opening.reduce((sum, { height }) => sum + height, 0);
  const pages = sharePages(used, parts);
  for (const [at, { form, layout }] of parts.entries()) {
    for (const { row, beginsPage } of pages[at] ?? []) {
      if (beginsPage) sheet.getRow(sheet.rowCount).addPageBreak();
      addRow(sheet, row, form.columns, layout);
    }
  }
}

/** A part of a page: a gap, its title, and its rows with columns of their own over the common grid. */
function layPart(
  form: FormSheet,
  all: Layout,
): PartRows<FormRow> & { readonly form: FormSheet; readonly layout: Layout } {
  const grid = shareGrid(
    form.columns.map(({ width }) => width),
    GRID,
  );
  const layout = { ...all, grid, widths: grid.map((span) => span * GRID_WIDTH) };
  const gap: FormRow = { kind: 'gap', place: 'opening', height: 6 };
  const title = wordsRow('opening', form.title, all, { size: 12, bold: true });
  const rows = [gap, title, ...listRows(form, layout)];
  return { form, layout, rows, goOn: (at) => nameAgain(rows, at, layout) ?? gap };
}

/** `&` begins a code in a footer, so it is doubled in names. */
function makeFooter({ foot }: FormBook): { readonly oddFooter: string } {
  return { oddFooter: `&L${foot.replaceAll('&', '&&')}&R&P / &N` };
}

function addRow(
  sheet: ExcelJS.Worksheet,
  row: FormRow,
  columns: readonly FormColumn[],
  { grid }: Layout,
): void {
  drawRow(sheet, row, columns, grid).height = row.height;
}

function drawRow(
  sheet: ExcelJS.Worksheet,
  row: FormRow,
  columns: readonly FormColumn[],
  grid: readonly number[],
): ExcelJS.Row {
  switch (row.kind) {
    case 'gap':
      return sheet.addRow([]);
    case 'words':
      return drawWords(sheet, row, grid);
    case 'heads':
      return drawHeads(sheet, columns, grid);
    case 'cells':
      return drawCells(sheet, row, columns, grid);
  }
}

type RowOf<Kind> = Extract<FormRow, { readonly kind: Kind }>;

function drawWords(
  sheet: ExcelJS.Worksheet,
  { words, look }: RowOf<'words'>,
  grid: readonly number[],
): ExcelJS.Row {
  const row = sheet.addRow([words]);
  const columns = grid.reduce((sum, span) => sum + span, 0);
  if (columns > 1) sheet.mergeCells(row.number, 1, row.number, columns);
  const cell = row.getCell(1);
  cell.font = { ...font, ...look };
  cell.alignment = { vertical: 'middle', wrapText: true };
  return row;
}

function drawHeads(
  sheet: ExcelJS.Worksheet,
  columns: readonly FormColumn[],
  grid: readonly number[],
): ExcelJS.Row {
  return addCells(sheet, grid, (cell, at, isFirst) => {
    if (isFirst) cell.value = columns[at]?.head ?? '';
    cell.font = { ...font, bold: true };
    cell.fill = shade;
    cell.border = { ...border, bottom: strong };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  });
}

function drawCells(
  sheet: ExcelJS.Worksheet,
  { cells, isSum }: RowOf<'cells'>,
  columns: readonly FormColumn[],
  grid: readonly number[],
): ExcelJS.Row {
  return addCells(sheet, grid, (cell, at, isFirst) => {
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
