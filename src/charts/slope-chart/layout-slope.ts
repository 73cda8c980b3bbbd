import type { Box } from '../layout/geometry.ts';

/** A place on both sides: a state. */
export type SlopeNode = { readonly key: string; readonly label: string };

/** How many went from one place to another. */
export type SlopeFlow = { readonly from: string; readonly to: string; readonly count: number };

export type LaidNode = SlopeNode & {
  readonly count: number;
  /** The bar beside the label; its height is the count. */
  readonly bar: Box;
};

export type LaidFlow = SlopeFlow & {
  /** Where the middle of its line begins and ends, and how thick it is. */
  readonly y1: number;
  readonly y2: number;
  readonly thickness: number;
};

export type SlopeLayout = {
  readonly left: readonly LaidNode[];
  readonly right: readonly LaidNode[];
  readonly flows: readonly LaidFlow[];
  readonly total: number;
};

export type SlopeFrame = {
  readonly width: number;
  readonly height: number;
  /** Room for labels at both sides, in pixels. */
  readonly side: number;
};

/** A place needs the height of its label, however few are in it. */
const LINE = 22;

const BAR = 8;

/**
 * Places both sides from the top down, every place as high as its count and its label ask for, and a line for each
 * flow. The counts of a side add up to those of the flows.
 *
 * @example layoutSlope(nodes, flows, { width: 640, height: 320, side: 130 }).flows[0]?.thickness
 */
export function layoutSlope(
  nodes: readonly SlopeNode[],
  flows: readonly SlopeFlow[],
  { width, height, side }: SlopeFrame,
): SlopeLayout {
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  const scale = (height - LINE * nodes.length) / Math.max(1, total);
  const stack = (way: 'from' | 'to', x: number): readonly LaidNode[] => {
    let y = 0;
    return nodes.map((node) => {
      const count = flows.reduce((sum, flow) => sum + (flow[way] === node.key ? flow.count : 0), 0);
      const bar = { x, y: y + LINE / 2, width: BAR, height: count * scale };
      y += LINE + bar.height;
      return { ...node, count, bar };
    });
  };
  const left = stack('from', side);
  const right = stack('to', width - side - BAR);
  return { left, right, total, flows: layFlows(nodes, flows, { left, right, scale }) };
}

/** Flows leave and arrive in the order of the places on the other side, so that few of them cross. */
function layFlows(
  nodes: readonly SlopeNode[],
  flows: readonly SlopeFlow[],
  { left, right, scale }: Pick<SlopeLayout, 'left' | 'right'> & { readonly scale: number },
): readonly LaidFlow[] {
  const order = (key: string): number => nodes.findIndex((node) => node.key === key);
  const inOrder = flows
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to));
  const next = (laid: readonly LaidNode[]) => new Map(laid.map(({ key, bar }) => [key, bar.y]));
  const [leaving, arriving] = [next(left), next(right)];
  const take = (free: Map<string, number>, key: string, thickness: number): number => {
    const y = free.get(key) ?? 0;
    free.set(key, y + thickness);
    return y + thickness / 2;
  };
  return inOrder.map((flow) => {
    const thickness = flow.count * scale;
    return {
      ...flow,
      thickness,
      y1: take(leaving, flow.from, thickness),
      y2: take(arriving, flow.to, thickness),
    };
  });
}
