import type { ReactElement } from 'react';
import type { ItemRefusal } from '../../app/round/refusal.ts';
import { describeProblem, type Problem } from '../../core/round/checks/problem.ts';
import type { RoundItem } from '../../core/round/round-item.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { Message } from '../parts/form.tsx';
import { type ItemPageAct, itemText } from '../text/item-text.ts';
import { refusalText } from '../text/refusal-text.ts';
import { nameField, speak } from './item-words.ts';

/** What somebody typed into one of the forms of an item's page. */
export type TypedAct = {
  readonly reason: string;
  readonly days: string;
  readonly text: string;
  readonly mentions: readonly string[];
  readonly department: string;
  readonly person: string;
  readonly why: string;
};

/** An act that was not done: why, and what was typed, so that nothing has to be typed again. */
export type ActFailure = {
  readonly act: ItemPageAct;
  readonly says: readonly Text[];
  /** What the item lacks before it can be submitted. */
  readonly missing: readonly { readonly item: RoundItem; readonly problem: Problem }[];
  readonly typed: TypedAct;
};

/** @example sayRefusals(result.refused) */
export function sayRefusals(refused: readonly ItemRefusal[]): readonly Text[] {
  return refused.map(({ code }) => refusalText[code]);
}

/** Says beside the form what stood in the way. */
export function ActMessage({
  failure,
  language,
}: {
  readonly failure: Pick<ActFailure, 'says' | 'missing'>;
  readonly language: Language;
}): ReactElement {
  const t = speak(language);
  return (
    <Message kind="error">
      {failure.says.map((text) => (
        <p key={text.en}>{t(text)}</p>
      ))}
      {failure.missing.length > 0 && (
        <>
          <p>{t(itemText.incomplete)}</p>
          <ul className="bullets">
            {failure.missing.map(({ item, problem }) => (
              <li key={`${problem.code}${problem.path.join('/')}`}>
                {problem.path.length > 0 && <strong>{nameField(item, problem.path, t)}：</strong>}
                {describeProblem(problem, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Message>
  );
}
