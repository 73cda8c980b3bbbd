import type { ReactElement } from 'react';
import type { SheetToRead } from '../../app/sheets/read-sheet.ts';
import { findFinish, reasonKey, type SheetEntry } from '../../core/sheets/sheet.ts';
import { fieldsOf, type SheetField, type StageSetting } from '../../core/sheets/sheet-form.ts';
import type { Language } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { formatMoment } from '../parts/words.ts';
import { sheetText } from '../text/sheet-text.ts';
import { RatingMark } from './rating-mark.tsx';

type StageSectionProps = {
  readonly read: SheetToRead;
  readonly setting: StageSetting;
  readonly language: Language;
};

/** What was written at a stage, to be read: with who finished it, or that it is a draft. */
export function StageSection({ read, setting, language }: StageSectionProps): ReactElement {
  const t = speak(language);
  const { standing, form, names } = read;
  const fields = fieldsOf(form.form, setting.stage).filter(({ key }) => (standing.entry[key] ?? '') !== '');
  const finish = findFinish(standing.steps, setting.stage);
  const headId = `stage-${setting.stage}`;
  return (
    <section aria-labelledby={headId} className="sheet-stage">
      <h2 id={headId}>{t(setting.label)}</h2>
      {fields.length === 0 ? (
        <p className="quiet">{t(sheetText.stagePending)}</p>
      ) : (
        <>
          <p className="small quiet">
            {finish === null
              ? t(sheetText.stageDraft)
              : t(sheetText.finishedBy, {
                  when: formatMoment(finish.at),
                  who: names.get(finish.by) ?? finish.by,
                })}
          </p>
          <dl className="sheet-answers">
            {fields.map((field) => (
              <div key={field.key}>
                <dt>
                  {t(field.label)}
                  {!field.public && <span className="small quiet">　{t(sheetText.internal)}</span>}
                </dt>
                <dd>
                  <Answer read={read} field={field} language={language} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Answer({
  read,
  field,
  language,
}: Pick<StageSectionProps, 'read' | 'language'> & { readonly field: SheetField }): ReactElement {
  const t = speak(language);
  const { standing, form, evidence } = read;
  const typed = standing.entry[field.key] ?? '';
  if (field.kind === 'rating') {
    const basis = findFinish(standing.steps, field.stage)?.basis ?? evidence.basis;
    const given = {
      typed,
      reason: standing.entry[reasonKey(field.key)] ?? '',
      proposal: basis[field.rating],
    };
    return <RatingMark form={form.form} kind={field.rating} given={given} language={language} />;
  }
  return (
    <span lang="ja" className="kept-lines">
      {describeAnswer(field, typed, language) || t(sheetText.none)}
    </span>
  );
}

/**
 * What stands in a box that is no rating, in words.
 *
 * @example describeAnswer(field, 'expand', 'ja') // '拡充'
 */
export function describeAnswer(field: SheetField, typed: string, language: Language): string {
  switch (field.kind) {
    case 'choice':
      return field.choices.find(({ code }) => code === typed)?.label[language] ?? typed;
    case 'number':
      return `${typed}${field.unit ?? ''}`;
    default:
      return typed;
  }
}

/** Last year's words of a box; null where there were none. */
export function lastWords(field: SheetField, last: SheetEntry, language: Language): string | null {
  const typed = last[field.key] ?? '';
  return typed === '' || field.kind === 'rating' ? null : describeAnswer(field, typed, language);
}
