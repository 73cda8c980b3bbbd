import { formatDate, formatFiscalYear } from '../../../core/fiscal/format-fiscal-year.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { WorkbookRequest } from '../workbook-request.ts';
import type { Form } from './form.ts';
import { formTexts } from './form-texts.ts';
import { layout } from './layout.ts';

export type TitleLine = {
  readonly row: number;
  readonly text: string;
  readonly look: 'title' | 'strong' | 'label';
};

/**
 * The lines above the heads of a form: title, department and due date, years, where to write.
 *
 * @example listTitleLines(form, request)[0]?.text // 'みおかわ市　令和６年度 実績照会　指標'
 */
export function listTitleLines(form: Form, request: WorkbookRequest): readonly TitleLine[] {
  const { language, municipality, round, department, moneyUnit } = request;
  const names = { title: round.title, sheet: form.sheetName[language] };
  const title = fillText(formTexts.formTitle, names, language);
  const owner = fillText(formTexts.department, { name: department.name }, language);
  const due = fillText(formTexts.due, { date: formatDate(round.due, 'both', language) }, language);
  const reported = { year: formatFiscalYear(round.year, 'both', language) };
  const year = fillText(formTexts.reportedYear, reported, language);
  const money = fillText(formTexts.money, { unit: moneyUnit }, language);
  return [
    { row: layout.titleRow, text: `${municipality}　${title}`, look: 'title' },
    { row: layout.departmentRow, text: `${owner}　　${due}`, look: 'strong' },
    { row: layout.yearRow, text: form.kind === 'project' ? `${year}　　${money}` : year, look: 'label' },
    { row: layout.legendRow, text: formTexts.legend[language], look: 'label' },
  ];
}
