import type { Workbook, XlsxWriteOptions } from 'exceljs';

/** What the library's writer hands each part of a package to. */
type PartSink = { append: (part: unknown, options: object) => void };

/** The step of the library's writer that comes first, and is in none of its types. */
type FirstStep = (sink: PartSink, model: unknown) => Promise<void>;

/**
 * The bytes of a workbook. Each part goes into the package as UTF-8: a part that is a string is encoded there in pieces
 * of 16,384 units (jszip, DataWorker), and a character of two units, such as 𠮷, that stands over the end of a piece
 * would be lost. `packed` is false where the parts are packed anew afterwards.
 *
 * @example await packWorkbook(workbook)
 */
export async function packWorkbook(
  workbook: Workbook,
  { packed = true }: { readonly packed?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer: Workbook['xlsx'] & { addContentTypes?: FirstStep } = workbook.xlsx;
  const first = writer.addContentTypes?.bind(writer);
  if (first === undefined) throw new Error('The library writes its packages in another way now');
  writer.addContentTypes = (sink, model) => {
    const append = sink.append.bind(sink);
    sink.append = (part, options) =>
      append(typeof part === 'string' ? Buffer.from(part, 'utf8') : part, options);
    return first(sink, model);
  };
  const options: Partial<XlsxWriteOptions> = packed ? {} : { zip: { compression: 'STORE' } };
  return new Uint8Array(await writer.writeBuffer(options));
}
