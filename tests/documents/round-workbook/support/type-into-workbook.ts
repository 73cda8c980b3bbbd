import { layout } from '../../../../src/documents/round-workbook/form/layout.ts';
import { cellName } from '../../../../src/documents/round-workbook/xlsx/cell-reference.ts';
import { openModel, saveModel } from './package-model.ts';

/** Types words into the first row of a workbook's sheet, in the column of this key; says into which cell. */
export function typeIntoWorkbook(
  bytes: Uint8Array,
  sheetName: string,
  key: string,
  text: string,
): { readonly bytes: Uint8Array; readonly cell: string } {
  const model = openModel(bytes);
  const rows = model.sheets.find(({ name }) => name === sheetName)?.rows;
  const keys = [...(rows?.get(layout.keyRow) ?? [])];
  const [column] = keys.find(([, { content }]) => content.kind === 'text' && content.text === key) ?? [];
  const cell = column === undefined ? undefined : rows?.get(layout.firstRow)?.get(column);
  if (cell === undefined || column === undefined) throw new Error(`No cell for ${sheetName} ${key}`);
  cell.content = { kind: 'text', text };
  return { bytes: saveModel(model), cell: cellName(layout.firstRow, column) };
}
