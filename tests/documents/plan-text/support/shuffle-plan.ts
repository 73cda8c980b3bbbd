import type { SeededRandom } from './seeded-random.ts';

/** Kanji of the words by which a plan's parts are known; they stay. */
const VOCABULARY =
  '章基本的方向性数値目標指名策定時実績値累計重点戦略業要評価推進取組具体年度関連事業名担当課小中学校男女計画第以上下人件回団箇所店舗路線社者万';

/** Units behind which figures are changed. */
const FIGURE =
  /(?<![0-9０-９.,★※])([0-9０-９][0-9０-９,.]*)(?=\s?(?:％|人|件|回|団体|箇所|店舗|路線|社|者|万人|トン|年[・" ]))/gu;

/**
 * Changes names, sentences, departments and figures of a document in the same way wherever they stand: every kanji
 * outside the vocabulary becomes another one, and every digit but zero of a figure another digit. Widths stay, so
 * lines are wrapped where they were.
 */
export function makeShuffle(texts: readonly string[], random: SeededRandom): (text: string) => string {
  const kanji = [...new Set(texts.join('').match(/\p{Script=Han}/gu) ?? [])].filter(
    (char) => !VOCABULARY.includes(char) && char !== '々' && char !== '〆',
  );
  const kanjiOf = permute(kanji, random);
  const digitOf = permute([...'123456789'], random);
  const changeDigits = (figure: string): string =>
    figure.replace(/[1-9１-９]/gu, (digit) => {
      const full = digit > '９' ? false : digit >= '１';
      const plain = full ? String.fromCharCode(digit.charCodeAt(0) - 0xfee0) : digit;
      const other = digitOf.get(plain) ?? plain;
      return full ? String.fromCharCode(other.charCodeAt(0) + 0xfee0) : other;
    });
  return (text) =>
    text
      .replace(FIGURE, (figure) => changeDigits(figure))
      .replace(/\p{Script=Han}/gu, (char) => kanjiOf.get(char) ?? char);
}

function permute(values: readonly string[], random: SeededRandom): ReadonlyMap<string, string> {
  const shuffled = [...values];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = random.int(0, at);
    const [a, b] = [shuffled[at], shuffled[other]];
    if (a === undefined || b === undefined) continue;
    [shuffled[at], shuffled[other]] = [b, a];
  }
  return new Map(values.map((value, at) => [value, shuffled[at] ?? value]));
}
