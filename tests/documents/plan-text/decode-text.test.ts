import { describe, expect, test } from 'vitest';
import { decodeText, MAX_TEXT_BYTES } from '../../../src/documents/plan-text/decode-text.ts';

const SENTENCE = '◆基本的な方向性 \n●暮らしやすいまちをつくります。\n';
/** かな and line end in CP932 and EUC-JP, by hand: encoders for them are not in the platform. */
const CP932 = Uint8Array.from([
  0x82, 0xa9, 0x82, 0xc8, 0x82, 0xcc, 0x82, 0xdc, 0x82, 0xbf, 0x0a, 0x8c, 0x76, 0x89, 0xe6,
]);
const EUC_JP = Uint8Array.from([
  0xa4, 0xab, 0xa4, 0xca, 0xa4, 0xce, 0xa4, 0xde, 0xa4, 0xc1, 0x0a, 0xb7, 0xd7, 0xb2, 0xe8,
]);

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((char) => char.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

describe('an encoding that is sure is decoded', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(SENTENCE), SENTENCE, 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${SENTENCE}`), SENTENCE, 'utf-8'],
    ['UTF-16LE with a mark', utf16(SENTENCE, true, true), SENTENCE, 'utf-16le'],
    ['UTF-16BE with a mark', utf16(SENTENCE, false, true), SENTENCE, 'utf-16be'],
    ['UTF-16LE without a mark', utf16(SENTENCE, true, false), SENTENCE, 'utf-16le'],
    ['UTF-16BE without a mark', utf16(SENTENCE, false, false), SENTENCE, 'utf-16be'],
    ['CP932', CP932, 'かなのまち\n計画', 'shift_jis'],
    ['EUC-JP', EUC_JP, 'かなのまち\n計画', 'euc-jp'],
  ] as const)('%s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text, encoding });
  });
});

describe('what is no text is refused', () => {
  test.each([
    ['nothing', [], { code: 'empty' }],
    ['blanks', [0x20, 0x0a, 0x0a], { code: 'empty' }],
    ['a PDF', [...Buffer.from('%PDF-1.7\n')], { code: 'binary', file: 'pdf' }],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], { code: 'binary', file: 'png' }],
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], { code: 'binary', file: 'zip' }],
    ['zero bytes', [0x41, 0, 0x42, 0, 0, 1, 2, 3, 0x43, 0xff], { code: 'binary', file: 'unknown' }],
  ] as const)('%s', (_, bytes, failure) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: false, failure });
  });

  test('with the place of the first byte that is not UTF-8', () => {
    const bytes = new TextEncoder().encode(`一行目\n二行目\n三行目\n${'四'.repeat(50)}`);
    bytes[10 + 10 + 3] = 0xff;
    expect(decodeText(bytes)).toEqual({
      ok: false,
      failure: { code: 'encoding-unknown', line: 3, byte: 24 },
    });
  });

  test('with its size where it is too large', () => {
    const bytes = new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x41);
    expect(decodeText(bytes)).toEqual({
      ok: false,
      failure: { code: 'too-large', bytes: MAX_TEXT_BYTES + 1, limit: MAX_TEXT_BYTES },
    });
  });
});
