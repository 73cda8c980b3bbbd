export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp';

export type FileKind = 'pdf' | 'png' | 'jpeg' | 'zip' | 'ole' | 'gzip' | 'unknown';

export type DecodeFailure =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'binary'; readonly file: FileKind }
  | { readonly code: 'encoding-unknown'; readonly line: number; readonly byte: number };

export type DecodeResult =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly failure: DecodeFailure };

/** The largest text that is read, in bytes. A whole comprehensive plan is under 2 MB of text. */
export const MAX_TEXT_BYTES = 16 * 1024 * 1024;

const SIGNATURES: ReadonlyArray<readonly [file: FileKind, bytes: readonly number[]]> = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
];

/**
 * Decodes a text file of unknown encoding. UTF-8 comes first and is taken when every byte fits; then a byte order
 * mark; then CP932 and EUC-JP, of which one is taken only when it decodes without an error and reads as Japanese
 * (hiragana) while the other does not as well. Anything else is refused with its place: a wrong guess would
 * give a plan of wrong characters.
 *
 * @example decodeText(new TextEncoder().encode('重点戦略')) // { ok: true, text: '重点戦略', encoding: 'utf-8' }
 */
export function decodeText(bytes: Uint8Array): DecodeResult {
  if (bytes.length === 0) return { ok: false, failure: { code: 'empty' } };
  if (bytes.length > MAX_TEXT_BYTES)
    return { ok: false, failure: { code: 'too-large', bytes: bytes.length, limit: MAX_TEXT_BYTES } };
  const file = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0];
  if (file) return { ok: false, failure: { code: 'binary', file } };
  const decoded =
    decodeByMark(bytes) ?? decodeUtf8(bytes) ?? decodeUnmarkedUtf16(bytes) ?? decodeJapanese(bytes);
  if (decoded === null) return { ok: false, failure: refuse(bytes) };
  if (decoded.text.trim() === '') return { ok: false, failure: { code: 'empty' } };
  return hasControls(decoded.text)
    ? { ok: false, failure: { code: 'binary', file: 'unknown' } }
    : { ok: true, ...decoded };
}

type Decoded = { readonly text: string; readonly encoding: TextEncoding };

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function decodeByMark(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  return null;
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const decoded = decodeAs('utf-8', bytes);
  return decoded?.text.includes('\0') ? null : decoded;
}

/** Without a mark, UTF-16 shows by its line ends: a newline is 0A 00 or 00 0A, and Japanese text has no other zero bytes. */
function decodeUnmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const decoded = decodeAs(encoding, bytes);
    if (decoded?.text.includes('\n') && !decoded.text.includes('\0') && hiraganaShare(decoded.text) > 0.1)
      return decoded;
  }
  return null;
}

function decodeJapanese(bytes: Uint8Array): Decoded | null {
  const sure = (['shift_jis', 'euc-jp'] as const)
    .map((encoding) => decodeAs(encoding, bytes))
    .filter(
      (decoded) => decoded !== null && hiraganaShare(decoded.text) > 0.1 && halfKanaShare(decoded.text) < 0.2,
    );
  return sure.length === 1 ? (sure[0] ?? null) : null;
}

function hiraganaShare(text: string): number {
  return share(text, /[\u3041-\u3096]/gu);
}

/** Text of another encoding that is read as CP932 comes out as half-width katakana. */
function halfKanaShare(text: string): number {
  return share(text, /[\uff61-\uff9f]/gu);
}

function share(text: string, pattern: RegExp): number {
  const sample = text.slice(0, 100_000).replace(/\s+/gu, '');
  return sample.length === 0 ? 0 : (sample.match(pattern)?.length ?? 0) / sample.length;
}

function hasControls(text: string): boolean {
  const sample = text.slice(0, 1_000_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/gu)?.length ?? 0;
  return controls > 8 && controls / sample.length > 0.001;
}

/** Binary where zero bytes or many controls stand; else the place of the first byte that is not UTF-8. */
function refuse(bytes: Uint8Array): DecodeFailure {
  const sample = bytes.subarray(0, 100_000);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  if (controls / sample.length > 0.01) return { code: 'binary', file: 'unknown' };
  const byte = firstBadByte(bytes);
  let line = 1;
  for (let at = 0; at < byte; at += 1) if (bytes[at] === 0x0a) line += 1;
  return { code: 'encoding-unknown', line, byte: byte + 1 };
}

/** The length of the longest start of `bytes` that is UTF-8, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
