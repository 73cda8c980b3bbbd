import type { FormatKind } from './raw-workbook.ts';
import { scanXml, type XmlFault } from './scan-xml.ts';

/** Built-in formats that print dates or times; 27–36 and 50–58 are the Japanese ones. ECMA-376 part 1, 18.8.30. */
const DATE_FORMATS: ReadonlyArray<readonly [from: number, to: number]> = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const PERCENT_FORMATS: readonly number[] = [9, 10];

/**
 * The kind of number format of each cell style (`cellXfs`), by its index. A workbook without styles has none.
 *
 * @example readFormatKinds(stylesXml) // ['plain', 'percent', 'date']
 */
export function readFormatKinds(styles: Uint8Array): readonly FormatKind[] | XmlFault {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  const fault = scanXml(styles, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) ids.push(Number(attribute('numFmtId') ?? '0'));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return fault ?? ids.map((id) => formatKind(id, codes.get(id)));
}

function formatKind(id: number, code: string | undefined): FormatKind {
  if (code !== undefined) return kindOfCode(code);
  if (PERCENT_FORMATS.includes(id)) return 'percent';
  return DATE_FORMATS.some(([from, to]) => id >= from && id <= to) ? 'date' : 'plain';
}

/** Words in quotation marks, after a backslash or in brackets (colours, locales) say nothing of the kind. */
function kindOfCode(code: string): FormatKind {
  const elapsed = /\[(?:h+|m+|s+)\]/iu.test(code);
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '')
    .replace(/general|e[+-]/giu, '')
    .toLowerCase();
  if (bare.includes('%')) return 'percent';
  return elapsed || /[ymdhsge]/u.test(bare) ? 'date' : 'plain';
}
