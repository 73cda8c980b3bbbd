import { createHash } from 'node:crypto';
import type { Snapshot } from '../core/publication/snapshot.ts';
import type { SiteAssets } from '../site/contract.ts';
import { createSite } from '../site/site.ts';
import { renderStylesheet, siteIcon } from '../site/stylesheet.ts';
import { type Asset, immutable } from './assets/asset.ts';
import { collectCharacters } from './fonts/collect-characters.ts';
import { createFonts, type Fonts } from './fonts/create-fonts.ts';
import { type HeaderList, prepareAnswer } from './http/prepared-answer.ts';
import type { Log } from './log/create-log.ts';
import { createDataFiles } from './open-data/data-files.ts';
import { addFiles, type ServedSite } from './open-data/served-site.ts';
import { createPublishedPages, type PublishedPages } from './pages/published-pages.ts';
import type { PublicationRecords } from './watch-publications.ts';

/** Everything that is served for one state of the publications. Replaced as a whole when there is a new one. */
export type Publishing = {
  /** Says which publications these are; two states with the same version are the same. */
  readonly version: string;
  readonly pages: PublishedPages;
  /** By address. Holds those of the state before too, for pages that a browser still has open. */
  readonly assets: ReadonlyMap<string, Asset>;
  readonly own: readonly Asset[];
  readonly stylesheet: string;
  readonly icon: string;
  readonly makeFonts: Fonts['makeAll'];
};

export type PublishingOptions = {
  readonly common: HeaderList;
  readonly fontFolder: string;
  readonly log: Log;
  /** Where the site is reached from outside, as it is printed on paper. */
  readonly origin: string | null;
  /** True where the pages become files that nobody serves by program. */
  readonly isStatic?: boolean;
  /** Which books pages may link to; none where it is left out. */
  readonly books?: SiteAssets['books'];
  /** Every publication that is out, by municipality. */
  readonly records?: PublicationRecords;
  /** The publication that is laid out, where it is an earlier one. */
  readonly archived?: number;
};

/** A site with the files that its pages refer to. */
export type LaidOutSite = {
  readonly site: ServedSite;
  readonly own: readonly Asset[];
  readonly stylesheet: string;
  readonly icon: string;
  readonly makeFonts: Fonts['makeAll'];
};

/**
 * Brings the site of these snapshots together with its stylesheet, icon and fonts. Renders no page and makes no font
 * yet.
 *
 * @example layOutSite(snapshots, options).site.get('/142034/', new URLSearchParams())
 */
export function layOutSite(
  snapshots: readonly Snapshot[],
  { common, fontFolder, log, origin, isStatic = false, books, records, archived }: PublishingOptions,
): LaidOutSite {
  const characters = collectCharacters(snapshots);
  const fonts = createFonts({ characters, folder: fontFolder, common, log });
  const css = renderStylesheet(fonts.fonts);
  const stylesheet = createTextAsset('site', 'css', 'text/css; charset=utf-8', css, common);
  const icon = createTextAsset('icon', 'svg', 'image/svg+xml', siteIcon, common);
  const data = new Map(
    snapshots.map((one) => [
      one.municipality.code,
      createDataFiles(one, { origin, ...(archived !== undefined && { archived }) }),
    ]),
  );
  const pages = createSite(snapshots, {
    stylesheet: stylesheet.path,
    fonts: fonts.fonts,
    icon: icon.path,
    isStatic,
    listDataFiles: (code) => data.get(code)?.list() ?? [],
    ...(origin !== null && { origin }),
    ...(books !== undefined && { books }),
    ...(records && { records }),
    ...(archived !== undefined && { archived }),
  });
  const files = new Map([...data.values()].flatMap((one) => [...one.files]));
  return {
    site: addFiles(pages, files),
    own: [stylesheet, icon, ...fonts.assets],
    stylesheet: stylesheet.path,
    icon: icon.path,
    makeFonts: fonts.makeAll,
  };
}

/**
 * Lays out what is served for these snapshots. Renders no page and makes no font yet.
 *
 * @example createPublishing('142034:3', snapshots, options, null).pages.findReady('/142034')
 */
export function createPublishing(
  version: string,
  snapshots: readonly Snapshot[],
  options: PublishingOptions,
  previous: Publishing | null,
): Publishing {
  const { site, own, stylesheet, icon, makeFonts } = layOutSite(snapshots, options);
  return {
    version,
    pages: createPublishedPages(site, options.common),
    assets: new Map([...(previous?.own ?? []), ...own].map((asset) => [asset.path, asset])),
    own,
    stylesheet,
    icon,
    makeFonts,
  };
}

function createTextAsset(
  name: string,
  extension: string,
  contentType: string,
  body: string,
  common: HeaderList,
): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  const answer = prepareAnswer({ status: 200, contentType, body, cacheControl: immutable }, common);
  return { path: `/assets/${name}.${hash}.${extension}`, load: () => Promise.resolve(answer) };
}
