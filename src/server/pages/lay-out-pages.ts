import type { Snapshot } from '../../core/publication/snapshot.ts';
import type { SiteAssets } from '../../site/contract.ts';
import { createSite } from '../../site/site.ts';
import { createDataFiles } from '../open-data/data-files.ts';
import { addFiles, type ServedSite } from '../open-data/served-site.ts';

/** What pages look like: the addresses of the files that all of them share, of whatever publication they are. */
export type Dress = Pick<SiteAssets, 'stylesheet' | 'fonts'> & { readonly icon: string };

export type PageOptions = Pick<SiteAssets, 'isStatic' | 'books' | 'records' | 'archived' | 'errata'> & {
  /** Where the site is reached from outside; null where nobody said. */
  readonly origin: string | null;
};

/**
 * The pages of these snapshots with the files of their open data beside them. Renders nothing yet.
 *
 * @example layOutPages([snapshot], dress, { origin: null, archived: 3 }).get('/992011/publications/3/', query)
 */
export function layOutPages(snapshots: readonly Snapshot[], dress: Dress, options: PageOptions): ServedSite {
  const { origin, isStatic, books, records, archived, errata } = options;
  const place = archived === undefined ? {} : { archived };
  const data = new Map(
    snapshots.map((one) => [one.municipality.code, createDataFiles(one, { origin, ...place })]),
  );
  const pages = createSite(snapshots, {
    ...dress,
    listDataFiles: (code) => data.get(code)?.list() ?? [],
    ...(isStatic !== undefined && { isStatic }),
    ...(origin !== null && { origin }),
    ...(books !== undefined && { books }),
    ...(records && { records }),
    ...(errata && { errata }),
    ...place,
  });
  return addFiles(pages, new Map([...data.values()].flatMap((one) => [...one.files])));
}
