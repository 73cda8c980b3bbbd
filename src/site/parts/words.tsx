import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Text } from '../../core/text/text.ts';
import { type Sentence, type SentenceValue, say } from '../views/sentence.ts';
import { useScope } from './scope-context.ts';

/** Words of the plan, marked as Japanese where the page is in another language. */
export function PlanWords({ children }: { readonly children: ReactNode }): ReactNode {
  const { wording } = useScope();
  return wording.language === 'ja' ? children : <span lang="ja">{children}</span>;
}

export function Words({ sentence }: { readonly sentence: Sentence }): ReactElement {
  return (
    <>
      {sentence.pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
        <Fragment key={index}>
          {piece.from === 'plan' ? <PlanWords>{piece.text}</PlanWords> : keepBrackets(piece.text)}
        </Fragment>
      ))}
    </>
  );
}

/** （令和9年度） and （83.0 − 77.6） are not broken over lines. */
function keepBrackets(text: string): ReactNode {
  return text.split(/(（[^（）]+年度）|[（(][\d.,]+ − [\d.,]+[）)])/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
      <span key={index} className="unbroken">
        {part}
      </span>
    ),
  );
}

type SayProps = { readonly text: Text; readonly values?: Readonly<Record<string, SentenceValue>> };

/** A sentence of a catalogue in the page's language. */
export function Say({ text, values }: SayProps): ReactElement {
  const { wording } = useScope();
  return <Words sentence={say(text, wording.language, values)} />;
}
