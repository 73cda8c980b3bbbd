import { createHash } from 'node:crypto';
import type { Snapshot } from '../core/publication/snapshot.ts';
import type { SiteAssets } from '../site/contract.ts';
import { renderStylesheet, siteIcon } from '../site/stylesheet.ts';
import { type Asset, immutable } from './assets/asset.ts';
import { collectCharacters } from './fonts/collect-characters.ts';
import { createFonts, type Fonts } from './fonts/create-fonts.ts';
import { type HeaderList, prepareAnswer } from './http/prepared-answer.ts';
import type { Log } from './log/create-log.ts';
import type { ServedSite } from './open-data/served-site.ts';
import { type Dress, layOutPages } from './pages/lay-out-pages.ts';
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
  readonly dress: Dress;
  readonly makeFonts: Fonts['makeAll'];
};

export type PublishingOptions = {
  readonly common: HeaderList;
  readonly fontFolder: string;
  readonly log: Log;
  /** Where the site is reached from outside, as it is printed on paper. */
  readonly origin: string | null;
  /** True where the pages become files that nobody serves by program. Their files keep their names for good. */
  readonly isStatic?: boolean;
  /** Which books pages may link to; none where it is left out. */
  readonly books?: NonNullable<SiteAssets['books']>;
  /** Every publication that is out, by municipality. */
  readonly records?: PublicationRecords;
};

/** A site with the files that its pages refer to. */
export type LaidOutSite = {
  readonly site: ServedSite;
  readonly own: readonly Asset[];
  readonly dress: Dress;
  readonly makeFonts: Fonts['makeAll'];
};

/**
 * Brings the site of these snapshots together with its stylesheet, icon and fonts. Renders no page and makes no font
 * yet.
 *
 * @example layOutSite(snapshots, options).site.get('/142034/', new URLSearchParams())
 */
export function layOutSite(snapshots: readonly Snapshot[], options: PublishingOptions): LaidOutSite {
  const { common, fontFolder, log, isStatic = false } = options;
  const characters = collectCharacters(snapshots);
  const fonts = createFonts({ characters, folder: fontFolder, common, log, isNamedByContent: !isStatic });
  const css = renderStylesheet(fonts.fonts);
  const toAsset = (file: Omit<TextFile, 'isNamedByContent'>): Asset =>
    createTextAsset({ ...file, isNamedByContent: !isStatic }, common);
  const stylesheet = toAsset({
    name: 'site',
    extension: 'css',
    contentType: 'text/css; charset=utf-8',
    body: css,
  });
  const icon = toAsset({ name: 'icon', extension: 'svg', contentType: 'image/svg+xml', body: siteIcon });
  // A browser refuses to fetch a font ahead for a page that it opened from disk; from the stylesheet it takes it.
  const ahead = isStatic ? [] : fonts.fonts;
  const dress = { stylesheet: stylesheet.path, icon: icon.path, fonts: ahead };
  return {
    site: layOutPages(snapshots, dress, options),
    own: [stylesheet, icon, ...fonts.assets],
    dress,
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
  const { site, own, dress, makeFonts } = layOutSite(snapshots, options);
  return {
    version,
    pages: createPublishedPages(site, options.common),
    assets: new Map([...(previous?.own ?? []), ...own].map((asset) => [asset.path, asset])),
    own,
    dress,
    makeFonts,
  };
}

type TextFile = {
  readonly name: string;
  readonly extension: string;
  readonly contentType: string;
  readonly body: string;
  /** With the hash of its content in its name it may be kept for good. */
  readonly isNamedByContent: boolean;
};

function createTextAsset(
  { name, extension, contentType, body, isNamedByContent }: TextFile,
  common: HeaderList,
): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  const answer = prepareAnswer({ status: 200, contentType, body, cacheControl: immutable }, common);
  const path = `/assets/${name}${isNamedByContent ? `.${hash}` : ''}.${extension}`;
  return { path, load: () => Promise.resolve(answer) };
}
