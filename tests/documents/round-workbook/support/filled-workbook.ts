import { describeForms } from '../../../../src/documents/round-workbook/form/describe-forms.ts';
import type { EntryColumn, Form, FormRow } from '../../../../src/documents/round-workbook/form/form.ts';
import { layout } from '../../../../src/documents/round-workbook/form/layout.ts';
import { makeRoundWorkbook } from '../../../../src/documents/round-workbook/make-round-workbook.ts';
import type { WorkbookRequest } from '../../../../src/documents/round-workbook/workbook-request.ts';
import { cellName } from '../../../../src/documents/round-workbook/xlsx/cell-reference.ts';
import type { SeededRandom } from '../../plan-text/support/seeded-random.ts';
import { type Model, type ModelCell, type ModelSheet, openModel } from './package-model.ts';
import { type Typed, typeAtRandom } from './typing.ts';

/** One entry cell of the exported workbook; `cell` is followed wherever it is moved to. */
export type Spot = {
  readonly form: Form;
  readonly row: FormRow;
  readonly column: EntryColumn;
  readonly cell: ModelCell;
};

export type Filled = Spot & { readonly typed: Typed };

export type FilledWorkbook = {
  readonly request: WorkbookRequest;
  readonly forms: readonly Form[];
  readonly model: Model;
  /** The sheet of each form, whatever it is called later. */
  readonly sheets: ReadonlyMap<Form, ModelSheet>;
  readonly spots: readonly Spot[];
  /** What was typed, into which cells. */
  readonly filled: Filled[];
};

/** Exports a workbook and takes it apart; nothing is typed yet. */
export async function exportModel(request: WorkbookRequest): Promise<FilledWorkbook> {
  const model = openModel(await makeRoundWorkbook(request));
  const forms = describeForms(request);
  const sheets = new Map(forms.map((form) => [form, sheetOf(model, form)]));
  const spots = [...sheets].flatMap(([form, sheet]) => listSpots(form, sheet));
  for (const { cell, column } of spots) {
    if (column.entry.type === 'date' && cell.content.kind === 'number')
      cell.content = { kind: 'day', serial: Number(cell.content.literal) };
  }
  return { request, forms, model, sheets, spots, filled: [] };
}

function sheetOf(model: Model, form: Form): ModelSheet {
  const sheet = model.sheets.find(({ name }) => name === form.sheetName.ja);
  if (sheet === undefined) throw new Error(`No sheet ${form.sheetName.ja}`);
  return sheet;
}

function listSpots(form: Form, sheet: ModelSheet): readonly Spot[] {
  return form.rows.flatMap((row, index) =>
    form.columns.flatMap((column, at) => {
      if (column.role !== 'entry' || row.entries[column.key] === undefined) return [];
      const cell = sheet.rows.get(layout.firstRow + index)?.get(at + 1);
      if (cell === undefined) throw new Error(`No cell for ${row.key} ${column.key}`);
      return [{ form, row, column, cell }];
    }),
  );
}

/** Types into some of the cells, each in some way. */
export function fillAtRandom(
  workbook: FilledWorkbook,
  random: SeededRandom,
  share: number,
  avoided: RegExp | null,
): void {
  for (const spot of workbook.spots) {
    if (!random.chance(share)) continue;
    const typed = random.chance(0.08)
      ? ({ content: { kind: 'blank' }, means: { kind: 'blank' }, how: 'cleared' } as const)
      : typeAtRandom(random, spot.column, spot.row, workbook.model);
    if (avoided?.test(typed.how) !== true) type(workbook, spot, typed);
  }
}

export function type(workbook: FilledWorkbook, spot: Spot, typed: Typed): void {
  spot.cell.content = typed.content;
  if ('style' in typed && typed.style !== undefined) spot.cell.style = typed.style;
  workbook.filled.push({ ...spot, typed });
}

/** Where a cell stands now, or null where it was deleted. */
export function placeOf(
  model: Model,
  wanted: ModelCell,
): { readonly sheet: string; readonly cell: string } | null {
  for (const { name, rows } of model.sheets)
    for (const [row, cells] of rows)
      for (const [column, cell] of cells)
        if (cell === wanted) return { sheet: name, cell: cellName(row, column) };
  return null;
}
