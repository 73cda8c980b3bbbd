import { clamp } from '../layout/geometry.ts';

/** 0 is where it began, 1 is the target. Null: there is no way to measure. */
export type Track = { readonly share: number | null; readonly requiredShare: number | null };

export type TrackLayout = {
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  /** Where the way begins and where the target is. Alike for all tracks of a width, so that rows compare by eye. */
  readonly start: number;
  readonly goal: number;
  /** Where the value is; at the edge, with where it lies beyond it, where it does not fit. */
  readonly value: { readonly x: number; readonly beyond: 'start' | 'goal' | null } | null;
  /** Where it should be by now. */
  readonly required: { readonly x: number } | null;
};

/** How much of the way is shown before its start and beyond its goal. */
const MARGIN = 0.25;

/** Room at both edges for half a mark, in pixels. */
const EDGE = 7;

/**
 * Places the marks of one track on the scale that all tracks have in common.
 *
 * @example layoutTrack({ share: 0.5, requiredShare: 0.6 }, { width: 240, height: 24 }).value?.x // 120
 */
export function layoutTrack(
  { share, requiredShare }: Track,
  { width, height }: { readonly width: number; readonly height: number },
): TrackLayout {
  const room = width - 2 * EDGE;
  const xOf = (at: number): number => EDGE + ((at + MARGIN) / (1 + 2 * MARGIN)) * room;
  const hold = (at: number): number => clamp(at, -MARGIN, 1 + MARGIN);
  return {
    width,
    height,
    middle: height / 2,
    start: xOf(0),
    goal: xOf(1),
    value: share === null ? null : { x: xOf(hold(share)), beyond: beyondOf(share) },
    required: requiredShare === null ? null : { x: xOf(hold(requiredShare)) },
  };
}

function beyondOf(share: number): 'start' | 'goal' | null {
  if (share < -MARGIN) return 'start';
  return share > 1 + MARGIN ? 'goal' : null;
}
