import { expect, test } from 'vitest';
import type { IndicatorEntry, InitiativeEntry } from '../../src/core/round/entry.ts';
import { mergeEdits } from '../../src/core/round/merge-edits.ts';
import { keepMine, listDifferences } from '../../src/office/my-items/show-collision.ts';
import { makeSeriesEntry } from '../core/round/make-items.ts';

const base: InitiativeEntry = {
  kind: 'initiative',
  progress: {},
  done: '',
  issues: '',
  nextChoice: '',
  next: '',
};

test('what collides stays as this person typed it, and all else is what both wrote together', () => {
  const mine = { ...base, done: '私の実績', issues: '私の課題' };
  const theirs = { ...base, done: '別の実績', next: '別の説明' };
  const edits = mergeEdits(base, mine, theirs);
  if (edits.ok) throw new Error('They collide');
  expect(keepMine(edits.merged, edits.conflicts)).toEqual({ ...mine, next: '別の説明' });
});

test('a collision deep in an entry changes nothing beside it', () => {
  const entry = (figure: string, source: string): IndicatorEntry => ({
    kind: 'indicator',
    series: { 小学校: makeSeriesEntry({ figure, source }), 中学校: makeSeriesEntry({ figure: '3' }) },
  });
  const edits = mergeEdits(entry('', ''), entry('1', ''), entry('2', '統計'));
  if (edits.ok) throw new Error('They collide');
  expect(keepMine(edits.merged, edits.conflicts)).toEqual(entry('1', '統計'));
});

test('of an item that may not be saved any more, every difference is listed with both texts', () => {
  const typed = { ...base, done: '打った文' };
  expect(listDifferences(typed, { ...base, done: '提出した文' })).toEqual([
    { path: ['done'], base: '提出した文', mine: '打った文', theirs: '提出した文' },
  ]);
  expect(listDifferences(base, { ...base })).toEqual([]);
});
