import { minIndex } from 'd3-array';
import {
  type Box,
  clamp,
  crosses,
  intersect,
  isInside,
  overlaps,
  type Point,
  type Segment,
} from '../layout/geometry.ts';
import { estimateWidth } from '../text/text-width.ts';

/** Where a label stands, seen from its mark. */
export type Side =
  | 'above'
  | 'below'
  | 'left'
  | 'right'
  | 'above-left'
  | 'above-right'
  | 'below-left'
  | 'below-right';

export type LabelRequest = {
  readonly id: string;
  /** How the label looks when drawn; the placing does not read it. */
  readonly role: LabelRole;
  /** Which of several series it belongs to; the placing does not read it. */
  readonly order: number;
  /** Wordings from the most to the least wished; a shorter one is taken where a longer one finds no room. */
  readonly variants: readonly string[];
  readonly fontSize: number;
  /** What the label belongs to: it stands beside this box. */
  readonly mark: Box;
  readonly sides: readonly Side[];
  /** Marks that the label must not seem to belong to: it never stands nearer to one of them than to its own. */
  readonly rivals: readonly Box[];
  /** A required label takes any free place, with a line to its mark; another is left out instead. */
  readonly required: boolean;
};

type LabelRole = 'baseline' | 'target' | 'latest' | 'actual' | 'keep' | 'increment' | 'outlook';

export type PlacedLabel = {
  readonly id: string;
  readonly role: LabelRole;
  readonly order: number;
  readonly text: string;
  readonly fontSize: number;
  readonly box: Box;
  /** A line to the mark where the label had to stand away from it. */
  readonly leader: Segment | null;
};

export type LabelScene = {
  readonly bounds: Box;
  /** Marks that no label may cover. */
  readonly obstacles: readonly Box[];
  /** Lines that a label should not lie on where another place is free. */
  readonly lines: readonly Segment[];
};

/** Height of a line of text as a share of its font size. */
export const lineHeight = 1.3;

/** Clear space around a label, in pixels. */
const margin = 2;
/** A label farther than this from its mark gets a line to it. */
const leaderFrom = 12;
/** What it costs to lie on a line, in pixels of distance that would be walked to avoid it. */
const lineCost = 14;
const sideCost = 2;
/** How far labels are moved away from their marks, in pixels. */
const distances = [0, 5, 10, 16];

/**
 * Finds a place for each label, in the order given: earlier ones choose first. No two placed labels overlap and all
 * are inside the bounds.
 *
 * @example placeLabels([request], { bounds, obstacles: [], lines: [] })[0]?.box
 */
export function placeLabels(requests: readonly LabelRequest[], scene: LabelScene): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const label =
      placeBeside(request, scene, placed) ??
      (request.required ? placeAnywhere(request, scene, placed) : null);
    if (label !== null) placed.push(label);
  }
  return placed;
}

function placeBeside(
  request: LabelRequest,
  scene: LabelScene,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  for (const text of request.variants) {
    const size = measure(text, request.fontSize);
    const candidates = distances
      .flatMap((distance) =>
        request.sides.map((side, index) => ({
          box: boxBeside(request.mark, side, distance, size, scene.bounds),
          cost: distance + index * sideCost,
        })),
      )
      .filter(({ box }) => isFree(box, scene, placed) && belongs(box, request));
    const best =
      candidates[minIndex(candidates, ({ box, cost }) => cost + countCrossings(box, scene) * lineCost)];
    if (best !== undefined) return toPlaced(request, text, best.box);
  }
  return null;
}

/**
 * The free place nearest to the mark, on a grid. Before a label is left out it may stand nearer to another series' mark,
 * then cover one, then have its line cross another.
 */
function placeAnywhere(
  request: LabelRequest,
  scene: LabelScene,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  const text = request.variants.at(-1) ?? '';
  const size = measure(text, request.fontSize);
  const grid = gridOfBoxes(size, scene.bounds);
  const isClear = (box: Box, obstacles: readonly Box[]) =>
    isFree(box, { ...scene, obstacles }, placed) && !tangles(box, request, placed);
  const attempts: readonly ((box: Box) => boolean)[] = [
    (box) => belongs(box, request) && isClear(box, scene.obstacles),
    (box) => isClear(box, scene.obstacles),
    (box) => isClear(box, []),
    (box) => !placed.some((other) => overlaps(box, other.box, margin)),
  ];
  for (const fits of attempts) {
    const free = grid.filter(fits);
    const best = free[minIndex(free, (box) => distanceBetween(centreOf(box), centreOf(request.mark)))];
    if (best !== undefined) return toPlaced(request, text, best);
  }
  return null;
}

function gridOfBoxes(size: Size, bounds: Box): readonly Box[] {
  const step = 6;
  const columns = Math.floor((bounds.width - size.width) / step) + 1;
  const rows = Math.floor((bounds.height - size.height) / step) + 1;
  return Array.from({ length: Math.max(0, columns) }, (_, column) =>
    Array.from({ length: Math.max(0, rows) }, (_, row) => ({
      x: bounds.x + column * step,
      y: bounds.y + row * step,
      ...size,
    })),
  ).flat();
}

type Size = { readonly width: number; readonly height: number };

function measure(text: string, fontSize: number): Size {
  return { width: estimateWidth(text, fontSize), height: fontSize * lineHeight };
}

function boxBeside(mark: Box, side: Side, distance: number, size: Size, bounds: Box): Box {
  const centre = centreOf(mark);
  const isAbove = side.startsWith('above');
  const isBelow = side.startsWith('below');
  const y = isAbove
    ? mark.y - size.height - distance
    : isBelow
      ? mark.y + mark.height + distance
      : centre.y - size.height / 2;
  if (side === 'above' || side === 'below') {
    const x = clamp(centre.x - size.width / 2, bounds.x, bounds.x + bounds.width - size.width);
    return { x, y, ...size };
  }
  const aside = isAbove || isBelow ? 0 : distance + margin;
  const x = side.endsWith('left') ? mark.x - size.width - aside : mark.x + mark.width + aside;
  return { x, y, ...size };
}

function isFree(box: Box, { bounds, obstacles }: LabelScene, placed: readonly PlacedLabel[]): boolean {
  return (
    isInside(box, bounds) &&
    !placed.some(
      (other) => overlaps(box, other.box, margin) || (other.leader !== null && crosses(other.leader, box)),
    ) &&
    !obstacles.some((other) => overlaps(box, other))
  );
}

/** Whether the line from here to the mark would run over another label or another label's line. */
function tangles(box: Box, { mark }: LabelRequest, placed: readonly PlacedLabel[]): boolean {
  const leader = findLeader(box, mark);
  if (leader === null) return false;
  return placed.some(
    (other) => crosses(leader, other.box) || (other.leader !== null && intersect(leader, other.leader)),
  );
}

function countCrossings(box: Box, { lines }: LabelScene): number {
  return lines.filter((line) => crosses(line, box)).length;
}

function toPlaced({ id, role, order, fontSize, mark }: LabelRequest, text: string, box: Box): PlacedLabel {
  return { id, role, order, text, fontSize, box, leader: findLeader(box, mark) };
}

function findLeader(box: Box, mark: Box): Segment | null {
  const target = centreOf(mark);
  const start = {
    x: clamp(target.x, box.x, box.x + box.width),
    y: clamp(target.y, box.y, box.y + box.height),
  };
  const end = {
    x: clamp(start.x, mark.x, mark.x + mark.width),
    y: clamp(start.y, mark.y, mark.y + mark.height),
  };
  return distanceBetween(start, end) > leaderFrom ? [start, end] : null;
}

function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function distanceBetween(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether a label at this place is seen as the name of its own mark. */
function belongs(box: Box, { mark, rivals }: LabelRequest): boolean {
  const own = gapBetween(box, mark);
  // Where two marks lie on each other, no place tells them apart.
  const others = rivals.filter((rival) => gapBetween(rival, mark) > 0 || rival.y !== mark.y);
  return others.every((rival) => gapBetween(box, rival) > own);
}

/** The clear distance between two boxes; 0 where they touch. */
function gapBetween(a: Box, b: Box): number {
  const aside = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const above = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(aside, above);
}
