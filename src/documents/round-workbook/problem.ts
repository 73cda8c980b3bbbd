import type { TextParams } from '../../core/text/fill-text.ts';
import type { FileFault } from './xlsx/recognise-file.ts';

/**
 * `error`: something that was typed could not be taken; `warning`: taken, but a person should look;
 * `info`: how it was taken.
 */
export type Severity = 'error' | 'warning' | 'info';

const severityOf = {
  'not-a-round-workbook': 'error',
  'other-round': 'error',
  'other-department': 'error',
  'department-unknown': 'error',
  'department-twice': 'error',
  'file-repeated': 'info',
  'record-lost': 'warning',
  'record-damaged': 'warning',
  'sheet-missing': 'warning',
  'sheet-foreign': 'error',
  'sheet-copied': 'warning',
  'sheet-unknown': 'info',
  'copy-differs': 'error',
  'column-missing': 'error',
  'column-ambiguous': 'error',
  'column-unknown': 'warning',
  'row-missing': 'info',
  'row-unknown': 'error',
  'row-mixed': 'error',
  'row-twice': 'error',
  'item-gone': 'error',
  'key-lost': 'warning',
  'given-changed': 'warning',
  'outside-form': 'warning',
  'comment-unread': 'warning',
  'shape-unread': 'warning',
  'many-more': 'error',
  'closed-cell': 'error',
  merged: 'error',
  'formula-taken': 'info',
  'formula-without-result': 'error',
  'error-cell': 'error',
  'not-a-number': 'error',
  'number-none': 'error',
  'number-bound': 'error',
  'number-range': 'error',
  'number-unit': 'error',
  'percent-elsewhere': 'error',
  'percent-slip': 'warning',
  'date-in-number': 'error',
  'format-lost': 'warning',
  'more-decimals': 'warning',
  'value-and-absence': 'warning',
  'increment-differs': 'warning',
  'not-a-date': 'error',
  'date-incomplete': 'error',
  'date-too-far': 'error',
  'not-a-choice': 'error',
  'date-in-text': 'error',
  'text-too-long': 'warning',
} as const satisfies Record<string, Severity>;

/** What can be wrong inside a workbook. */
export type CellProblemCode = keyof typeof severityOf;
export type WorkbookProblemCode = CellProblemCode | FileFault;

export type WorkbookProblem = {
  readonly code: WorkbookProblemCode;
  readonly severity: Severity;
  /** Null where the file as a whole is meant. */
  readonly sheet: string | null;
  /** Null where no one cell is meant. */
  readonly cell: string | null;
  /** What stands there. */
  readonly found: string;
  readonly params: TextParams;
};

export type ProblemPlace = { readonly sheet: string | null; readonly cell: string | null };

/**
 * A problem with its severity.
 *
 * @example makeProblem('not-a-number', { sheet: '指標', cell: 'J7' }, '約50')
 */
export function makeProblem(
  code: CellProblemCode,
  place: ProblemPlace,
  found: string,
  params: TextParams = {},
): WorkbookProblem {
  return { code, severity: severityOf[code], ...place, found, params };
}

/**
 * A problem of a file that cannot be read at all.
 *
 * @example makeFileProblem('file-password')
 */
export function makeFileProblem(code: FileFault): WorkbookProblem {
  return { code, severity: 'error', sheet: null, cell: null, found: '', params: {} };
}
