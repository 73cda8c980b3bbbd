import type { ReactElement } from 'react';
import { fiscalYearOf } from '../../core/fiscal/fiscal-year.ts';
import { POLICIES, PROGRESS } from '../../core/opinions/opinion.ts';
import { policyTexts, progressTexts } from '../../core/opinions/opinion-texts.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import { nameDepartment, speak } from '../item/item-words.ts';
import { Field } from '../parts/form.tsx';
import { Select } from '../parts/select.tsx';
import { opinionFormText } from '../text/opinion-text.ts';
import { yearText } from '../text/year-text.ts';
import { DeedForm, type OpinionActsProps, typedIn } from './deed-form.tsx';
import { LongField } from './opinion-fields.tsx';

type Props = OpinionActsProps & { readonly department: DepartmentId };

/** The department's response: a draft that anybody of it may save, and that its head submits. */
export function RespondForm(props: Props): ReactElement {
  const { page, read, failure, department } = props;
  const t = speak(page.language);
  const typed = typedIn(failure, 'save-response', department);
  const saved = read.status.responses.find((one) => one.department === department)?.response;
  const policy = typed === null ? (saved?.policy ?? '') : (typed['policy'] ?? '');
  const id = `respond-${department}`;
  const name = nameDepartment(department, read.plan?.departments ?? []);
  const maySubmit = page.person?.acts.includes('submit-responses') === true;
  return (
    <DeedForm {...props} kind="save-response" part="answer">
      <h3>{t(opinionFormText.respond, { department: name })}</h3>
      <fieldset>
        <legend className="visually-hidden">{t(opinionFormText.respond, { department: name })}</legend>
        <div className="opinion-ticks">
          {POLICIES.map((one) => (
            <label key={one}>
              <input type="radio" name="policy" value={one} defaultChecked={policy === one} />
              {t(policyTexts[one])}
            </label>
          ))}
        </div>
      </fieldset>
      <LongField
        id={`${id}-text`}
        name="text"
        label={t(opinionFormText.response)}
        value={typed?.['text'] ?? saved?.text ?? ''}
      />
      <LongField
        id={`${id}-reason`}
        name="policyReason"
        label={t(opinionFormText.policyReason)}
        value={typed?.['policyReason'] ?? saved?.reason ?? ''}
        rows={2}
      />
      <Field
        id={`${id}-by`}
        name="by"
        type="date"
        label={t(opinionFormText.by)}
        value={typed?.['by'] ?? saved?.by ?? ''}
      />
      <p className="row">
        {maySubmit && (
          <button type="submit" name="act" value="submit">
            {t(opinionFormText.submit)}
          </button>
        )}
        <button type="submit" name="act" value="save" className={maySubmit ? 'second' : undefined}>
          {t(opinionFormText.save)}
        </button>
      </p>
      {!maySubmit && <p className="hint">{t(opinionFormText.submitHint)}</p>}
    </DeedForm>
  );
}

/** What the department did in a fiscal year. */
export function NoteForm(props: Props): ReactElement {
  const { page, read, failure, department } = props;
  const t = speak(page.language);
  const typed = typedIn(failure, 'note-progress', department);
  const { status, day, duties } = read;
  const first = status.opinion.year;
  const today = fiscalYearOf(day);
  const years = Array.from({ length: Math.max(1, today - first + 1) }, (_, index) => today - index);
  const asked = duties.find((duty) => duty.kind === 'note' && duty.department === department)?.year;
  const year = typed?.['year'] ?? `${asked ?? today}`;
  const last = status.notes.findLast((one) => one.department === department && `${one.year}` === year);
  const id = `note-${department}`;
  return (
    <DeedForm {...props} kind="note-progress" part="answer">
      <h3>
        {t(opinionFormText.note, { department: nameDepartment(department, read.plan?.departments ?? []) })}
      </h3>
      <div className="filter">
        <Select
          id={`${id}-year`}
          name="year"
          label={t(opinionFormText.noteYear)}
          value={year}
          groups={[
            { label: '', options: years.map((one) => ({ value: `${one}`, label: t(yearText(one)) })) },
          ]}
        />
        <Select
          id={`${id}-progress`}
          name="progress"
          label={t(opinionFormText.progress)}
          value={typed?.['progress'] ?? last?.progress ?? 'under-way'}
          groups={[
            { label: '', options: PROGRESS.map((one) => ({ value: one, label: t(progressTexts[one]) })) },
          ]}
        />
      </div>
      <LongField
        id={`${id}-text`}
        name="text"
        label={t(opinionFormText.noteText)}
        value={typed?.['text'] ?? last?.text ?? ''}
      />
      <LongField
        id={`${id}-evidence`}
        name="evidence"
        label={t(opinionFormText.evidence)}
        value={typed?.['evidence'] ?? last?.evidence ?? ''}
        rows={2}
      />
      <p>
        <button type="submit">{t(opinionFormText.saveNote)}</button>
      </p>
    </DeedForm>
  );
}
