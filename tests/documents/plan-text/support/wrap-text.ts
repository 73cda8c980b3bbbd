const NOT_AT_LINE_START = /^[、。，．・）」』】％ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]/u;

/** Width in full-width characters; the gap beside Latin letters is a quarter of one. */
function printedWidth(unit: string): number {
  return unit === ' ' ? 0.25 : /^[!-~]/u.test(unit) ? unit.length / 2 : 1;
}

/** Wraps as word processors do: full lines, none that begins with a closing mark, Latin words whole. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const unit of text.match(/[!-~]+|./gu) ?? []) {
    if (line.length > 0 && used + printedWidth(unit) > width) {
      const moved: string[] = [];
      if (NOT_AT_LINE_START.test(unit)) {
        do moved.unshift(line.pop() ?? '');
        while (line.length > 1 && NOT_AT_LINE_START.test(moved[0] ?? ''));
      }
      lines.push(line.join('').trim());
      line = moved;
      used = moved.reduce((sum, one) => sum + printedWidth(one), 0);
    }
    if (line.length === 0 && unit === ' ') continue;
    line.push(unit);
    used += printedWidth(unit);
  }
  return [...lines, line.join('').trim()].filter((one) => one !== '');
}
