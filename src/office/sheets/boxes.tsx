import type { ReactElement, ReactNode } from 'react';
import type { SheetToRead } from '../../app/sheets/read-sheet.ts';
import type { EditConflict } from '../../core/round/merge-edits.ts';
import { longestReason, type SheetProblem } from '../../core/sheets/check-sheet.ts';
import type { Evidence } from '../../core/sheets/gather-evidence.ts';
import { gradeOf } from '../../core/sheets/published-sheet.ts';
import { reasonKey, type SheetEntry } from '../../core/sheets/sheet.ts';
import {
  fieldsOf,
  type Grade,
  NO_GRADE,
  ratingSetting,
  type SheetField,
  type Stage,
} from '../../core/sheets/sheet-form.ts';
import { noGradeText } from '../../core/sheets/sheet-texts.ts';
import type { Language } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { sheetProblemText, sheetText } from '../text/sheet-text.ts';
import { yearText } from '../text/year-text.ts';
import { lastWords } from './stage-section.tsx';

/** What stands in the boxes, and what is wrong with it. */
export type BoxesView = {
  readonly read: Pick<SheetToRead, 'form' | 'last'> & { readonly evidence: Pick<Evidence, 'basis'> };
  readonly stage: Stage;
  readonly typed: SheetEntry;
  readonly problems: readonly SheetProblem[];
  readonly conflicts: readonly EditConflict[];
  readonly language: Language;
};

/** The name of a box in a form. */
export function boxName(key: string): string {
  return `box-${key}`;
}

/** The boxes of a stage, each with last year's words beside it. */
export function Boxes(view: BoxesView): ReactElement {
  const { read, stage, language } = view;
  const t = speak(language);
  return (
    <>
      {fieldsOf(read.form.form, stage).map((field) => {
        const before = read.last === null ? null : lastWords(field, read.last.entry, language);
        return (
          <div key={field.key} className={before === null ? 'sheet-box' : 'sheet-box with-last'}>
            {field.kind === 'rating' ? (
              <RatingBox view={view} field={field} />
            ) : (
              <PlainBox view={view} field={field} />
            )}
            {before !== null && read.last !== null && (
              <div className="last-words">
                <p className="small quiet">{t(sheetText.lastYear, { year: yearText(read.last.year) })}</p>
                <p lang="ja" className="kept-lines">
                  {before}
                </p>
              </div>
            )}
          </div>
        );
      })}
    </>
  );
}

type BoxProps = { readonly view: BoxesView; readonly field: SheetField };

/** What is wrong with a box, and what somebody else has saved in it. */
function Troubles({ view, name }: { readonly view: BoxesView; readonly name: string }): ReactElement | null {
  const { language, problems, conflicts } = view;
  const t = speak(language);
  const own = problems.filter(({ key }) => key === name);
  const conflict = conflicts.find(({ path }) => path[0] === name);
  if (own.length === 0 && conflict === undefined) return null;
  return (
    <span id={`${boxName(name)}-error`} className="box-error block">
      {own.map(({ code, params }) => (
        <span key={code} className="block">
          {t(sheetProblemText[code], params)}
        </span>
      ))}
      {conflict !== undefined && (
        <span className="block">
          {t(sheetText.theirs)}：<q lang="ja">{`${conflict.theirs}`}</q>
        </span>
      )}
    </span>
  );
}

function hasTrouble({ problems, conflicts }: BoxesView, name: string): boolean {
  return problems.some(({ key }) => key === name) || conflicts.some(({ path }) => path[0] === name);
}

/** Whether it is needed, how long it may be, and whether the public reads it. */
function describeBox(field: SheetField, language: Language): string {
  const t = speak(language);
  const parts = [
    field.hint === null ? '' : t(field.hint),
    t(field.required ? sheetText.required : sheetText.optional),
    'limit' in field ? t(sheetText.limit, { limit: field.limit }) : '',
    field.public ? '' : t(sheetText.internal),
  ];
  return parts.filter((part) => part !== '').join(language === 'ja' ? '　' : ' · ');
}

function PlainBox({ view, field }: BoxProps): ReactElement {
  const { language, typed } = view;
  const id = boxName(field.key);
  const wrong = hasTrouble(view, field.key);
  const shared = {
    id,
    name: id,
    'aria-describedby': wrong ? `${id}-hint ${id}-error` : `${id}-hint`,
    'aria-invalid': wrong ? true : undefined,
  };
  return (
    <p className="field">
      <label htmlFor={id}>{field.label[language]}</label>
      <span className="hint" id={`${id}-hint`}>
        {describeBox(field, language)}
      </span>
      <Troubles view={view} name={field.key} />
      <Control field={field} value={typed[field.key] ?? ''} shared={shared} language={language} />
    </p>
  );
}

function Control({
  field,
  value,
  shared,
  language,
}: {
  readonly field: SheetField;
  readonly value: string;
  readonly shared: Readonly<Record<string, unknown>>;
  readonly language: Language;
}): ReactElement {
  const t = speak(language);
  switch (field.kind) {
    case 'long-text':
      return <textarea {...shared} rows={5} lang="ja" defaultValue={value} />;
    case 'choice':
      return (
        <select {...shared} defaultValue={value}>
          <option value="">{t(sheetText.choose)}</option>
          {field.choices.map(({ code, label }) => (
            <option key={code} value={code}>
              {t(label)}
            </option>
          ))}
        </select>
      );
    case 'number':
      return (
        <span className="with-unit">
          <input {...shared} type="text" inputMode="decimal" defaultValue={value} /> {field.unit}
        </span>
      );
    default:
      return <input {...shared} type="text" lang="ja" defaultValue={value} />;
  }
}

function RatingBox({ view, field }: BoxProps): ReactElement | null {
  if (field.kind !== 'rating') return null;
  const { language, typed, read } = view;
  const t = speak(language);
  const { form } = read.form;
  const proposal = read.evidence.basis[field.rating];
  const proposed = gradeOf(form, field.rating, proposal.grade);
  const reason = reasonKey(field.key);
  const id = boxName(field.key);
  const chosen = typed[field.key] ?? '';
  const options: readonly (Grade | null)[] = [...ratingSetting(form, field.rating).scale, null];
  return (
    <div className="rating-box">
      <fieldset
        id={id}
        aria-describedby={hasTrouble(view, field.key) ? `${id}-hint ${id}-error` : `${id}-hint`}
      >
        <legend>{t(field.label)}</legend>
        <p className="hint" id={`${id}-hint`}>
          {t(sheetText.proposedAs)}：<strong>{t(proposed?.label ?? noGradeText)}</strong>
        </p>
        <Troubles view={view} name={field.key} />
        <div className="grades">
          {options.map((grade) => {
            const code = grade?.code ?? NO_GRADE;
            return (
              <label key={code}>
                <input
                  type="radio"
                  name={id}
                  value={code}
                  // Confirming what is proposed takes no click; everything else does.
                  defaultChecked={(chosen === '' ? proposal.grade : chosen) === code}
                />
                <span className="grade">{t(grade?.label ?? noGradeText)}</span>
                {grade !== null && <span className="small quiet">{t(grade.meaning)}</span>}
              </label>
            );
          })}
        </div>
      </fieldset>
      <LabelledReason view={view} name={reason}>
        <input
          id={boxName(reason)}
          name={boxName(reason)}
          type="text"
          lang="ja"
          defaultValue={typed[reason] ?? ''}
          aria-describedby={hasTrouble(view, reason) ? `${boxName(reason)}-error` : undefined}
          aria-invalid={hasTrouble(view, reason) ? true : undefined}
        />
      </LabelledReason>
    </div>
  );
}

function LabelledReason({
  view,
  name,
  children,
}: {
  readonly view: BoxesView;
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <p className="field">
      <label htmlFor={boxName(name)}>
        {speak(view.language)(sheetText.reasonFor, { limit: longestReason })}
      </label>
      <Troubles view={view} name={name} />
      {children}
    </p>
  );
}
