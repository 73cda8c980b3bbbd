import { Fragment, type ReactElement } from 'react';
import { ListLinks } from '../parts/list-links.tsx';
import { useScope } from '../parts/scope-context.ts';
import { SearchForm } from '../parts/search-form.tsx';
import { State } from '../parts/state.tsx';
import { PlanWords, Say, Words } from '../parts/words.tsx';
import { listPageText, searchFieldText, searchKindText } from '../text/list-text.ts';
import type { MadePage } from '../views/page.ts';
import type { Scope } from '../views/scope.ts';
import {
  type HitGroup,
  type HitPiece,
  type HitView,
  type SearchPageView,
  type SuggestionView,
  viewSearchPage,
} from '../views/search-page-view.ts';

/** The search, and what it found, by kind. */
export function makeSearchPage(scope: Scope, query: URLSearchParams): MadePage {
  const view = viewSearchPage(scope, query.get('q') ?? '');
  return { section: 'search', head: view.head, view, body: <SearchPage view={view} /> };
}

function SearchPage({ view }: { readonly view: SearchPageView }): ReactElement {
  const { t } = useScope();
  return (
    <>
      <div className="plan-search">
        <SearchForm id="search-q" query={view.query} withHint />
      </div>
      {view.isCut && <p className="section-words">{t(listPageText.searchCut)}</p>}
      {view.groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      {view.suggestions.length > 0 && <Suggestions suggestions={view.suggestions} />}
      {view.total === 0 && (
        <section aria-labelledby="lists">
          <h2 className="section-head" id="lists">
            {t(listPageText.searchLists)}
          </h2>
          <ListLinks />
        </section>
      )}
    </>
  );
}

function Group({ group }: { readonly group: HitGroup }): ReactElement {
  const { t } = useScope();
  const { kind, total, hits } = group;
  return (
    <section aria-labelledby={kind}>
      <h2 className="section-head" id={kind}>
        {t(searchKindText[kind])}
        <span className="hit-count">{total}</span>
      </h2>
      {hits.length < total && (
        <p className="section-words">
          <Say text={listPageText.searchMore} values={{ total, shown: hits.length }} />
        </p>
      )}
      <ul className="hits">
        {hits.map((hit) => (
          <Hit key={hit.id} hit={hit} />
        ))}
      </ul>
    </section>
  );
}

function Hit({ hit }: { readonly hit: HitView }): ReactElement {
  const { t } = useScope();
  return (
    <li>
      <a href={hit.href}>
        <HitText pieces={hit.name} />
      </a>
      {hit.state !== null && (
        <>
          {' '}
          <State state={hit.state} />
        </>
      )}
      {hit.excerpt !== null && (
        <p>
          <Say text={listPageText.foundIn} values={{ field: t(searchFieldText[hit.excerpt.field]) }} />
          <HitText pieces={hit.excerpt.pieces} />
        </p>
      )}
    </li>
  );
}

function HitText({ pieces }: { readonly pieces: readonly HitPiece[] }): ReactElement {
  return (
    <PlanWords>
      {pieces.map(({ text, isMarked }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
        <Fragment key={index}>{isMarked ? <mark>{text}</mark> : text}</Fragment>
      ))}
    </PlanWords>
  );
}

function Suggestions({ suggestions }: { readonly suggestions: readonly SuggestionView[] }): ReactElement {
  const { t } = useScope();
  return (
    <section aria-labelledby="instead">
      <h2 className="section-head" id="instead">
        {t(listPageText.searchInstead)}
      </h2>
      <ul className="reference-list">
        {suggestions.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>
              <Words sentence={words} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
