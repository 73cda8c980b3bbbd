import type { Text } from '../../core/text/text.ts';

/**
 * The thirty rules of 行政データにおける機械可読性に関するルール (decided on 31 March 2026 by the ministries’ meeting for
 * promoting digital transformation), under their own numbers: level 1 files and cells, level 2 values, level 3
 * descriptions. The Japanese names are the rules’ own. Source: Digital Agency, machine_readability_rule (PDL 1.0),
 * https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/gyouseidata_rule.pdf
 */
export const ruleTexts = {
  'L1-01': {
    ja: 'ファイル形式は機械が直接読み取れるExcelやCSV等となっているか',
    en: 'The file is of a format that machines read directly',
  },
  'L1-02': {
    ja: '１シート（ファイル）に複数の表が掲載されていないか',
    en: 'A sheet or file holds one table only',
  },
  'L1-03': { ja: 'データが分断されていないか', en: 'No blank row or column cuts the data apart' },
  'L1-04': { ja: 'データ本体と無関係な情報がないか', en: 'Nothing stands outside the data' },
  'L1-05': {
    ja: 'すべての列に意味が推測できる項目名が存在するか',
    en: 'Every column has a name that says what it is',
  },
  'L1-06': {
    ja: 'スペースや改行等で体裁を整えていないか',
    en: 'No blanks or line breaks for the looks',
  },
  'L1-07': { ja: '１セル１データとなっているか', en: 'A cell holds one datum' },
  'L1-08': { ja: '機種依存文字を使用していないか', en: 'No platform-dependent characters' },
  'L1-09': { ja: '空白とゼロが明確に区別されているか', en: 'Blank and zero are told apart' },
  'L1-10': { ja: '【Excel】オブジェクトを使用していないか', en: 'Excel: no objects' },
  'L1-11': {
    ja: '【Excel】書式でデータの違いを表現していないか',
    en: 'Excel: no meaning in formats',
  },
  'L1-12': { ja: '【Excel】セルの結合をしていないか', en: 'Excel: no merged cells' },
  'L1-13': {
    ja: '【Excel】不要な行や列が非表示のまま残されていないか',
    en: 'Excel: no hidden rows or columns',
  },
  'L1-14': { ja: '【CSV】１行１データで表現されているか', en: 'CSV: one record a line' },
  'L1-15': {
    ja: '【CSV】文字列にカンマが含まれているフィールドの値はダブルコーテーション（“）で囲んでいるか',
    en: 'CSV: values with a comma are quoted',
  },
  'L2-01': {
    ja: '数値データは数値属性とし、文字列を含まないこと',
    en: 'Numbers are numbers, without any words',
  },
  'L2-02': {
    ja: 'データ内での項目名等の省略をしていないか',
    en: 'No value is left out because the row above has it',
  },
  'L2-03': {
    ja: '各列が一意に識別可能な項目名を持っているか',
    en: 'Every column has a name of its own',
  },
  'L2-04': { ja: '選択肢回答が標準化されているか', en: 'Choices are written in one way' },
  'L2-05': {
    ja: '選択肢列と「その他」の詳細記入が分離されているか',
    en: 'Details of “other” stand in a column of their own',
  },
  'L2-06': {
    ja: '【Excel】数式を使用している場合は、数値データに修正しているか',
    en: 'Excel: values instead of formulas',
  },
  'L3-01': {
    ja: '項目名行から始まり、次行からデータ入力がされているか',
    en: 'The header is the first row, data begin in the second',
  },
  'L3-02': { ja: '回答のコード表が別添されているか', en: 'Codes come with a code list' },
  'L3-03': {
    ja: '数値データの同一列内に特殊記号（秘匿等）を使用する場合は、その定義を明記しているか',
    en: 'Special symbols among numbers are defined',
  },
  'L3-04': { ja: 'データの単位を記載しているか', en: 'Numbers have a unit' },
  'L3-05': { ja: '時間軸の表記が標準化されているか', en: 'Times are written in the standard way' },
  'L3-06': {
    ja: '地域コード又は正式な地域名称が表記されているか',
    en: 'Places have their code or full name',
  },
  'L3-07': {
    ja: '年によってフォーマットが著しく異なっていないか',
    en: 'The layout stays the same over the years',
  },
  'L3-08': {
    ja: 'データの定義や更新履歴が記載されているか',
    en: 'Definitions and a change log are given',
  },
  'L3-09': { ja: 'データが縦持ち形式になっているか', en: 'Data go down, not across' },
} as const satisfies Record<string, Text>;

export type RuleId = keyof typeof ruleTexts;
