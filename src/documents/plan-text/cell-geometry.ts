import type { TableCell } from './table-cell.ts';

/** Rows that one project cell covers; it is printed after the first of them. */
export type ProjectBlock = {
  readonly rows: readonly (readonly TableCell[])[];
  /** Lines of the project cell. */
  readonly height: number;
  readonly first: TableCell;
  readonly last: TableCell;
};

/** Distances in line heights at which the extractor puts two pieces on one line, or leaves an empty line between. */
const SAME_LINE = 0.4;
const NEW_PARAGRAPH = 0.85;

/** How word processors set rows: the space around a row's text in line heights, and which row a high merged cell stretches. */
const SETTINGS = [
  { padding: 0, stretch: 'even' },
  { padding: 0, stretch: 'last' },
  { padding: 0.25, stretch: 'even' },
  { padding: 0.25, stretch: 'last' },
] as const;
type Setting = (typeof SETTINGS)[number];

/**
 * How badly the printed gaps suit a reading of a project cell, from 0 (they are what it would print) to 2.
 *
 * The layout facts: every cell is centred in its rows; the extractor prints cells in order, row by row, a merged
 * cell with the first row that it covers. So the height from the row's text to the project's first line, and from
 * its last line to the next row, tells how many rows the project cell covers: one row, and the first line is half
 * a line above a one-line action; two rows, and they stand on one line; three rows, and it is half a line below.
 */
export function misfitOfBlock(block: ProjectBlock, next: TableCell | null): number {
  return Math.min(...SETTINGS.map((setting) => misfitOfBlockIn(block, next, setting)));
}

function misfitOfBlockIn(block: ProjectBlock, next: TableCell | null, setting: Setting): number {
  const { centres, total } = centreRows([block], 0, setting);
  const lastOwn = block.rows[0]?.at(-1);
  const projectFirst = total / 2 - (block.height - 1) / 2;
  const projectLast = total / 2 + (block.height - 1) / 2;
  const ownLast = (centres[0] ?? 0) + ((lastOwn?.fragments.length ?? 1) - 1) / 2;
  const above = lastOwn ? mismatch(projectFirst - ownLast, lastOwn, block.first) : 0;
  if (!next) return above;
  const covered = block.rows[1]?.[0];
  const nextTop = covered
    ? (centres[1] ?? 0) - (covered.fragments.length - 1) / 2
    : Math.max(total + setting.padding + 0.5, projectLast + 1);
  return above + mismatch(nextTop - projectLast, block.last, next);
}

/**
 * How badly the gap behind an initiative's title suits the rows that the title would cover, from 0 to 1: the title
 * is centred over all rows of the initiative and printed before the first.
 */
export function misfitOfLabel(label: TableCell, blocks: readonly ProjectBlock[]): number {
  const first = blocks[0]?.rows[0]?.[0];
  if (!first) return 0;
  const lines = label.fragments.length;
  return Math.min(
    ...SETTINGS.map((setting) => {
      const { centres, total } = centreRows(blocks, lines, setting);
      const firstTop = (centres[0] ?? 0) - (first.fragments.length - 1) / 2;
      return mismatch(firstTop - (total / 2 + (lines - 1) / 2), label, first);
    }),
  );
}

/** The gap between two rows: always a row's height or more. */
export function misfitOfRows(above: TableCell, below: TableCell): number {
  return mismatch(1, above, below);
}

/** Centres of all rows from the top, in line heights, and the height of all. */
function centreRows(
  blocks: readonly ProjectBlock[],
  minimum: number,
  setting: Setting,
): { readonly centres: readonly number[]; readonly total: number } {
  const heights = blocks.flatMap((block) =>
    stretchTo(
      block.rows.map((row) => Math.max(1, ...row.map((cell) => cell.fragments.length)) + setting.padding),
      block.height + setting.padding,
      setting.stretch,
    ),
  );
  let top = 0;
  const centres = stretchTo(heights, minimum + setting.padding, setting.stretch).map((height) => {
    top += height;
    return top - height / 2;
  });
  return { centres, total: top };
}

function stretchTo(
  heights: readonly number[],
  minimum: number,
  stretch: Setting['stretch'],
): readonly number[] {
  const missing = Math.max(0, minimum - heights.reduce((sum, height) => sum + height, 0));
  if (stretch === 'even') return heights.map((height) => height + missing / heights.length);
  return heights.map((height, index) => (index === heights.length - 1 ? height + missing : height));
}

/** 0 where the gap is what the distance gives, 1 where it is far from it, between where the distance is near a border. */
function mismatch(distance: number, from: TableCell, to: TableCell): number {
  const size = Math.abs(distance);
  const opens = from.fragments.at(-1)?.opens ?? true;
  const gap = to.fragments[0]?.gap ?? 'blank';
  if (gap === 'glued') return ramp(size - SAME_LINE);
  const notGlued = ramp(SAME_LINE - size);
  if (gap === 'step') return Math.max(notGlued, opens ? ramp(size - NEW_PARAGRAPH) : 1);
  return Math.max(notGlued, opens ? ramp(NEW_PARAGRAPH - size) : 0);
}

function ramp(beyond: number): number {
  return Math.min(1, Math.max(0, beyond * 5));
}
