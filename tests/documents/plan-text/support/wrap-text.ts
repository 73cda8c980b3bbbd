const NOT_AT_LINE_START = /^[、。，．・）」』】％ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]/u;

/** Width in full-width characters; the gap beside Latin letters is a quarter of one. */
export function printedWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char === ' ' ? 0.25 : /[!-~]/u.test(char) ? 0.5 : 1), 0);
}

/** Wraps as word processors do: full lines, none that begins with a closing mark, Latin words whole. */
export function wrapText(text: string, width: number): readonly string[] {
  const units = text.match(/[!-~]+|./gu) ?? [];
  const lines: string[] = [];
  let line: string[] = [];
  for (const unit of units) {
    if (line.length > 0 && printedWidth(line.join('') + unit) > width) {
      const moved: string[] = [];
      if (NOT_AT_LINE_START.test(unit)) {
        do moved.unshift(line.pop() ?? '');
        while (line.length > 1 && NOT_AT_LINE_START.test(moved[0] ?? ''));
      }
      lines.push(line.join('').trim());
      line = moved;
    }
    if (line.length === 0 && unit === ' ') continue;
    line.push(unit);
  }
  return [...lines, line.join('').trim()].filter((one) => one !== '');
}
