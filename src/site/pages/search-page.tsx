import type { ReactElement } from 'react';
import { ListLinks } from '../parts/list-links.tsx';
import { useScope } from '../parts/scope-context.ts';
import { SearchForm } from '../parts/search-form.tsx';
import { listText } from '../text/frame-text.ts';
import { listPageText } from '../text/list-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { type Scope, sayIn } from '../views/scope.ts';

type SearchPageView = { readonly head: PageHead; readonly query: string };

/** The search, and what it found. */
export function makeSearchPage(scope: Scope, query: URLSearchParams): MadePage {
  const view = viewSearchPage(scope, query.get('q') ?? '');
  return { section: 'search', head: view.head, view, body: <SearchPage view={view} /> };
}

function viewSearchPage(scope: Scope, query: string): SearchPageView {
  return {
    head: {
      title: sayIn(scope, listText.search),
      kicker: null,
      lead: [sayIn(scope, listPageText.searchLead)],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    query,
  };
}

function SearchPage({ view }: { readonly view: SearchPageView }): ReactElement {
  useScope();
  return (
    <>
      <div className="plan-search">
        <SearchForm id="search-q" query={view.query} withHint />
      </div>
      <ListLinks />
    </>
  );
}
