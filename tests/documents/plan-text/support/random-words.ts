import type { SeededRandom } from './seeded-random.ts';

/** Made-up nouns: no plan of any city is in them. */
const KANJI = [
  '空海',
  '風里',
  '川辺',
  '森谷',
  '緑丘',
  '光野',
  '星台',
  '波浜',
  '雲原',
  '月岡',
  '花園',
  '石垣',
  '鳥居',
  '竹林',
  '松葉',
  '砂山',
  '灯台',
  '水車',
  '渡船',
  '織物',
  '陶芸',
  '薬草',
] as const;
const KATAKANA = [
  'ソラリオ',
  'ミナトナ',
  'カゼール',
  'モリノワ',
  'ルミナ',
  'トビウオ',
  'ハグルマ',
  'コダマ',
] as const;
const LATIN = ['ABC', 'QR', 'XYZ', 'NPO'] as const;
const JOINTS = ['の', 'と', 'や', 'に向けた', 'を活かした', 'における', 'による'] as const;
const DEEDS = [
  '推進',
  '充実',
  '整備',
  '支援',
  '確保',
  '強化',
  '育成',
  '運営',
  '実施',
  '促進',
  '開催',
  '普及',
  '活用',
] as const;
const OFFICES = [
  '企画',
  '環境',
  '福祉',
  '道路',
  '公園',
  '教育',
  '産業',
  '防災',
  '水道',
  '港湾',
  '市民',
  '文化',
] as const;

export function randomNoun(random: SeededRandom): string {
  return random.chance(0.3) ? random.pick(KATAKANA) : random.pick(KANJI);
}

/** A phrase of about so many characters, with a mark of punctuation, brackets or Latin letters now and then. */
export function randomPhrase(random: SeededRandom, length: number, latin = true): string {
  let text = randomNoun(random);
  while (text.length + 3 < length) {
    const roll = random.next();
    if (roll < 0.12) text += `、${randomNoun(random)}`;
    else if (roll < 0.22) text += `・${randomNoun(random)}`;
    else if (roll < 0.28) text += `（${randomNoun(random)}）`;
    else if (roll < 0.34 && latin) text += ` ${random.pick(LATIN)} ${randomNoun(random)}`;
    else text += `${random.pick(JOINTS)}${randomNoun(random)}`;
  }
  return `${text}の${random.pick(DEEDS)}`;
}

export function randomProject(random: SeededRandom): string {
  const name = `${randomNoun(random)}${randomNoun(random)}${random.chance(0.4) ? `・${randomNoun(random)}` : ''}${random.pick(DEEDS)}`;
  return `${name}${random.chance(0.92) ? '事業' : 'プラン'}`;
}

export function randomDepartment(random: SeededRandom): string {
  const office = random.pick(OFFICES);
  return random.chance(0.15)
    ? `${office}・${random.pick(OFFICES)}総合推進センター`
    : `${office}${random.pick(['政策', '', '総務'])}課`;
}
