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
 * Breaks a text into lines that fit, of about one length so that no last word stands alone: at spaces, after
 * punctuation, and between Japanese phrases (where kana ends and the next word begins); inside a phrase only where it
 * is longer than a line.
 *
 * @example wrapText('結果は秋に公表する。', 10, 60) // ['結果は秋に', '公表する。']
 */
export function wrapText(text: string, fontSize: number, width: number): readonly string[] {
  const phrases = splitPhrases(text).flatMap((phrase) =>
    estimateWidth(phrase, fontSize) <= width ? [phrase] : Array.from(phrase),
  );
  const { length } = fillLines(phrases, fontSize, width);
  let balanced = width;
  while (balanced > width * 0.5 && fillLines(phrases, fontSize, balanced - fontSize).length === length)
    balanced -= fontSize;
  return fillLines(phrases, fontSize, balanced);
}

function fillLines(phrases: readonly string[], fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const phrase of phrases) {
    if (line !== '' && estimateWidth((line + phrase).trimEnd(), fontSize) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += phrase;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** A phrase: a word or figure with the kana that end it and the punctuation after it. */
function splitPhrases(text: string): readonly string[] {
  return text.match(/[^\p{Script=Hiragana}、。：\s]*\p{Script=Hiragana}*[、。）」』：]*\s*/gu) ?? [];
}
