import type { ReactElement } from 'react';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { planLoadText } from '../text/plan-load-text.ts';

/** As many as one reads through; all the others stand behind a line that opens. */
const shown = 20;

/** Lines of text: the first of them, and the rest to be opened. */
export function LongList({
  items,
  language,
}: {
  readonly items: readonly string[];
  readonly language: Language;
}): ReactElement | null {
  if (items.length === 0) return null;
  const rest = items.slice(shown);
  return (
    <>
      <Lines items={items.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary>{fillText(planLoadText.more, { count: rest.length }, language)}</summary>
          <Lines items={rest} />
        </details>
      )}
    </>
  );
}

function Lines({ items }: { readonly items: readonly string[] }): ReactElement {
  return (
    <ul className="lines">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand there twice, and the list never changes.
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
