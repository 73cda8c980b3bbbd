import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { parseFiscalYear } from '../../core/fiscal/parse-fiscal-year.ts';

/** Cells that stand for "nothing": empty, a dash of any width. */
const BLANK = /^[-‐–—―ー]?$/u;

export function isBlankCell(cell: string): boolean {
  return BLANK.test(cell.normalize('NFKC').trim());
}

/**
 * A number as people type it: full-width digits, thousands separators, a percent sign, △ or ▲ for minus.
 * Null where it is no number.
 *
 * @example readNumberCell('△１，０４６') // -1046
 */
export function readNumberCell(cell: string): number | null {
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/^[△▲−]/u, '-')
    .replace(/%$/, '');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/**
 * A year: any whole number of up to four digits, or a fiscal year as Japanese plans write it.
 *
 * @example readYearCell('令和6年度') // 2024
 */
export function readYearCell(cell: string): FiscalYear | null {
  const text = cell.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(text) ? Number(text) : parseFiscalYear(text);
}
