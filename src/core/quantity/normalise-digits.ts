const FULL_WIDTH_ZERO = 0xff10;
const MINUS_SIGNS = /^[▲△－−‐–—-]/u;

/**
 * Rewrites full-width digits, separators and the ideographic space as half-width ones; all else stays.
 * Unlike NFKC it leaves ％, ㎡ and katakana alone, because units keep their printed form.
 *
 * @example normaliseDigits('１，０４６人') // '1,046人'
 */
export function normaliseDigits(text: string): string {
  return text.replace(/[０-９．，\u3000]/gu, (char) => {
    if (char === '．') return '.';
    if (char === '，') return ',';
    if (char === '\u3000') return ' ';
    return String(char.charCodeAt(0) - FULL_WIDTH_ZERO);
  });
}

/**
 * Takes a minus off the front of a figure. Japanese public documents print ▲ or △ for a negative number,
 * and a full-width hyphen where the keyboard gave one.
 *
 * @example splitSign('▲3.2％') // { negative: true, rest: '3.2％' }
 */
export function splitSign(text: string): { readonly negative: boolean; readonly rest: string } {
  const sign = MINUS_SIGNS.exec(text);
  return sign
    ? { negative: true, rest: text.slice(sign[0].length).trimStart() }
    : { negative: false, rest: text };
}
