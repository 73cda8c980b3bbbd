import type { ReactElement, ReactNode } from 'react';
import { addDays } from '../../core/calendar/day-number.ts';
import { OUTCOMES } from '../../core/opinions/opinion.ts';
import { outcomeTexts } from '../../core/opinions/opinion-texts.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import { nameDepartment, speak } from '../item/item-words.ts';
import { Field } from '../parts/form.tsx';
import { Select } from '../parts/select.tsx';
import { opinionFormText, opinionText } from '../text/opinion-text.ts';
import { DeedForm, type OpinionActsProps, typedIn } from './deed-form.tsx';
import { LongField } from './opinion-fields.tsx';
import { listElements } from './opinion-words.ts';

/** Days that departments have where planning says nothing else: two weeks. */
const usualDays = 14;

/** Which departments are to answer until when. Open while nobody was asked. */
export function AssignForm(props: OpinionActsProps): ReactElement {
  const { page, read, failure } = props;
  const t = speak(page.language);
  const { status, plan, day } = read;
  const typed = typedIn(failure, 'assign', null);
  const asked = new Set(status.responses.map(({ department }) => department));
  const byDivision = groupBy(plan?.departments ?? [], ({ division }) => division ?? '');
  return (
    <Folded title={t(opinionFormText.assign)} isOpen={asked.size === 0 || typed !== null}>
      <DeedForm {...props} kind="assign" department={null} part="settle">
        {[...byDivision].map(([division, departments]) => (
          <fieldset key={division}>
            <legend lang="ja">{division === '' ? t(opinionFormText.departments) : division}</legend>
            <div className="opinion-ticks">
              {departments.map(({ id, name }) => (
                <label key={id} lang="ja">
                  <input type="checkbox" name="departments" value={id} defaultChecked={asked.has(id)} />
                  {name}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <Field
          id="assign-due"
          name="due"
          type="date"
          label={t(opinionFormText.due)}
          value={typed?.['due'] ?? status.due ?? addDays(day, usualDays)}
          required
        />
        <p>
          <button type="submit">{t(opinionFormText.assignDo)}</button>
        </p>
      </DeedForm>
    </Folded>
  );
}

function Folded(props: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <details className="act" open={props.isOpen}>
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}

/** An act that needs a reason and nothing else. */
export function ReasonForm(
  props: OpinionActsProps & {
    readonly kind: 'send-back-response' | 'reopen';
    readonly department: DepartmentId | null;
  },
): ReactElement {
  const { page, read, failure, kind, department } = props;
  const t = speak(page.language);
  const typed = typedIn(failure, kind, department);
  const name = department === null ? '' : nameDepartment(department, read.plan?.departments ?? []);
  const isBack = kind === 'send-back-response';
  const title = isBack ? t(opinionFormText.sendBack, { department: name }) : t(opinionFormText.reopen);
  return (
    <Folded title={title} isOpen={typed !== null}>
      <DeedForm {...props} part="settle">
        <LongField
          id={`${kind}-${department ?? 'all'}`}
          name="reason"
          label={t(opinionFormText.reason)}
          value={typed?.['reason'] ?? ''}
          rows={2}
          required
        />
        <p>
          <button type="submit" className="second">
            {t(isBack ? opinionFormText.sendBackDo : opinionFormText.reopen)}
          </button>
        </p>
      </DeedForm>
    </Folded>
  );
}

/** How it ended. Open where nothing more is to come. */
export function CloseForm(props: OpinionActsProps): ReactElement {
  const { page, read, failure } = props;
  const t = speak(page.language);
  const typed = typedIn(failure, 'close', null);
  const isDue = read.duties.some(({ kind }) => kind === 'close');
  const outcomes = read.status.state === 'answered' ? OUTCOMES : (['superseded'] as const);
  return (
    <Folded title={t(opinionFormText.close)} isOpen={typed !== null || isDue}>
      <DeedForm {...props} kind="close" department={null} part="settle">
        <Select
          id="close-outcome"
          name="outcome"
          label={t(opinionFormText.outcome)}
          value={typed?.['outcome'] ?? outcomes[0]}
          groups={[
            { label: '', options: outcomes.map((one) => ({ value: one, label: t(outcomeTexts[one]) })) },
          ]}
        />
        <Field
          id="close-superseded"
          name="supersededBy"
          label={t(opinionFormText.supersededBy)}
          value={typed?.['supersededBy'] ?? ''}
        />
        <LongField
          id="close-reason"
          name="reason"
          label={t(opinionFormText.reason)}
          value={typed?.['reason'] ?? ''}
          rows={2}
          required
        />
        <p>
          <button type="submit">{t(opinionFormText.close)}</button>
        </p>
      </DeedForm>
    </Folded>
  );
}

export function PublicForm(props: OpinionActsProps): ReactElement {
  const { page, read } = props;
  const t = speak(page.language);
  const { isPublic } = read.status;
  return (
    <DeedForm {...props} kind="mark-public" department={null} part="settle">
      <input type="hidden" name="isPublic" value={isPublic ? 'no' : 'yes'} />
      {!isPublic && <p className="hint">{t(opinionFormText.publishHint)}</p>}
      <p>
        <button type="submit" className="second">
          {t(isPublic ? opinionFormText.unpublish : opinionFormText.publish)}
        </button>
      </p>
    </DeedForm>
  );
}

export function SummaryForm(props: OpinionActsProps): ReactElement {
  const { page, read, failure } = props;
  const t = speak(page.language);
  const typed = typedIn(failure, 'summarise', null);
  return (
    <Folded title={t(opinionFormText.summarise)} isOpen={typed !== null}>
      <DeedForm {...props} kind="summarise" department={null} part="settle">
        <LongField
          id="summary"
          name="summary"
          label={t(opinionText.summary)}
          hint={t(opinionFormText.summariseHint)}
          value={typed?.['summary'] ?? read.status.summary ?? ''}
          rows={2}
        />
        <p>
          <button type="submit" className="second">
            {t(opinionFormText.keep)}
          </button>
        </p>
      </DeedForm>
    </Folded>
  );
}

export function PlaceForm(props: OpinionActsProps): ReactElement {
  const { page, read, failure } = props;
  const t = speak(page.language);
  const typed = typedIn(failure, 'place', null);
  const options = [
    { value: '', label: t(opinionText.wholePlan) },
    ...listElements(read.plan).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Folded title={t(opinionFormText.place)} isOpen={typed !== null}>
      <DeedForm {...props} kind="place" department={null} part="settle">
        <Select
          id="place-element"
          name="element"
          label={t(opinionText.element)}
          value={typed?.['element'] ?? read.status.element ?? ''}
          groups={[{ label: '', options }]}
        />
        <LongField
          id="place-reason"
          name="reason"
          label={t(opinionFormText.reason)}
          value={typed?.['reason'] ?? ''}
          rows={2}
          required
        />
        <p>
          <button type="submit" className="second">
            {t(opinionFormText.keep)}
          </button>
        </p>
      </DeedForm>
    </Folded>
  );
}
