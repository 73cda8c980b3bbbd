import type { ReactElement } from 'react';
import type { Language, Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import { boardText } from '../text/board-text.ts';
import { itemKindText } from '../text/my-items-text.ts';
import { itemKinds } from './board-query.ts';
import type { BoardView } from './board-view.ts';

/** Which part of the board is shown, and in which order: a form that asks for another address. */
export function BoardFilterForm({
  view,
  language,
}: {
  readonly view: BoardView;
  readonly language: Language;
}): ReactElement {
  const t = (text: Text): string => text[language];
  const { code, query, divisions, board } = view;
  return (
    <form
      method="get"
      action={roundPath(code, board.round.id, 'board')}
      className="board-filter"
      aria-label={t(boardText.filter)}
    >
      <Select
        name="division"
        label={t(boardText.division)}
        value={query.division ?? ''}
        options={[['', t(boardText.everyDivision)], ...divisions.map((name) => [name, name] as const)]}
      />
      <Select
        name="kind"
        label={t(boardText.kind)}
        value={query.kind ?? ''}
        options={[
          ['', t(boardText.everyKind)],
          ...itemKinds.map((kind) => [kind, t(itemKindText[kind])] as const),
        ]}
      />
      <Select
        name="sort"
        label={t(boardText.sort)}
        value={query.sort}
        options={[
          ['plan', t(boardText.sortPlan)],
          ['late', t(boardText.sortLate)],
        ]}
      />
      <button type="submit" className="second">
        {t(boardText.show)}
      </button>
    </form>
  );
}

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
};

function Select({ name, label, value, options }: SelectProps): ReactElement {
  return (
    <p className="field">
      <label htmlFor={`board-${name}`}>{label}</label>
      <select id={`board-${name}`} name={name} defaultValue={value}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
