import type { FormCell, FormColumn } from '../../core/forms/form-book.ts';
import type { FigureCell } from '../views/figure-cell.ts';
import type { TextPiece } from '../views/marked-text.ts';
import type { StateCell } from '../views/state-cell.ts';

/** A figure as a number with its unit, or the words that stand in its place. */
export function figureOf({ exact, unit, words }: FigureCell): FormCell {
  return exact === null ? words : { ...exact, unit };
}

/** The same, and beside it its year and remark. */
export function figureWithRemark(cell: FigureCell): readonly FormCell[] {
  return [figureOf(cell), cell.under];
}

/** A state as shape and word, and under them why. */
export function stateOf(state: StateCell | null): FormCell {
  return state && linesOf([`${state.shape} ${state.word}`, state.under]);
}

/** A count without a unit. */
export function countOf(value: number): FormCell {
  return { value, decimals: 0, unit: null };
}

/** Marks stand in the line of the text: a cell has one size of letters. */
export function textOf(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** What is there of several texts, each on a line of its own; null where nothing is. */
export function linesOf(texts: readonly (string | null)[]): string | null {
  const lines = texts.filter((text) => text !== null && text !== '');
  return lines.length === 0 ? null : lines.join('\n');
}

export function column(head: string, width: number, align: FormColumn['align'] = 'start'): FormColumn {
  return { head: head.replace('\n', ' '), width, align };
}
