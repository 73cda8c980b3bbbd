import { type ByteWriter, createByteWriter } from './byte-writer.ts';

/** The tables of a font that say what its glyphs look like and where they stand. */
export type GlyphTables = {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
  /** Of `head`: 0 for offsets in two bytes, 1 for four. */
  readonly indexFormat: number;
  readonly count: number;
};

type Streams = {
  readonly contours: ByteWriter;
  readonly points: ByteWriter;
  readonly flags: ByteWriter;
  readonly glyphs: ByteWriter;
  readonly composites: ByteWriter;
  readonly boxes: ByteWriter;
  readonly instructions: ByteWriter;
  readonly boxBitmap: Uint8Array;
  readonly overlapBitmap: Uint8Array;
};

/**
 * The glyphs of a font as WOFF2 packs them: contours, points, flags and instructions each in a stream of its own, so
 * that like stands beside like. W3C WOFF 2.0, 5.1 (transformed glyf table).
 *
 * @example transformGlyphs({ glyf, loca, indexFormat: 1, count: 1700 })
 */
export function transformGlyphs({ glyf, loca, indexFormat, count }: GlyphTables): Uint8Array {
  const streams: Streams = {
    contours: createByteWriter(),
    points: createByteWriter(),
    flags: createByteWriter(),
    glyphs: createByteWriter(),
    composites: createByteWriter(),
    boxes: createByteWriter(),
    instructions: createByteWriter(),
    boxBitmap: new Uint8Array(4 * Math.floor((count + 31) / 32)),
    overlapBitmap: new Uint8Array((count + 7) >> 3),
  };
  const offsets = new DataView(loca.buffer, loca.byteOffset, loca.byteLength);
  const offsetOf = (index: number): number =>
    indexFormat === 0 ? 2 * offsets.getUint16(2 * index) : offsets.getUint32(4 * index);
  for (let index = 0; index < count; index += 1) {
    addGlyph(glyf.subarray(offsetOf(index), offsetOf(index + 1)), index, streams);
  }
  return joinStreams(streams, count, indexFormat);
}

function joinStreams(streams: Streams, count: number, indexFormat: number): Uint8Array {
  const { contours, points, flags, glyphs, composites, boxes, instructions, boxBitmap, overlapBitmap } =
    streams;
  const overlaps = overlapBitmap.some((byte) => byte !== 0);
  const out = createByteWriter();
  out.u16(0);
  out.u16(overlaps ? 1 : 0);
  out.u16(count);
  out.u16(indexFormat);
  for (const stream of [contours, points, flags, glyphs, composites]) out.u32(stream.size());
  out.u32(boxBitmap.length + boxes.size());
  out.u32(instructions.size());
  for (const stream of [contours, points, flags, glyphs, composites]) out.bytes(stream.done());
  out.bytes(boxBitmap);
  out.bytes(boxes.done());
  out.bytes(instructions.done());
  if (overlaps) out.bytes(overlapBitmap);
  return out.done();
}

function addGlyph(bytes: Uint8Array, index: number, streams: Streams): void {
  if (bytes.length === 0) {
    streams.contours.u16(0);
    return;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contours = view.getInt16(0);
  streams.contours.u16(contours & 0xffff);
  if (contours < 0) {
    addComposite(bytes, view, streams);
    addBox(bytes, index, streams);
    return;
  }
  const { points, instructions, overlaps } = readOutline(bytes, view, contours);
  let before = -1;
  for (let contour = 0; contour < contours; contour += 1) {
    const end = view.getUint16(10 + 2 * contour);
    write255(streams.points, end - before);
    before = end;
  }
  for (const point of points) writeTriplet(point, streams);
  write255(streams.glyphs, instructions.length);
  streams.instructions.bytes(instructions);
  if (overlaps)
    streams.overlapBitmap[index >> 3] = (streams.overlapBitmap[index >> 3] ?? 0) | (0x80 >> (index & 7));
  if (!isBoxOf(points, view)) addBox(bytes, index, streams);
}

/** A point by its distance from the one before it. */
type Point = { readonly dx: number; readonly dy: number; readonly onCurve: boolean };
type Outline = {
  readonly points: readonly Point[];
  readonly instructions: Uint8Array;
  readonly overlaps: boolean;
};

const flag = { onCurve: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32, overlap: 64 } as const;

/** OpenType, glyf: simple glyph description. */
function readOutline(bytes: Uint8Array, view: DataView, contours: number): Outline {
  const count = view.getUint16(10 + 2 * (contours - 1)) + 1;
  const lengthAt = 10 + 2 * contours;
  const length = view.getUint16(lengthAt);
  let at = lengthAt + 2 + length;
  const flags: number[] = [];
  while (flags.length < count) {
    const value = bytes[at] ?? 0;
    at += 1;
    flags.push(value);
    if ((value & flag.repeat) === 0) continue;
    for (let more = bytes[at] ?? 0; more > 0; more -= 1) flags.push(value);
    at += 1;
  }
  const read = (short: number, same: number): readonly number[] =>
    flags.map((value) => {
      if ((value & short) !== 0) {
        at += 1;
        return (value & same) !== 0 ? (bytes[at - 1] ?? 0) : -(bytes[at - 1] ?? 0);
      }
      if ((value & same) !== 0) return 0;
      at += 2;
      return view.getInt16(at - 2);
    });
  const xs = read(flag.shortX, flag.sameX);
  const ys = read(flag.shortY, flag.sameY);
  const points = flags.map((value, index) => ({
    dx: xs[index] ?? 0,
    dy: ys[index] ?? 0,
    onCurve: (value & flag.onCurve) !== 0,
  }));
  const instructions = bytes.subarray(lengthAt + 2, lengthAt + 2 + length);
  return { points, instructions, overlaps: ((flags[0] ?? 0) & flag.overlap) !== 0 };
}

const component = {
  wordArguments: 1,
  scale: 8,
  more: 32,
  scales: 64,
  matrix: 128,
  instructions: 256,
} as const;

/** The parts of a composite glyph go as they are; OpenType, glyf: composite glyph description. */
function addComposite(
  bytes: Uint8Array,
  view: DataView,
  { composites, glyphs, instructions }: Streams,
): void {
  let at = 10;
  let flags: number;
  let hasInstructions = false;
  do {
    flags = view.getUint16(at);
    hasInstructions ||= (flags & component.instructions) !== 0;
    at += 4 + ((flags & component.wordArguments) !== 0 ? 4 : 2);
    if ((flags & component.scale) !== 0) at += 2;
    else if ((flags & component.scales) !== 0) at += 4;
    else if ((flags & component.matrix) !== 0) at += 8;
  } while ((flags & component.more) !== 0);
  composites.bytes(bytes.subarray(10, at));
  if (!hasInstructions) return;
  const length = view.getUint16(at);
  write255(glyphs, length);
  instructions.bytes(bytes.subarray(at + 2, at + 2 + length));
}

function addBox(bytes: Uint8Array, index: number, { boxes, boxBitmap }: Streams): void {
  boxBitmap[index >> 3] = (boxBitmap[index >> 3] ?? 0) | (0x80 >> (index & 7));
  boxes.bytes(bytes.subarray(2, 10));
}

/** A box that the points give is left out, and worked out again when the font is opened. */
function isBoxOf(points: readonly Point[], view: DataView): boolean {
  let [x, y] = [0, 0];
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { dx, dy } of points) {
    x += dx;
    y += dy;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top].every((edge, index) => edge === view.getInt16(2 + 2 * index));
}

/** A point in one flag and one to four bytes, the nearer the fewer. W3C WOFF 2.0, 5.2 (triplet encoding). */
function writeTriplet({ dx, dy, onCurve }: Point, { flags, glyphs }: Streams): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const curve = onCurve ? 0 : 128;
  const [signX, signY] = [dx < 0 ? 0 : 1, dy < 0 ? 0 : 1];
  const signs = signX + 2 * signY;
  if (dx === 0 && y < 1280) {
    flags.u8(curve + ((y & 0xf00) >> 7) + signY);
    glyphs.u8(y & 0xff);
  } else if (dy === 0 && x < 1280) {
    flags.u8(curve + 10 + ((x & 0xf00) >> 7) + signX);
    glyphs.u8(x & 0xff);
  } else if (x < 65 && y < 65) {
    flags.u8(curve + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs);
    glyphs.u8((((x - 1) & 0xf) << 4) | ((y - 1) & 0xf));
  } else if (x < 769 && y < 769) {
    flags.u8(curve + 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs);
    glyphs.u8((x - 1) & 0xff);
    glyphs.u8((y - 1) & 0xff);
  } else if (x < 4096 && y < 4096) {
    flags.u8(curve + 120 + signs);
    glyphs.u8(x >> 4);
    glyphs.u8(((x & 0xf) << 4) | (y >> 8));
    glyphs.u8(y & 0xff);
  } else {
    flags.u8(curve + 124 + signs);
    glyphs.u16(x);
    glyphs.u16(y);
  }
}

/** 255UInt16: one byte below 253, else a sign and one or two more. W3C WOFF 2.0, 4.1. */
function write255(out: ByteWriter, value: number): void {
  if (value < 253) out.u8(value);
  else if (value < 506) {
    out.u8(255);
    out.u8(value - 253);
  } else if (value < 762) {
    out.u8(254);
    out.u8(value - 506);
  } else {
    out.u8(253);
    out.u16(value);
  }
}
