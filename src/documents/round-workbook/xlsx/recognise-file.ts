/** What a file is by its first bytes, where it is not a ZIP that could be a workbook. */
export type FileFault =
  | 'file-empty'
  | 'file-too-large'
  | 'file-password'
  | 'file-old-excel'
  | 'file-cut'
  | 'file-damaged'
  | 'file-ods'
  | 'file-xlsb'
  | 'file-other-office'
  | 'file-zip'
  | 'file-pdf'
  | 'file-html'
  | 'file-text'
  | 'file-unknown';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BARE_BIFF = [0x09];
const SHORTEST_ZIP = 22;

/**
 * Tells files that are no ZIP apart, so that the message can give the remedy. Null for a ZIP.
 *
 * @example recogniseFile(new TextEncoder().encode('a,b\n1,2')) // 'file-text'
 */
export function recogniseFile(bytes: Uint8Array): FileFault | null {
  if (bytes.byteLength === 0) return 'file-empty';
  if (startsWith(bytes, COMPOUND_FILE)) {
    return holdsWide(bytes, 'EncryptedPackage') ? 'file-password' : 'file-old-excel';
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return bytes.byteLength < SHORTEST_ZIP ? 'file-cut' : null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (head.startsWith('%pdf')) return 'file-pdf';
  if (head.startsWith('<') || head.startsWith('ï»¿<')) return 'file-html';
  if (startsWith(bytes, BARE_BIFF) && (bytes[1] ?? 0xff) <= 0x08) return 'file-old-excel';
  return bytes.subarray(0, 4096).includes(0) ? 'file-unknown' : 'file-text';
}

/**
 * What a ZIP is that has no workbook in it, by the names of its parts. Null where it is an Excel workbook.
 *
 * @example recogniseArchive(['content.xml', 'mimetype']) // 'file-ods'
 */
export function recogniseArchive(names: readonly string[]): FileFault | null {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/iu)) return null;
  if (has(/^xl\/workbook\.bin$/iu)) return 'file-xlsb';
  if (has(/^mimetype$/u) && has(/^content\.xml$/u)) return 'file-ods';
  if (has(/^(?:word|ppt)\//iu)) return 'file-other-office';
  return has(/^\[Content_Types\]\.xml$/iu) ? 'file-damaged' : 'file-zip';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

/** Names in a compound file are UTF-16. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
