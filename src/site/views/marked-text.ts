import type { ElementId, Note, Term } from '../../core/plan/plan.ts';

/** A term or note, with the anchors between its mark in the text and its words. */
export type MarkedItem = {
  readonly anchor: string;
  readonly mark: string;
  /** The word explained; a note has none of its own. */
  readonly term: string | null;
  readonly text: string;
};

/** A run of text, or a mark in it that leads to a term or note. */
export type MarkedPiece =
  | { readonly text: string }
  | { readonly mark: string; readonly anchor: string; readonly isFirst: boolean };

const marks = /([※★][0-9０-９]*)/;

export function viewTerms(owner: ElementId, terms: readonly Term[]): readonly MarkedItem[] {
  return terms.map(({ mark, term, text }, index) => ({
    anchor: `${owner}-term${index + 1}`,
    mark,
    term,
    text,
  }));
}

export function viewNotes(owner: ElementId, notes: readonly Note[]): readonly MarkedItem[] {
  return notes.map(({ mark, text }, index) => ({
    anchor: `${owner}-note${index + 1}`,
    mark,
    term: null,
    text,
  }));
}

/** Takes a text apart at the marks that stand in it; marks without words behind them stay text. */
export function linkMarks(text: string, items: readonly MarkedItem[]): readonly MarkedPiece[] {
  const seen = new Set<string>();
  return text
    .split(marks)
    .filter((part) => part !== '')
    .map((part) => {
      const item = items.find((one) => one.mark === part);
      if (item === undefined) return { text: part };
      const isFirst = !seen.has(item.anchor);
      seen.add(item.anchor);
      return { mark: part, anchor: item.anchor, isFirst };
    });
}

/** Puts an indicator's marks, which are not in its name, behind the words that they were printed on. */
export function attachMarks(
  name: string,
  notes: readonly Note[],
  items: readonly MarkedItem[],
): readonly MarkedPiece[] {
  const marked = notes.reduce((text, { mark, attachedTo }) => {
    const at = attachedTo === null ? -1 : text.lastIndexOf(attachedTo);
    const end = attachedTo === null || at < 0 ? text.length : at + attachedTo.length;
    return text.slice(0, end) + mark + text.slice(end);
  }, name);
  return linkMarks(marked, items);
}

/** The text without its marks, for lists where the terms do not stand. */
function dropMarks(text: string): string {
  return text.replaceAll(new RegExp(marks, 'g'), '');
}

/** The first sentence, for rows that say in one line what a strategy is about. */
export function firstSentence(text: string): string {
  const end = text.indexOf('。');
  return dropMarks(end < 0 ? text : text.slice(0, end + 1));
}
