import { createSite } from '../../src/site/site.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';

/** One page of each kind, the fullest of its kind, by the folder it stands in. */
export type PageKind = { readonly kind: string; readonly path: string };

/**
 * The fullest page of each kind in one part of the site: of a city (`/992011/`, `/en/992011/`), and the first page.
 *
 * @example listKinds('/992011/') // [{ kind: 'indicators/*', path: '/992011/indicators/k12' }, …]
 */
export function listKinds(folder: string): readonly PageKind[] {
  const site = createSite(readSampleSnapshots(), { stylesheet: '/site.css', fonts: [] });
  const fullest = new Map<string, { readonly path: string; readonly length: number }>();
  for (const path of site.paths()) {
    if (!path.startsWith(folder) || path.endsWith('.json')) continue;
    const kind = path.slice(folder.length).replace(/[a-z]\d+$/, '*');
    const { length } = site.get(path, new URLSearchParams()).body;
    if (length > (fullest.get(kind)?.length ?? 0)) fullest.set(kind, { path, length });
  }
  const kinds = [...fullest].map(([kind, { path }]) => ({ kind: kind === '' ? 'overview' : kind, path }));
  return [
    { kind: 'first page', path: folder.startsWith('/en/') ? '/en/' : '/' },
    ...kinds,
    { kind: 'search with results', path: `${folder}search?q=${encodeURIComponent('子育て')}` },
    { kind: 'search without results', path: `${folder}search?q=zzzz` },
    { kind: 'no such page', path: `${folder}nothing` },
  ];
}
