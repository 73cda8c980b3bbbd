import type { ReactElement } from 'react';
import type { OpinionState } from '../../core/opinions/opinion.ts';
import { opinionStateTexts } from '../../core/opinions/opinion-texts.ts';
import type { Language } from '../../core/text/text.ts';

/** Told apart by form as well as by colour. */
const signs: Readonly<Record<OpinionState, string>> = {
  entered: '○',
  asked: '◔',
  submitted: '◑',
  answered: '◕',
  closed: '●',
};

/** The state of an opinion: a sign and a word. */
export function OpinionStateMark({
  state,
  language,
}: {
  readonly state: OpinionState;
  readonly language: Language;
}): ReactElement {
  return (
    <span className="opinion-state">
      <span aria-hidden="true">{signs[state]}</span> {opinionStateTexts[state][language]}
    </span>
  );
}
