import { createContext, useContext } from 'react';
import type { Text } from '../../core/text/text.ts';
import type { Scope } from '../views/scope.ts';

const ScopeContext = createContext<Scope | null>(null);

/** Gives the components of one page their city and language. */
export const ScopeProvider = ScopeContext.Provider;

export type PageScope = Scope & { readonly t: (text: Text) => string };

/** The city and language of the page that is being rendered. */
export function useScope(): PageScope {
  const scope = useContext(ScopeContext);
  if (scope === null) throw new Error('A part of a city’s page was rendered outside of a page');
  return { ...scope, t: (text) => text[scope.wording.language] };
}
