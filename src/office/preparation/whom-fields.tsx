import type { ReactElement } from 'react';
import type { Department } from '../../core/plan/plan.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { preparationText } from '../text/preparation-text.ts';
import { FieldProblems, type FormContext, tie } from './field-problems.tsx';
import type { RoundForm } from './round-form.ts';

/** All departments, or those that are ticked. */
export function WhomFields({
  context,
  form,
  departments,
}: {
  readonly context: FormContext;
  readonly form: RoundForm;
  readonly departments: readonly Department[];
}): ReactElement {
  const t = (text: Text): string => text[context.language];
  const divisions = [...new Set(departments.map(({ division }) => division))];
  return (
    <fieldset id="departments" {...tie(context, ['departments'])}>
      <legend className="visually-hidden">{t(preparationText.whom)}</legend>
      <FieldProblems context={context} path={['departments']} />
      {(['all', 'chosen'] as const).map((scope) => (
        <label key={scope} className="tick">
          <input type="radio" name="scope" value={scope} defaultChecked={form.scope === scope} />
          {t(preparationText[scope])}
        </label>
      ))}
      <details open={form.scope === 'chosen'}>
        <summary>
          {fillText(preparationText.chooseDepartments, { count: departments.length }, context.language)}
        </summary>
        <div className="department-ticks">
          {divisions.map((division) => (
            <fieldset key={division ?? ''}>
              <legend className="small">{division ?? t(preparationText.noDivision)}</legend>
              {departments
                .filter((department) => department.division === division)
                .map(({ id, name }) => (
                  <label key={id} className="tick">
                    <input
                      type="checkbox"
                      name="departments"
                      value={id}
                      defaultChecked={form.departments.includes(id)}
                    />
                    {name}
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
      </details>
    </fieldset>
  );
}
