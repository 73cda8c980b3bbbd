import type { Worksheet } from 'exceljs';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Form } from '../form/form.ts';
import { formTexts } from '../form/form-texts.ts';
import { layout } from '../form/layout.ts';
import type { WorkbookRequest } from '../workbook-request.ts';
import { cellName, columnLetters } from '../xlsx/cell-reference.ts';

/** ECMA-376 part 1, 18.3.1.63 */
export const A4 = 9;
const A3: number = 8;

/** In inches. */
export const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/**
 * How a form is seen and printed: heads stay in view, A3 landscape (on A4 the words of a form this wide are too small to
 * read), all columns on one page's width, heads repeated on each page, the department and page numbers at the foot.
 *
 * @example preparePage(sheet, form, request);
 */
export function preparePage(sheet: Worksheet, form: Form, request: WorkbookRequest): void {
  const firstEntry = form.columns.findIndex(({ role }) => role === 'entry') + 1;
  const lastRow = layout.headRow + form.rows.length;
  const first = columnLetters(layout.firstShownColumn);
  sheet.views = [
    {
      state: 'frozen',
      xSplit: layout.frozenColumns,
      ySplit: layout.headRow,
      topLeftCell: cellName(layout.firstRow, layout.frozenColumns + 1),
      activeCell: cellName(layout.firstRow, firstEntry),
      showGridLines: false,
      zoomScale: 100,
    },
  ];
  sheet.pageSetup = {
    paperSize: A3,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins,
    horizontalCentered: true,
    printTitlesRow: `${layout.titleRow}:${layout.headRow}`,
    // The library itself puts a $ before the columns.
    printArea: `${first}$${layout.titleRow}:${columnLetters(form.columns.length)}$${lastRow}`,
  };
  sheet.headerFooter = { oddFooter: makeFooter(request) };
}

/** `&` begins a code in a footer, so it is doubled in names. */
export function makeFooter({ language, round, department }: WorkbookRequest): string {
  const words = `${department.name}　${round.title}`.replaceAll('&', '&&');
  const page = fillText(formTexts.page, { page: '&P', pages: '&N' }, language);
  return `&L${words}&R${page}`;
}

/**
 * Locks all but the entry cells, without a password: it keeps hands off by mistake, not by intent. Widths and heights
 * may be changed, so that long texts can be read.
 *
 * @example await protectSheet(sheet);
 */
export async function protectSheet(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}
