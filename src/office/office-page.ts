import type { Municipality } from '../core/publication/snapshot.ts';
import type { OfficeAct, RoundAct } from '../core/round/acts.ts';
import type { Language } from '../core/text/text.ts';
import type { OfficeScript } from './office-scripts.ts';

/** What every page of the office is rendered with. */
export type OfficePage = {
  readonly language: Language;
  /** Null on pages outside of any municipality. */
  readonly municipality: Municipality | null;
  readonly assets: OfficeAssets;
  /** To be sent back with every form. */
  readonly formToken: string;
  /** This page's own address, for the link to the other language. */
  readonly path: string;
  /** What its address asks for (`to=planning&words=en`), which the link to the other language keeps. */
  readonly query?: string;
  readonly person: OfficePerson | null;
};

export type OfficeAssets = {
  readonly stylesheets: readonly string[];
  readonly icon: string;
  /** Addresses of scripts; a page loads the ones that it names. */
  readonly scripts: ReadonlyMap<OfficeScript, string>;
};

/** Who is signed in, and what they may do today in the office and to rounds. */
export type OfficePerson = {
  readonly displayName: string;
  readonly demo: boolean;
  readonly acts: readonly (OfficeAct | RoundAct)[];
};
