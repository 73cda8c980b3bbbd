import type { ReactElement } from 'react';
import type { OpinionDeedKind } from '../../core/opinions/opinion-step.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import { nameDepartment, speak } from '../item/item-words.ts';
import { opinionFormText, opinionText } from '../text/opinion-text.ts';
import { DeedForm, type OpinionActsProps } from './deed-form.tsx';
import { NoteForm, RespondForm } from './department-forms.tsx';
import { AssignForm, CloseForm, PlaceForm, PublicForm, ReasonForm, SummaryForm } from './planning-forms.tsx';

/** What the person may do with the opinion now: first what it waits for, then the rest, folded up. */
export function OpinionActs(props: OpinionActsProps): ReactElement {
  const { page, read } = props;
  const t = speak(page.language);
  const { deeds } = read;
  const of = (kind: OpinionDeedKind) => deeds.filter((deed) => deed.kind === kind);
  const may = (kind: OpinionDeedKind): boolean => of(kind).length > 0;
  const departmentsOf = (kind: OpinionDeedKind): readonly DepartmentId[] =>
    of(kind).flatMap(({ department }) => (department === null ? [] : [department]));
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{t(opinionText.acts)}</h2>
      {deeds.length === 0 && <p>{t(opinionText.noActs)}</p>}
      {deeds.length > 0 && (
        <div className="opinion-acts">
          {departmentsOf('save-response').map((department) => (
            <RespondForm key={department} {...props} department={department} />
          ))}
          {departmentsOf('note-progress').map((department) => (
            <NoteForm key={department} {...props} department={department} />
          ))}
          {departmentsOf('accept-response').map((department) => (
            <AcceptForm key={department} {...props} department={department} />
          ))}
          {departmentsOf('send-back-response').map((department) => (
            <ReasonForm key={department} {...props} kind="send-back-response" department={department} />
          ))}
          {may('assign') && <AssignForm {...props} />}
          {may('close') && <CloseForm {...props} />}
          {may('mark-public') && <PublicForm {...props} />}
          {may('summarise') && <SummaryForm {...props} />}
          {may('place') && <PlaceForm {...props} />}
          {may('reopen') && <ReasonForm {...props} kind="reopen" department={null} />}
        </div>
      )}
    </section>
  );
}

function AcceptForm(props: OpinionActsProps & { readonly department: DepartmentId }): ReactElement {
  const { page, read, department } = props;
  const t = speak(page.language);
  const name = nameDepartment(department, read.plan?.departments ?? []);
  return (
    <DeedForm {...props} kind="accept-response" part="settle">
      <p>
        <button type="submit">{t(opinionFormText.accept, { department: name })}</button>
      </p>
    </DeedForm>
  );
}
