import type { ReactElement } from 'react';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { preparationText } from '../text/preparation-text.ts';
import { FieldProblems, type FormContext } from './field-problems.tsx';
import type { ChoiceRow } from './round-form.ts';

type ChoicesFieldsProps = {
  readonly context: FormContext;
  readonly field: 'progressChoices' | 'nextChoices';
  readonly rows: readonly ChoiceRow[];
};

/** Room for choices that a city adds. */
const spareRows: readonly ChoiceRow[] = Array.from({ length: 3 }, () => ({
  code: '',
  ja: '',
  en: '',
  behind: false,
}));

/** The choices of one question as a table to be rewritten. */
export function ChoicesFields({ context, field, rows }: ChoicesFieldsProps): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, context.language);
  const hasBehind = field === 'progressChoices';
  const columns = [
    { part: 'ja', label: t(preparationText.choiceWords) },
    { part: 'en', label: t(preparationText.choiceEnglish) },
    { part: 'code', label: t(preparationText.choiceCode) },
  ] as const;
  const shown = [...rows.filter(({ ja }) => ja !== ''), ...spareRows];
  return (
    <fieldset id={field} className="choice-fields">
      <legend>{t(preparationText[field])}</legend>
      <FieldProblems context={context} path={[field]} />
      <table className="cards">
        <thead>
          <tr>
            {columns.map(({ part, label }) => (
              <th key={part} scope="col">
                {label}
              </th>
            ))}
            {hasBehind && <th scope="col">{t(preparationText.behind)}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and are rendered once
            <tr key={at}>
              {columns.map(({ part, label }) => (
                <td key={part} data-label={label}>
                  <input
                    name={`${field}-${at}-${part}`}
                    defaultValue={row[part]}
                    aria-label={t(preparationText.choiceName, { no: at + 1, column: label })}
                  />
                </td>
              ))}
              {hasBehind && (
                <td data-label={t(preparationText.behind)}>
                  <input
                    type="checkbox"
                    name={`${field}-${at}-behind`}
                    value="yes"
                    defaultChecked={row.behind}
                    aria-label={t(preparationText.choiceName, {
                      no: at + 1,
                      column: t(preparationText.behind),
                    })}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
