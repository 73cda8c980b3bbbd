import type { Site, SitePage } from '../../site/contract.ts';
import type { DataFile } from './data-files.ts';

/** A page of the site, or a file beside it. */
export type ServedPage = Omit<SitePage, 'body'> & { readonly body: string | Uint8Array };

/** The site with the files that stand beside its pages. */
export type ServedSite = {
  readonly paths: () => readonly string[];
  readonly get: (path: string, query: URLSearchParams) => ServedPage;
};

/**
 * Puts files beside the pages of a site. An address belongs to a file before it belongs to a page.
 *
 * @example addFiles(site, files).get('/142034/data/observations.csv', new URLSearchParams()).contentType
 */
export function addFiles(site: Site, files: ReadonlyMap<string, DataFile>): ServedSite {
  return {
    paths: () => [...site.paths(), ...files.keys()],
    get: (path, query) => {
      const file = files.get(path);
      if (file === undefined) return site.get(path, query);
      return { status: 200, contentType: file.contentType, body: file.make() };
    },
  };
}
