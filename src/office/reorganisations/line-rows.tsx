import type { ReactElement } from 'react';
import type { Department } from '../../core/plan/plan.ts';
import { kindWords, REORGANISATION_KINDS, readKind } from '../../core/reorganisation/kind-words.ts';
import type { LineProblem, ReorganisationLine } from '../../core/reorganisation/line-problem.ts';
import { type Say, speak } from '../item/item-words.ts';
import type { OfficePage } from '../office-page.ts';
import { lineColumnText, reorganisationKindText, reorganisationText } from '../text/reorganisation-text.ts';

type RowsProps = {
  readonly page: OfficePage;
  readonly lines: readonly ReorganisationLine[];
  readonly departments: readonly Department[];
  readonly problems: readonly LineProblem[];
};

/** The id of the message that tells what is wrong with a line. */
export const problemId = (line: number | null): string => `problem-${line ?? 'all'}`;

/** The lines of a reorganisation as boxes; departments and divisions that are there are offered. */
export function LineRows({ page, lines, departments, problems }: RowsProps): ReactElement {
  const t = speak(page.language);
  const divisions = [...new Set(departments.flatMap(({ division }) => division ?? []))];
  return (
    <>
      {lines.map((line) => (
        <LineRow
          key={line.line}
          t={t}
          line={line}
          isFaulty={problems.some((one) => one.line === line.line)}
        />
      ))}
      <datalist id="known-departments">
        {departments.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <datalist id="known-divisions">
        {divisions.map((division) => (
          <option key={division} value={division} />
        ))}
      </datalist>
    </>
  );
}

type RowProps = { readonly t: Say; readonly line: ReorganisationLine; readonly isFaulty: boolean };

function LineRow({ t, line, isFaulty }: RowProps): ReactElement {
  const { line: no } = line;
  const errorId = isFaulty ? problemId(no) : undefined;
  const kind = readKind(line.kind);
  return (
    <fieldset className="reorganisation-line">
      <legend>{t(reorganisationText.lineOf, { no })}</legend>
      <p className="field">
        <label htmlFor={`kind-${no}`}>{t(lineColumnText.kind)}</label>
        <select
          id={`kind-${no}`}
          name={`kind-${no}`}
          defaultValue={kind === null ? line.kind : kindWords[kind][0]}
          aria-describedby={errorId}
          aria-invalid={errorId === undefined ? undefined : true}
        >
          <option value="">{t(reorganisationText.noKind)}</option>
          {kind === null && line.kind !== '' && <option value={line.kind}>{line.kind}</option>}
          {REORGANISATION_KINDS.map((one) => (
            <option key={one} value={kindWords[one][0]}>
              {t(reorganisationKindText[one])}
            </option>
          ))}
        </select>
      </p>
      {(['from', 'to', 'division'] as const).map((column) => (
        <p className="field" key={column}>
          <label htmlFor={`${column}-${no}`}>{t(lineColumnText[column])}</label>
          <input
            id={`${column}-${no}`}
            name={`${column}-${no}`}
            type="text"
            lang="ja"
            list={column === 'division' ? 'known-divisions' : 'known-departments'}
            defaultValue={line[column]}
            spellCheck={false}
            aria-describedby={errorId}
            aria-invalid={errorId === undefined ? undefined : true}
          />
        </p>
      ))}
    </fieldset>
  );
}
