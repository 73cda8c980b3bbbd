import type { ReactElement } from 'react';
import type { ListName } from '../links.ts';
import type { Reference } from './references.ts';
import type { Sentence } from './sentence.ts';

export type Crumb = { readonly words: Sentence; readonly href: string };

/** What the frame around a page needs to know of it. */
export type PageHead = {
  readonly title: Sentence;
  /** What kind of thing the page is about, above its title. */
  readonly kicker: Sentence | null;
  /** What the page says first. */
  readonly lead: readonly Sentence[];
  /** From the plan down to the page above this one. */
  readonly crumbs: readonly Crumb[];
  readonly previous: Pick<Reference, 'title' | 'href'> | null;
  readonly next: Pick<Reference, 'title' | 'href'> | null;
};

/** Which entry of the main navigation a page belongs to; `none` for an address that leads nowhere. */
export type Section = 'plan' | 'none' | 'data' | ListName;

/** A page of a city: `view` is its figures, which the same address with .json gives. */
export type MadePage = {
  readonly section: Section;
  readonly head: PageHead;
  readonly view: object;
  /** The title with its marks, where it has any. */
  readonly heading?: ReactElement;
  /** Stands under the title, before the first sentence: the state of an indicator. */
  readonly standing?: ReactElement;
  /** Stands beside the title: the search of the plan at a glance. */
  readonly beside?: ReactElement;
  readonly body: ReactElement;
};
