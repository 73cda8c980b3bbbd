import type { ExportRecord } from '../export-record.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import type { WorkbookRequest } from '../workbook-request.ts';
import type { RawWorkbook } from '../xlsx/raw-workbook.ts';
import { findMark } from './find-mark.ts';

/** For whom and which round a workbook was made. */
export type Origin = {
  readonly round: string;
  readonly department: string;
  /** As they were called then; the ids where the record is gone. */
  readonly roundTitle: string;
  readonly departmentName: string;
};

/**
 * Whose a workbook is: the record says it; where that is gone, the marks of its forms do. Null where neither is left.
 *
 * @example findOrigin(workbook, readRecord(workbook))?.department
 */
export function findOrigin(workbook: RawWorkbook, record: ExportRecord | 'lost' | 'damaged'): Origin | null {
  if (typeof record !== 'string') return record;
  for (const sheet of workbook.sheets) {
    const mark = findMark(sheet);
    if (mark !== null) return { ...mark, roundTitle: mark.round, departmentName: mark.department };
  }
  return null;
}

/**
 * Why a workbook cannot be taken for a department and round, or null where it is theirs.
 *
 * @example refuseOrigin(origin, request)
 */
export function refuseOrigin(
  origin: Origin | null,
  { round, department }: WorkbookRequest,
): WorkbookProblem | null {
  const file = { sheet: null, cell: null };
  if (origin === null) return makeProblem('not-a-round-workbook', file, '');
  if (origin.round !== round.id)
    return makeProblem('other-round', file, origin.roundTitle, { expected: round.title });
  if (origin.department !== department.id)
    return makeProblem('other-department', file, origin.departmentName, { expected: department.name });
  return null;
}
