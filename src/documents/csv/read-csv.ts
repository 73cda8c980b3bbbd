/** A row of a CSV text with the line (from 1) on which it begins. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

export type CsvProblem = {
  readonly line: number;
  /** `open-quote`: a quoted cell is never closed; `text-after-quote`: something follows the closing quote. */
  readonly code: 'open-quote' | 'text-after-quote';
};

export type CsvTable = { readonly rows: readonly CsvRow[]; readonly problems: readonly CsvProblem[] };

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads CSV (RFC 4180) as spreadsheets write it: with or without a byte order mark, LF, CRLF or CR, quoted cells with
 * line breaks and doubled quotes. Empty lines are left out. Problems are told and the rest is read all the same.
 *
 * @example readCsv('id,value\nk1,"1,000"\n').rows[1].cells // ['k1', '1,000']
 */
export function readCsv(text: string): CsvTable {
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    let more = true;
    while (more) {
      const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
      if (cell.problem !== null) problems.push({ line, code: cell.problem });
      cells.push(cell.value);
      line += countBreaks(cell.value);
      at = cell.end;
      more = text[at] === ',';
      if (more) at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells });
  }
  return { rows, problems };
}

type Cell = { readonly value: string; readonly end: number; readonly problem: CsvProblem['code'] | null };

function readPlain(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end, problem: null };
}

function readQuoted(text: string, start: number): Cell {
  let value = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return { value: value + text.slice(at), end: text.length, problem: 'open-quote' };
    value += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const rest = readPlain(text, close + 1);
      const problem = rest.value.trim() === '' ? null : 'text-after-quote';
      return { value: problem === null ? value : value + rest.value, end: rest.end, problem };
    }
    value += '"';
    at = close + 2;
  }
}

function countBreaks(value: string): number {
  return value.match(/\r\n|\r|\n/g)?.length ?? 0;
}
