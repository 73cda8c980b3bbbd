import type { Note } from '../../core/plan/plan.ts';

/** A run of text, or a mark (★１, ※１) that is set small and high. */
export type TextPiece = { readonly text: string; readonly mark: boolean };

/** Words under a table or a direction that explain a mark. */
export type Explanation = { readonly mark: string; readonly term: string | null; readonly text: string };

const marks = /([※★][0-9０-９]*)/;

/**
 * Takes a text apart at the marks in it.
 *
 * @example splitMarks('共働き※１を支援', [{ mark: '※１' }]) // 共働き, ※１ as a mark, を支援
 */
export function splitMarks(
  text: string,
  explained: readonly { readonly mark: string }[],
): readonly TextPiece[] {
  const known = new Set(explained.map(({ mark }) => mark));
  return text
    .split(marks)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, mark: known.has(part) }));
}

/**
 * Puts an indicator's marks, which are not in its name, behind the words that they stand on; at the end where those
 * are not known.
 */
export function attachMarks(name: string, notes: readonly Note[]): readonly TextPiece[] {
  const marked = notes.reduce((text, { mark, attachedTo }) => {
    const at = attachedTo === null ? -1 : text.lastIndexOf(attachedTo);
    const end = attachedTo === null || at < 0 ? text.length : at + attachedTo.length;
    return text.slice(0, end) + mark + text.slice(end);
  }, name);
  return splitMarks(marked, notes);
}
