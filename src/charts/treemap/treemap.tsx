import type { ReactElement } from 'react';
import { BoxShape } from '../draw/draw-box.tsx';
import { round } from '../draw/round.ts';
import { estimateWidth, wrapText } from '../text/text-width.ts';
import { layoutTreemap, type TreemapCell } from './layout-treemap.ts';

export type TreemapPart = {
  readonly key: string;
  readonly value: number;
  /** What stands in the smallest cells: a number that the table beside it repeats. */
  readonly no: string;
  readonly label: string;
  readonly amount: string;
  /** Cells of one group have one ground. */
  readonly group: number;
};

export type TreemapProps = {
  readonly parts: readonly TreemapPart[];
  readonly title: string;
  readonly description: string;
  readonly idPrefix: string;
};

const size = { x: 0, y: 0, width: 760, height: 400 };
const fontSize = 14;
const line = 19;
const inset = 8;

/**
 * Shares of a whole as areas, each with its number, and its name and amount where there is room. The table beside it
 * has them all.
 *
 * @example <Treemap parts={parts} title="…" description="…" idPrefix="cost" />
 */
export function Treemap({ parts, title, description, idPrefix }: TreemapProps): ReactElement {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  return (
    <svg
      role="img"
      className="chart treemap"
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-labelledby={`${idPrefix}-title ${idPrefix}-desc`}
      fontSize={fontSize}
    >
      <title id={`${idPrefix}-title`}>{title}</title>
      <desc id={`${idPrefix}-desc`}>{description}</desc>
      {layoutTreemap(parts, size).map((cell) => {
        const part = byKey.get(cell.key);
        return part === undefined ? null : <Cell key={cell.key} cell={cell} part={part} />;
      })}
    </svg>
  );
}

const grounds = ['#f2f2f2', '#e6e6e6', '#f7f7f7', '#d9d9d9', '#ffffff'];

function Cell({ cell, part }: { readonly cell: TreemapCell; readonly part: TreemapPart }): ReactElement {
  const { box } = cell;
  return (
    <g className={`treemap-cell treemap-group-${part.group % grounds.length}`}>
      <BoxShape
        className="treemap-box"
        box={box}
        fill={grounds[part.group % grounds.length] ?? '#ffffff'}
        stroke="#333333"
      />
      <text>
        {fitLines(part, box).map((words, index) => (
          <tspan key={words} x={round(box.x + inset)} y={round(box.y + line * (index + 1))}>
            {words}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/**
 * What fits into a cell: number, name and amount; else the number and the amount; else the number; else nothing.
 *
 * @example fitLines(part, { width: 200, height: 90 }) // ['1-2', '子育ての支援', '12,345千円']
 */
export function fitLines(
  { no, label, amount }: Pick<TreemapPart, 'no' | 'label' | 'amount'>,
  { width, height }: { readonly width: number; readonly height: number },
): readonly string[] {
  const room = width - 2 * inset;
  const most = Math.floor((height - 4) / line);
  const fits = (lines: readonly string[]): boolean =>
    lines.length <= most && lines.every((words) => estimateWidth(words, fontSize) <= room);
  const wrapped = room < fontSize * 3 ? [label] : wrapText(label, fontSize, room);
  return [[no, ...wrapped, amount], [no, amount], [no]].find(fits) ?? [];
}
