import type { Snapshot } from '../core/publication/snapshot.ts';
import type { Site, SiteAssets } from './contract.ts';

/**
 * The public site of one or more municipalities, made from what was published and from nothing else.
 *
 * @example createSite(snapshots, assets).get('/142034/indicators/k12', new URLSearchParams())
 */
export function createSite(_snapshots: readonly Snapshot[], _assets: SiteAssets): Site {
  return {
    paths: () => [],
    get: () => ({ status: 404, contentType: 'text/html; charset=utf-8', body: '<!doctype html>' }),
  };
}
