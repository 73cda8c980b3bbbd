import type { ReactElement } from 'react';
import type { PagedId } from '../links.ts';
import { opinionsText } from '../text/opinions-text.ts';
import { viewOpinionsOn } from '../views/opinion-view.ts';
import { OpinionArticle } from './opinion-article.tsx';
import { useScope } from './scope-context.ts';
import { Section } from './section.tsx';

/** The opinions on what a page is about; nothing where there are none. */
export function OpinionSection({ element }: { readonly element: PagedId }): ReactElement | null {
  const scope = useScope();
  const opinions = viewOpinionsOn(scope, element);
  if (opinions.length === 0) return null;
  return (
    <Section id="opinions" title={scope.t(opinionsText.title)}>
      {opinions.map((opinion) => (
        <OpinionArticle key={opinion.id} opinion={opinion} />
      ))}
      <p>
        <a href={scope.links.list('opinions')}>{scope.t(opinionsText.all)}</a>
      </p>
    </Section>
  );
}
