import type { Box } from '../layout/geometry.ts';

/** A share of the whole; its area is its value. */
export type TreemapItem = { readonly key: string; readonly value: number };

export type TreemapCell = TreemapItem & { readonly box: Box };

/**
 * Divides a box among items so that every area is in proportion to its value and cells are as square as they can be
 * (Bruls, Huizing and van Wijk, Squarified Treemaps, 2000). The largest comes first, at the upper left. Items without a
 * positive value have no area and are left out.
 *
 * @example layoutTreemap([{ key: 's1', value: 3 }, { key: 's2', value: 1 }], { x: 0, y: 0, width: 400, height: 100 })
 */
export function layoutTreemap(items: readonly TreemapItem[], box: Box): readonly TreemapCell[] {
  const sorted = items.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const total = sumOf(sorted);
  if (total === 0) return [];
  const scale = (box.width * box.height) / total;
  const cells: TreemapCell[] = [];
  let rest = sorted;
  let room = box;
  while (rest.length > 0) {
    const row = takeRow(rest, Math.min(room.width, room.height), scale);
    cells.push(...layRow(row, room, scale));
    room = cutRow(row, room, scale);
    rest = rest.slice(row.length);
  }
  return cells;
}

/** As many of the first items as make the row's worst cell no longer than one fewer did. */
function takeRow(items: readonly TreemapItem[], side: number, scale: number): readonly TreemapItem[] {
  let length = 1;
  while (
    length < items.length &&
    worstOf(items.slice(0, length + 1), side, scale) <= worstOf(items.slice(0, length), side, scale)
  )
    length += 1;
  return items.slice(0, length);
}

/** How much longer than wide the least square cell of a row is. */
function worstOf(row: readonly TreemapItem[], side: number, scale: number): number {
  const depth = (sumOf(row) * scale) / side;
  return Math.max(
    ...row.map(({ value }) => {
      const length = (value * scale) / depth;
      return Math.max(length / depth, depth / length);
    }),
  );
}

/** Along the shorter side of the room. */
function layRow(row: readonly TreemapItem[], room: Box, scale: number): readonly TreemapCell[] {
  const isColumn = room.width >= room.height;
  const side = isColumn ? room.height : room.width;
  const depth = (sumOf(row) * scale) / side;
  let at = 0;
  return row.map((item) => {
    const length = (item.value * scale) / depth;
    const box = isColumn
      ? { x: room.x, y: room.y + at, width: depth, height: length }
      : { x: room.x + at, y: room.y, width: length, height: depth };
    at += length;
    return { ...item, box };
  });
}

function cutRow(row: readonly TreemapItem[], room: Box, scale: number): Box {
  const isColumn = room.width >= room.height;
  const depth = (sumOf(row) * scale) / (isColumn ? room.height : room.width);
  return isColumn
    ? { ...room, x: room.x + depth, width: Math.max(0, room.width - depth) }
    : { ...room, y: room.y + depth, height: Math.max(0, room.height - depth) };
}

function sumOf(items: readonly TreemapItem[]): number {
  return items.reduce((sum, { value }) => sum + value, 0);
}
