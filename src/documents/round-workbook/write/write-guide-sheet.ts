import type { Workbook } from 'exceljs';
import type { Form } from '../form/form.ts';
import { formTexts } from '../form/form-texts.ts';
import { listGuideLines } from '../form/guide-lines.ts';
import type { WorkbookRequest } from '../workbook-request.ts';
import { escapeText } from '../xlsx/unescape-text.ts';
import { estimateHeight } from './estimate-height.ts';
import { A4, makeFooter, margins, protectSheet } from './prepare-page.ts';
import { styles } from './sheet-style.ts';

const WIDTH = 110;

/**
 * Writes the first sheet: who is asked for what, by when, and how to fill in.
 *
 * @example await writeGuideSheet(workbook, describeForms(request), request);
 */
export async function writeGuideSheet(
  workbook: Workbook,
  forms: readonly Form[],
  request: WorkbookRequest,
): Promise<void> {
  const sheet = workbook.addWorksheet(formTexts.guideSheet[request.language]);
  sheet.columns = [{ width: 2 }, { width: WIDTH }];
  listGuideLines(forms, request).forEach(([text, look], index) => {
    const row = sheet.getRow(index + 1);
    const cell = row.getCell(2);
    cell.value = text === '' ? null : escapeText(text);
    cell.style = styles[look];
    row.height = estimateHeight([{ text, width: WIDTH }], 1);
  });
  sheet.views = [{ showGridLines: false }];
  sheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins,
  };
  sheet.headerFooter = { oddFooter: makeFooter(request) };
  await protectSheet(sheet);
}
