import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/plan.ts';
import type { SheetDifference } from '../../core/sheets/compare-sheets.ts';
import type { PublishedSheet } from '../../core/sheets/published-sheet.ts';
import { type AssessedElement, isMeasure } from '../../core/sheets/sheet.ts';
import { noGradeText, overrideText } from '../../core/sheets/sheet-texts.ts';
import type { Language } from '../../core/text/text.ts';
import { type Say, speak } from '../item/item-words.ts';
import { publishedSheetText, sheetText } from '../text/sheet-text.ts';
import { yearText } from '../text/year-text.ts';

type SheetChangesProps = {
  readonly differences: readonly SheetDifference[];
  readonly plan: Plan;
  readonly language: Language;
};

/** Assessments that publishing makes public, changes or takes away, with every word that the public would read. */
export function SheetChanges({ differences, plan, language }: SheetChangesProps): ReactElement | null {
  const t = speak(language);
  if (differences.length === 0) return null;
  return (
    <details open>
      <summary>
        {t(sheetText.title)} <span className="number">{differences.length}</span>
      </summary>
      <ul className="bulleted">
        {differences.map(({ before, after }) => {
          const shown = after ?? before;
          if (shown === null) return null;
          const kind = after === null ? 'removed' : before === null ? 'added' : 'changed';
          return (
            <li key={`${shown.year} ${shown.element}`}>
              <span lang="ja">{titleOf(shown.element, plan)}</span> {t(yearText(shown.year))}：
              {t(publishedSheetText[kind])}
              {after !== null && <Words sheet={after} t={t} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function titleOf(element: AssessedElement, { strategies, measures }: Plan): string {
  const list = isMeasure(element) ? measures : strategies;
  return list.find(({ id }) => id === element)?.title ?? element;
}

function Words({ sheet, t }: { readonly sheet: PublishedSheet; readonly t: Say }): ReactElement {
  return (
    <details>
      <summary>{t(publishedSheetText.words)}</summary>
      {sheet.stages.map(({ stage, label, fields }) => (
        <dl key={stage} className="sheet-answers">
          {fields.map((field) => (
            <div key={field.key}>
              <dt>
                {t(label)} {t(field.label)}
              </dt>
              <dd lang="ja" className="kept-lines">
                {describeField(field, t)}
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </details>
  );
}

function describeField(field: PublishedSheet['stages'][number]['fields'][number], t: Say): string {
  switch (field.kind) {
    case 'text':
      return field.text;
    case 'number':
      return `${field.value}${field.unit ?? ''}`;
    case 'choice':
      return t(field.choice.label);
    case 'rating': {
      const grade = t(field.grade?.label ?? noGradeText);
      const proposed = field.proposed?.label ?? noGradeText;
      return field.overridden
        ? `${grade}\n${t(overrideText, { proposed, reason: field.reason ?? '' })}`
        : grade;
    }
  }
}
