import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * A page of the office as HTML.
 *
 * @example renderPage(<SignInPage page={page} view={view} />)
 */
export function renderPage(element: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(element)}`;
}
