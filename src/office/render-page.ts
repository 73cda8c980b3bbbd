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

/**
 * A part of a page as HTML, for a script that puts it in its place.
 *
 * @example renderPart(<ItemForm view={view} scope={scope} result={undefined} />)
 */
export function renderPart(element: ReactElement): string {
  return renderToStaticMarkup(element);
}
