import type { Cell, Row, Workbook, Worksheet } from 'exceljs';
import type { EntryValue } from '../entry-value.ts';
import { MARK } from '../export-record.ts';
import type { EntryColumn, Form, FormColumn, FormRow, SumColumn } from '../form/form.ts';
import { formTexts } from '../form/form-texts.ts';
import { layout } from '../form/layout.ts';
import { listTitleLines } from '../form/title-lines.ts';
import type { GivenValue, WorkbookRequest } from '../workbook-request.ts';
import { cellName, columnLetters } from '../xlsx/cell-reference.ts';
import { escapeText } from '../xlsx/unescape-text.ts';
import { addValidations } from './add-validations.ts';
import { estimateHeight } from './estimate-height.ts';
import { preparePage, protectSheet } from './prepare-page.ts';
import { DATE_FORMAT, numberFormat, styles, TEXT_FORMAT } from './sheet-style.ts';
import type { ChoiceRange } from './validation.ts';

/** Lines of room in a row, and in one whose words are its main answer. */
const LEAST_LINES = 2;
const LINES_TO_WRITE_IN = 6;

/**
 * Writes the sheet of one form: hidden keys, title block, heads, one row an item.
 *
 * @example await writeFormSheet(workbook, form, request, range);
 */
export async function writeFormSheet(
  workbook: Workbook,
  form: Form,
  request: WorkbookRequest,
  range: ChoiceRange,
): Promise<void> {
  const sheet = workbook.addWorksheet(form.sheetName[request.language]);
  sheet.columns = form.columns.map(({ width, role }) => ({ width, hidden: role === 'key' }));
  writeKeys(sheet, form, request);
  writeTitleBlock(sheet, form, request);
  writeHeads(sheet, form, request);
  form.rows.forEach((row, index) => {
    writeRow(sheet.getRow(layout.firstRow + index), form, row);
  });
  addValidations(sheet, form, range, request.language);
  preparePage(sheet, form, request);
  await protectSheet(sheet);
}

function writeKeys(sheet: Worksheet, form: Form, { round, department }: WorkbookRequest): void {
  const row = sheet.getRow(layout.keyRow);
  row.hidden = true;
  form.columns.forEach(({ key, role }, index) => {
    const mark = JSON.stringify([MARK, round.id, department.id, form.kind]);
    row.getCell(index + 1).value = escapeText(role === 'key' ? mark : key);
  });
}

function writeTitleBlock(sheet: Worksheet, form: Form, request: WorkbookRequest): void {
  for (const { row, text, look } of listTitleLines(form, request)) {
    const cell = sheet.getRow(row).getCell(layout.firstShownColumn);
    cell.value = escapeText(text);
    cell.style = styles[look];
  }
  sheet.getRow(layout.titleRow).height = 24;
}

function writeHeads(sheet: Worksheet, form: Form, { language }: WorkbookRequest): void {
  const row = sheet.getRow(layout.headRow);
  const texts = form.columns.map((column) => ({ text: headText(column, language), width: column.width }));
  form.columns.forEach(({ role }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = escapeText(texts[index]?.text ?? '');
    cell.style = role === 'entry' ? styles.entryHead : styles.head;
  });
  row.height = estimateHeight(texts, 2);
}

function headText({ role, head }: FormColumn, language: WorkbookRequest['language']): string {
  return role === 'entry' ? `${formTexts.entryMark[language]}\n${head[language]}` : head[language];
}

function writeRow(line: Row, form: Form, row: FormRow): void {
  const texts = form.columns.map((column, index) => {
    const cell = line.getCell(index + 1);
    return { text: writeCell(cell, column, form, row, line.number), width: column.width };
  });
  const worded = form.kind === 'initiative' && row.entries['done'] !== undefined;
  line.height = estimateHeight(texts, worded ? LINES_TO_WRITE_IN : LEAST_LINES);
}

/** Writes a cell, and gives the text that needs room in it. */
function writeCell(cell: Cell, column: FormColumn, form: Form, row: FormRow, line: number): string {
  switch (column.role) {
    case 'key':
      cell.value = escapeText(row.key);
      return '';
    case 'given':
      return writeGiven(cell, row.given[column.key], column.whole ? 0 : row.decimals);
    case 'sum':
      writeSum(cell, column, form, row, line);
      return '';
    case 'entry': {
      const value = row.entries[column.key]?.value;
      if (value === undefined) cell.style = styles.closed;
      else writeEntry(cell, column, value, row);
      return value?.kind === 'text' ? value.text : '';
    }
  }
}

function writeGiven(cell: Cell, given: GivenValue | undefined, decimals: number): string {
  cell.style = styles.given;
  if (given === undefined || given.kind === 'blank') return '';
  if (given.kind === 'words') {
    cell.value = escapeText(given.words);
    return given.words;
  }
  cell.value = given.value;
  cell.style = { ...styles.givenFigure, numFmt: numberFormat(decimals) };
  return '';
}

function writeEntry(cell: Cell, column: EntryColumn, value: EntryValue, { decimals }: FormRow): void {
  const style = { ...styles.entry, protection: { locked: false } };
  const figure = { ...styles.entryFigure, protection: { locked: false } };
  const { entry } = column;
  if (entry.type === 'number') cell.style = { ...figure, numFmt: numberFormat(decimals) };
  else if (entry.type === 'date') cell.style = { ...figure, numFmt: DATE_FORMAT };
  else cell.style = { ...style, numFmt: TEXT_FORMAT };
  switch (value.kind) {
    case 'blank':
      return;
    case 'number':
      cell.value = value.value;
      return;
    case 'text':
      cell.value = escapeText(value.text);
      return;
    case 'date':
      cell.value = new Date(`${value.date}T00:00:00Z`);
      return;
    case 'choice':
      cell.value = escapeText(labelOf(column, value.key));
  }
}

/** A key that is no choice any more is printed as it is, so that it is seen and not lost. */
function labelOf({ entry }: EntryColumn, key: string): string {
  const choices = entry.type === 'choice' ? entry.choices : [];
  return choices.find((choice) => choice.key === key)?.label ?? key;
}

function writeSum(cell: Cell, column: SumColumn, form: Form, row: FormRow, line: number): void {
  const places = form.columns.flatMap(({ key }, index) => (column.of.includes(key) ? [index + 1] : []));
  const [first = 1] = places;
  const last = places.at(-1) ?? first;
  const range = `${cellName(line, first)}:${columnLetters(last)}${line}`;
  const amounts = column.of.flatMap((key) => {
    const value = row.entries[key]?.value;
    return value?.kind === 'number' ? [value.value] : [];
  });
  const result = amounts.length === 0 ? '' : amounts.reduce((sum, amount) => sum + amount, 0);
  cell.value = { formula: `IF(COUNT(${range})=0,"",SUM(${range}))`, result };
  cell.style = { ...styles.givenFigure, numFmt: numberFormat(row.decimals) };
}
