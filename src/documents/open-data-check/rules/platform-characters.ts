/**
 * The characters that Windows’ Japanese set has beyond JIS X 0208: NEC’s row 13, NEC’s choice of IBM’s extension, and
 * IBM’s extension, by the lead bytes that they have there. Worked out from the decoder, so that no list can be wrong.
 */
const extensionLeads = [0x87, 0xed, 0xee, 0xfa, 0xfb, 0xfc];
const standardLeads = [0x81, 0x82, 0x83, 0x84, 0x88];

function decodeLeads(leads: readonly number[]): Set<string> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Set<string>();
  for (const lead of leads) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if ([...text].length === 1 && text !== '\uFFFD') found.add(text);
    }
  }
  return found;
}

const standard = decodeLeads(standardLeads);
const extended = [...decodeLeads(extensionLeads)].filter((character) => !standard.has(character));

/** Kanji of names (髙, 﨑) are allowed: the rule excepts what a proper name needs. */
const ideograph = /\p{Script=Han}/u;
const symbols = new Set(extended.filter((character) => !ideograph.test(character)));

/** More enclosed and square signs than Windows has, half-width kana, and what each maker puts into the private area. */
const beyond =
  /[\u2460-\u24ff\u2776-\u2793\u3200-\u32ff\u3300-\u33ff\u2160-\u2188\uff61-\uff9f\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;

/**
 * The first platform-dependent character of a text; null where there is none.
 *
 * @example findPlatformCharacter('①床面積') // '①'
 */
export function findPlatformCharacter(text: string): string | null {
  for (const character of text) {
    if (symbols.has(character) || beyond.test(character)) return character;
  }
  return null;
}
