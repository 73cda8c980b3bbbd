/** A table of a font by its four letters. */
export type FontTable = { readonly tag: string; readonly bytes: Uint8Array };
export type Sfnt = { readonly flavor: number; readonly tables: readonly FontTable[] };

/**
 * The tables of a TrueType font, in the order of its directory. Our own fonts: a damaged one is a bug.
 *
 * @example readSfnt(bytes).tables.map(({ tag }) => tag) // ['GDEF', 'GPOS', …]
 */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index): FontTable => {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    return { tag, bytes: bytes.subarray(offset, offset + view.getUint32(entry + 12)) };
  });
  return { flavor: view.getUint32(0), tables };
}

export function findTable({ tables }: Sfnt, tag: string): FontTable {
  const table = tables.find((one) => one.tag === tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}`);
  return table;
}
