import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonPath, positionAt, scanJson } from '../../../src/documents/json-file/locate-json.ts';

describe('scanning JSON', () => {
  test.each([
    ['nothing', '', 'empty', 0],
    ['blanks', ' \n', 'empty', 2],
    ['a cut object', '{"a": [1, 2', 'unexpected-end', 11],
    ['a cut string', '{"a": "tex', 'unexpected-end', 10],
    ['a key without a value', '{"a":', 'unexpected-end', 5],
    ['an object that has only begun', '{', 'unexpected-end', 1],
    ['a word', '{"a": nul}', 'unexpected-character', 6],
    ['another language', 'name: 1', 'unexpected-character', 0],
    ['a full-width figure', '[１]', 'unexpected-character', 1],
    ['no comma', '{"a": 1 "b": 2}', 'comma-missing', 8],
    ['a number with a leading nought', '[01]', 'comma-missing', 2],
    ['no colon', '{"a" 1}', 'colon-missing', 5],
    ['a comma too many', '[1, 2, ]', 'trailing-comma', 7],
    ['a comma too many in an object', '{"a": 1,}', 'trailing-comma', 8],
    ['a bare key', '{a: 1}', 'quote-missing', 1],
    ['a line break in a text', '["a\nb"]', 'bad-string', 3],
    ['an unknown escape', '["\\x"]', 'bad-string', 2],
    ['two documents', '{} {}', 'text-after-end', 3],
    ['brackets without end', '['.repeat(5000), 'too-deep', 101],
  ])('%s', (_, text, code, offset) => {
    expect(scanJson(text)).toEqual({ code, offset });
  });

  test('agrees with the platform on what is JSON, and finds the start of every value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(
          scanJson(text, (path, offset) => {
            const found = JSON.stringify(valueAt(value, path));
            expect(text.slice(offset).replace(/\s/g, '')).toSatisfy((rest: string) =>
              rest.startsWith(found.replace(/\s/g, '')),
            );
          }),
        ).toBeNull();
      }),
    );
  });

  test('agrees with the platform on what is not JSON', () => {
    let broken = 0;
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '\\', 'x'),
        (value, where, put) => {
          const text = JSON.stringify(value);
          const at = where % (text.length + 1);
          const changed = text.slice(0, at) + put + text.slice(at + 1);
          const valid = isJson(changed);
          broken += valid ? 0 : 1;
          expect(scanJson(changed) === null).toBe(valid);
        },
      ),
      { numRuns: 500 },
    );
    expect(broken).toBeGreaterThan(100);
  });

  test.each([
    ['the start', 0, 1, 1],
    ['behind a Windows line break', 4, 2, 2],
    ['behind a character of two units', 8, 3, 3],
  ])('tells line and column of %s', (_, offset, line, column) => {
    expect(positionAt('a\r\nbc\n𠮷d', offset + (offset === 8 ? 1 : 0))).toEqual({ line, column });
  });
});

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
    value,
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
