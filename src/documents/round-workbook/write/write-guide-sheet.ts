import type { Style, Workbook } from 'exceljs';
import { formatDate, formatFiscalYear } from '../../../core/fiscal/format-fiscal-year.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Form } from '../form/form.ts';
import { formTexts } from '../form/form-texts.ts';
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
  listLines(forms, request).forEach(([text, style], index) => {
    const row = sheet.getRow(index + 1);
    const cell = row.getCell(2);
    cell.value = text === '' ? null : escapeText(text);
    cell.style = style;
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

type Line = readonly [text: string, style: Partial<Style>];

function listLines(forms: readonly Form[], request: WorkbookRequest): readonly Line[] {
  const { language, municipality, round, department } = request;
  const fill = (text: Parameters<typeof fillText>[0], params: Parameters<typeof fillText>[1]): string =>
    fillText(text, params, language);
  const empty: Line = ['', styles.paragraph];
  const counts = forms.map(
    ({ sheetName, rows }): Line => [
      fill(formTexts.guideItems, { sheet: sheetName, count: rows.length }),
      styles.paragraph,
    ],
  );
  const steps = (['step1', 'step2', 'step3', 'step4', 'step5'] as const).map(
    (step): Line => [formTexts[step][language], styles.paragraph],
  );
  const office: readonly Line[] =
    round.instructions === ''
      ? []
      : [empty, [formTexts.guideFromOffice[language], styles.strong], [round.instructions, styles.paragraph]];
  return [
    [`${municipality}　${fill(formTexts.guideHead, { title: round.title })}`, styles.title],
    empty,
    [fill(formTexts.department, { name: department.name }), styles.strong],
    [fill(formTexts.due, { date: formatDate(round.due, 'both', language) }), styles.strong],
    [fill(formTexts.reportedYear, { year: formatFiscalYear(round.year, 'both', language) }), styles.label],
    ...office,
    empty,
    [formTexts.guideContents[language], styles.strong],
    ...counts,
    empty,
    [formTexts.guideSteps[language], styles.strong],
    ...steps,
  ];
}
