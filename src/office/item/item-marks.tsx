import type { ReactElement } from 'react';
import { stateShapes, stateWords } from '../../core/assess/state-words.ts';
import type { State } from '../../core/assess/verdict.ts';
import type { ItemState } from '../../core/round/item-state.ts';
import type { Language } from '../../core/text/text.ts';
import { itemText } from '../text/item-text.ts';
import { itemStateText } from '../text/my-items-text.ts';

/** Where an item stands: a shape and a word. */
export function ItemStateMark({
  state,
  language,
}: {
  readonly state: ItemState;
  readonly language: Language;
}): ReactElement {
  const { shape, text } = itemStateText[state];
  return (
    <span className={`item-state item-state-${state}`}>
      <span aria-hidden="true">{shape}</span> {text[language]}
    </span>
  );
}

/** How an indicator stands: a shape and a word, never a colour alone. */
export function StandingMark({
  state,
  language,
}: {
  readonly state: State;
  readonly language: Language;
}): ReactElement {
  return (
    <span className={`state state-${state}`}>
      <span className="state-word">
        <span className="shape" aria-hidden="true">
          {stateShapes[state]}
        </span>
        {stateWords[state][language]}
      </span>
    </span>
  );
}

/** Weight and words say that something is late. */
export function LateMark({ language }: { readonly language: Language }): ReactElement {
  return <strong className="late-mark">{itemText.late[language]}</strong>;
}
