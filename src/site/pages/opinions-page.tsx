import type { ReactElement } from 'react';
import { OpinionArticle } from '../parts/opinion-article.tsx';
import { useScope } from '../parts/scope-context.ts';
import { Section } from '../parts/section.tsx';
import { opinionsText } from '../text/opinions-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import { groupOpinions, type OpinionGroup } from '../views/opinion-view.ts';
import type { MadePage } from '../views/page.ts';
import { type Scope, sayIn } from '../views/scope.ts';

/** Every published opinion by its state: a filter that works without a server, as the numbers lead to the lists. */
export function makeOpinionsPage(scope: Scope): MadePage {
  const groups = groupOpinions(scope);
  const count = groups.reduce((sum, { opinions }) => sum + opinions.length, 0);
  const head = {
    title: sayIn(scope, opinionsText.title),
    kicker: null,
    lead: [sayIn(scope, opinionsText.lead), sayIn(scope, opinionsText.counts, { count })],
    crumbs: [crumbToPlan(scope)],
    previous: null,
    next: null,
  };
  const body = <OpinionsPage groups={groups} />;
  return { section: 'opinions', head, view: { head, groups }, body };
}

function OpinionsPage({ groups }: { readonly groups: readonly OpinionGroup[] }): ReactElement {
  const { t } = useScope();
  return (
    <>
      <nav aria-label={t(opinionsText.byState)}>
        <ul className="opinion-counts">
          {groups.map(({ state, word, opinions }) => (
            <li key={state}>
              <a href={`#${state}`}>
                {word} <strong>{opinions.length}</strong>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ state, word, opinions }) => (
        <Section key={state} id={state} title={word}>
          {opinions.map((opinion) => (
            <OpinionArticle key={opinion.id} opinion={opinion} withElement />
          ))}
        </Section>
      ))}
    </>
  );
}
