import type { ReactElement } from 'react';
import type { IndicatorState } from '../views/indicator-state.ts';
import { useScope } from './scope-context.ts';

/** A state as shape and word, never by colour alone. */
export function State({
  state,
}: {
  readonly state: Pick<IndicatorState, 'shape' | 'text' | 'key'>;
}): ReactElement {
  const { t } = useScope();
  return (
    <span className={`state state-${state.key}`}>
      <span className="shape" aria-hidden="true">
        {state.shape}
      </span>
      {t(state.text)}
    </span>
  );
}
