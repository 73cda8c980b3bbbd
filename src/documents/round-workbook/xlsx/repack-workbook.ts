import { openZip } from './read-zip.ts';
import { writeZip, type ZipPart } from './write-zip.ts';
import { workbookLimits } from './zip-limits.ts';

/**
 * Packs a workbook that the library wrote anew, each XML part as `change` makes it: no time of writing is in the package
 * then, so that the same contents give the same bytes.
 *
 * @example repackWorkbook(await packWorkbook(workbook, { packed: false }), (_, xml) => xml)
 */
export function repackWorkbook(
  bytes: Uint8Array,
  change: (name: string, xml: string) => string,
): Uint8Array<ArrayBuffer> {
  const archive = openZip(bytes, workbookLimits);
  if (typeof archive === 'string') throw new Error(`The library wrote no readable package: ${archive}`);
  // Folders have entries of their own, which nobody needs.
  const names = archive.names.filter((name) => !name.endsWith('/'));
  const parts = names.map((name): ZipPart => {
    const part = archive.read(name);
    if (typeof part === 'string') throw new Error(`The library wrote an unreadable part ${name}: ${part}`);
    return { name, bytes: isXml(name) ? edit(part, (xml) => change(name, xml)) : part };
  });
  return new Uint8Array(writeZip(parts));
}

/** @example isSheet('xl/worksheets/sheet1.xml') // true */
export function isSheet(name: string): boolean {
  return /^xl\/worksheets\/sheet\d+\.xml$/u.test(name);
}

/** Rows grow with what is in them: the library fixes every height that it is given. */
export function freeHeights(xml: string): string {
  return xml.replaceAll(' customHeight="1"', '');
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/u.test(name);
}

function edit(part: Uint8Array, change: (xml: string) => string): Uint8Array {
  const xml = new TextDecoder().decode(part);
  const changed = change(xml);
  return changed === xml ? part : new TextEncoder().encode(changed);
}
