import { formatDate, formatFiscalYear } from '../../../core/fiscal/format-fiscal-year.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { WorkbookRequest } from '../workbook-request.ts';
import type { Form } from './form.ts';
import { formTexts } from './form-texts.ts';

export type GuideLine = readonly [text: string, look: 'title' | 'strong' | 'label' | 'paragraph'];

/**
 * The lines of the first sheet, from the top.
 *
 * @example listGuideLines(describeForms(request), request)
 */
export function listGuideLines(forms: readonly Form[], request: WorkbookRequest): readonly GuideLine[] {
  const { language, municipality, round, department } = request;
  const fill = (text: Parameters<typeof fillText>[0], params: Parameters<typeof fillText>[1]): string =>
    fillText(text, params, language);
  const empty: GuideLine = ['', 'paragraph'];
  const counts = forms.map(
    ({ sheetName, rows }): GuideLine => [
      // An initiative has a row for each action, an indicator one for each part, and still counts once.
      fill(formTexts.guideItems, { sheet: sheetName, count: new Set(rows.map(({ item }) => item)).size }),
      'paragraph',
    ],
  );
  const steps = (['step1', 'step2', 'step3', 'step4', 'step5'] as const).map(
    (step): GuideLine => [formTexts[step][language], 'paragraph'],
  );
  const office: readonly GuideLine[] =
    round.instructions === ''
      ? []
      : [empty, [formTexts.guideFromOffice[language], 'strong'], [round.instructions, 'paragraph']];
  return [
    [`${municipality}　${fill(formTexts.guideHead, { title: round.title })}`, 'title'],
    empty,
    [fill(formTexts.department, { name: department.name }), 'strong'],
    [fill(formTexts.due, { date: formatDate(round.due, 'both', language) }), 'strong'],
    [fill(formTexts.reportedYear, { year: formatFiscalYear(round.year, 'both', language) }), 'label'],
    ...office,
    empty,
    [formTexts.guideContents[language], 'strong'],
    ...counts,
    empty,
    [formTexts.guideSteps[language], 'strong'],
    ...steps,
  ];
}
