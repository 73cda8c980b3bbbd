import type { ReactElement } from 'react';
import { stateSentence } from '../text/state-text.ts';
import type { IndicatorState } from '../views/indicator-state.ts';
import { briefYearsIn } from '../views/scope.ts';
import { useScope } from './scope-context.ts';
import { Say, Words } from './words.tsx';

type StateProps = {
  readonly state: Pick<IndicatorState, 'key' | 'shape' | 'text'> & Partial<IndicatorState>;
  /** The reason and the year of an older value stand beside the word. */
  readonly isFull?: boolean;
};

/** A state as shape and word, never by colour alone. */
export function State({ state, isFull = false }: StateProps): ReactElement {
  const scope = useScope();
  const { key, shape, text, reason = null, olderYear = null } = state;
  return (
    <span className={`state state-${key}`}>
      <span className="state-word">
        <span className="shape" aria-hidden="true">
          {shape}
        </span>
        {scope.t(text)}
      </span>
      {isFull && reason !== null && (
        <span className="state-note">
          <Words sentence={reason} />
        </span>
      )}
      {isFull && olderYear !== null && (
        <span className="state-note unbroken">
          <Say text={stateSentence.olderValue} values={{ year: briefYearsIn(scope, [olderYear]) }} />
        </span>
      )}
    </span>
  );
}
