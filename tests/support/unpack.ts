import { openZip } from '../../src/documents/round-workbook/xlsx/read-zip.ts';
import { workbookLimits } from '../../src/documents/round-workbook/xlsx/zip-limits.ts';
import { readTaggedPdf } from '../books/support/read-tagged-pdf.ts';

/** A file as text, with what is packed in it: the parts of a workbook, and the text and properties of a PDF. */
export async function unpack(bytes: Uint8Array): Promise<string> {
  const plain = Buffer.from(bytes).toString('utf8');
  if (plain.startsWith('PK\u0003\u0004')) return plain + unpackZip(bytes);
  if (plain.startsWith('%PDF-')) return plain + (await unpackPdf(bytes));
  return plain;
}

function unpackZip(bytes: Uint8Array): string {
  const archive = openZip(bytes, workbookLimits);
  if (typeof archive === 'string') throw new Error(`A workbook cannot be opened: ${archive}`);
  const parts = archive.names.map((name) => {
    const part = archive.read(name);
    if (typeof part === 'string') throw new Error(`${name}: ${part}`);
    return `${name}\n${Buffer.from(part).toString('utf8')}`;
  });
  return parts.join('\n');
}

/** Lines are joined, for a word may be broken at the end of one. */
async function unpackPdf(bytes: Uint8Array): Promise<string> {
  const { title, pages, bookmarks, figures } = await readTaggedPdf(new Uint8Array(bytes));
  const texts = pages.flatMap(({ blocks, artifacts }) => [
    ...blocks.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ...artifacts.map(({ text }) => text),
  ]);
  return [title, ...bookmarks, ...figures, texts.join('').replace(/\s+/g, '')].join('\n');
}
