/** One line of the document that has something on it; empty lines are kept only as `afterBlank` of the next. */
export type SourceLine = {
  /** From 1, as an editor counts. */
  readonly no: number;
  /** Without leading and trailing blanks; '' for a line of blanks only. */
  readonly body: string;
  /** Blanks at its end. A paragraph's end mark is printed as one blank, so a wrapped line has none. */
  readonly trailing: number;
  /**
   * True where an empty line stands before it. The extractor leaves an empty line where it sees a new paragraph:
   * a step of about a line's height, or a step aside from a line that did not open a paragraph itself.
   */
  readonly afterBlank: boolean;
  /** Index of its page in the document, from 0. */
  readonly page: number;
};

export type SourceText = {
  readonly lines: readonly SourceLine[];
  /** Lines in the file, empty ones included. */
  readonly lineCount: number;
  readonly pageCount: number;
  /** True where the file ends as its pages end. */
  readonly endsWithPage: boolean;
};

/** The extractor closes and opens a page with three line ends more than a paragraph. */
const BLANKS_BETWEEN_PAGES = 3;

/**
 * Splits decoded text into lines and pages. A page ends with a form feed or with three empty lines.
 *
 * @example splitLines('あ \n\nい').lines[1] // { no: 3, body: 'い', trailing: 0, afterBlank: true, page: 0 }
 */
export function splitLines(text: string): SourceText {
  const physical = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r|\u2028/u);
  const lines: SourceLine[] = [];
  let blanks = 0;
  let page = 0;
  let fed = false;
  for (const [index, printed] of physical.entries()) {
    const parts = printed.split('\f');
    for (const [at, part] of parts.entries()) {
      if (at > 0) fed = true;
      if (part === '') {
        if (parts.length === 1) blanks += 1;
        continue;
      }
      if (lines.length > 0 && (fed || blanks >= BLANKS_BETWEEN_PAGES)) page += 1;
      const body = part.trim();
      const trailing = part.length - part.trimEnd().length;
      lines.push({
        no: index + 1,
        body,
        trailing,
        afterBlank: blanks > 0 || fed || lines.length === 0,
        page,
      });
      blanks = 0;
      fed = false;
    }
  }
  const lineCount = physical.at(-1) === '' ? physical.length - 1 : physical.length;
  return { lines, lineCount, pageCount: page + 1, endsWithPage: fed || blanks >= BLANKS_BETWEEN_PAGES };
}
