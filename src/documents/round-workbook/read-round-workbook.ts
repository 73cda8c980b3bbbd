import { foldText } from '../../core/text/fold-text.ts';
import { describeForms } from './form/describe-forms.ts';
import { makeFileProblem, makeProblem, type WorkbookProblem } from './problem.ts';
import type { WorkbookChange, WorkbookConflict } from './read/change.ts';
import { checkAnswers } from './read/check-answers.ts';
import { type ChosenSheets, chooseSheets } from './read/choose-sheets.ts';
import { compareCells } from './read/compare-cells.ts';
import { findOrigin, refuseOrigin } from './read/find-origin.ts';
import { recordedLines } from './read/find-stray-cells.ts';
import type { ReadContext } from './read/read-context.ts';
import { readFormSheet } from './read/read-form-sheet.ts';
import { readRecord } from './read/read-record.ts';
import { findCopyDifferences, settleRepeatedRows } from './read/settle-rows.ts';
import { showCell } from './read/show-cell.ts';
import type { WorkbookRequest } from './workbook-request.ts';
import { cellName } from './xlsx/cell-reference.ts';
import type { RawSheet, RawWorkbook } from './xlsx/raw-workbook.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export type RoundWorkbookReading = {
  /** What the department changed, each answer once. */
  readonly changes: readonly WorkbookChange[];
  /** What somebody else changed too since the export, with all three states; not in `changes`. */
  readonly conflicts: readonly WorkbookConflict[];
  /** With an `error` among them, something that was typed is not in `changes`. */
  readonly problems: readonly WorkbookProblem[];
};

/**
 * Reads a workbook back that a department filled in. `request` is the round as it stands now: the answers in it are
 * the current ones. Nothing is applied; nothing that was typed is left out without a problem that says where it stands,
 * what it is and what to do. Never throws for what a file holds.
 *
 * @example
 * const { changes, conflicts, problems } = readRoundWorkbook(bytes, request);
 * problems.map((problem) => describeWorkbookProblem(problem).ja)
 */
export function readRoundWorkbook(bytes: Uint8Array, request: WorkbookRequest): RoundWorkbookReading {
  const workbook = readXlsx(bytes);
  if (typeof workbook === 'string') return onlyProblems([makeFileProblem(workbook)]);
  return readOpenedWorkbook(workbook, request);
}

/**
 * The same for a workbook that was opened already.
 *
 * @example readOpenedWorkbook(workbook, request)
 */
export function readOpenedWorkbook(workbook: RawWorkbook, request: WorkbookRequest): RoundWorkbookReading {
  const record = readRecord(workbook);
  const refusal = refuseOrigin(findOrigin(workbook, record), request);
  if (refusal !== null) return onlyProblems([refusal]);
  const known = typeof record === 'string' ? null : record;
  const context: ReadContext = { record: known, from1904: workbook.from1904 };
  const sheets = chooseSheets(workbook, describeForms(request), request);
  const forms = sheets.forms.map((form) => readForm(form, context));
  const lost = { sheet: null, cell: null };
  return {
    changes: forms.flatMap(({ changes }) => changes),
    conflicts: forms.flatMap(({ conflicts }) => conflicts),
    problems: [
      ...(typeof record === 'string'
        ? [makeProblem(record === 'lost' ? 'record-lost' : 'record-damaged', lost, '')]
        : []),
      ...sheets.problems,
      ...findOnGuide(sheets.guide, context),
      ...forms.flatMap(({ problems }) => problems),
    ],
  };
}

function readForm(
  { chosen, copies }: ChosenSheets['forms'][number],
  context: ReadContext,
): RoundWorkbookReading {
  const { kind } = chosen.form;
  const read = readFormSheet(chosen, context);
  const settled = settleRepeatedRows(read.cells);
  const compared = compareCells(kind, settled.cells, context.record);
  const differences = copies.flatMap((copy) => {
    const other = readFormSheet(copy, context);
    return [
      ...other.problems.filter(({ severity }) => severity === 'error'),
      ...findCopyDifferences(kind, other.cells, settled.cells, context.record, chosen.sheet.name),
    ];
  });
  return {
    changes: compared.changes,
    conflicts: compared.conflicts,
    problems: [
      ...read.problems,
      ...settled.problems,
      ...compared.problems,
      ...checkAnswers(settled.cells),
      ...differences,
    ],
  };
}

function findOnGuide(guide: RawSheet | null, { record, from1904 }: ReadContext): readonly WorkbookProblem[] {
  if (guide === null || record === null) return [];
  const printed = recordedLines(record, 'guide');
  return [...guide.rows.values()]
    .flatMap((cells) => [...cells.values()])
    .filter((cell) => !printed.has(foldText(showCell(cell, from1904))))
    .map((cell) =>
      makeProblem(
        'outside-form',
        { sheet: guide.name, cell: cellName(cell.row, cell.column) },
        showCell(cell, from1904),
      ),
    );
}

function onlyProblems(problems: readonly WorkbookProblem[]): RoundWorkbookReading {
  return { changes: [], conflicts: [], problems };
}
