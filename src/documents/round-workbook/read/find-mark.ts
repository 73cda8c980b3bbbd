import { MARK } from '../export-record.ts';
import type { ItemKind } from '../workbook-request.ts';
import type { RawCell, RawSheet } from '../xlsx/raw-workbook.ts';

/** The mark of a form, and where it stands: its row has the keys of the columns, its column those of the rows. */
export type FormMark = {
  readonly round: string;
  readonly department: string;
  readonly kind: string;
  readonly row: number;
  readonly column: number;
};

/** People put rows above a form, but not many. */
export const DEEPEST_HEAD = 60;

/**
 * Finds the hidden mark that says for whom and which round a form was made. Null where it is gone.
 *
 * @example findMark(sheet)?.kind // 'indicator'
 */
export function findMark(sheet: RawSheet): FormMark | null {
  for (const cells of topRows(sheet)) {
    for (const cell of cells) {
      if (cell.content.kind !== 'text' || !cell.content.text.includes(MARK)) continue;
      const words = parseWords(cell.content.text);
      const [mark, round, department, kind] = words;
      if (mark !== MARK || round === undefined || department === undefined || kind === undefined) continue;
      return { round, department, kind, row: cell.row, column: cell.column };
    }
  }
  return null;
}

/** The cells of the first rows, from the top. */
export function topRows(sheet: RawSheet): readonly (readonly RawCell[])[] {
  return [...sheet.rows.entries()]
    .filter(([row]) => row <= DEEPEST_HEAD)
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => [...cells.values()].sort((a, b) => a.column - b.column));
}

export function isOfKind(mark: FormMark | null, kind: ItemKind): boolean {
  return mark?.kind === kind;
}

function parseWords(text: string): readonly (string | undefined)[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.map((word) => (typeof word === 'string' ? word : undefined)) : [];
  } catch {
    return [];
  }
}
