import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { FigureCell } from '../../books/views/figure-cell.ts';
import type { Explanation, TextPiece } from '../../books/views/marked-text.ts';
import type { StateCell } from '../../books/views/state-cell.ts';
import { PlanWords } from '../parts/words.tsx';

/** Text with its marks set small and high. */
export function Pieces({ pieces }: { readonly pieces: readonly TextPiece[] }): ReactElement {
  return (
    <PlanWords>
      {pieces.map(({ text, mark }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
        <Fragment key={index}>{mark ? <sup className="mark">{text}</sup> : text}</Fragment>
      ))}
    </PlanWords>
  );
}

/** Words under a table or direction that explain its marks. */
export function Explanations({ items }: { readonly items: readonly Explanation[] }): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <ul className="book-notes small">
      {items.map(({ mark, term, text }) => (
        <li key={`${mark} ${text}`}>
          <PlanWords>
            {mark} {term === null ? text : `${term}：${text}`}
          </PlanWords>
        </li>
      ))}
    </ul>
  );
}

/** A state by shape and word, with what is said under it. */
export function StateOf({ state }: { readonly state: StateCell | null }): ReactElement | null {
  if (state === null) return null;
  return (
    <span className={`state state-${state.key}`}>
      <span className="state-word">
        <span className="shape" aria-hidden="true">
          {state.shape}
        </span>
        {state.word}
      </span>
      {state.under !== null && (
        <span className="state-note">
          <PlanWords>{state.under}</PlanWords>
        </span>
      )}
    </span>
  );
}

export function FigureOf({ cell }: { readonly cell: FigureCell }): ReactElement {
  const { number, unit, words, under } = cell;
  return (
    <>
      {number === null ? (
        <span className="words">{words}</span>
      ) : (
        <span className="figure">
          {number}
          {unit !== null && (
            <span className="unit">
              <PlanWords>{unit}</PlanWords>
            </span>
          )}
        </span>
      )}
      {under !== null && <span className="book-under small quiet">{under}</span>}
    </>
  );
}

/** A table that is wider than a phone: it scrolls by itself, by keyboard too. */
export function ScrollBox({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="book-grid" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
