import type { ReactElement } from 'react';
import { BoxShape } from '../draw/draw-box.tsx';
import { round } from '../draw/round.ts';
import {
  type LaidNode,
  layoutSlope,
  type SlopeFlow,
  type SlopeFrame,
  type SlopeNode,
} from './layout-slope.ts';

export type SlopeChartProps = {
  /** From the top down. */
  readonly nodes: readonly SlopeNode[];
  readonly flows: readonly SlopeFlow[];
  /** What stands over both sides: two years. */
  readonly heads: readonly [string, string];
  readonly title: string;
  readonly description: string;
  readonly idPrefix: string;
  /** In pixels at which words are 15 px tall; smaller where the picture is shown large. */
  readonly frame?: SlopeFrame;
};

const usualFrame: SlopeFrame = { width: 640, height: 340, side: 150 };
const head = 30;

/**
 * Where indicators stood in one year and stand in the next: bars with counts on both sides, a line for each way between
 * them. Ways that go down are dashed at their edge, so that they are told without colour.
 *
 * @example <SlopeChart nodes={nodes} flows={flows} heads={['2024年度', '2025年度']} title="…" description="…" idPrefix="slope" />
 */
export function SlopeChart(props: SlopeChartProps): ReactElement {
  const { nodes, flows, heads, title, description, idPrefix, frame = usualFrame } = props;
  const { left, right, flows: laid } = layoutSlope(nodes, flows, frame);
  const order = (key: string): number => nodes.findIndex((node) => node.key === key);
  const from = frame.side + 8;
  const to = frame.width - frame.side - 8;
  return (
    <svg
      role="img"
      className="chart slope-chart"
      viewBox={`0 ${-head} ${frame.width} ${frame.height + head}`}
      aria-labelledby={`${idPrefix}-title ${idPrefix}-desc`}
      fontSize={15}
    >
      <title id={`${idPrefix}-title`}>{title}</title>
      <desc id={`${idPrefix}-desc`}>{description}</desc>
      <text className="slope-head" x={frame.side - 6} y={-8} textAnchor="end">
        {heads[0]}
      </text>
      <text className="slope-head" x={frame.width - frame.side + 6} y={-8}>
        {heads[1]}
      </text>
      {laid.map((flow) => {
        const way = wayOf(order(flow.from), order(flow.to));
        const half = flow.thickness / 2;
        const bend = (from + to) / 2;
        const upper = `M${from} ${round(flow.y1 - half)}C${bend} ${round(flow.y1 - half)} ${bend} ${round(flow.y2 - half)} ${to} ${round(flow.y2 - half)}`;
        const lower = `L${to} ${round(flow.y2 + half)}C${bend} ${round(flow.y2 + half)} ${bend} ${round(flow.y1 + half)} ${from} ${round(flow.y1 + half)}Z`;
        return (
          <path
            key={`${flow.from} ${flow.to}`}
            className={`slope-flow slope-${way}`}
            d={upper + lower}
            fill="#e6e6e6"
            stroke="#4d4d4d"
            strokeDasharray={way === 'worse' ? '4 3' : undefined}
          />
        );
      })}
      <Side nodes={left} x={frame.side - 8} anchor="end" />
      <Side nodes={right} x={frame.width - frame.side + 8} anchor="start" />
    </svg>
  );
}

type SideProps = {
  readonly nodes: readonly LaidNode[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
};

function Side({ nodes, x, anchor }: SideProps): ReactElement {
  return (
    <g>
      {nodes.map(({ key, label, count, bar }) => (
        <g key={key} className={`slope-node slope-node-${key}`}>
          <BoxShape className="slope-bar" box={bar} fill="#333333" />
          <text x={x} y={round(bar.y + bar.height / 2 + 5)} textAnchor={anchor}>
            {`${label} ${count}`}
          </text>
        </g>
      ))}
    </g>
  );
}

function wayOf(from: number, to: number): 'better' | 'worse' | 'same' {
  if (from === to) return 'same';
  return to < from ? 'better' : 'worse';
}
