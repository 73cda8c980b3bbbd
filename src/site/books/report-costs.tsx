import type { ReactElement } from 'react';
import type { CostChapter } from '../../books/report/costs.ts';
import { BookCosts } from './book-costs.tsx';

/** Where the money goes, by strategy and by measure. */
export function CostPart({ chapter }: { readonly chapter: CostChapter }): ReactElement {
  return (
    <>
      {chapter.lead.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {chapter.tables.map((table, at) => (
        <section key={table.title} aria-labelledby={`costs-${at}`}>
          <h2 className="section-head" id={`costs-${at}`}>
            {table.title}
          </h2>
          <BookCosts table={table} />
        </section>
      ))}
    </>
  );
}
