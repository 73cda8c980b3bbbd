import type { ReactElement } from 'react';
import { figureText } from '../text/figure-text.ts';
import type { FigureView } from '../views/figure-view.ts';
import { useScope } from './scope-context.ts';
import { PlanWords, Words } from './words.tsx';

type FigureProps = {
  readonly figure: FigureView;
  /** False where the column's head names the unit. */
  readonly withUnit?: boolean;
};

/** A figure: its number with a smaller unit, or the words that stand for it. */
export function Figure({ figure, withUnit = true }: FigureProps): ReactElement {
  const { t } = useScope();
  if (figure.kind === 'words')
    return (
      <span className="words">
        <Words sentence={figure.words} />
      </span>
    );
  if (figure.kind === 'absent')
    return (
      <span className="absent">
        <Words sentence={figure.words} />
      </span>
    );
  return (
    <>
      <span className="figure">
        {figure.text}
        <Padding decimals={withUnit ? 0 : figure.missingDecimals} />
        {withUnit && figure.unit !== null && (
          <span className="unit">
            <PlanWords>{figure.unit}</PlanWords>
          </span>
        )}
      </span>
      {figure.provisional && (
        <>
          {' '}
          <span className="provisional">{t(figureText.provisional)}</span>
        </>
      )}
    </>
  );
}

/** Room for decimals that this figure does not print, so that the points of a column stand under each other. */
function Padding({ decimals }: { readonly decimals: number }): ReactElement | null {
  if (decimals <= 0) return null;
  return (
    <span className="padding" aria-hidden="true">
      {`.${'0'.repeat(decimals)}`}
    </span>
  );
}
