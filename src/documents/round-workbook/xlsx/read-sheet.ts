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
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | null;
  formula: boolean;
};

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
  const rows = new Map<number, Map<number, RawCell>>();
  const merges: RawMerge[] = [];
  const words = gatherWords();
  let row = 0;
  let column = 0;
  let count = 0;
  let cell: OpenCell | null = null;
  let inValue = false;
  const fault = scanXml(part, {
    open: (name, attribute) => {
      words.open(name);
      if (name === 'row') {
        row = positive(attribute('r')) ?? row + 1;
        column = 0;
      } else if (name === 'c') {
        count += 1;
        const place = parseCellName(attribute('r') ?? '');
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
        const style = Number(attribute('s') ?? '0');
        cell = { row, column, type: attribute('t') ?? 'n', style, value: null, formula: false };
      } else if (name === 'v') {
        inValue = true;
      } else if (name === 'f' && cell !== null) {
        cell.formula = true;
      } else if (name === 'mergeCell') {
        const merge = parseMerge(attribute('ref') ?? '');
        if (merge !== null) merges.push(merge);
      }
    },
    text: (text) => {
      words.text(text);
      if (inValue && cell !== null) cell.value = (cell.value ?? '') + text;
    },
    close: (name) => {
      words.close(name);
      if (name === 'v') inValue = false;
      if (name !== 'c' || cell === null) return;
      const filled = count <= MOST_CELLS ? finishCell(cell, words.take(), context) : null;
      if (filled !== null) putCell(rows, filled);
      cell = null;
    },
  });
  if (fault !== null) return fault;
  return count > MOST_CELLS ? 'too-many-cells' : { rows, merges };
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
