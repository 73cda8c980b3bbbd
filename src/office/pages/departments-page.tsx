import type { ReactElement } from 'react';
import type { DepartmentProblem, DepartmentsProposal } from '../../app/accounts/import-departments.ts';
import type { SetUpProgress } from '../../app/accounts/read-set-up.ts';
import { departmentProblemTexts } from '../../app/accounts/texts/problem-texts.ts';
import type { Department } from '../../core/plan/plan.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { LongList } from '../parts/long-list.tsx';
import { SetUpSteps } from '../parts/set-up-steps.tsx';
import { departmentsText } from '../text/departments-text.ts';

export type DepartmentsState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'faulty'; readonly problems: readonly DepartmentProblem[] }
  | {
      readonly kind: 'proposed';
      readonly proposal: DepartmentsProposal;
      /** The table as it was sent. */
      readonly text: string;
      readonly reason: string;
      readonly refusal: 'overtaken' | 'reasonMissing' | null;
    }
  | { readonly kind: 'applied'; readonly added: number; readonly changed: number };

export type DepartmentsView = {
  readonly code: string;
  readonly departments: readonly Department[];
  readonly progress: SetUpProgress;
  readonly state: DepartmentsState;
};

type Props = { readonly page: OfficePage; readonly view: DepartmentsView };

/** Departments under their divisions, by a table: choose it, see what would change, carry it out. */
export function DepartmentsPage({ page, view }: Props): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { code, state, progress } = view;
  const hasPlan = progress.edition !== null;
  return (
    <Frame page={page} title={t(departmentsText.title)} lead={t(departmentsText.lead)}>
      <SetUpSteps
        page={page}
        code={code}
        progress={progress}
        current="departments"
        waits={state.kind === 'proposed'}
      />
      <Outcome page={page} view={view} />
      {hasPlan ? (
        <Form page={page} action={officePath(code, 'departments')} className="stack narrow" multipart>
          <Field
            name="table"
            type="file"
            label={t(departmentsText.file)}
            hint={t(departmentsText.fileHint)}
            accept=".csv,text/csv"
            required
            errorId={state.kind === 'no-file' ? 'no-file' : undefined}
          />
          <p>
            <button type="submit" className={state.kind === 'proposed' ? 'second' : undefined}>
              {t(departmentsText.look)}
            </button>
          </p>
        </Form>
      ) : (
        <div className="stack">
          <p>{t(departmentsText.noPlan)}</p>
          <p>
            <a href={officePath(code, 'plan')}>{t(departmentsText.toPlan)}</a>
          </p>
        </div>
      )}
      {hasPlan && <Present page={page} view={view} />}
    </Frame>
  );
}

function Outcome({ page, view: { code, state } }: Props): ReactElement | null {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  switch (state.kind) {
    case 'empty':
    case 'no-plan':
      return null;
    case 'no-file':
      return (
        <Message kind="error" id="no-file">
          {t(departmentsText.noFile)}
        </Message>
      );
    case 'applied':
      return <Message kind="done">{t(departmentsText.applied, state)}</Message>;
    case 'faulty': {
      const lines = state.problems.map(({ line, code: problem }) =>
        t(departmentsText.faultyLine, { line, problem: t(departmentProblemTexts[problem]) }),
      );
      return (
        <section>
          <Message kind="error">
            <h2>{t(departmentsText.faultyTitle, { count: lines.length })}</h2>
            <p>{t(departmentsText.faultyLead)}</p>
          </Message>
          <LongList items={lines} language={language} />
        </section>
      );
    }
    case 'proposed':
      return <Proposal page={page} code={code} state={state} />;
  }
}

type ProposalProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly state: Extract<DepartmentsState, { readonly kind: 'proposed' }>;
};

function Proposal({ page, code, state }: ProposalProps): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { added, changed, same, lastChangeNo } = state.proposal;
  const divisionOf = ({ division }: Department): string => division ?? t(departmentsText.noDivision);
  const addedLines = added.map((one) =>
    t(departmentsText.addedOne, { department: one.name, division: divisionOf(one) }),
  );
  const changedLines = changed.map(({ before, after }) =>
    t(departmentsText.changedOne, {
      department: after.name,
      before: divisionOf(before),
      after: divisionOf(after),
    }),
  );
  if (added.length + changed.length === 0) return <Message kind="done">{t(departmentsText.nothing)}</Message>;
  return (
    <section>
      {state.refusal !== null && (
        <Message kind="error" id="refusal">
          {t(departmentsText[state.refusal])}
        </Message>
      )}
      <h2>{t(departmentsText.proposedTitle)}</h2>
      <p>{t(departmentsText.proposedLead, { same })}</p>
      {added.length > 0 && <h3>{t(departmentsText.added, { count: added.length })}</h3>}
      <LongList items={addedLines} language={language} />
      {changed.length > 0 && <h3>{t(departmentsText.changed, { count: changed.length })}</h3>}
      <LongList items={changedLines} language={language} />
      <Form page={page} action={officePath(code, 'departments')} className="stack narrow">
        <input type="hidden" name="text" value={state.text} />
        <input type="hidden" name="lastChangeNo" value={lastChangeNo} />
        <Field
          name="reason"
          label={t(departmentsText.reason)}
          value={state.reason}
          required
          autoComplete="off"
          errorId={state.refusal === 'reasonMissing' ? 'refusal' : undefined}
        />
        <p>
          <button type="submit">{t(departmentsText.apply)}</button>
        </p>
      </Form>
    </section>
  );
}

function Present({ page, view: { code, departments } }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  return (
    <section>
      <h2 id="present">{t(departmentsText.present, { count: departments.length })}</h2>
      <p>
        <a href={officePath(code, 'departments.csv')}>{t(departmentsText.download)}</a>
      </p>
      <table className="cards" aria-labelledby="present">
        <thead>
          <tr>
            <th scope="col">{t(departmentsText.department)}</th>
            <th scope="col">{t(departmentsText.division)}</th>
          </tr>
        </thead>
        <tbody>
          {departments.map(({ id, name, division }) => (
            <tr key={id}>
              <th scope="row" lang="ja">
                {name}
              </th>
              <td data-label={t(departmentsText.division)}>{division ?? t(departmentsText.noDivision)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
