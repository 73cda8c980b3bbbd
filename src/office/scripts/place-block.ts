import { foldText } from '../../core/text/fold-text.ts';

/** What stands in the columns of a pasted block, from the left. */
export const BLOCK_COLUMNS = ['figure', 'source', 'comment'] as const;

export type BlockColumn = (typeof BLOCK_COLUMNS)[number];

/** A row of boxes that a block can fill: a series of an indicator. */
export type BlockTarget = {
  /** The indicator's name, and its part where it has parts. */
  readonly name: string;
  readonly part: string | null;
};

export type PlacedCell = {
  /** Position of the target. */
  readonly target: number;
  readonly column: BlockColumn;
  readonly value: string;
};

/** Where the cells of a block go. `lost`: rows with contents for which there is no place. */
export type PlacedBlock = { readonly cells: readonly PlacedCell[]; readonly lost: number };

/**
 * Lays a pasted block over the boxes, downward from the one it was pasted into. Where the first column has the names
 * of indicators, each row goes to the indicator of its name instead. Empty cells change nothing.
 *
 * @example placeBlock([['12'], ['15']], targets, 1).cells // 12 into the second box, 15 into the third
 */
export function placeBlock(
  rows: readonly (readonly string[])[],
  targets: readonly BlockTarget[],
  start: number,
): PlacedBlock {
  const named = findNamed(rows, targets);
  const cells: PlacedCell[] = [];
  let lost = 0;
  for (const [index, row] of rows.entries()) {
    const target = named === null ? start + index : (named[index] ?? -1);
    const values = named === null ? row : row.slice(1);
    const filled = BLOCK_COLUMNS.flatMap((column, at) => {
      const value = (values[at] ?? '').trim();
      return value === '' ? [] : [{ target, column, value }];
    });
    if (filled.length === 0) continue;
    if (targets[target] === undefined) lost += 1;
    else cells.push(...filled);
  }
  return { cells, lost };
}

/** The target of each row by its first cell, −1 where none has that name; null where no row names any. */
function findNamed(
  rows: readonly (readonly string[])[],
  targets: readonly BlockTarget[],
): readonly number[] | null {
  const names = targets.map(({ name, part }) => [
    foldText(name),
    ...(part === null ? [] : [foldText(`${name}${part}`), foldText(`${name}（${part}）`)]),
  ]);
  const taken = new Set<number>();
  const found = rows.map(([first = '']) => {
    const wanted = foldText(first);
    const at = names.findIndex((own, index) => wanted !== '' && own.includes(wanted) && !taken.has(index));
    if (at >= 0) taken.add(at);
    return at;
  });
  return taken.size === 0 ? null : found;
}
