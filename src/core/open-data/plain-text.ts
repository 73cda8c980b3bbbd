/**
 * Symbols that one maker's character set has and another's has not (機種依存文字): enclosed and Roman numerals, units and
 * words in one square, half-width kana. Kanji of the same extensions (髙, 﨑) are names and stay as they are.
 */
const ENCLOSED_NUMBER = /[\u2460-\u2473]/gu;
const SQUARE_SYMBOLS = /[\u2116\u2121\u2160-\u217f\u3220-\u3243\u3280-\u33ff\uff02\uff07\uffe4]/gu;
const HALF_WIDTH_KANA = /[\uff61-\uff9f]+/gu;
/** Spreadsheets take a text that begins so for a formula and run it; a plain number with its sign is none. */
const FORMULA_SIGN = /^[=+@-](?!\d+(?:\.\d+)?$)/u;
/** From ASCII to the full-width form of the same sign. */
const FULL_WIDTH = 0xfee0;

/**
 * A text as it stands in a cell: in one line, without blanks around it, with platform-dependent symbols written out, and
 * with a full-width sign where it would begin like a formula.
 *
 * @example toPlainText('①床面積\n（㎡）') // '(1)床面積 （m2）'
 */
export function toPlainText(text: string): string {
  return text
    .replace(ENCLOSED_NUMBER, (sign) => `(${sign.normalize('NFKC')})`)
    .replace(SQUARE_SYMBOLS, (sign) => sign.normalize('NFKC'))
    .replace(HALF_WIDTH_KANA, (run) => run.normalize('NFKC'))
    .replace(/[\s\u3000]*[\r\n\u2028\u2029]+[\s\u3000]*/gu, ' ')
    .replace(/\t/gu, ' ')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '')
    .replace(FORMULA_SIGN, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH));
}
