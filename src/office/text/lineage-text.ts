import type { Text } from '../../core/text/text.ts';

/** Words of the part in which a person says what elements of a new edition go on from. */
export const lineageText = {
  title: { ja: '引き継ぎの確認（{count}件）', en: 'What goes on in what ({count})' },
  lead: {
    ja: '名称などが変わり、同じものと見分けられなかった要素です。前の要素の続きであれば選んでください。選んだものは識別子とアドレス、これまでの実績を引き継ぎます。選ばなければ、廃止と新設になります。',
    en: 'These elements could not be recognised, as their names changed. Where one goes on in another, choose it: it keeps its id, its address and its results. What you leave is dropped, and what is new is new.',
  },
  old: { ja: '前の版にだけあるもの', en: 'Only in the edition before' },
  fresh: {
    ja: '分かれてできたかもしれないもの',
    en: 'May have been split off',
  },
  becomes: { ja: '{name}の引き継ぎ先', en: 'What {name} becomes' },
  comesFrom: { ja: '{name}の元', en: 'What {name} comes from' },
  none: { ja: '引き継がない（廃止）', en: 'Nothing: it is dropped' },
  isNew: { ja: '元はない（新設）', en: 'Nothing: it is new' },
  likely: { ja: '提案（確からしい順）', en: 'Proposed, the surest first' },
  others: { ja: 'ほかの新しい要素', en: 'Other new elements' },
  option: { ja: '{name}（{confidence}％: {why}）', en: '{name} ({confidence}%: {why})' },
  propose: { ja: '提案のとおりに選ぶ', en: 'Choose as proposed' },
  look: { ja: '選んだとおりに比べ直す', en: 'Compare again as chosen' },
  taken: { ja: '受け取った引き継ぎ（{count}件）', en: 'Links that were taken ({count})' },
  refused: {
    ja: '選んだ引き継ぎのうち、受け取れないものがあります。何も変わっていません。',
    en: 'Some of the links that you chose cannot be taken. Nothing has changed.',
  },
  renamed: { ja: '名称変更', en: 'renamed' },
  split: { ja: '分割', en: 'split' },
  merged: { ja: '統合', en: 'merged' },
} as const satisfies Record<string, Text>;
