import { referTo, toStaticFile } from './static-address.ts';

/** An address of the site that a page refers to, with its query. */
export type Reference = { readonly path: string; readonly search: string };

/** What an address as it stands in a page comes to. */
type Target = { readonly reference: Reference; readonly file: string; readonly hash: string };

/** Turns the addresses in the files of one site into references between files. */
export type Rewriter = {
  /**
   * A page, so that it works from any folder and from disk. The pages are our own: quotes inside texts are always
   * escaped, so an attribute cannot be mistaken for text. `onReference` hears of every address of the site in it.
   */
  readonly page: (html: string, file: string, onReference: (to: Reference) => void) => string;
  /** A stylesheet's `url(/…)`. */
  readonly stylesheet: (css: string, file: string) => string;
};

/**
 * A rewriter for one site. The same addresses stand in every page, so each is taken apart once.
 *
 * @example createRewriter().page('<a href="/142034/">…', 'index.html', () => {}) // '<a href="142034/index.html">…'
 */
export function createRewriter(): Rewriter {
  const targets = new Map<string, Target>();
  const find = (address: string): Target => {
    const known = targets.get(address);
    if (known !== undefined) return known;
    const { pathname, search, hash } = new URL(address.replaceAll('&amp;', '&'), 'http://site.invalid');
    const target = { reference: { path: pathname, search }, file: toStaticFile(pathname, search), hash };
    targets.set(address, target);
    return target;
  };
  // By the folder of the page that refers, since all pages of a folder refer alike.
  const references = new Map<string, Map<string, string>>();
  const refer = (from: string, address: string, { file, hash }: Target): string => {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const known = references.get(folder) ?? new Map<string, string>();
    references.set(folder, known);
    const found = known.get(address) ?? `${referTo(from, file)}${hash}`;
    known.set(address, found);
    return found;
  };
  return {
    page: (html, file, onReference) =>
      html.replace(/(\s(?:href|src|action)=")(\/[^"]*)"/g, (_, before: string, address: string) => {
        const target = find(address);
        onReference(target.reference);
        return `${before}${refer(file, address, target)}"`;
      }),
    stylesheet: (css, file) =>
      css.replace(/url\((["']?)(\/[^"')]+)\1\)/g, (_, quote: string, address: string) => {
        return `url(${quote}${refer(file, address, find(address))}${quote})`;
      }),
  };
}
