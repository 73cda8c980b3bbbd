import { expect, test } from 'vitest';
import { layoutTrack } from '../../src/charts/progress-rows/layout-track.ts';

const size = { width: 260, height: 30 };
const at = (share: number | null, requiredShare: number | null = null) =>
  layoutTrack({ share, requiredShare }, size);

test.each([
  ['at the baseline', 0, (x: number) => x === at(0).start],
  ['at the target', 1, (x: number) => x === at(1).goal],
  ['half of the way', 0.5, (x: number) => x === (at(0).start + at(0).goal) / 2],
])('a value %s stands there', (_words, share, holds) => {
  expect(holds(at(share).value?.x ?? Number.NaN)).toBe(true);
});

test.each([
  [-3, 'start'],
  [-0.2, null],
  [1.2, null],
  [40, 'goal'],
])('a share of %s lies beyond: %s, and its mark stays in the picture', (share, beyond) => {
  const { value, width } = at(share);
  expect(value?.beyond).toBe(beyond);
  expect(value?.x).toBeGreaterThanOrEqual(6);
  expect(value?.x).toBeLessThanOrEqual(width - 6);
});

test('what is not known has no mark', () => {
  expect(at(null, null)).toMatchObject({ value: null, required: null });
  expect(at(null, 0.5).required?.x).toBe(130);
});
