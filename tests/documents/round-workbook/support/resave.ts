import ExcelJS from 'exceljs';

/** Opens and saves a workbook with a spreadsheet library, as a program between the department and us would. */
export async function resaveWithLibrary(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
