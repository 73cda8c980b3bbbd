/** All in pixels of the picture; y grows downwards. */
export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };
export type Segment = readonly [Point, Point];

/** Whether two boxes share any area once the first is grown by `margin` on every side. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x - margin < b.x + b.width &&
    b.x < a.x + a.width + margin &&
    a.y - margin < b.y + b.height &&
    b.y < a.y + a.height + margin
  );
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function boxAround({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Keeps `value` between two bounds; the lower one wins where they cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** The pieces between consecutive points. */
export function toSegments(points: readonly Point[]): readonly Segment[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next === undefined ? [] : [[point, next] as const];
  });
}

/** Whether a segment runs through a box (Liang–Barsky clipping). */
export function crosses([from, to]: Segment, box: Box): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  for (const [step, room] of [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

/** Whether two segments have a point in common. */
export function intersect(a: Segment, b: Segment): boolean {
  const separates = ([from, to]: Segment, [one, other]: Segment): boolean =>
    turn(from, to, one) * turn(from, to, other) <= 0;
  return separates(a, b) && separates(b, a);
}

/** Above 0 where `c` lies to one side of the line through `a` and `b`, below 0 on the other. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
