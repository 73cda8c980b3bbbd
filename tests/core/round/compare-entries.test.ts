import { expect, test } from 'vitest';
import { compareEntries } from '../../../src/core/round/compare-entries.ts';
import { emptyCost, type IndicatorEntry, type ProjectEntry } from '../../../src/core/round/entry.ts';
import { makeSeriesEntry } from './make-items.ts';

const entry: IndicatorEntry = {
  kind: 'indicator',
  series: {
    小学校: makeSeriesEntry({ figure: '12', comment: '例年並み' }),
    中学校: makeSeriesEntry({ figure: '8' }),
  },
};

test('fields that differ are named by where they are, with what stood there before and after', () => {
  const after: IndicatorEntry = {
    ...entry,
    series: {
      ...entry.series,
      小学校: makeSeriesEntry({ figure: '13', comment: '例年並み', provisional: true }),
      中学校: makeSeriesEntry({ figure: '', absence: 'not-published' }),
    },
  };
  expect(compareEntries(entry, after)).toEqual([
    { path: ['series', '小学校', 'figure'], before: '12', after: '13' },
    { path: ['series', '小学校', 'provisional'], before: false, after: true },
    { path: ['series', '中学校', 'figure'], before: '8', after: '' },
    { path: ['series', '中学校', 'absence'], before: null, after: 'not-published' },
  ]);
});

test('the same is no change, whatever the order of its keys', () => {
  const { 小学校, 中学校 } = entry.series;
  if (小学校 === undefined || 中学校 === undefined) throw new Error('Both parts are there');
  expect(compareEntries(entry, { kind: 'indicator', series: { 中学校, 小学校 } })).toEqual([]);
});

test('amounts that one version does not have were empty, and empty is no change', () => {
  const before: ProjectEntry = { kind: 'project', withoutCost: false, costs: {}, comment: '' };
  const after: ProjectEntry = { ...before, costs: { '2026-budget': { ...emptyCost, total: '900' } } };
  expect(compareEntries(before, after)).toEqual([
    { path: ['costs', '2026-budget', 'total'], before: null, after: '900' },
  ]);
});
