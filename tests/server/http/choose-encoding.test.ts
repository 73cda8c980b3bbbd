import { expect, test } from 'vitest';
import { chooseEncoding } from '../../../src/server/http/choose-encoding.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br; q=0.000, gzip;q=0', 'identity'],
  ['br;q=0.001', 'br'],
  ['deflate', 'identity'],
  ['brotli', 'identity'],
])('for %s the encoding is %s', (accept, encoding) => {
  expect(chooseEncoding(accept)).toBe(encoding);
});
