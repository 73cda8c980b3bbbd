/** A line of text as it stands on a page; lengths in line heights, downwards and to the right. */
export type PrintedLine = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Blanks printed behind it: one for a paragraph's end, more where an icon stood. */
  readonly blanks: number;
};

/** Height of a letter as the extractor measures it, in line heights: word processors set lines at 2.6 to 3.3 times of it. */
export type ExtractorSetting = { readonly letterHeight: number; readonly blankWidth: number };

/**
 * Prints a page's text in the order of its content stream as PDFBox's text stripper does (unsorted): what overlaps
 * the line's height stays on the line; else a new line begins, and an empty line comes between where the drop is
 * more than 2.5 letter heights, or where the new line is set in or out from a line that did not open a paragraph
 * (a line set in behind one that did is taken for a hanging indent).
 */
export function extractPage(lines: readonly PrintedLine[], setting: ExtractorSetting): string {
  let text = '';
  let start: { readonly x: number; readonly y: number; readonly opens: boolean } | null = null;
  let lowest = 0;
  for (const line of lines) {
    const printed = line.text + ' '.repeat(line.blanks);
    if (start && overlaps(line.y, lowest, setting.letterHeight)) {
      text += printed;
      lowest = Math.max(lowest, line.y);
      continue;
    }
    const opens: boolean = start === null || opensParagraph(line, start, lowest, setting);
    text += start === null ? printed : `\n${opens ? '\n' : ''}${printed}`;
    start = { x: line.x, y: line.y, opens };
    lowest = line.y;
  }
  return `${text}\n`;
}

function overlaps(y: number, lowest: number, height: number): boolean {
  return Math.abs(y - lowest) <= height;
}

function opensParagraph(
  line: PrintedLine,
  start: { readonly x: number; readonly opens: boolean },
  lowest: number,
  setting: ExtractorSetting,
): boolean {
  if (Math.abs(line.y - lowest) > 2.5 * setting.letterHeight) return true;
  const aside = line.x - start.x;
  if (aside > 2 * setting.blankWidth || aside < -setting.blankWidth) return !start.opens;
  return false;
}
