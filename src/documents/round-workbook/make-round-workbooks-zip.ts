import { makeRoundWorkbook } from './make-round-workbook.ts';
import type { WorkbookRequest } from './workbook-request.ts';
import { writeZip, type ZipPart } from './xlsx/write-zip.ts';

/** Windows allows 260 characters in a whole path. */
const LONGEST_NAME = 80;

/**
 * Packs the workbooks of many departments into one ZIP, each named by its department and round in UTF-8.
 *
 * @example const zip = await makeRoundWorkbooksZip(requests); // 商工振興課_令和６年度 実績照会.xlsx, …
 */
export async function makeRoundWorkbooksZip(requests: readonly WorkbookRequest[]): Promise<Uint8Array> {
  const names = new Set<string>();
  const parts: ZipPart[] = [];
  for (const request of requests) {
    const name = freeName(nameFile(request), names);
    names.add(name);
    parts.push({ name, bytes: await makeRoundWorkbook(request) });
  }
  return writeZip(parts);
}

/**
 * The file name of a department's workbook, without what Windows forbids in names.
 *
 * @example nameFile(request) // '商工振興課_令和６年度 実績照会.xlsx'
 */
export function nameFile({ department, round }: WorkbookRequest): string {
  const words = `${department.name}_${round.title}`.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim();
  return `${[...words].slice(0, LONGEST_NAME).join('')}.xlsx`;
}

/** Departments of one name (in two divisions) get a number. Names that differ in case alone are one on Windows. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const used = new Set([...taken].map((one) => one.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : name.replace(/\.xlsx$/u, ` (${count}).xlsx`);
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
