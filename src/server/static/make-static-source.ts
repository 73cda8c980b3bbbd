import {
  type Erratum,
  listErrata,
  type PublicationRecord,
} from '../../core/publication/publication-record.ts';
import type { MunicipalityCode, Snapshot } from '../../core/publication/snapshot.ts';
import type { Language } from '../../core/text/text.ts';
import { makeLinks } from '../../site/links.ts';
import type { Asset } from '../assets/asset.ts';
import { createBookShelf } from '../books/create-book-shelf.ts';
import { listMainBooks } from '../books/list-main-books.ts';
import type { Log } from '../log/create-log.ts';
import { layOutSite } from '../publishing.ts';
import type { Published, SnapshotSource } from '../watch-publications.ts';
import { hashRecipe, makeVolume } from './volume.ts';
import type { StaticSource } from './write-static-site.ts';

export type StaticOptions = {
  readonly origin: string | null;
  readonly fontFolder: string;
  /** Keeps the books that were made; null where none are printed. */
  readonly bookFolder: string | null;
  readonly log: Log;
};

const languages = ['ja', 'en'] as const satisfies readonly Language[];

/**
 * All that an export writes of what is published: the site of today, every earlier publication that was not withdrawn,
 * and their books.
 *
 * @example await writeStaticSite(await makeStaticSource(published, archive, options), 'public')
 */
export async function makeStaticSource(
  { snapshots, records }: Published,
  archive: SnapshotSource['archive'],
  { origin, fontFolder, bookFolder, log }: StaticOptions,
): Promise<StaticSource> {
  const earlier = await readEarlier(snapshots, records, archive);
  const books = bookFolder !== null;
  const look = { common: [], fontFolder, log, origin, isStatic: true, records };
  const { site, own, dress } = layOutSite(snapshots, { ...look, ...(books && { books: 'main' }) });
  return {
    site,
    assets: [...own, ...listBooks([...snapshots, ...earlier], bookFolder)],
    recipe: await hashRecipe([snapshots, earlier, [...records], origin, books]),
    volumes: await Promise.all(
      earlier.map((snapshot) => {
        const errata = errataOf(snapshot, [...snapshots, ...earlier]);
        return makeVolume({ snapshot, dress, origin, books, errata });
      }),
    ),
    forwards: snapshots.flatMap(({ municipality: { code }, publication: { no } }) =>
      inEach(code, (links) => ({ from: links.publication(no), to: links.plan })),
    ),
    withdrawn: snapshots.flatMap(({ municipality: { code } }) =>
      (records.get(code) ?? [])
        .filter((record) => record.withdrawn !== null)
        .flatMap(({ no }) => inEach(code, (links) => links.publication(no))),
    ),
  };
}

function errataOf(
  { municipality: { code }, publication }: Snapshot,
  all: readonly Snapshot[],
): readonly Erratum[] {
  const own = all.filter((one) => one.municipality.code === code).map((one) => one.publication);
  return listErrata(own, publication.no);
}

function listBooks(snapshots: readonly Snapshot[], folder: string | null): readonly Asset[] {
  if (folder === null) return [];
  const findPublication = (code: MunicipalityCode, no: number): Promise<Snapshot | null> =>
    Promise.resolve(
      snapshots.find((one) => one.municipality.code === code && one.publication.no === no) ?? null,
    );
  return listMainBooks(snapshots, createBookShelf({ folder, findPublication }), []);
}

function inEach<Value>(
  code: MunicipalityCode,
  make: (links: ReturnType<typeof makeLinks>) => Value,
): readonly Value[] {
  return languages.map((language) => make(makeLinks(code, language)));
}

/** The publications that are not those of today and may be read. */
async function readEarlier(
  snapshots: readonly Snapshot[],
  records: ReadonlyMap<MunicipalityCode, readonly PublicationRecord[]>,
  archive: SnapshotSource['archive'],
): Promise<readonly Snapshot[]> {
  const wanted = snapshots.flatMap(({ municipality: { code }, publication }) =>
    (records.get(code) ?? [])
      .filter(({ no, withdrawn }) => withdrawn === null && no !== publication.no)
      .map(({ no }) => archive?.readPublication(code, no) ?? Promise.resolve(null)),
  );
  return (await Promise.all(wanted)).filter((one) => one !== null);
}
