import type { Erratum } from '../../core/publication/publication-record.ts';
import type { Snapshot } from '../../core/publication/snapshot.ts';
import type { HeaderList } from '../http/prepared-answer.ts';
import type { PublicationArchive } from '../watch-publications.ts';
import { type Dress, layOutPages, type PageOptions } from './lay-out-pages.ts';
import { createPublishedPages, type PublishedPages } from './published-pages.ts';

/** The pages of earlier publications, made when somebody asks for them. */
export type Archive = {
  /** The pages in whose folder a path lies; null where it lies in none, or there is no such publication to be seen. */
  readonly find: (path: string) => Promise<PublishedPages | null>;
  /** Something was published or withdrawn: what was kept may not be shown any more. */
  readonly forget: () => void;
};

/** Publications that are kept laid out at once, and memory for the pages of each, in bytes. */
const kept = 4;
const budget = 16 * 1024 * 1024;

export type ArchiveOptions = Pick<PageOptions, 'origin' | 'books'> & {
  readonly common: HeaderList;
  /** What the site of today looks like: its stylesheet and fonts are the ones that are served. */
  readonly dress: () => Dress;
};

/**
 * Opens the way to earlier publications. They have the stylesheet of today and the contents of their day.
 *
 * @example await createArchive(source.archive, options).find('/992011/publications/3/indicators')
 */
export function createArchive(archive: PublicationArchive | undefined, options: ArchiveOptions): Archive {
  const ready = new Map<string, Promise<PublishedPages | null>>();

  const make = async (code: string, no: number): Promise<PublishedPages | null> => {
    const snapshot = (await archive?.readPublication(code, no)) ?? null;
    if (snapshot === null) return null;
    const errata = (await archive?.readErrata?.(code, no)) ?? [];
    return layOut(snapshot, errata, options);
  };
  return {
    find: async (path) => {
      const [, code, no] = /^(?:\/en)?\/(\d{6})\/publications\/([1-9]\d{0,5})(?:\/|$)/.exec(path) ?? [];
      if (code === undefined || no === undefined) return null;
      const name = `${code}/${no}`;
      const found = ready.get(name) ?? make(code, Number(no));
      // The one that was asked for last stands last, and the first goes when there are too many.
      ready.delete(name);
      ready.set(name, found);
      const [oldest] = ready.keys();
      if (ready.size > kept && oldest !== undefined) ready.delete(oldest);
      try {
        return await found;
      } catch (error) {
        ready.delete(name);
        throw error;
      }
    },
    forget: () => ready.clear(),
  };
}

function layOut(
  snapshot: Snapshot,
  errata: readonly Erratum[],
  { common, dress, ...options }: ArchiveOptions,
): PublishedPages {
  const archived = snapshot.publication.no;
  return createPublishedPages(
    layOutPages([snapshot], dress(), { ...options, archived, errata }),
    common,
    budget,
  );
}
