import type { ReactElement } from 'react';
import { indicatorText } from '../text/indicator-text.ts';
import type { Reference } from '../views/references.ts';
import { useScope } from './scope-context.ts';
import { PlanWords } from './words.tsx';

/** Links to other elements, one a line. */
export function ReferenceList({ references }: { readonly references: readonly Reference[] }): ReactElement {
  const { t } = useScope();
  if (references.length === 0) return <p className="absent">{t(indicatorText.none)}</p>;
  return (
    <ul className="reference-list">
      {references.map(({ id, href, title }) => (
        <li key={id}>
          <a href={href}>
            <PlanWords>{title}</PlanWords>
          </a>
        </li>
      ))}
    </ul>
  );
}
