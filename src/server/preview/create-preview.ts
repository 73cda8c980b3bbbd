import type { PreparedPreview } from '../../app/publication/prepare-preview.ts';
import { nameBook, parseBookRequest } from '../../books/book.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import { type Erratum, listErrata } from '../../core/publication/publication-record.ts';
import type { MunicipalityCode, Snapshot } from '../../core/publication/snapshot.ts';
import { bookTypes, parseBookAddress } from '../books/answer-book.ts';
import type { BookAddress } from '../books/create-book-shelf.ts';
import type { printBook } from '../books/print-book.ts';
import { toggleTrailingSlash } from '../http/parse-target.ts';
import type { ServedPage, ServedSite } from '../open-data/served-site.ts';
import { type Dress, layOutPages } from '../pages/lay-out-pages.ts';

/** The site as it would be after the next publication: every address of it, and nothing that is kept on a disk. */
export type Preview = {
  /** The publication that is looked at. */
  readonly no: number;
  /** When it was put together, ISO 8601. */
  readonly at: string;
  /** What was changed in the store after it does not show. */
  readonly lastChangeNo: number;
  readonly get: (path: string, query: URLSearchParams) => Promise<ServedPage>;
};

export type PreviewParts = {
  /** What the site looks like now; its fonts may lack a sign that only this publication has. */
  readonly dress: Dress;
  readonly origin: string | null;
  /** Null where the server prints no books. */
  readonly printBook: typeof printBook | null;
  /** An earlier publication that the public may read. */
  readonly readPublication: (code: MunicipalityCode, no: number) => Promise<Snapshot | null>;
  /** What publications that are out corrected in it. */
  readonly readErrata: (code: MunicipalityCode, no: number) => Promise<readonly Erratum[]>;
  readonly at: string;
};

/** Earlier publications that are kept laid out at once, while somebody goes through them. */
const mostArchived = 2;

/**
 * Lays a preview out. No page is rendered yet; books are made when they are asked for, one after the other.
 *
 * @example await createPreview(prepared, parts).get('/992011/indicators', new URLSearchParams())
 */
export function createPreview(prepared: PreparedPreview, parts: PreviewParts): Preview {
  const { snapshot, lastChangeNo } = prepared;
  const { code } = snapshot.municipality;
  const { no } = snapshot.publication;
  const latest = layOut(prepared.snapshots, prepared, parts);
  const known = new Set(latest.paths());
  const archived = new Map<string, Promise<ServedSite | null>>();

  const findSnapshot = async (of: Pick<BookAddress, 'code' | 'no'>): Promise<Snapshot | null> =>
    of.code === code && of.no === no ? snapshot : parts.readPublication(of.code, of.no);
  const layOutArchived = async (of: Pick<BookAddress, 'code' | 'no'>): Promise<ServedSite | null> => {
    const one = await findSnapshot(of);
    if (one === null) return null;
    const next = of.code === code ? listErrata([snapshot.publication], of.no) : [];
    const errata = [...(await parts.readErrata(of.code, of.no)), ...next];
    return layOut([one], prepared, parts, { archived: of.no, errata });
  };
  const findArchived = (of: Pick<BookAddress, 'code' | 'no'>): Promise<ServedSite | null> => {
    const name = `${of.code}/${of.no}`;
    const found = archived.get(name) ?? layOutArchived(of);
    archived.set(name, found);
    const [oldest] = archived.keys();
    if (archived.size > mostArchived && oldest !== undefined) archived.delete(oldest);
    return found;
  };
  const print = createPress(findSnapshot, parts.printBook);

  return {
    no,
    at: parts.at,
    lastChangeNo,
    get: async (path, query) => {
      const book = parseBookAddress(path);
      const bytes = book === null ? null : await print(book);
      if (book !== null && bytes !== null)
        return { status: 200, contentType: bookTypes[book.format], body: bytes };
      const earlier = parseArchiveAddress(path);
      const site = earlier === null ? null : await findArchived(earlier);
      if (site !== null) return site.get(path, query);
      const other = toggleTrailingSlash(path);
      const isMisspelt = !known.has(path) && known.has(other);
      return isMisspelt
        ? { status: 301, contentType: 'text/plain', body: '', location: other }
        : latest.get(path, query);
    },
  };
}

function parseArchiveAddress(path: string): Pick<BookAddress, 'code' | 'no'> | null {
  const [, code, no] = /^(?:\/en)?\/(\d{6})\/publications\/([1-9]\d{0,5})(?:\/|$)/.exec(path) ?? [];
  return code === undefined || no === undefined ? null : { code, no: Number(no) };
}

function layOut(
  snapshots: readonly Snapshot[],
  { records }: Pick<PreparedPreview, 'records'>,
  { dress, origin, printBook }: PreviewParts,
  place?: { readonly archived: number; readonly errata: readonly Erratum[] },
): ServedSite {
  return layOutPages(snapshots, dress, {
    origin,
    ...(printBook !== null && { books: 'all' }),
    ...(place ?? { records: groupBy(records, ({ code }) => code) }),
  });
}

/** Prints books one after the other; null for a book that there is not, or where none are printed. */
function createPress(
  findSnapshot: (of: Pick<BookAddress, 'code' | 'no'>) => Promise<Snapshot | null>,
  printBook: PreviewParts['printBook'],
): (address: BookAddress) => Promise<Uint8Array | null> {
  let last: Promise<unknown> = Promise.resolve();
  const make = async ({ code, no, name, format }: BookAddress): Promise<Uint8Array | null> => {
    const request = parseBookRequest(name);
    if (printBook === null || request === null || nameBook(request) !== name) return null;
    const snapshot = await findSnapshot({ code, no });
    if (snapshot === null) return null;
    const book = await printBook({ snapshot, request, format });
    if (book.status === 'failed') {
      throw new Error(`The book ${name} of ${code} could not be made: ${book.problem.detail}`);
    }
    return book.status === 'printed' ? book.bytes : null;
  };
  return (address) => {
    const made = last.then(() => make(address));
    last = made.catch(() => {});
    return made;
  };
}
