import { describe, expect, test } from 'vitest';
import type { CheckRules } from '../../../src/core/round/checks/check-entry.ts';
import type { ItemEntry, SeriesEntry } from '../../../src/core/round/entry.ts';
import { findSubmittable } from '../../../src/core/round/find-submittable.ts';
import { ITEM_STATES, type ItemState } from '../../../src/core/round/item-state.ts';
import type { IndicatorItem, ItemId } from '../../../src/core/round/round-item.ts';
import { startItem } from '../../../src/core/round/step-item.ts';
import { toObservations } from '../../../src/core/round/to-observations.ts';
import { makeIndicatorEntry, makeIndicatorItem, makeSeries } from './make-items.ts';
import { makeSettings } from './make-settings.ts';

const rules: CheckRules = { ...makeSettings(), judge: () => 'on-track' };

describe('submit all that is complete', () => {
  const one = (id: ItemId, state: ItemState, entry: ItemEntry) => ({
    item: makeIndicatorItem({ id }),
    status: { ...startItem(id), state },
    entry,
  });
  const complete = makeIndicatorEntry({ figure: '13' });

  test.each(ITEM_STATES)('a complete one that is %s', (state) => {
    const { ready, incomplete } = findSubmittable([one('r1.k3', state, complete)], rules);
    expect(ready).toEqual(state === 'draft' || state === 'sent-back' ? ['r1.k3'] : []);
    expect(incomplete.map(({ id }) => id)).toEqual(state === 'not-started' ? ['r1.k3'] : []);
  });

  test('says what the others lack', () => {
    const items = [one('r1.k3', 'draft', complete), one('r1.k4', 'draft', makeIndicatorEntry({}))];
    expect(findSubmittable(items, rules)).toMatchObject({
      ready: ['r1.k3'],
      incomplete: [{ id: 'r1.k4', missing: [{ code: 'value-missing' }] }],
    });
  });
});

describe('what an entry says as results', () => {
  const about = { indicator: 'k3', series: '', year: 2025 };
  const measured = {
    ...about,
    status: 'measured',
    provisional: false,
    measuredAt: null,
    comment: null,
    source: null,
  };
  const cumulative = makeIndicatorItem({ cumulative: true, series: [makeSeries([28, 40])] });

  test.each<readonly [string, IndicatorItem, Partial<SeriesEntry>, object]>([
    [
      'a value',
      makeIndicatorItem(),
      { figure: ' １，０４６人' },
      { ...measured, value: 1046, raw: '１，０４６人' },
    ],
    [
      'all that goes with it',
      makeIndicatorItem(),
      { figure: '13', provisional: true, measuredAt: '2026-03-31', comment: ' 増えた。', source: '課調べ' },
      {
        ...measured,
        value: 13,
        raw: '13',
        provisional: true,
        measuredAt: '2026-03-31',
        comment: '増えた。',
        source: '課調べ',
      },
    ],
    ['a running total', cumulative, { figure: '52' }, { ...measured, value: 52, raw: '52' }],
    [
      'an increment, as the total',
      cumulative,
      { figure: '12人', counts: 'increment' },
      { ...measured, value: 52, raw: '52' },
    ],
    [
      'a reason',
      makeIndicatorItem(),
      { absence: 'not-published', expected: '2026-09-30' },
      {
        ...about,
        status: 'absent',
        reason: 'not-published',
        expected: '2026-09-30',
        comment: null,
        source: null,
      },
    ],
    [
      'nothing',
      makeIndicatorItem(),
      {},
      { ...about, status: 'absent', reason: 'not-reported', expected: null, comment: null, source: null },
    ],
    [
      'what cannot be read is not a zero',
      makeIndicatorItem(),
      { figure: '未集計', comment: '９月に確定' },
      {
        ...about,
        status: 'absent',
        reason: 'not-reported',
        expected: null,
        comment: '９月に確定',
        source: null,
      },
    ],
  ])('%s', (_, item, entry, observation) => {
    expect(toObservations(item, makeIndicatorEntry(entry))).toEqual([observation]);
  });

  test('one for every series, also for one that nobody filled in', () => {
    const item = makeIndicatorItem({ series: [makeSeries([80]), makeSeries([74], { key: '中学校' })] });
    expect(toObservations(item, makeIndicatorEntry({ figure: '81' }))).toMatchObject([
      { series: '', status: 'measured', value: 81 },
      { series: '中学校', status: 'absent', reason: 'not-reported' },
    ]);
  });
});
