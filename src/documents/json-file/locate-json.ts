/** The way to a value: names of fields and positions in lists (from 0). */
export type JsonPath = readonly (string | number)[];

/** A place in a text as an editor shows it, both from 1. */
export type TextPosition = { readonly line: number; readonly column: number };

export type JsonSyntaxCode =
  | 'empty'
  | 'unexpected-end'
  | 'unexpected-character'
  | 'comma-missing'
  | 'colon-missing'
  | 'trailing-comma'
  | 'quote-missing'
  | 'bad-string'
  | 'text-after-end'
  | 'too-deep';

export type JsonSyntaxError = { readonly code: JsonSyntaxCode; readonly offset: number };

/**
 * Walks a JSON text and calls `visit` with the path and offset of every value; tells the first error of syntax, or
 * null. `JSON.parse` is faster and is asked first; this is for saying where and why.
 *
 * @example scanJson('[1,]') // { code: 'trailing-comma', offset: 3 }
 */
export function scanJson(
  text: string,
  visit: (path: JsonPath, offset: number) => void = () => {},
): JsonSyntaxError | null {
  const scan: Scan = { text, offset: 0, path: [], visit };
  skipSpace(scan);
  if (scan.offset === text.length) return fail(scan, 'empty');
  const error = scanValue(scan);
  if (error) return error;
  skipSpace(scan);
  return scan.offset < text.length ? fail(scan, 'text-after-end') : null;
}

/**
 * Line and column of an offset; a column counts characters as a reader does, not UTF-16 units.
 *
 * @example positionAt('a\nbc', 3) // { line: 2, column: 2 }
 */
export function positionAt(text: string, offset: number): TextPosition {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

type Scan = {
  readonly text: string;
  offset: number;
  readonly path: (string | number)[];
  readonly visit: (path: JsonPath, offset: number) => void;
};

/** Deeper than any document of ours, and far from the depth at which a stack ends. */
const deepest = 100;

function scanValue(scan: Scan): JsonSyntaxError | null {
  skipSpace(scan);
  scan.visit(scan.path, scan.offset);
  if (scan.path.length > deepest) return fail(scan, 'too-deep');
  const character = scan.text[scan.offset];
  if (character === undefined) return fail(scan, 'unexpected-end');
  if (character === '{' || character === '[') return scanItems(scan, character === '{');
  if (character === '"') return scanString(scan);
  const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  word.lastIndex = scan.offset;
  if (!word.test(scan.text)) return fail(scan, 'unexpected-character');
  scan.offset = word.lastIndex;
  return null;
}

/** The fields of an object or the elements of a list, from the opening bracket to the closing one. */
function scanItems(scan: Scan, named: boolean): JsonSyntaxError | null {
  const close = named ? '}' : ']';
  scan.offset += 1;
  skipSpace(scan);
  if (scan.text[scan.offset] === close) {
    scan.offset += 1;
    return null;
  }
  for (let position = 0; ; position += 1) {
    const error = scanItem(scan, named ? null : position);
    if (error) return error;
    skipSpace(scan);
    const character = scan.text[scan.offset];
    if (character === undefined) return fail(scan, 'unexpected-end');
    if (character !== ',' && character !== close) return fail(scan, 'comma-missing');
    scan.offset += 1;
    if (character === close) return null;
    skipSpace(scan);
    if (scan.text[scan.offset] === close) return fail(scan, 'trailing-comma');
  }
}

function scanItem(scan: Scan, position: number | null): JsonSyntaxError | null {
  const start = scan.offset;
  if (position === null) {
    if (scan.text[scan.offset] === undefined) return fail(scan, 'unexpected-end');
    if (scan.text[scan.offset] !== '"') return fail(scan, 'quote-missing');
    const error = scanString(scan);
    if (error) return error;
    scan.path.push(String(JSON.parse(scan.text.slice(start, scan.offset))));
    skipSpace(scan);
    if (scan.text[scan.offset] !== ':') return fail(scan, 'colon-missing');
    scan.offset += 1;
  } else scan.path.push(position);
  const error = scanValue(scan);
  scan.path.pop();
  return error;
}

function scanString(scan: Scan): JsonSyntaxError | null {
  const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
  scan.offset += 1;
  for (;;) {
    const character = scan.text[scan.offset];
    if (character === undefined) return fail(scan, 'unexpected-end');
    if (character < ' ') return fail(scan, 'bad-string');
    if (character === '\\') {
      escapeSequence.lastIndex = scan.offset;
      if (!escapeSequence.test(scan.text)) return fail(scan, 'bad-string');
      scan.offset = escapeSequence.lastIndex;
    } else scan.offset += 1;
    if (character === '"') return null;
  }
}

function skipSpace(scan: Scan): void {
  while (/[ \t\r\n]/.test(scan.text[scan.offset] ?? '')) scan.offset += 1;
}

function fail(scan: Scan, code: JsonSyntaxCode): JsonSyntaxError {
  return { code, offset: scan.offset };
}
