import type { ReactElement } from 'react';
import type { DepartmentId } from '../../core/plan/plan.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { workbookText } from '../text/workbook-text.ts';

/** Which answer, in words. */
export type AnswerView = {
  readonly item: string;
  /** The series or the action; null where the item is meant as a whole. */
  readonly part: string | null;
  readonly field: string;
  /** Sheet and cell. */
  readonly place: string;
};

type ChangeView = AnswerView & { readonly before: string; readonly after: string };

/** An answer that somebody else entered too, and which of the two is to stand. */
type ConflictView = AnswerView & {
  /** Of its field in the form. */
  readonly name: string;
  readonly current: string;
  readonly typed: string;
  readonly isTyped: boolean;
};

/** What one file says, and whether it can be applied. */
export type FileView = {
  readonly name: string;
  /** Null where the file belongs to no department that this person answers for. */
  readonly department: { readonly id: DepartmentId; readonly name: string } | null;
  readonly changes: readonly ChangeView[];
  readonly conflicts: readonly ConflictView[];
  /** Sentences: what cannot be taken and what to look at, with sheet, cell and remedy. */
  readonly problems: readonly { readonly isError: boolean; readonly text: string }[];
  readonly refused: readonly string[];
  /** What the items would still need before they can be submitted. */
  readonly lacking: readonly string[];
  readonly canApply: boolean;
  /** Whether the person enters this for somebody else, and must say for whom and why. */
  readonly isProxy: boolean;
  readonly isTaken: boolean;
};

type Props = {
  readonly language: Language;
  readonly file: FileView;
  readonly place: number;
  /** Whether it can be left out of what is applied. */
  readonly isChoosable: boolean;
};

/** Every change and every fault of one file, with what there is to decide about it. */
export function WorkbookFile({ language, file, place, isChoosable }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const name = file.department?.name ?? file.name;
  const { changes, conflicts, department, lacking } = file;
  const errors = file.problems.filter(({ isError }) => isError).map(({ text }) => text);
  const doubts = file.problems.filter(({ isError }) => !isError).map(({ text }) => text);
  const hasAnswers = changes.length + conflicts.length > 0;
  return (
    <section className="workbook-file" aria-labelledby={`file-${place}`}>
      <h2 id={`file-${place}`}>
        {t(workbookText.proposed, { name, changes: changes.length + conflicts.length })}
      </h2>
      {department !== null && <p className="hint">{file.name}</p>}
      {errors.length + file.refused.length > 0 && (
        <div className="message error">
          <Sentences title={t(workbookText.errors)} lines={errors} />
          <Sentences title={t(workbookText.refused)} lines={file.refused} />
          {department !== null && <p>{t(workbookText.isBlocked)}</p>}
        </div>
      )}
      <Sentences title={t(workbookText.doubts)} lines={doubts} />
      {conflicts.length > 0 && <Conflicts language={language} conflicts={conflicts} />}
      {changes.length > 0 && <Changes language={language} file={file} />}
      {department !== null && !hasAnswers && errors.length === 0 && <p>{t(workbookText.nothing)}</p>}
      {lacking.length > 0 && (
        <details>
          <summary>{t(workbookText.lacking, { count: lacking.length })}</summary>
          <ul className="bulleted">
            {lacking.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {file.canApply && department !== null && (
        <Take language={language} file={file} department={department} isChoosable={isChoosable} />
      )}
    </section>
  );
}

type TakeProps = Omit<Props, 'place'> & { readonly department: NonNullable<FileView['department']> };

function Take({ language, file, department: { id, name }, isChoosable }: TakeProps): ReactElement {
  if (!isChoosable) return <input type="hidden" name="take" value={id} />;
  return (
    <p className="check">
      <input id={`take-${id}`} name="take" type="checkbox" value={id} defaultChecked={file.isTaken} />
      <label htmlFor={`take-${id}`}>{fillText(workbookText.take, { name }, language)}</label>
    </p>
  );
}

type SentencesProps = { readonly title: string; readonly lines: readonly string[] };

function Sentences({ title, lines }: SentencesProps): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="bulleted">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

type ConflictsProps = { readonly language: Language; readonly conflicts: readonly ConflictView[] };

function Conflicts({ language, conflicts }: ConflictsProps): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  return (
    <>
      <h3>{t(workbookText.conflicts)}</h3>
      <p>{t(workbookText.conflictsLead)}</p>
      {conflicts.map((one) => (
        <fieldset key={one.name} className="collision">
          <legend>
            <span lang="ja">{nameAnswer(one)}</span> <span className="small quiet">{one.place}</span>
          </legend>
          <Side language={language} conflict={one} side="current" />
          <Side language={language} conflict={one} side="typed" />
        </fieldset>
      ))}
    </>
  );
}

type SideProps = {
  readonly language: Language;
  readonly conflict: ConflictView;
  readonly side: 'current' | 'typed';
};

/** One of two answers, to be chosen. */
function Side({ language, conflict, side }: SideProps): ReactElement {
  const id = `${side} ${conflict.name}`.replaceAll(' ', '-');
  const text = side === 'typed' ? workbookText.takeTyped : workbookText.keepCurrent;
  return (
    <p className="check">
      <input
        id={id}
        type="radio"
        name={conflict.name}
        value={side}
        defaultChecked={(side === 'typed') === conflict.isTyped}
      />
      <label htmlFor={id}>{fillText(text, { value: conflict[side] }, language)}</label>
    </p>
  );
}

function nameAnswer({ item, part, field }: AnswerView): string {
  return [item, part, field].filter((words) => words !== null).join(' / ');
}

const heads = ['item', 'field', 'place', 'before', 'after'] as const;

function Changes({ language, file }: Pick<Props, 'language' | 'file'>): ReactElement {
  const t = (text: Text): string => text[language];
  const params = { name: file.name, changes: file.changes.length };
  return (
    <table className="cards" aria-label={fillText(workbookText.proposed, params, language)}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(workbookText[head])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {file.changes.map(({ item, part, field, place, before, after }) => (
          <tr key={place}>
            <th scope="row" lang="ja">
              {item}
              {part !== null && <span className="block small quiet">{part}</span>}
            </th>
            <td data-label={t(workbookText.field)}>{field}</td>
            <td className="place" data-label={t(workbookText.place)}>
              {place}
            </td>
            <td data-label={t(workbookText.before)}>{before}</td>
            <td data-label={t(workbookText.after)}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
