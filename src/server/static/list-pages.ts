import type { ServedSite } from '../open-data/served-site.ts';
import { createRewriter, type Reference } from './rewrite-page.ts';
import { toStaticFile } from './static-address.ts';
import type { StaticFile } from './write-files.ts';

/**
 * Every address of a site as a file, and every further one that its pages link to with a query. Pages refer to each
 * other from file to file.
 *
 * @example for (const { file, content } of listPages(site)) write(file, content);
 */
export function* listPages(site: ServedSite): Generator<StaticFile> {
  const rewriter = createRewriter();
  // In order of address a page and its figures as JSON follow each other, and are worked out once for both.
  const waiting: Reference[] = [...site.paths()].sort().map((path) => ({ path, search: '' }));
  const known = new Set(waiting.map(({ path, search }) => path + search));
  const onReference = (reference: Reference): void => {
    const address = reference.path + reference.search;
    if (reference.search === '' || known.has(address)) return;
    known.add(address);
    waiting.push(reference);
  };
  for (const { path, search } of waiting) {
    const file = toStaticFile(path, search);
    const { status, contentType, body } = site.get(path, new URLSearchParams(search));
    if (status !== 200) continue;
    const isPage = contentType.startsWith('text/html') && typeof body === 'string';
    yield { file, content: isPage ? rewriter.page(body, file, onReference) : body };
  }
}

/**
 * One page as a file, whatever its status: what stands at the address of a publication that was withdrawn.
 *
 * @example listPage(site, '/992011/publications/2/').file // '992011/publications/2/index.html'
 */
export function listPage(site: ServedSite, path: string): StaticFile {
  const file = toStaticFile(path, '');
  const { body } = site.get(path, new URLSearchParams());
  return { file, content: typeof body === 'string' ? createRewriter().page(body, file, () => {}) : body };
}
