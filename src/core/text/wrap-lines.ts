/** Must not begin a line (行頭禁則). */
const CLOSING = /^[、。，．・：；？！ー々」』）】〕〉》％ぁぃぅぇぉっゃゅょァィゥェォッャュョ]$/u;
/** Must not end a line (行末禁則). */
const OPENING = /[「『（【〔〈《]$/u;

/**
 * How many columns of a fixed-width font a text takes: full-width characters count two.
 *
 * @example countTextColumns('KPI値') // 5
 */
export function countTextColumns(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u0020-\u007e\uff61-\uff9f]/u.test(sign) ? 1 : 2), 0);
}

/**
 * Breaks every line of a text that is wider than `width` columns. Japanese breaks between any two characters but for
 * marks that must not begin or end a line; words and addresses in Latin letters stay whole, even where one is wider than
 * a line. What follows a break is indented as deep as the line's own text (behind spaces, a number, a bullet).
 *
 * @example wrapLines('  1. 待機児童数の推移', 16) // '  1. 待機児童数\n     の推移'
 */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  if (countTextColumns(line) <= width) return line;
  const [lead = ''] = /^ *(?:\d+\. |・|- )?/u.exec(line) ?? [];
  const indent = ' '.repeat(countTextColumns(lead));
  const lines: string[] = [];
  let current = lead;
  let isEmpty = true;
  for (const unit of splitUnits(line.slice(lead.length))) {
    const fits = countTextColumns((current + unit).trimEnd()) <= width;
    if (!fits && !isEmpty) {
      lines.push(current.trimEnd());
      current = indent + unit.trimStart();
    } else {
      current += unit;
    }
    isEmpty = false;
  }
  return [...lines, current.trimEnd()].join('\n');
}

/** What is never broken: a word with the space behind it, or one character with the marks that hang on it. */
function splitUnits(text: string): readonly string[] {
  const units: string[] = [];
  for (const sign of text.match(/[!-~]+ *|\s+|[^!-~\s]/gu) ?? []) {
    const last = units.at(-1);
    if (last !== undefined && (CLOSING.test(sign) || OPENING.test(last)))
      units[units.length - 1] = last + sign;
    else units.push(sign);
  }
  return units;
}
