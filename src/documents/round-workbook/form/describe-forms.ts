import type { WorkbookRequest } from '../workbook-request.ts';
import type { Form } from './form.ts';
import { describeIndicatorForm } from './indicator-form.ts';
import { describeInitiativeForm } from './initiative-form.ts';
import { describeProjectForm } from './project-form.ts';

/**
 * The sheets that a department is asked to fill in; a kind of which it has nothing has no sheet.
 *
 * @example describeForms(request).map(({ kind }) => kind) // ['indicator', 'project']
 */
export function describeForms(request: WorkbookRequest): readonly Form[] {
  const forms = [
    describeIndicatorForm(request),
    describeInitiativeForm(request),
    describeProjectForm(request),
  ];
  return forms.filter(({ rows }) => rows.length > 0);
}
