import ExcelJS from 'exceljs';

/**
 * Ways of typing that this library itself loses: texts in CDATA, escapes of what looks like an escape,
 * ISO dates. */
export const LIBRARY_LOSES = /CDATA|escape|ISO/u;

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
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
