import type { ReactElement, ReactNode } from 'react';
import type { Language, Text } from '../../core/text/text.ts';
import { publicationText } from '../text/publication-text.ts';

type PartProps = { readonly title: string; readonly count: number; readonly children: ReactNode };

/** One kind of change. Long lists are folded: the counts above say that they are there. */
export function ChangePart({ title, count, children }: PartProps): ReactElement {
  return (
    <details open={count <= 40}>
      <summary>
        {title} <span className="number">{count}</span>
      </summary>
      {children}
    </details>
  );
}

type HeadsProps = { readonly language: Language; readonly texts: readonly Text[] };

/** The heads of a table that ends with what stood before and what stands then. */
export function ChangeHeads({ language, texts }: HeadsProps): ReactElement {
  return (
    <thead>
      <tr>
        {[...texts, publicationText.before, publicationText.after].map((text) => (
          <th key={text.en} scope="col">
            {text[language]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
