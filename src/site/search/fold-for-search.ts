/*
 * People type one word in many forms: ｻｰﾋﾞｽ, サービス, さーびす; 髙 or 高; センター or センタ. Text and query are folded
 * to one form, and every folded character remembers where it came from, so that the original can be marked.
 */

/** A text in the form that is compared. All parts have one entry for each UTF-16 unit of `folded`. */
export type FoldedText = {
  readonly folded: string;
  /**
   * What may end after the character: `m` a word with a prolonged-sound mark (センター), `e` a word by the look of it
   * (the script changes, or there is a space, a sign or the end of the text), `-` nothing.
   */
  readonly ends: string;
  /** Where its original begins and ends in the text (UTF-16 units). */
  readonly starts: ArrayLike<number>;
  readonly stops: ArrayLike<number>;
};

/** Variants of one character in names of people and places, as far as each has one usual form. */
const variants = new Map(
  [
    '高髙',
    '崎﨑碕',
    '吉𠮷',
    '辺邊邉',
    '斉齋齊斎',
    '浜濱',
    '沢澤',
    '広廣',
    '国國',
    '桜櫻',
    '島嶋嶌',
    '富冨',
    '館舘',
    '万萬',
    '学學',
    '会會',
    '滝瀧',
    '真眞',
    '竜龍',
  ].flatMap((group) => {
    const [usual = '', ...others] = Array.from(group);
    return others.map((other) => [other, usual] as const);
  }),
);

const prolonged = 'ー';
/** Dashes that are written for ー after kana. The hyphen is not one of them: it parts words. */
const likeProlonged = /[―─−]/;
const smallKana = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const fullKana = 'あいうえおつやゆよわかけ';
/** A character with what belongs to it: ﾞ and ﾟ are characters of their own in half-width kana. */
const clusters = /[\s\S][\p{M}\uff9e\uff9f]*/gu;

type Unit = {
  readonly character: string;
  readonly script: Script;
  readonly start: number;
  readonly stop: number;
  readonly end: 'm' | 'e' | '-';
};

type Script = 'hiragana' | 'katakana' | 'han' | 'other' | 'sign';

/**
 * Folds a text: NFKC, lower case, hiragana for katakana, full kana for small, usual forms of characters; without
 * spaces, signs, and the ー that ends a word (センター, センタ). Folding what is folded changes nothing.
 *
 * @example foldForSearch('ﾌﾚｲﾙ チェック').folded // 'ふれいるちえつく'
 */
export function foldForSearch(text: string): FoldedText {
  const units = dropFinalMarks(markEdges(splitUnits(text)));
  const places = units.flatMap((unit) => Array.from({ length: unit.character.length }, () => unit));
  return {
    folded: units.map(({ character }) => character).join(''),
    ends: places.map(({ end }) => end).join(''),
    starts: Uint32Array.from(places, ({ start }) => start),
    stops: Uint32Array.from(places, ({ stop }) => stop),
  };
}

function splitUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(clusters)) {
    const [start, stop] = [match.index, match.index + match[0].length];
    for (const plain of match[0].normalize('NFKC').toLowerCase()) {
      const last = units.at(-1);
      const isMark = plain === prolonged || (likeProlonged.test(plain) && isKana(last?.character));
      if (isMark && last?.character === prolonged) continue;
      const script = isMark ? (last?.script ?? 'katakana') : scriptOf(plain);
      const character = isMark ? prolonged : foldCharacter(plain);
      units.push({ character, script, start, stop, end: '-' });
    }
  }
  return units;
}

/** Notes where words may end, then leaves spaces and signs out. */
function markEdges(units: readonly Unit[]): readonly Unit[] {
  return units
    .map((unit, index): Unit => {
      const isEdge = units[index + 1]?.script !== unit.script;
      return isEdge ? { ...unit, end: 'e' } : unit;
    })
    .filter(({ script }) => script !== 'sign');
}

/** A ー between kana and anything else goes; the kana before it keeps note of it. */
function dropFinalMarks(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit, index): readonly Unit[] => {
    const [before, after] = [units[index - 1], units[index + 1]];
    if (unit.character === prolonged && isKana(before?.character) && !isKana(after?.character)) return [];
    return after?.character === prolonged && isKana(unit.character) ? [{ ...unit, end: 'm' }] : [unit];
  });
}

function foldCharacter(character: string): string {
  const hiragana = /[ァ-ヶ]/.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - 0x60)
    : character;
  const small = smallKana.indexOf(hiragana);
  return (small >= 0 ? fullKana[small] : variants.get(hiragana)) ?? hiragana;
}

function isKana(character: string | undefined): boolean {
  return character !== undefined && /[ぁ-ゖァ-ヺ]/.test(character);
}

/** A mark that found no character to join with is left out like a sign. */
function scriptOf(character: string): Script {
  if (/\p{M}/u.test(character)) return 'sign';
  if (/[ぁ-ゟ]/.test(character)) return 'hiragana';
  if (/[ァ-ヿ]/.test(character)) return 'katakana';
  if (/\p{Script=Han}/u.test(character)) return 'han';
  return /[\p{L}\p{N}]/u.test(character) ? 'other' : 'sign';
}
