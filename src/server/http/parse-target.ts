/** What a request asks for: a decoded path and its query, or why it cannot be understood. */
export type RequestTarget =
  | { readonly ok: true; readonly path: string; readonly query: URLSearchParams; readonly search: string }
  | { readonly ok: false; readonly status: 400 | 414 };

/** Longest address that is answered, in characters. The longest address of a site, a search, is far below. */
export const longestTarget = 2048;

/**
 * Takes a request target apart as it stands in the request line (origin form), without resolving dots:
 * a path is a name to look up, never a place in the file system. Control characters, backslashes, encoded slashes and
 * percent signs that encode no UTF-8 are refused.
 *
 * @example parseTarget('/142034/search?q=%E6%A3%AE') // { ok: true, path: '/142034/search', query: q=森 … }
 */
export function parseTarget(target: string): RequestTarget {
  if (target.length > longestTarget) return { ok: false, status: 414 };
  const mark = target.indexOf('?');
  const rawPath = mark < 0 ? target : target.slice(0, mark);
  const search = mark < 0 ? '' : target.slice(mark);
  const path = decode(rawPath);
  if (path === null || !path.startsWith('/') || /%(?:2f|5c)/i.test(rawPath) || isUnclean(path)) {
    return { ok: false, status: 400 };
  }
  if (decode(search.replaceAll('+', ' ')) === null) return { ok: false, status: 400 };
  return { ok: true, path, query: new URLSearchParams(search), search };
}

/**
 * The same path with a slash at its end, or without the one it has.
 *
 * @example toggleTrailingSlash('/142034') // '/142034/'
 */
export function toggleTrailingSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function isUnclean(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u001f\u007f\\]/.test(path);
}
