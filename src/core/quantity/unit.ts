/**
 * The one spelling of every unit that documents spell in several ways. Applied after blanks are taken out and
 * full-width letters and digits are made half-width, longest first, anywhere in the unit.
 */
const SPELLINGS: ReadonlyArray<readonly [printed: RegExp, canonical: string]> = [
  [/[%％]/gu, '％'],
  [/CO(?:2|₂|²)/giu, 'CO2'],
  [/^t(?=-?CO2)/u, 't'],
  [/k[mｍ](?:2|²)|㎢/gu, 'k㎡'],
  [/(?:m|ｍ)(?:2|²)|平方メートル|平方ｍ/gu, '㎡'],
  [/(?:m|ｍ)(?:3|³)|立方メートル|立方ｍ/gu, '㎥'],
  [/㎞|キロメートル/gu, 'km'],
  [/㎏|キログラム/gu, 'kg'],
  [/㎘|キロリットル/gu, 'kL'],
  [/[ヶケヵカ]所|か所|個所/gu, '箇所'],
  [/[ヶケヵカ]月|か月/gu, 'か月'],
  [/[Pp]oint|ﾎﾟｲﾝﾄ/gu, 'ポイント'],
];

const FULL_WIDTH_ASCII = /[！-～]/gu;
const KEPT_FULL_WIDTH = new Set(['％', '／', '・']);

/**
 * Gives a unit its one spelling: without blanks, letters and digits half-width, ％ full-width.
 * A scale stays in the unit (万人), because a plan's figures are read in it.
 *
 * @example canonicalUnit('トン CO２') // 'トンCO2'
 * @example canonicalUnit('%') // '％'
 */
export function canonicalUnit(printed: string): string {
  const plain = printed
    .replace(/[\s\u3000]+/gu, '')
    .replace(FULL_WIDTH_ASCII, (char) =>
      KEPT_FULL_WIDTH.has(char) ? char : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
    );
  return SPELLINGS.reduce((unit, [pattern, canonical]) => unit.replace(pattern, canonical), plain);
}

const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8, 兆: 1e12 };

/**
 * Splits the scale from a unit: how many of the base unit one of it is.
 *
 * @example scaleOfUnit('万人') // { factor: 10000, base: '人' }
 * @example scaleOfUnit('件') // { factor: 1, base: '件' }
 */
export function scaleOfUnit(unit: string): { readonly factor: number; readonly base: string } {
  const scale = /^(百万|千|万|億|兆)+/u.exec(unit)?.[0];
  if (scale === undefined || unit === scale)
    return { factor: scale ? factorOf(scale) : 1, base: unit.slice(scale?.length ?? 0) };
  return { factor: factorOf(scale), base: unit.slice(scale.length) };
}

function factorOf(scale: string): number {
  return (scale.match(/百万|千|万|億|兆/gu) ?? []).reduce(
    (product, word) => product * (SCALES[word] ?? 1),
    1,
  );
}
