import type { Format } from '../http/choose-format.ts';
import { toggleTrailingSlash } from '../http/parse-target.ts';
import { type HeaderList, type PreparedAnswer, prepareAnswer } from '../http/prepared-answer.ts';
import { describeAlternates, findAlternate } from '../open-data/find-alternate.ts';
import type { ServedSite } from '../open-data/served-site.ts';

/** The pages of one publication, each rendered and compressed once and then kept as bytes. */
export type PublishedPages = {
  /** Page at a request target that is exactly one of the site's addresses, where it is ready; null otherwise. */
  readonly findReady: (target: string) => PreparedAnswer | null;
  /** Any page: a ready one, one made now and kept, or an answer made for this request only (searches, 404, redirects). */
  readonly answer: (path: string, search: string, query: URLSearchParams) => PreparedAnswer;
  /** The address of the file that holds a page in another form; null where there is none. */
  readonly findAlternate: (path: string, format: Format) => string | null;
  /** Makes one more page ready. False when every page is, or when the memory set aside is full. */
  readonly warmNext: () => boolean;
  /** Number of pages of the site, and how many of them are ready. */
  readonly count: () => { readonly pages: number; readonly ready: number };
};

/** Caches may keep a page, but ask each time whether it is still the published one. */
const revalidate = 'public, max-age=0, must-revalidate';

/** Memory set aside for ready pages, in bytes: about 3,000 pages. Where it is full the oldest is made anew when asked for. */
const defaultBudget = 256 * 1024 * 1024;

/**
 * Keeps a site's pages ready to send.
 *
 * @example createPublishedPages(createSite(snapshots, assets), headers).findReady('/142034')
 */
export function createPublishedPages(
  site: ServedSite,
  common: HeaderList,
  budget: number = defaultBudget,
): PublishedPages {
  const addresses = site.paths();
  const known = new Set(addresses);
  const isKnown = (address: string): boolean => known.has(address);
  const ready = new Map<string, PreparedAnswer>();
  let used = 0;
  let next = 0;

  const keep = (path: string, answer: PreparedAnswer): void => {
    ready.set(path, answer);
    used += answer.size;
    for (const [oldest, { size }] of ready) {
      if (used <= budget || oldest === path) break;
      ready.delete(oldest);
      used -= size;
    }
  };
  const make = (path: string): PreparedAnswer => {
    const alternates = describeAlternates(path, isKnown);
    const answer = render(site, path, new URLSearchParams(), common, alternates);
    keep(path, answer);
    return answer;
  };

  return {
    findReady: (target) => ready.get(target) ?? null,
    answer: (path, search, query) => {
      if (search === '' && known.has(path)) return ready.get(path) ?? make(path);
      const other = toggleTrailingSlash(path);
      if (!known.has(path) && known.has(other)) return redirect(`${encodeURI(other)}${search}`, common);
      return render(site, path, query, common);
    },
    findAlternate: (path, format) => findAlternate(path, format, isKnown),
    warmNext: () => {
      while (next < addresses.length && used < budget) {
        const path = addresses[next];
        next += 1;
        if (path === undefined || ready.has(path)) continue;
        make(path);
        return true;
      }
      return false;
    },
    count: () => ({ pages: addresses.length, ready: ready.size }),
  };
}

function render(
  site: ServedSite,
  path: string,
  query: URLSearchParams,
  common: HeaderList,
  alternates: string | null = null,
): PreparedAnswer {
  const page = site.get(path, query);
  const cacheControl = page.status === 200 ? revalidate : 'no-store';
  const hasOthers = alternates !== null && page.status === 200 && page.contentType.startsWith('text/html');
  return prepareAnswer({ ...page, cacheControl, ...(hasOthers && { alternates }) }, common);
}

function redirect(location: string, common: HeaderList): PreparedAnswer {
  const body = '';
  return prepareAnswer(
    { status: 301, contentType: 'text/plain; charset=utf-8', body, cacheControl: revalidate, location },
    common,
  );
}
