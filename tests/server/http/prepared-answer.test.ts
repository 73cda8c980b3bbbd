import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isFresh, prepareAnswer } from '../../../src/server/http/prepared-answer.ts';
import { selectVariant } from '../../../src/server/http/select-variant.ts';

const page = { status: 200, contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache' };
const body = '髙﨑𠮷野家の森林'.repeat(500);

describe('prepareAnswer', () => {
  test('keeps one body in three encodings, each with its own length', () => {
    const { variants, size } = prepareAnswer({ ...page, body }, ['x-common', 'yes']);
    expect(Buffer.from(variants.identity.body).toString()).toBe(body);
    expect(gunzipSync(variants.gzip.body).toString()).toBe(body);
    expect(brotliDecompressSync(variants.br.body).toString()).toBe(body);
    for (const [encoding, variant] of Object.entries(variants)) {
      const headers = readHeaders(variant.headers);
      expect(headers['content-length']).toBe(String(variant.body.byteLength));
      expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
      expect(headers).toMatchObject({
        vary: 'accept-encoding',
        'x-common': 'yes',
        'cache-control': 'no-cache',
      });
    }
    expect(size).toBe(Object.values(variants).reduce((sum, variant) => sum + variant.body.byteLength, 0));
  });

  test('gives the same ETag to the same body and another to another', () => {
    const tag = prepareAnswer({ ...page, body }, []).etag;
    expect(prepareAnswer({ ...page, body }, []).etag).toBe(tag);
    expect(prepareAnswer({ ...page, body: `${body}。` }, []).etag).not.toBe(tag);
  });

  test('does not compress what is compressed', () => {
    const font = prepareAnswer({ ...page, contentType: 'font/woff2', body: new Uint8Array(500) }, []);
    expect(font.variants.br).toBe(font.variants.identity);
  });

  test('gives no ETag to an answer that is no page', () => {
    const { variants } = prepareAnswer({ ...page, status: 404, body }, []);
    expect(readHeaders(variants.identity.headers)).not.toHaveProperty('etag');
  });
});

describe('isFresh', () => {
  test.each([
    [undefined, false],
    ['W/"abc"', true],
    ['"abc"', true],
    ['*', true],
    ['W/"def", W/"abc"', true],
    ['W/"def"', false],
    ['abc', false],
  ])('If-None-Match %s: %s', (header, fresh) => {
    expect(isFresh(header, 'W/"abc"')).toBe(fresh);
  });
});

test('selectVariant answers 304 without a body and with the headers that caches need', () => {
  const answer = prepareAnswer({ ...page, body }, []);
  const selected = selectVariant(answer, { acceptEncoding: 'br', ifNoneMatch: answer.etag });
  expect(selected).toMatchObject({ status: 304, body: null });
  expect(readHeaders(selected.headers)).toEqual({
    etag: answer.etag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  });
});

function readHeaders(list: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1]]] : [])));
}
