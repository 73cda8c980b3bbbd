import type { Erratum, PublicationRecord } from '../core/publication/publication-record.ts';

/** A font file that the server ships. `weight` is a CSS font-weight. */
export type SiteFont = { readonly family: string; readonly weight: number; readonly href: string };

/** Addresses of the files that pages refer to, with content hashes, given by the server. */
/** A file of the open data, as the page about the data and the catalogue list it. */
export type DataFileFact = {
  /** The table that it holds. */
  readonly table: string;
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
};

export type SiteAssets = {
  readonly stylesheet: string;
  readonly fonts: readonly SiteFont[];
  /** Where the site is reached, as printed on paper: `https://plan.example.jp`. */
  readonly origin?: string;
  /** True where nobody answers a form: pages that are files on a plain web server or on a disk. */
  readonly isStatic?: boolean;
  /**
   * Which books there are as PDFs at `bookPath`: `main` the plan, the report and the page of figures, `all` the sheets
   * of measures and departments too. Pages link to none where it is left out.
   */
  readonly books?: 'main' | 'all';
  /** Every publication of each municipality that is out, the newest first; left out where nobody asks for earlier ones. */
  readonly records?: ReadonlyMap<string, readonly PublicationRecord[]>;
  /** What later publications corrected in an earlier one, whose pages these are. */
  readonly errata?: readonly Erratum[];
  /** The publication whose pages these are, where it is an earlier one: they stand in a folder of its own. */
  readonly archived?: number;
  /** The data files of a city. Left out where there are none: pages then name none. */
  readonly listDataFiles?: (code: string) => readonly DataFileFact[];
  /** The address of `siteIcon`; left out where none is served. */
  readonly icon?: string;
};

export type SitePage = {
  readonly status: 200 | 301 | 302 | 400 | 404 | 410;
  readonly contentType: string;
  readonly body: string;
  /** Where to go instead, with 301 and 302. */
  readonly location?: string;
};

export type Site = {
  /** Every address of the site that answers 200 (both languages, html and .json), for link checks, static export and warming. */
  readonly paths: () => readonly string[];
  readonly get: (path: string, query: URLSearchParams) => SitePage;
};
