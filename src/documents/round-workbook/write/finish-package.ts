import { freeHeights, isSheet, repackWorkbook } from '../xlsx/repack-workbook.ts';

/**
 * Adds to a workbook what the library cannot say: the sheets themselves are locked (no copies, no new names), row
 * heights grow with what is typed, and no time of writing stands in the file, so that the same request gives the
 * same bytes.
 *
 * @example finishPackage(await packWorkbook(workbook, { packed: false }))
 */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  return repackWorkbook(bytes, lockStructure);
}

function lockStructure(name: string, xml: string): string {
  if (name === 'xl/workbook.xml')
    return xml.replace(/<workbookPr[^>]*\/>/u, (found) => `${found}<workbookProtection lockStructure="1"/>`);
  if (name === 'docProps/core.xml')
    return xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, '');
  return isSheet(name) ? freeHeights(xml) : xml;
}
