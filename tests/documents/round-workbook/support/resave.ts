import ExcelJS from 'exceljs';
import { packWorkbook } from '../../../../src/documents/workbook/pack-workbook.ts';
import type { Model } from './package-model.ts';

/**
 * Ways of typing that this library itself loses: texts in CDATA, escapes of what looks like an escape,
 * ISO dates. */
export const LIBRARY_LOSES = /CDATA|escape|ISO/u;

/** This library stops in silence at furigana inside a cell, and makes up styles where there are none. */
export function keepForLibrary(model: Model): void {
  if (model.strings === 'inline') model.strings = 'shuffled';
  model.keepStyles = true;
}

/**
 * Opens and saves a workbook with a spreadsheet library, as a program between the department and us would. Null where
 * the library cannot open it: it knows no element names with a prefix.
 */
export async function resaveWithLibrary(bytes: Uint8Array): Promise<Uint8Array | null> {
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  try {
    await workbook.xlsx.load(copy);
  } catch {
    return null;
  }
  return packWorkbook(workbook);
}
