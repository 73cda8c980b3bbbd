/** Bytes that grow as they are written, big-endian as fonts are. */
export type ByteWriter = {
  readonly u8: (value: number) => void;
  readonly u16: (value: number) => void;
  readonly u32: (value: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  readonly size: () => number;
  readonly done: () => Uint8Array;
};

/**
 * @example const out = createByteWriter(); out.u16(1); out.done() // 00 01
 */
export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(4096);
  let at = 0;
  const need = (more: number): void => {
    if (at + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, at + more));
    larger.set(buffer);
    buffer = larger;
  };
  const u8 = (value: number): void => {
    need(1);
    buffer[at] = value;
    at += 1;
  };
  const u16 = (value: number): void => {
    u8((value >> 8) & 0xff);
    u8(value & 0xff);
  };
  return {
    u8,
    u16,
    u32: (value) => {
      u16(value >>> 16);
      u16(value & 0xffff);
    },
    bytes: (bytes) => {
      need(bytes.length);
      buffer.set(bytes, at);
      at += bytes.length;
    },
    size: () => at,
    done: () => buffer.slice(0, at),
  };
}
