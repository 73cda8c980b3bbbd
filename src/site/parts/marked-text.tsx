import { Fragment, type ReactElement } from 'react';
import { elementText } from '../text/element-text.ts';
import { fillTemplate } from '../text/fill-template.ts';
import type { MarkedItem, MarkedPiece } from '../views/marked-text.ts';
import { useScope } from './scope-context.ts';
import { PlanWords } from './words.tsx';

/** A text of the plan whose marks lead to the terms and notes on the same page. */
export function MarkedText({ pieces }: { readonly pieces: readonly MarkedPiece[] }): ReactElement {
  return (
    <PlanWords>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
        <Fragment key={index}>{'text' in piece ? piece.text : <MarkLink {...piece} />}</Fragment>
      ))}
    </PlanWords>
  );
}

function MarkLink({ mark, anchor, isFirst }: Exclude<MarkedPiece, { text: string }>): ReactElement {
  return (
    <sup>
      <a className="mark-link" href={`#${anchor}`} id={isFirst ? `${anchor}-ref` : undefined}>
        {mark}
      </a>
    </sup>
  );
}

/** Terms and notes with the way back to where their mark stands. */
export function MarkedItems({ items }: { readonly items: readonly MarkedItem[] }): ReactElement {
  return (
    <dl className="marked-items">
      {items.map((item) => (
        <div key={item.anchor} id={item.anchor}>
          <dt>
            <BackLink {...item} />
            {item.term !== null && <PlanWords>{item.term}</PlanWords>}
          </dt>
          <dd>
            <PlanWords>{item.text}</PlanWords>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function BackLink({ mark, anchor }: MarkedItem): ReactElement {
  const { t } = useScope();
  const words = fillTemplate(t(elementText.backToText), { mark });
  return (
    <a className="back-link" href={`#${anchor}-ref`} aria-label={words}>
      {mark}
    </a>
  );
}
