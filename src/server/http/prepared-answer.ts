import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Encoding } from './choose-encoding.ts';

/** Headers as Node writes them fastest: name, value, name, value … */
export type HeaderList = readonly string[];

/** One body in one encoding, with all headers that go with it. */
type Variant = { readonly headers: HeaderList; readonly body: Uint8Array };

/** An answer whose bytes and headers are made once and sent many times. */
export type PreparedAnswer = {
  readonly status: number;
  /** Weak: the encodings of one page share it. */
  readonly etag: string;
  readonly variants: Readonly<Record<Encoding, Variant>>;
  /** What goes with 304: no body, and the headers that keep a cache right. */
  readonly notModified: HeaderList;
  /** Memory that the bodies take, in bytes. */
  readonly size: number;
};

export type AnswerSource = {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  readonly cacheControl: string;
  readonly location?: string;
  /** The same content in other forms, as a `Link` header; the address then answers by what is asked for. */
  readonly alternates?: string;
};

/**
 * Brotli's quality, of 0 to 11. Measured on 62 kB of a plan in JSON: 5 gives 7.5 kB in 1.0 ms, 7 gives 7.2 kB in 2.1 ms,
 * 11 gives 6.8 kB in 98 ms.
 */
const brotliQuality = 7;

/**
 * Makes an answer ready: compresses the body where that helps, marks it with an ETag, and writes out its headers.
 * `common` are the headers that every answer carries.
 *
 * @example prepareAnswer({ status: 200, contentType: 'text/html; charset=utf-8', body, cacheControl: 'no-cache' }, [])
 */
export function prepareAnswer(source: AnswerSource, common: HeaderList): PreparedAnswer {
  const identity = typeof source.body === 'string' ? Buffer.from(source.body) : source.body;
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const vary = source.alternates === undefined ? 'accept-encoding' : 'accept, accept-encoding';
  const shared = ['cache-control', source.cacheControl, 'vary', vary, ...common];
  if (source.alternates !== undefined) shared.push('link', source.alternates);
  if (source.status === 200) shared.push('etag', etag);
  const described = ['content-type', source.contentType, ...shared];
  if (source.location !== undefined) described.push('location', source.location);
  const encoded = (encoding: Encoding, body: Uint8Array): Variant => ({
    headers: [
      ...described,
      ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
      'content-length',
      String(body.byteLength),
    ],
    body,
  });
  const plain = encoded('identity', identity);
  if (!isCompressible(source.contentType)) {
    const variants = { identity: plain, gzip: plain, br: plain };
    return { status: source.status, etag, variants, notModified: shared, size: identity.byteLength };
  }
  const gzip = gzipSync(identity, { level: 6 });
  const br = brotliCompressSync(identity, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
  return {
    status: source.status,
    etag,
    variants: { identity: plain, gzip: encoded('gzip', gzip), br: encoded('br', br) },
    notModified: shared,
    size: identity.byteLength + gzip.byteLength + br.byteLength,
  };
}

/**
 * True when the client already has these bytes (If-None-Match, weak comparison as RFC 9110, 13.1.2 says).
 *
 * @example isFresh('W/"abc", W/"def"', 'W/"def"') // true
 */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque);
}

function isCompressible(contentType: string): boolean {
  return /^(?:text\/|application\/(?:ld\+)?json|application\/xml|image\/svg\+xml)/.test(contentType);
}
