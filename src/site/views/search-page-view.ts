import type { MarkedText } from '../search/highlight.ts';
import { type SearchHit, type SearchResult, type SearchSuggestion, search } from '../search/search.ts';
import type { SearchFieldName, SearchKind } from '../search/search-entry.ts';
import { listText } from '../text/frame-text.ts';
import { listPageText } from '../text/list-text.ts';
import { crumbToPlan } from './crumbs.ts';
import type { IndicatorState } from './indicator-state.ts';
import { viewIndicator } from './indicator-view.ts';
import type { PageHead } from './page.ts';
import { type Scope, sayIn } from './scope.ts';
import { joinSentences, quotePlan, type Sentence } from './sentence.ts';

/** A stretch of a text that was found, marked where a word of the query stands. */
export type HitPiece = { readonly text: string; readonly isMarked: boolean };

export type HitView = {
  readonly id: string;
  readonly href: string;
  readonly name: readonly HitPiece[];
  /** Of an indicator, where it stands. */
  readonly state: IndicatorState | null;
  readonly excerpt: { readonly field: SearchFieldName; readonly pieces: readonly HitPiece[] } | null;
};

export type HitGroup = {
  readonly kind: SearchKind;
  readonly total: number;
  readonly hits: readonly HitView[];
};

export type SuggestionView = { readonly href: string; readonly words: Sentence };

export type SearchPageView = {
  readonly head: PageHead;
  readonly query: string;
  readonly isAsked: boolean;
  readonly isCut: boolean;
  readonly total: number;
  readonly groups: readonly HitGroup[];
  readonly suggestions: readonly SuggestionView[];
};

export function viewSearchPage(scope: Scope, query: string): SearchPageView {
  const result = search(scope.city.searchIndex(), query);
  const isAsked = result.words.length > 0;
  return {
    head: viewHead(scope, query, result),
    query,
    isAsked,
    isCut: result.isCut,
    total: result.total,
    groups: result.groups.map(({ kind, total, hits }) => ({
      kind,
      total,
      hits: hits.map((hit) => viewHit(scope, hit)),
    })),
    suggestions: result.suggestions.map((suggestion) => viewSuggestion(scope, suggestion)),
  };
}

function viewHead(scope: Scope, query: string, { words, total }: SearchResult): PageHead {
  const asked = quotePlan(query.trim());
  const found = total === 0 ? listPageText.searchNothing : listPageText.searchFound;
  const help = total === 0 ? [sayIn(scope, listPageText.searchHelp)] : [];
  return {
    title: sayIn(scope, listText.search),
    kicker: null,
    lead:
      words.length === 0
        ? [sayIn(scope, listPageText.searchLead)]
        : [sayIn(scope, found, { query: asked, count: total }), ...help],
    crumbs: [crumbToPlan(scope)],
    previous: null,
    next: null,
  };
}

function viewHit(scope: Scope, { id, name, excerpt }: SearchHit): HitView {
  return {
    id,
    href: scope.links.element(id),
    name: splitMarks(name),
    state: stateOf(scope, id),
    excerpt:
      excerpt === null
        ? null
        : {
            field: excerpt.field,
            pieces: [
              ...(excerpt.cutStart ? [plain('…')] : []),
              ...splitMarks(excerpt),
              ...(excerpt.cutEnd ? [plain('…')] : []),
            ],
          },
  };
}

function stateOf(scope: Scope, id: SearchHit['id']): IndicatorState | null {
  const indicator = scope.city.plan.indicators.find((one) => one.id === id);
  return indicator === undefined ? null : viewIndicator(scope, indicator).state;
}

function viewSuggestion(scope: Scope, suggestion: SearchSuggestion): SuggestionView {
  if (suggestion.kind === 'name') {
    const href = scope.links.element(suggestion.id);
    return { href, words: joinSentences([quotePlan(suggestion.name)]) };
  }
  const { query, total } = suggestion;
  return {
    href: `${scope.links.list('search')}?q=${encodeURIComponent(query)}`,
    words: sayIn(scope, listPageText.searchFewer, { query: quotePlan(query), count: total }),
  };
}

function splitMarks({ text, ranges }: MarkedText): readonly HitPiece[] {
  const pieces: HitPiece[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    if (from > end) pieces.push(plain(text.slice(end, from)));
    pieces.push({ text: text.slice(from, to), isMarked: true });
    end = to;
  }
  return end < text.length ? [...pieces, plain(text.slice(end))] : pieces;
}

function plain(text: string): HitPiece {
  return { text, isMarked: false };
}
