import { crc32, inflateRawSync } from 'node:zlib';
import { decodeText } from '../../csv/decode-text.ts';
import type { ZipLimits } from './zip-limits.ts';

export type ZipFault = 'zip-cut' | 'zip-damaged' | 'zip-encrypted' | 'zip-too-large';

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly offset: number;
};

/** An opened archive: parts are expanded one by one, on demand, against one account of bytes. */
export type ZipArchive = {
  readonly names: readonly string[];
  /** The bytes of a part by its name, or why it cannot be had. */
  readonly read: (name: string) => Uint8Array | ZipFault;
};

const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a ZIP by its central directory, without expanding anything. Sizes that the file declares are not believed:
 * each part is expanded up to the limit and no further. Zip64, spanned and encrypted archives are faults.
 * Names without the UTF-8 flag are taken as UTF-8 where they are valid UTF-8, else as CP932, as Windows writes them.
 *
 * @example openZip(bytes, workbookLimits)
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ZipArchive | ZipFault {
  if (bytes.byteLength > limits.fileBytes) return 'zip-too-large';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return 'zip-cut';
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return 'zip-too-large';
  const entries = listEntries(bytes, view, view.getUint32(end + 16, true), count);
  if (entries === null) return 'zip-damaged';
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let spent = 0;
  const read = (name: string): Uint8Array | ZipFault => {
    const entry = byName.get(name);
    if (entry === undefined) return 'zip-damaged';
    const room = Math.min(limits.entryBytes, limits.totalBytes - spent);
    const part = expand(bytes, view, entry, room);
    if (typeof part !== 'string') spent += part.byteLength;
    return part;
  };
  return { names: [...byName.keys()], read };
}

/** The end record stands last, but a comment may follow it. */
function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function listEntries(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  count: number,
): readonly Entry[] | null {
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    const nameEnd = at + CENTRAL_SIZE + nameLength;
    if (nameEnd > view.byteLength) return null;
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: decodeName(bytes.subarray(at + CENTRAL_SIZE, nameEnd), (flags & UTF8_FLAG) !== 0),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & ENCRYPTED_FLAG) !== 0,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function decodeName(name: Uint8Array, utf8: boolean): string {
  const text = utf8 ? new TextDecoder('utf-8').decode(name) : decodeText(name);
  return text.replaceAll('\\', '/');
}

function expand(bytes: Uint8Array, view: DataView, entry: Entry, room: number): Uint8Array | ZipFault {
  if (entry.encrypted) return 'zip-encrypted';
  const { offset } = entry;
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL) return 'zip-damaged';
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > view.byteLength) return 'zip-damaged';
  const packed = bytes.subarray(start, start + entry.packedSize);
  const part = unpack(packed, entry.method, room);
  if (typeof part === 'string') return part;
  return crc32(part) === entry.crc ? part : 'zip-damaged';
}

function unpack(packed: Uint8Array, method: number, room: number): Uint8Array | ZipFault {
  if (method !== STORED && method !== DEFLATED) return 'zip-damaged';
  if (room <= 0 || (method === STORED && packed.byteLength > room)) return 'zip-too-large';
  if (method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: room });
  } catch (error) {
    return isTooLarge(error) ? 'zip-too-large' : 'zip-damaged';
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
