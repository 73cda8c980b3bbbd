import { parseQuantity } from '../../../core/quantity/quantity.ts';
import { canonicalUnit } from '../../../core/quantity/unit.ts';
import type { FormRow } from '../form/form.ts';
import type { RawCell } from '../xlsx/raw-workbook.ts';
import { type Note, type Reading, refused, taken } from './reading.ts';
import { percentOf } from './show-cell.ts';

const PERCENT = '％';
/** More digits than a spreadsheet's number can hold. */
const MOST_DIGITS = 15;
/** 1990-01-01 and 2100-12-31 as Excel counts days. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_415;

/**
 * Reads a figure: a number, a percentage where the unit is per cent, or text as Japanese offices type numbers
 * (full-width, △, separators, with or without the unit of the row). A date, another unit, a limit or a range is
 * refused, never converted.
 *
 * @example readNumberCell({ kind: 'text', text: '△１，２３４人' }, row) // -1234
 */
export function readNumberCell(content: RawCell['content'], row: FormRow): Reading {
  if (content.kind === 'text') return readNumberText(content.text, row);
  if (content.kind !== 'number') return refused('not-a-number');
  if (content.format === 'date') return refused('date-in-number');
  if (content.format !== 'percent') {
    const doubts =
      content.format === 'unknown' ? lostFormat(content.value, row) : percentSlip(content.value, row);
    return taken(numberValue(content.value), [...doubts, ...decimalsNote(content.value, row)]);
  }
  if (!isPercent(row.unit)) return refused('percent-elsewhere', { expected: row.unit ?? '' });
  const value = percentOf(content.value);
  return taken(numberValue(value), decimalsNote(value, row));
}

function readNumberText(text: string, row: FormRow): Reading {
  const quantity = parseQuantity(text.trim());
  switch (quantity.kind) {
    case 'none':
      return refused('number-none');
    case 'relation':
      return refused('not-a-number');
    case 'unreadable':
      return refused(quantity.code === 'range' ? 'number-range' : 'not-a-number');
    case 'number': {
      const unit = row.unit === null ? null : canonicalUnit(row.unit);
      if (quantity.bound !== null) return refused('number-bound');
      if (quantity.unit !== null && quantity.unit !== unit)
        return refused('number-unit', { expected: row.unit ?? '' });
      if (countDigits(text) > MOST_DIGITS) return refused('not-a-number');
      return taken(numberValue(quantity.value), decimalsNote(quantity.value, row));
    }
  }
}

function numberValue(value: number): { readonly kind: 'number'; readonly value: number } {
  return { kind: 'number', value: value === 0 ? 0 : value };
}

function countDigits(text: string): number {
  return text.match(/[0-9０-９]/gu)?.length ?? 0;
}

function isPercent(unit: string | null): boolean {
  return unit !== null && canonicalUnit(unit) === PERCENT;
}

/** 0.53 in a row whose other figures are all above 1: perhaps 53％ typed into a cell that shows fractions. */
function percentSlip(value: number, { unit, given }: FormRow): readonly Note[] {
  if (!isPercent(unit) || value === 0 || Math.abs(value) > 1) return [];
  const others = Object.entries(given).flatMap(([key, cell]) =>
    key !== 'number' && cell.kind === 'number' ? [Math.abs(cell.value)] : [],
  );
  const slips = others.length > 0 && others.every((other) => other > 1);
  return slips ? [{ code: 'percent-slip', params: { suggestion: percentOf(value) } }] : [];
}

/** Without its format, a number that could be a day of 1990 to 2100 or a part of one may have been a date or 53%. */
function lostFormat(value: number, { unit }: FormRow): readonly Note[] {
  const day = Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
  const share = isPercent(unit) && value !== 0 && Math.abs(value) <= 1;
  return day || share ? [{ code: 'format-lost', params: {} }] : [];
}

function decimalsNote(value: number, { decimals }: FormRow): readonly Note[] {
  const kept = Number(value.toFixed(Math.min(decimals, 20)));
  const differs = Math.abs(kept - value) > Math.max(1, Math.abs(value)) * 1e-12;
  return differs ? [{ code: 'more-decimals', params: { expected: decimals } }] : [];
}
