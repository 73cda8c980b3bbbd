import type { ReactElement, ReactNode } from 'react';

type SectionProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** A section of a page under its heading, by which it is named. */
export function Section({ id, title, children }: SectionProps): ReactElement {
  return (
    <section aria-labelledby={id}>
      <h2 className="section-head" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
