import { countTextColumns } from '../../../core/text/wrap-lines.ts';
import { BODY_SIZE } from './sheet-style.ts';

/** In points; a line of the body's font with its leading. */
const LINE_HEIGHT = BODY_SIZE * 1.5;
/** Excel's own limit is 409 points. */
const TALLEST = 400;

/**
 * The height in points that a row needs for its wrapped texts.
 *
 * @example estimateHeight([{ text: 'とても長い内容', width: 8 }], 1) // two lines
 */
export function estimateHeight(
  cells: ReadonlyArray<{ readonly text: string; readonly width: number }>,
  leastLines: number,
): number {
  const lines = cells.map(({ text, width }) => countLines(text, width));
  return Math.min(TALLEST, Math.max(leastLines, ...lines) * LINE_HEIGHT + LINE_HEIGHT / 2);
}

/** A character that would stand half outside goes to the next line, so a cell holds a little less than its width. */
function countLines(text: string, width: number): number {
  const room = Math.max(2, width - 1);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(countTextColumns(line) / room)), 0);
}
