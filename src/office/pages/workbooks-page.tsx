import type { ReactElement } from 'react';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { type FileView, WorkbookFile } from '../parts/workbook-file.tsx';
import { workbookText } from '../text/workbook-text.ts';

export type WorkbookDepartment = { readonly id: DepartmentId; readonly name: string; readonly count: number };

export type WorkbooksState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'looked'; readonly files: readonly FileView[]; readonly unanswered: readonly string[] }
  | {
      readonly kind: 'applied';
      readonly name: string;
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
          {t(workbookText.applied, { name: state.name, count: state.count })}
          {state.submitted !== null && t(workbookText.submitted, { count: state.submitted })}
        </Message>
      );
    case 'looked':
      return (
        <>
          {state.files.map((file, place) => (
            <WorkbookFile key={file.name} page={page} code={code} round={round} file={file} place={place} />
          ))}
          {state.unanswered.length > 0 && (
            <p>{t(workbookText.unanswered, { names: state.unanswered.join('、') })}</p>
          )}
        </>
      );
  }
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
