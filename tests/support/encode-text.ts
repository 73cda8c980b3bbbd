/** Encodes by turning the platform's decoder round: it has none of its own for these. What is unknown becomes "?". */
export function encodeText(text: string, encoding: 'shift_jis' | 'euc-jp'): Buffer {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, readonly number[]>();
  for (let first = 0x80; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const letter = decoder.decode(Uint8Array.of(first, second));
      if ([...letter].length === 1 && letter !== '\uFFFD' && !known.has(letter))
        known.set(letter, [first, second]);
    }
  }
  return Buffer.from(
    [...text].flatMap((letter) =>
      letter < '\u0080' ? [letter.charCodeAt(0)] : (known.get(letter) ?? [0x3f]),
    ),
  );
}
