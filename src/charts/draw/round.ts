import type { Point } from '../layout/geometry.ts';

/** Pixels to a tenth: finer is invisible and only makes pages heavier. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Points as an SVG path: straight pieces. */
export function traceLine(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
