import { normaliseDigits } from '../../core/quantity/normalise-digits.ts';
import { soundsLikeTarget } from '../../core/quantity/target-relation.ts';

/** One printed value: its part's name where one stands before it, and its figures (several are joined by ・). */
export type ValueCell = { readonly label: string | null; readonly figures: readonly string[] };

type Token = { readonly text: string; readonly start: number; readonly end: number };

const NUMBER_START = /^[▲△－−-]?[0-9０-９]/u;
const BARE_NUMBER = /^[▲△－−-]?[0-9０-９][0-9０-９,，.．]*$/u;
const NONE = /^[－―‐–—−-]$/u;

/**
 * Reads a line that holds values and nothing else. `null` where anything else stands on it.
 *
 * @example parseValueCells('17.9％ 20.0％ 25.0％') // three cells
 * @example parseValueCells('小学校 79.9％') // [{ label: '小学校', figures: ['79.9％'] }]
 */
export function parseValueCells(text: string): readonly ValueCell[] | null {
  const tokens = tokenise(text);
  const cells: ValueCell[] = [];
  let at = 0;
  while (at < tokens.length) {
    const label = isLabel(tokens[at], tokens[at + 1]) ? (tokens[at]?.text ?? null) : null;
    const value = readValue(text, tokens, label === null ? at : at + 1);
    if (!value) return null;
    cells.push({ label, figures: value.figures });
    at = value.next;
  }
  return cells.length > 0 ? cells : null;
}

/**
 * Reads a line that ends with exactly `columns` values and has a name before them.
 *
 * @example splitNameAndValues('新規件数【累計】 8 人 48 人 80 人', 3)?.name // '新規件数【累計】'
 */
export function splitNameAndValues(
  text: string,
  columns: number,
): { readonly name: string; readonly cells: readonly ValueCell[] } | null {
  const tokens = tokenise(text);
  const earliest = Math.max(1, tokens.length - columns * 6);
  for (let at = tokens.length - columns; at >= earliest; at -= 1) {
    const start = tokens[at]?.start ?? 0;
    const cells = parseValueCells(text.slice(start));
    if (cells?.length === columns && cells.every((cell) => cell.label === null))
      return { name: text.slice(0, start).trimEnd(), cells };
  }
  return null;
}

function readValue(
  text: string,
  tokens: readonly Token[],
  from: number,
): { readonly figures: readonly string[]; readonly next: number } | null {
  const figures: string[] = [];
  let at = from;
  for (;;) {
    const next = endOfFigure(tokens, at);
    const [first, last] = [tokens[at], tokens[next - 1]];
    if (next === at || !first || !last) return null;
    figures.push(text.slice(first.start, last.end));
    at = next;
    if (tokens[at]?.text !== '・') return { figures, next: at };
    at += 1;
  }
}

/** Index after the figure that begins at `at`; `at` itself where none does. */
function endOfFigure(tokens: readonly Token[], at: number): number {
  const token = tokens[at]?.text ?? '';
  if (NONE.test(token) || soundsLikeTarget(token)) return at + 1;
  if (!NUMBER_START.test(token)) return at;
  let next = at + 1;
  if (BARE_NUMBER.test(token) && isUnit(tokens[next]?.text)) next += 1;
  if (!BARE_NUMBER.test(token) || next > at + 1)
    while (/^[A-Za-zＡ-Ｚａ-ｚ]/u.test(tokens[next]?.text ?? '')) next += 1;
  return next;
}

function isUnit(text: string | undefined): boolean {
  return (
    text !== undefined &&
    text !== '・' &&
    text.length <= 12 &&
    !NUMBER_START.test(text) &&
    !NONE.test(text) &&
    !isTargetWord(text)
  );
}

/** 以上 behind a figure belongs to the figure (50 件以上); any other target in words is a value of its own. */
function isTargetWord(text: string): boolean {
  return soundsLikeTarget(text) && !/^(?:以上|以下|以内|未満|超)$/u.test(text);
}

function isLabel(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || token.text === '・') return false;
  if (NUMBER_START.test(token.text) || NONE.test(token.text) || soundsLikeTarget(token.text)) return false;
  return (
    token.text.length <= 12 &&
    !/[【】★※]/u.test(token.text) &&
    (NUMBER_START.test(next.text) || NONE.test(next.text) || soundsLikeTarget(next.text))
  );
}

/** Tokens between blanks; ・ between two figures is a token of its own. Places are those of the text given. */
function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of normaliseDigits(text).matchAll(/[^ ]+/gu)) {
    let start = match.index;
    for (const piece of match[0].split(/(・)(?=[▲△－−-]?[0-9]|[－―‐–—−-](?:\s|・|$))/u)) {
      if (piece !== '')
        tokens.push({ text: text.slice(start, start + piece.length), start, end: start + piece.length });
      start += piece.length;
    }
  }
  return tokens;
}
