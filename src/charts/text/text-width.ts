/*
 * Text is laid out on the server, where no font can be asked for its widths, and the page's font may be replaced
 * by the reader's. So widths are estimated on the safe side: a little wider than Noto Sans JP and Arial draw them.
 */

const narrow = /[ .,:;'|!()il]/;
const wideLatin = /[A-Z%@mwMW&+−]/;

/** An upper estimate of a text's width in pixels: full-width characters take one em, others about six tenths. */
export function estimateWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += estimateEms(character);
  return ems * fontSize;
}

function estimateEms(character: string): number {
  if (character > '⺀') return 1;
  if (narrow.test(character)) return 0.36;
  return wideLatin.test(character) ? 0.82 : 0.6;
}

/**
 * Breaks a text into lines that fit, of about one length so that no last word stands alone: at spaces and between
 * full-width characters, never inside a figure or before closing punctuation.
 *
 * @example wrapText('実績はまだない。秋に公表する。', 11, 90) // ['実績はまだな', 'い。秋に公表', 'する。']
 */
export function wrapText(text: string, fontSize: number, width: number): readonly string[] {
  const units = splitBreakable(text);
  const { length } = fillLines(units, fontSize, width);
  let balanced = width;
  while (balanced > width * 0.5 && fillLines(units, fontSize, balanced - fontSize).length === length)
    balanced -= fontSize;
  return fillLines(units, fontSize, balanced);
}

function fillLines(units: readonly string[], fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    if (line !== '' && estimateWidth((line + unit).trimEnd(), fontSize) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += unit;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** Latin words and figures stay whole, with the marks that belong to them. */
function splitBreakable(text: string): readonly string[] {
  return text.match(/[（「『]?(?:[\u0021-\u2e7f]+ ?|[\s\S])[、。）」』：]*/gu) ?? [];
}
