import { packWorkbook } from '../workbook/pack-workbook.ts';
import { describeForms } from './form/describe-forms.ts';
import type { WorkbookRequest } from './workbook-request.ts';
import { finishPackage } from './write/finish-package.ts';
import { writeFormSheet } from './write/write-form-sheet.ts';
import { writeGuideSheet } from './write/write-guide-sheet.ts';
import { listChoices, rangeOf, writeChoicesSheet, writeRecordSheet } from './write/write-hidden-sheets.ts';

/**
 * Makes the workbook of one department for one round: instructions, a form for each kind of item, pre-filled and
 * locked but for the entry cells, and a hidden record of what was exported. The same request gives the same bytes.
 *
 * @example const bytes = await makeRoundWorkbook(request);
 */
export async function makeRoundWorkbook(request: WorkbookRequest): Promise<Uint8Array> {
  // Loaded on first use: it takes longer to load than the rest of the program to start.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = request.municipality;
  workbook.lastModifiedBy = request.municipality;
  workbook.title = request.round.title;
  const forms = describeForms(request);
  await writeGuideSheet(workbook, forms, request);
  const lists = listChoices(forms);
  for (const form of forms) await writeFormSheet(workbook, form, request, rangeOf(lists));
  writeRecordSheet(workbook, request);
  writeChoicesSheet(workbook, lists);
  // finishPackage packs the parts anew, so that packing them here would be for nothing.
  return finishPackage(await packWorkbook(workbook, { packed: false }));
}
