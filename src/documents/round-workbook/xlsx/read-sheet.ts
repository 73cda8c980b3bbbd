import { parseCellName } from './cell-reference.ts';
import type { FormatKind, RawCell, RawMerge, RawSheet } from './raw-workbook.ts';
import { gatherWords } from './read-shared-strings.ts';
import { scanXml, type XmlFault } from './scan-xml.ts';
import { unescapeText } from './unescape-text.ts';

/** What the cells of a sheet refer to. */
export type SheetContext = {
  readonly strings: readonly string[];
  readonly formats: readonly FormatKind[];
};

export type SheetFault = XmlFault | 'too-many-cells';

/** A department's sheet has some hundred cells; LibreOffice may add styled empty ones. */
const MOST_CELLS = 400_000;

type OpenCell = {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  formula: boolean;
};

type Attribute = (name: string) => string | null;

/**
 * The filled cells and merges of a sheet's XML. Cells without a name (`r`) follow the one before, as the format
 * allows.
 *
 * @example readSheet(part, { strings, formats })
 */
export function readSheet(
  part: Uint8Array,
  context: SheetContext,
): Pick<RawSheet, 'rows' | 'merges'> | SheetFault {
  const sheet = new SheetCells(context);
  const fault = scanXml(part, {
    open: (name, attribute) => sheet.open(name, attribute),
    text: (text) => sheet.text(text),
    close: (name) => sheet.close(name),
  });
  if (fault !== null) return fault;
  return sheet.count > MOST_CELLS ? 'too-many-cells' : { rows: sheet.rows, merges: sheet.merges };
}

/** Gathers cells while a sheet's XML goes by. */
class SheetCells {
  readonly rows = new Map<number, Map<number, RawCell>>();
  readonly merges: RawMerge[] = [];
  count = 0;
  readonly #context: SheetContext;
  readonly #words = gatherWords();
  #row = 0;
  #column = 0;
  #cell: OpenCell | null = null;
  #inValue = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attribute: Attribute): void {
    this.#words.open(name);
    if (name === 'row') {
      this.#row = positive(attribute('r')) ?? this.#row + 1;
      this.#column = 0;
    } else if (name === 'c') this.#openCell(attribute);
    else if (name === 'v') this.#inValue = true;
    else if (name === 'f' && this.#cell !== null) this.#cell.formula = true;
    else if (name === 'mergeCell') {
      const merge = parseMerge(attribute('ref') ?? '');
      if (merge !== null) this.merges.push(merge);
    }
  }

  #openCell(attribute: Attribute): void {
    this.count += 1;
    const place = parseCellName(attribute('r') ?? '');
    this.#row = place?.row ?? this.#row;
    this.#column = place?.column ?? this.#column + 1;
    this.#cell = {
      row: this.#row,
      column: this.#column,
      type: attribute('t') ?? 'n',
      style: Number(attribute('s') ?? '0'),
      value: null,
      formula: false,
    };
  }

  text(text: string): void {
    this.#words.text(text);
    if (this.#inValue && this.#cell !== null) this.#cell.value = (this.#cell.value ?? '') + text;
  }

  close(name: string): void {
    this.#words.close(name);
    if (name === 'v') this.#inValue = false;
    if (name !== 'c' || this.#cell === null) return;
    const words = this.#words.take();
    const filled = this.count <= MOST_CELLS ? finishCell(this.#cell, words, this.#context) : null;
    if (filled !== null) putCell(this.rows, filled);
    this.#cell = null;
  }
}

function putCell(rows: Map<number, Map<number, RawCell>>, cell: RawCell): void {
  const cells = rows.get(cell.row);
  if (cells === undefined) rows.set(cell.row, new Map([[cell.column, cell]]));
  else cells.set(cell.column, cell);
}

function finishCell(cell: OpenCell, words: string, context: SheetContext): RawCell | null {
  const content = readContent(cell, words, context);
  if (content === null) return null;
  return { row: cell.row, column: cell.column, content, formula: cell.formula };
}

function readContent(
  { type, value, style, formula }: OpenCell,
  words: string,
  { strings, formats }: SheetContext,
): RawCell['content'] | null {
  if (type === 'inlineStr') return textContent(words);
  if (value === null || (value === '' && type !== 'str')) return formula ? { kind: 'no-result' } : null;
  if (type === 's') return sharedText(strings[Number(value)], value);
  if (type === 'str') return textContent(unescapeText(value));
  if (type === 'b') return { kind: 'boolean', value: value === '1' || value === 'true' };
  if (type === 'e') return { kind: 'error', text: value };
  if (type === 'd') return textContent(value.slice(0, 10));
  const number = Number(value);
  if (!Number.isFinite(number)) return { kind: 'error', text: value };
  return {
    kind: 'number',
    value: number,
    format: formats[style] ?? (formats.length === 0 ? 'unknown' : 'plain'),
  };
}

/** An index without its string is damage that must show at the cell. */
function sharedText(text: string | undefined, index: string): RawCell['content'] | null {
  return text === undefined ? { kind: 'error', text: `[${index}]` } : textContent(text);
}

function textContent(text: string): RawCell['content'] | null {
  return text === '' ? null : { kind: 'text', text };
}

function positive(text: string | null): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}

function parseMerge(reference: string): RawMerge | null {
  const [from = '', to = from] = reference.split(':');
  const start = parseCellName(from);
  const end = parseCellName(to);
  if (start === null || end === null) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
