import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../../../src/core/text/diff-words.ts';

describe('words that changed', () => {
  test.each([
    [
      'a number within a sentence',
      '講座を3回開いた。',
      '講座を4回開いた。',
      [
        ['same', '講座を'],
        ['removed', '3'],
        ['added', '4'],
        ['same', '回開いた。'],
      ],
    ],
    ['nothing before', '', '開いた', [['added', '開いた']]],
    ['nothing after', '開いた', '', [['removed', '開いた']]],
    ['nothing at all', '', '', []],
    ['no change', '同じ', '同じ', [['same', '同じ']]],
  ] as const)('%s', (_name, before, after, runs) => {
    expect(diffWords(before, after).map(({ kind, text }) => [kind, text])).toEqual(runs);
  });

  test('both texts can be read from the runs again, whatever they are', () => {
    const words = fc.array(fc.constantFrom('講座', 'を', '3', '回', '開い', 'た', '。', '\n', ' '), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const runs = diffWords(before, after);
        const join = (left: 'removed' | 'added') =>
          runs
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join('');
        expect(join('added')).toBe(before);
        expect(join('removed')).toBe(after);
      }),
    );
  });

  test('a text beyond all limits is compared as a whole', () => {
    const long = '長い。'.repeat(2000);
    expect(diffWords(long, `${long}終`)).toEqual([
      { kind: 'removed', text: long },
      { kind: 'added', text: `${long}終` },
    ]);
  });
});
