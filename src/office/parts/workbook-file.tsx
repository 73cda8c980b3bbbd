import type { ReactElement } from 'react';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { workbookText } from '../text/workbook-text.ts';
import { Form } from './form.tsx';

/** One answer that a file changes, in words. */
type ChangeView = {
  readonly item: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
};

/** What one file says, and whether it can be applied. */
export type FileView = {
  readonly name: string;
  /** Null where the file belongs to no department that this person answers for. */
  readonly department: { readonly id: DepartmentId; readonly name: string } | null;
  readonly changes: readonly ChangeView[];
  /** Sentences: what collides, what cannot be taken, what to look at, with sheet, cell and remedy. */
  readonly conflicts: readonly string[];
  readonly problems: readonly { readonly isError: boolean; readonly text: string }[];
  readonly refused: readonly string[];
  /** Goes back with the form that applies it; null where it cannot be applied. */
  readonly entries: string | null;
  /** Whether the person enters this for somebody else, and must say for whom and why. */
  readonly isProxy: boolean;
};

type Props = {
  readonly page: OfficePage;
  readonly code: string;
  readonly round: Round;
  readonly file: FileView;
  readonly place: number;
};

/** Every change and every fault of one file, and the form that applies it as a whole. */
export function WorkbookFile({ page, code, round, file, place }: Props): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const name = file.department?.name ?? file.name;
  return (
    <section className="workbook-file" aria-labelledby={`file-${place}`}>
      <h2 id={`file-${place}`}>{t(workbookText.proposed, { name, changes: file.changes.length })}</h2>
      {file.department !== null && <p className="hint">{file.name}</p>}
      <Sentences title={t(workbookText.problems)} lines={file.problems.map(({ text }) => text)} />
      <Sentences title={t(workbookText.conflicts)} lines={file.conflicts} />
      <Sentences title={t(workbookText.refused)} lines={file.refused} />
      {file.changes.length === 0 ? <p>{t(workbookText.nothing)}</p> : <Changes page={page} file={file} />}
      {file.entries === null && file.changes.length > 0 && <p>{t(workbookText.isBlocked)}</p>}
      {file.entries !== null && file.department !== null && file.changes.length > 0 && (
        <Form page={page} action={roundPath(code, round.id, 'workbooks', 'apply')} className="stack narrow">
          <input type="hidden" name="department" value={file.department.id} />
          <input type="hidden" name="entries" value={file.entries} />
          {file.isProxy && <ProxyFields page={page} place={place} />}
          <p className="choices">
            <button type="submit" name="act" value="apply">
              {t(workbookText.apply, { name, changes: file.changes.length })}
            </button>
            {!file.isProxy && (
              <button type="submit" name="act" value="submit" className="second">
                {t(workbookText.applyAndSubmit)}
              </button>
            )}
          </p>
        </Form>
      )}
    </section>
  );
}

type SentencesProps = { readonly title: string; readonly lines: readonly string[] };

function Sentences({ title, lines }: SentencesProps): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="bulleted">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Changes({ page: { language }, file }: Pick<Props, 'page' | 'file'>): ReactElement {
  const t = (text: Text): string => text[language];
  return (
    <table
      className="cards"
      aria-label={fillText(
        workbookText.proposed,
        { name: file.name, changes: file.changes.length },
        language,
      )}
    >
      <thead>
        <tr>
          {(['item', 'place', 'before', 'after'] as const).map((head) => (
            <th key={head} scope="col">
              {t(workbookText[head])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {file.changes.map(({ item, place, before, after }) => (
          <tr key={place}>
            <th scope="row" lang="ja">
              {item}
            </th>
            <td data-label={t(workbookText.place)}>{place}</td>
            <td data-label={t(workbookText.before)}>{before}</td>
            <td data-label={t(workbookText.after)}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ProxyFields({ page: { language }, place }: Pick<Props, 'page' | 'place'>): ReactElement {
  const fields = [
    ['person', workbookText.proxyPerson],
    ['reason', workbookText.proxyReason],
  ] as const;
  return (
    <>
      {fields.map(([name, label]) => (
        <p key={name} className="field">
          <label htmlFor={`${name}-${place}`}>{label[language]}</label>
          <input id={`${name}-${place}`} name={name} required />
        </p>
      ))}
    </>
  );
}
