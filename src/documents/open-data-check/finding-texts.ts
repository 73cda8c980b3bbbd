import type { Text } from '../../core/text/text.ts';

/** What is wrong, in a sentence each. `{detail}` is what stands there or what is missing. */
export const findingTexts = {
  'format-unfit': {
    ja: '機械が読み取れる形式ではありません（{detail}）。',
    en: 'Not a format that machines read ({detail}).',
  },
  'second-table': { ja: 'ここから別の表が始まっています。', en: 'Another table begins here.' },
  'blank-row': { ja: '空白の行があります。', en: 'There is a blank row.' },
  'blank-column': { ja: '空白の列があります。', en: 'There is a blank column.' },
  'outside-data': { ja: '表の外に「{detail}」があります。', en: '“{detail}” stands outside the table.' },
  'no-name': { ja: '列に項目名がありません。', en: 'The column has no name.' },
  'meaningless-name': {
    ja: '項目名「{detail}」から意味が分かりません。',
    en: 'The name “{detail}” says nothing.',
  },
  'blanks-for-looks': {
    ja: '「{detail}」に体裁のための空白や改行があります。',
    en: '“{detail}” has blanks or line breaks for the looks.',
  },
  'several-data': {
    ja: '1つのセルに複数のデータ「{detail}」があります。',
    en: '“{detail}” is more than one datum.',
  },
  'platform-character': {
    ja: '機種依存文字「{detail}」があります。',
    en: 'There is the platform-dependent character “{detail}”.',
  },
  'blank-without-reason': {
    ja: '値が空欄で、理由もありません。',
    en: 'The value is blank, without a reason.',
  },
  'blank-beside-zero': {
    ja: '空欄と0が同じ列にあり、空欄の意味が書かれていません。',
    en: 'Blanks and zeros stand in one column, and nothing says what a blank means.',
  },
  object: {
    ja: 'セルの上にオブジェクト（{detail}）があります。',
    en: 'There is an object over the cells ({detail}).',
  },
  'odd-format': {
    ja: 'ほかのセルと違う書式のセル（{detail}）があります。',
    en: 'A cell is formatted unlike its column ({detail}).',
  },
  merged: { ja: '結合したセル（{detail}）があります。', en: 'There are merged cells ({detail}).' },
  hidden: { ja: '非表示または折りたたまれた{detail}があります。', en: '{detail} is hidden or folded.' },
  'record-broken': { ja: '1つのデータの中に改行があります。', en: 'There is a line break within a record.' },
  'comma-unquoted': {
    ja: '項目の数（{detail}）が項目名の行と違います。',
    en: 'The number of fields ({detail}) is not that of the header.',
  },
  'quote-fault': {
    ja: 'ダブルコーテーションが閉じていないか、その後に文字があります。',
    en: 'A quote is not closed, or something follows it.',
  },
  'not-a-number': {
    ja: '数値の列に「{detail}」があります。',
    en: '“{detail}” stands in a column of numbers.',
  },
  'value-left-out': { ja: '空欄にできない列が空欄です。', en: 'A cell is blank that must not be.' },
  'name-twice': {
    ja: '項目名「{detail}」が2つ以上の列にあります。',
    en: 'Several columns are named “{detail}”.',
  },
  'code-unknown': { ja: '「{detail}」はコード表にありません。', en: '“{detail}” is not in the code list.' },
  'spelt-two-ways': {
    ja: '同じ選択肢が「{detail}」と書き分けられています。',
    en: 'One choice is spelt in several ways: {detail}.',
  },
  'other-with-detail': {
    ja: '「その他」の詳細が選択肢と同じ列にあります（{detail}）。',
    en: '“Other” stands with its detail ({detail}).',
  },
  formula: { ja: '数式「{detail}」が残っています。', en: 'There is a formula ({detail}).' },
  'header-not-first': {
    ja: '1行目が項目名の行ではありません（{detail}）。',
    en: 'The first row is not the header ({detail}).',
  },
  'no-code-list': { ja: 'コード表「{detail}」がありません。', en: 'The code list “{detail}” is missing.' },
  'symbol-undefined': {
    ja: '記号「{detail}」の定義がありません。',
    en: 'The symbol “{detail}” is not defined.',
  },
  'no-unit': { ja: '数値の単位がありません。', en: 'The numbers have no unit.' },
  'time-not-standard': {
    ja: '「{detail}」は西暦（または西暦併記）の表記ではありません。',
    en: '“{detail}” is not written by the Western calendar.',
  },
  'no-area': {
    ja: '地域コードも地域の正式な名称もありません。',
    en: 'There is no area code and no full name of an area.',
  },
  'area-unknown': {
    ja: '地域コード「{detail}」は正しくありません。',
    en: 'The area code “{detail}” is wrong.',
  },
  'area-shortened': {
    ja: '「{detail}」は地域の正式な名称ではありません。',
    en: '“{detail}” is not the full name of an area.',
  },
  'layout-differs': {
    ja: '項目名が {detail} と違い、変更履歴もありません。',
    en: 'The columns are not those of {detail}, and there is no change log.',
  },
  'no-description': {
    ja: '項目の定義（dictionary または metadata）がありません。',
    en: 'There is no description (dictionary or metadata).',
  },
  'column-not-described': {
    ja: '列「{detail}」の定義がありません。',
    en: 'The column “{detail}” is not described.',
  },
  'name-not-ascii': {
    ja: '列の物理名「{detail}」が英数字ではありません。',
    en: 'The name “{detail}” is not in ASCII letters and digits.',
  },
  'no-change-log': {
    ja: '更新履歴（changes）も最終更新日もありません。',
    en: 'There is neither a change log nor a date of the last update.',
  },
  'encoding-not-said': {
    ja: '文字コードとBOMの有無（{detail}）が書かれていません。',
    en: 'The encoding and the byte order mark are not stated ({detail}).',
  },
  wide: { ja: '繰り返しの項目が横に並んでいます（{detail}）。', en: 'Repeated items go across ({detail}).' },
} as const satisfies Record<string, Text>;

export type FindingCode = keyof typeof findingTexts;
