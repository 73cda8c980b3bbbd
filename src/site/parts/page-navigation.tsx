import type { ReactElement } from 'react';
import { frameText } from '../text/frame-text.ts';
import type { PageHead } from '../views/page.ts';
import { useScope } from './scope-context.ts';
import { PlanWords, Words } from './words.tsx';

export function Breadcrumbs({ head }: { readonly head: PageHead }): ReactElement | null {
  const { t } = useScope();
  if (head.crumbs.length === 0) return null;
  return (
    <nav className="breadcrumbs" aria-label={t(frameText.breadcrumbs)}>
      <ol>
        {head.crumbs.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>
              <Words sentence={words} />
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">
            <Words sentence={head.title} />
          </span>
        </li>
      </ol>
    </nav>
  );
}

export function Neighbours({ head }: { readonly head: PageHead }): ReactElement | null {
  const { t } = useScope();
  const { previous, next } = head;
  if (previous === null && next === null) return null;
  return (
    <nav className="neighbours" aria-label={t(frameText.neighbours)}>
      {previous !== null && (
        <a className="previous" rel="prev" href={previous.href}>
          <span className="to">{t(frameText.previous)}</span>
          <span className="where">
            <PlanWords>{previous.title}</PlanWords>
          </span>
        </a>
      )}
      {next !== null && (
        <a className="next" rel="next" href={next.href}>
          <span className="to">{t(frameText.next)}</span>
          <span className="where">
            <PlanWords>{next.title}</PlanWords>
          </span>
        </a>
      )}
    </nav>
  );
}
