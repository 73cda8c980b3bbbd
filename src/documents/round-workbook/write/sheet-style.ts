import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

/** A universal-design font that Windows has had since 2018; elsewhere the next gothic one is taken. */
const FONT = 'BIZ UDPゴシック';
const INK = 'FF1A1A1C';
const LINE = 'FF8C8C8C';

export const TITLE_SIZE = 14;
export const BODY_SIZE = 10;

const thin = { style: 'thin', color: { argb: LINE } } as const;
const medium = { style: 'medium', color: { argb: INK } } as const;
const hairBorder: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
/** The thick frame marks an entry cell where its tint cannot be seen. */
const entryBorder: Partial<Borders> = { top: medium, left: medium, bottom: medium, right: medium };

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function font(size: number, bold = false): Partial<Font> {
  return { name: FONT, size, bold, color: { argb: INK }, family: 3, charset: 128 };
}

const wrapped: Partial<Alignment> = { vertical: 'top', wrapText: true };
const centred: Partial<Alignment> = { vertical: 'middle', horizontal: 'center', wrapText: true };
/** Off the line at its right by the width of a digit. */
const figure: Partial<Alignment> = { vertical: 'top', horizontal: 'right', indent: 1, wrapText: true };

/** The looks of cells, by what the cell is for. */
export const styles = {
  title: { font: font(TITLE_SIZE, true), alignment: { vertical: 'middle' } },
  label: { font: font(BODY_SIZE), alignment: { vertical: 'middle' } },
  strong: { font: font(BODY_SIZE, true), alignment: { vertical: 'middle' } },
  paragraph: { font: font(BODY_SIZE), alignment: wrapped },
  head: { font: font(BODY_SIZE, true), alignment: centred, border: hairBorder, fill: solid('FFE8EBF0') },
  entryHead: {
    font: font(BODY_SIZE, true),
    alignment: centred,
    border: entryBorder,
    fill: solid('FFFFE9A8'),
  },
  given: { font: font(BODY_SIZE), alignment: wrapped, border: hairBorder },
  givenFigure: { font: font(BODY_SIZE), alignment: figure, border: hairBorder },
  closed: { font: font(BODY_SIZE), alignment: wrapped, border: hairBorder, fill: solid('FFEDEDED') },
  entry: { font: font(BODY_SIZE), alignment: wrapped, border: entryBorder, fill: solid('FFFFF8DC') },
  entryFigure: { font: font(BODY_SIZE), alignment: figure, border: entryBorder, fill: solid('FFFFF8DC') },
} as const satisfies Record<string, Partial<Style>>;

/**
 * The number format of a series: thousands separators and its decimals.
 *
 * @example numberFormat(1) // '#,##0.0'
 */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** The day as Japanese offices type it; the cell holds a true date. */
export const DATE_FORMAT = 'yyyy/m/d';
/** Text stays as typed: 3-5 does not become a date, nor =A1 a formula. */
export const TEXT_FORMAT = '@';
