import fc from 'fast-check';
import type { CostEntry, ItemEntry, SeriesEntry } from '../../../../../src/core/round/entry.ts';
import type { Round } from '../../../../../src/core/round/round.ts';
import type { RoundItem } from '../../../../../src/core/round/round-item.ts';

/** Figures as people type them, drafts that are none yet included. */
const drafts = ['約50', '50以上', '10〜20', '－', '5匹', '1234567890123456', '=1+1', '調査中', '1.', "'12"];
const figure = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => (tenths / 10).toFixed(1)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('１，２３４', '△12.5', '▲３', '0', '0.0', '1,234,567', '0.0000001', '020'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...drafts) },
);
const amount = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.integer({ min: -1000, max: 99_999_999 }).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('12,345', '１００', '1000千円', '1000円', '12.5', '未定', '9007199254740991'),
  },
);
const day = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2027-',
      '2027/4/1',
      '令和9年4月1日',
      '2027-02-31',
      '0001-01-01',
      '9999-12-31',
      '4月頃',
    ),
  },
);
const odd = [
  '_x0041_',
  '=SUM(A1)',
  '+1',
  '@名前',
  "'引用",
  '<b>&amp;',
  'a\r\nb',
  '\u000b改行',
  '😀と\uD842\uDFB7',
  '  ',
  '2027-04-01',
  '12',
];
const words = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom('実施した。', '\n', '\u3000', '・', '3回', ' '), { maxLength: 12 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
);

const absence = fc.constantFrom(
  null,
  null,
  'not-measured',
  'not-published',
  'out-of-scope',
  'suppressed',
  'missing',
) satisfies fc.Arbitrary<SeriesEntry['absence']>;

const seriesEntry: fc.Arbitrary<SeriesEntry> = fc.record({
  figure,
  counts: fc.constantFrom('total', 'increment'),
  absence,
  expected: day,
  provisional: fc.boolean(),
  measuredAt: day,
  source: words,
  comment: words,
});

const cost: fc.Arbitrary<CostEntry> = fc.record({
  national: amount,
  prefecture: amount,
  bond: amount,
  other: amount,
  general: amount,
  total: amount,
});

/** What anybody could have stored for an item: complete, half typed, odd, or with a choice that is none any more. */
export function arbitraryEntry(
  item: RoundItem,
  { progressChoices, nextChoices }: Pick<Round, 'progressChoices' | 'nextChoices'>,
): fc.Arbitrary<ItemEntry> {
  const code = (choices: readonly { readonly code: string }[]) =>
    fc.constantFrom('', 'gone', ...choices.map((choice) => choice.code));
  const each = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, value])));
  switch (item.kind) {
    case 'indicator':
      return fc.record({
        kind: fc.constant('indicator'),
        series: each(
          item.series.map(({ key }) => key),
          seriesEntry,
        ),
      });
    case 'initiative':
      return fc.record({
        kind: fc.constant('initiative'),
        progress: each(
          item.actions.map(({ id }) => id),
          code(progressChoices),
        ),
        done: words,
        issues: words,
        nextChoice: code(nextChoices),
        next: words,
      });
    case 'project':
      return fc.record({
        kind: fc.constant('project'),
        withoutCost: fc.boolean(),
        costs: each(item.costKeys, cost),
        comment: words,
      });
  }
}
