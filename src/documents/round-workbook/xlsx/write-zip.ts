import { crc32, deflateRawSync } from 'node:zlib';

/** A file to pack. The name is a path with `/`, written as UTF-8. */
export type ZipPart = { readonly name: string; readonly bytes: Uint8Array };

const UTF8_FLAG = 0x800;
const VERSION = 20;
const DEFLATE = 8;
const STORE = 0;
/** 1980-01-01, the first date that ZIP knows: the same content gives the same bytes. */
const FIRST_DATE = 0x21;

/**
 * Packs files into a ZIP with UTF-8 names and no times, so that the same files give the same bytes.
 * Parts that do not shrink (workbooks are packed already) are stored.
 *
 * @example writeZip([{ name: '企画課.xlsx', bytes }])
 */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = packPart(part, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.byteLength;
  }
  const directory = join(centrals);
  const end = integers([
    [0x06054b50, 4],
    [0, 4], // disks
    [parts.length, 2],
    [parts.length, 2],
    [directory.byteLength, 4],
    [offset, 4],
    [0, 2], // comment
  ]);
  return join([...locals, directory, end]);
}

function packPart(
  { name, bytes }: ZipPart,
  offset: number,
): { readonly local: Uint8Array; readonly central: Uint8Array } {
  const deflated = deflateRawSync(bytes);
  const shrinks = deflated.byteLength < bytes.byteLength;
  const data = shrinks ? deflated : bytes;
  const nameBytes = new TextEncoder().encode(name);
  const common = describe({
    method: shrinks ? DEFLATE : STORE,
    crc: crc32(bytes),
    packed: data.byteLength,
    size: bytes.byteLength,
    nameLength: nameBytes.byteLength,
  });
  const head = integers([
    [0x02014b50, 4],
    [VERSION, 2],
  ]);
  const tail = integers([
    [0, 2], // comment
    [0, 2], // disk
    [0, 2], // internal attributes
    [0, 4], // external attributes
    [offset, 4],
  ]);
  return {
    local: join([integers([[0x04034b50, 4]]), common, nameBytes, data]),
    central: join([head, common, tail, nameBytes]),
  };
}

/** The 26 bytes that the local and the central record share. */
function describe(part: {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly nameLength: number;
}): Uint8Array {
  return integers([
    [VERSION, 2],
    [UTF8_FLAG, 2],
    [part.method, 2],
    [0, 2],
    [FIRST_DATE, 2],
    [part.crc, 4],
    [part.packed, 4],
    [part.size, 4],
    [part.nameLength, 2],
    [0, 2], // extra field
  ]);
}

function integers(fields: ReadonlyArray<readonly [value: number, width: 2 | 4]>): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}
