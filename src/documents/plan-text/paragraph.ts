import type { SourceLine } from './source-lines.ts';

/** A piece of one printed line. */
export type Fragment = {
  readonly line: number;
  readonly text: string;
  /** How it is parted from what is printed before it: on the same line, on the next, or after an empty line. */
  readonly gap: 'glued' | 'step' | 'blank';
  /** Whether its line opened a paragraph for the extractor (see SourceLine.afterBlank). */
  readonly opens: boolean;
};

/**
 * What the document holds as one paragraph: lines joined where they were wrapped.
 * In a table it may be several cells that stand at one height and so came out on one line (see splitCells).
 */
export type Paragraph = {
  readonly fragments: readonly Fragment[];
  readonly text: string;
  /** Blanks at its end beyond the paragraph's own: the trace of a lost icon. */
  readonly extraBlanks: number;
  /** False where the text ran out before the paragraph's end mark. */
  readonly closed: boolean;
  readonly page: number;
};

/**
 * Joins wrapped lines to paragraphs. The layout fact: the word processor ends every paragraph with a mark that is
 * printed as one blank, and a line that it wrapped has none. A heading stands alone, with its blank or without. A line of two blanks or more alone is kept as an empty
 * paragraph, because it may be the trace of an icon.
 */
export function joinWrappedLines(
  lines: readonly SourceLine[],
  standsAlone: (body: string) => boolean,
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Fragment[] = [];
  let openPage = 0;
  const close = (extraBlanks: number, closed: boolean): void => {
    if (open.length === 0) return;
    paragraphs.push({ fragments: open, text: joinTexts(open), extraBlanks, closed, page: openPage });
    open = [];
  };
  for (const line of lines) {
    if (line.body === '') {
      if (line.trailing >= 2) {
        close(0, false);
        open = [{ line: line.no, text: '', gap: line.afterBlank ? 'blank' : 'step', opens: line.afterBlank }];
        openPage = line.page;
        close(line.trailing, true);
      }
      continue;
    }
    const alone = standsAlone(line.body);
    if (alone) close(0, false);
    if (open.length === 0) openPage = line.page;
    open.push({
      line: line.no,
      text: line.body,
      gap: line.afterBlank ? 'blank' : 'step',
      opens: line.afterBlank,
    });
    if (line.trailing > 0) close(line.trailing - 1, true);
    else if (alone) close(0, false);
  }
  close(0, false);
  return paragraphs;
}

function joinTexts(fragments: readonly Fragment[]): string {
  return fragments.map((fragment) => fragment.text).join('');
}

/** First and last line of something printed. */
export function linesOf(parts: ReadonlyArray<{ readonly fragments: readonly Fragment[] }>): [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const part of parts)
    for (const { line } of part.fragments) {
      first = Math.min(first, line);
      last = Math.max(last, line);
    }
  return [first, last];
}
