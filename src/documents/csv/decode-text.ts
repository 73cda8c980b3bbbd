/**
 * Text from bytes as Japanese offices save them: UTF-8 where the bytes are valid UTF-8, else CP932 (Shift_JIS as
 * Windows writes it). A byte order mark is left to the reader of the text.
 *
 * @example decodeText(new Uint8Array([0x82, 0xa0])) // 'あ'
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
