import { describe, expect, test } from 'vitest';
import { longestTarget, parseTarget, toggleTrailingSlash } from '../../../src/server/http/parse-target.ts';

describe('parseTarget', () => {
  test.each([
    ['/', '/', ''],
    ['/142034/indicators/k1', '/142034/indicators/k1', ''],
    ['/142034/search?q=%E6%A3%AE', '/142034/search', '森'],
    ['/142034/search?q=%E6%A3%AE+%E6%9E%97', '/142034/search', '森 林'],
    ['/%E6%A3%AE', '/森', ''],
  ])('reads %s', (target, path, q) => {
    const parsed = parseTarget(target);
    expect(parsed).toMatchObject({ ok: true, path });
    expect(parsed.ok && (parsed.query.get('q') ?? '')).toBe(q);
  });

  test.each([
    ['a percent sign that encodes nothing', '/%', 400],
    ['half of a character in UTF-8', '/%E6%A3', 400],
    ['CP932 in the query', '/search?q=%90X', 400],
    ['an encoded slash', '/142034%2Findicators', 400],
    ['an encoded backslash', '/..%5C..%5Cetc', 400],
    ['a backslash', '/..\\etc', 400],
    ['an encoded NUL', '/142034%00.json', 400],
    ['an encoded line feed', '/142034%0Aset-cookie:x', 400],
    ['no slash in front', '*', 400],
    ['a very long address', `/${'a'.repeat(longestTarget)}`, 414],
  ])('refuses %s', (_, target, status) => {
    expect(parseTarget(target)).toEqual({ ok: false, status });
  });

  test('takes dots as the letters of a name', () => {
    expect(parseTarget('/../../etc/passwd')).toMatchObject({ ok: true, path: '/../../etc/passwd' });
  });
});

test('toggleTrailingSlash adds a slash or takes it away', () => {
  expect(toggleTrailingSlash('/142034')).toBe('/142034/');
  expect(toggleTrailingSlash('/142034/')).toBe('/142034');
});
