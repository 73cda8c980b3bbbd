import { openZip } from '../xlsx/read-zip.ts';
import { writeZip, type ZipPart } from '../xlsx/write-zip.ts';
import { workbookLimits } from '../xlsx/zip-limits.ts';

/**
 * Adds to a workbook what the library cannot say: the sheets themselves are locked (no copies, no new names), row
 * heights grow with what is typed, and no time of writing stands in the file, so that the same request gives the
 * same bytes.
 *
 * @example finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()))
 */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const archive = openZip(bytes, workbookLimits);
  if (typeof archive === 'string') throw new Error(`The library wrote no readable package: ${archive}`);
  // Folders have entries of their own, which nobody needs.
  const names = archive.names.filter((name) => !name.endsWith('/'));
  const parts = names.map((name): ZipPart => {
    const part = archive.read(name);
    if (typeof part === 'string') throw new Error(`The library wrote an unreadable part ${name}: ${part}`);
    return { name, bytes: finishPart(name, part) };
  });
  return writeZip(parts);
}

function finishPart(name: string, part: Uint8Array): Uint8Array {
  if (name === 'xl/workbook.xml')
    return edit(part, (xml) =>
      xml.replace(/<workbookPr[^>]*\/>/u, (found) => `${found}<workbookProtection lockStructure="1"/>`),
    );
  if (name === 'docProps/core.xml')
    return edit(part, (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, ''));
  if (/^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
    return edit(part, (xml) => xml.replaceAll(' customHeight="1"', ''));
  return part;
}

function edit(part: Uint8Array, change: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(part)));
}
