import { referTo, toStaticFile } from './static-address.ts';

/** An address of the site that a page refers to, with its query. */
export type Reference = { readonly path: string; readonly search: string };

/**
 * Turns the addresses of a page into references between files, so that it works from any folder and from disk.
 * The pages are our own: quotes inside texts are always escaped, so an attribute cannot be mistaken for text.
 * `onReference` hears of every address of the site that the page refers to.
 *
 * @example rewritePage('<a href="/142034/">…', 'index.html', () => {}) // '<a href="142034/index.html">…'
 */
export function rewritePage(html: string, file: string, onReference: (to: Reference) => void): string {
  return html.replace(
    /(\s(?:href|src|action)=")(\/[^"]*)"/g,
    (_, before: string, address: string) => `${before}${rewriteAddress(address, file, onReference)}"`,
  );
}

/**
 * The same for a stylesheet's `url(/…)`.
 *
 * @example rewriteStylesheet('src: url(/assets/a.woff2)', 'assets/site.css') // 'src: url(a.woff2)'
 */
export function rewriteStylesheet(css: string, file: string): string {
  return css.replace(
    /url\((["']?)(\/[^"')]+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${rewriteAddress(address, file, () => {})}${quote})`,
  );
}

function rewriteAddress(address: string, file: string, onReference: (to: Reference) => void): string {
  const url = new URL(address.replaceAll('&amp;', '&'), 'http://site.invalid');
  onReference({ path: url.pathname, search: url.search });
  return `${referTo(file, toStaticFile(url.pathname, url.search))}${url.hash}`;
}
