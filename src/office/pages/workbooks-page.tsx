import type { ReactElement } from 'react';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { type FileView, WorkbookFile } from '../parts/workbook-file.tsx';
import { financeText } from '../text/finance-text.ts';
import { workbookText } from '../text/workbook-text.ts';

export type WorkbookDepartment = { readonly id: DepartmentId; readonly name: string; readonly count: number };

type LookedState = {
  readonly kind: 'looked';
  readonly files: readonly FileView[];
  readonly unanswered: readonly string[];
  /** What can be applied, as it goes back with the form. */
  readonly upload: string;
  /** What stood in the way when it was to be applied. */
  readonly why: Text | null;
  readonly person: string;
  readonly reason: string;
};

export type WorkbooksState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-file' }
  | LookedState
  | {
      readonly kind: 'applied';
      readonly departments: number;
      /** Items that were changed. */
      readonly count: number;
      /** Null where nothing was to be submitted. */
      readonly submitted: number | null;
    }
  | { readonly kind: 'failed'; readonly why: Text };

export type WorkbooksView = {
  readonly code: string;
  readonly round: Round;
  readonly departments: readonly WorkbookDepartment[];
  readonly state: WorkbooksState;
};

type Props = { readonly page: OfficePage; readonly view: WorkbooksView };

/** Workbooks out and in: downloads by department, the upload, and what it would change. */
export function WorkbooksPage({ page, view }: Props): ReactElement {
  const { language } = page;
  const { round, state } = view;
  const t = (text: Text): string => text[language];
  return (
    <RoundFrame page={page} round={round} title={t(workbookText.pageTitle)} lead={t(workbookText.lead)}>
      <Outcome page={page} view={view} />
      <Downloads page={page} view={view} />
      {view.departments.length > 0 && (
        <section aria-labelledby="upload">
          <h2 id="upload">{t(workbookText.upload)}</h2>
          <Form
            page={page}
            action={roundPath(view.code, round.id, 'workbooks')}
            className="stack narrow"
            multipart
          >
            <p className="field">
              <label htmlFor="files">{t(workbookText.files)}</label>
              <input
                id="files"
                name="files"
                type="file"
                multiple
                required
                accept=".xlsx,.zip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/zip"
                aria-describedby={state.kind === 'no-file' ? 'no-file' : undefined}
                aria-invalid={state.kind === 'no-file' ? true : undefined}
              />
            </p>
            <p>
              <button type="submit" className={state.kind === 'looked' ? 'second' : undefined}>
                {t(workbookText.look)}
              </button>
            </p>
          </Form>
        </section>
      )}
      {page.person?.acts.includes('extend-grace') && (
        <p>
          <a href={roundPath(view.code, round.id, 'finance')}>{t(financeText.link)}</a>
        </p>
      )}
    </RoundFrame>
  );
}

function Outcome({ page, view: { code, round, state } }: Props): ReactElement | null {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  switch (state.kind) {
    case 'empty':
      return null;
    case 'no-file':
      return (
        <Message kind="error" id="no-file">
          {t(workbookText.noFile)}
        </Message>
      );
    case 'failed':
      return <Message kind="error">{t(state.why)}</Message>;
    case 'applied':
      return (
        <Message kind="done">
          {t(workbookText.applied, { departments: state.departments, count: state.count })}
          {state.submitted !== null && t(workbookText.submitted, { count: state.submitted })}
        </Message>
      );
    case 'looked':
      return <Look page={page} code={code} round={round} state={state} />;
  }
}

type LookProps = Pick<Props, 'page'> & {
  readonly code: string;
  readonly round: Round;
  readonly state: LookedState;
};

/** All that the files would change, in one form: what is applied, is applied in one step. */
function Look({ page, code, round, state }: LookProps): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const ready = state.files.filter(({ canApply }) => canApply);
  const files = state.files.map((file, place) => (
    <WorkbookFile
      key={file.name}
      language={language}
      file={file}
      place={place}
      isChoosable={ready.length > 1}
    />
  ));
  return (
    <>
      {state.why !== null && <Message kind="error">{t(state.why)}</Message>}
      {ready.length === 0 ? (
        files
      ) : (
        <Form page={page} action={roundPath(code, round.id, 'workbooks', 'apply')} className="stack">
          <input type="hidden" name="upload" value={state.upload} />
          {files}
          <Apply language={language} state={state} />
        </Form>
      )}
      {state.unanswered.length > 0 && (
        <p>{t(workbookText.unanswered, { names: state.unanswered.join('、') })}</p>
      )}
    </>
  );
}

type ApplyProps = { readonly language: Language; readonly state: LookedState };

function Apply({ language, state }: ApplyProps): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const leftOut = state.files.filter(
    ({ canApply, problems, refused }) => !canApply && problems.length + refused.length > 0,
  );
  const names = leftOut.map(({ name, department }) => department?.name ?? name).join('、');
  return (
    <section aria-labelledby="apply" className="stack narrow">
      <h2 id="apply">{t(workbookText.applyTitle)}</h2>
      <p>{t(workbookText.applyLead)}</p>
      {leftOut.length > 0 && <p>{t(workbookText.leftOut, { names })}</p>}
      {state.files.some(({ isProxy, canApply }) => isProxy && canApply) && (
        <>
          <Field name="person" label={t(workbookText.proxyPerson)} value={state.person} required />
          <Field
            name="reason"
            label={t(workbookText.proxyReason)}
            value={state.reason === '' ? t(workbookText.proxyReasonDefault) : state.reason}
            required
          />
        </>
      )}
      <p className="choices">
        <button type="submit" name="act" value="apply">
          {t(workbookText.apply)}
        </button>
        <button type="submit" name="act" value="submit" className="second">
          {t(workbookText.applyAndSubmit)}
        </button>
      </p>
    </section>
  );
}

function Downloads({ page: { language }, view }: Props): ReactElement {
  const { code, round, departments } = view;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  return (
    <section aria-labelledby="download">
      <h2 id="download">{t(workbookText.download)}</h2>
      {departments.length === 0 ? (
        <p>{t(workbookText.noDepartments)}</p>
      ) : (
        <>
          <p className="hint">{t(workbookText.downloadHint)}</p>
          {departments.length > 1 && (
            <p>
              <a href={roundPath(code, round.id, 'workbooks.zip')}>
                {t(workbookText.all, { count: departments.length })}
              </a>
            </p>
          )}
          <ul className="workbook-list">
            {departments.map(({ id, name, count }) => (
              <li key={id}>
                <a href={roundPath(code, round.id, 'workbooks', `${id}.xlsx`)}>
                  {t(workbookText.departmentItems, { name, count })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
