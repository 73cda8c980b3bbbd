import type { Text } from '../../core/text/text.ts';

/** What the keys of the list do. */
export const keyGuideText = {
  title: { ja: 'キーボードとExcelからの貼り付け', en: 'Keyboard, and pasting from Excel' },
  enter: {
    ja: '値の欄で：次の値の欄へ進みます。選択肢で：次の欄へ進みます。',
    en: 'In a value: goes to the next value. In a choice: goes to the next box.',
  },
  digit: {
    ja: '番号のついた選択肢で：その番号を選び、次の欄へ進みます（矢印キーで選ぶと、その場にとどまります）。',
    en: 'In a numbered choice: chooses that number and goes to the next box (arrow keys choose and stay).',
  },
  copy: {
    ja: '空の文章欄で：前年度の記載を写し、最初の数字を選んだ状態にします。',
    en: 'In an empty text: takes over last year’s text, with its first figure selected.',
  },
  next: {
    ja: '次の項目へ進みます（PageUpで前の項目へ戻ります）。最後の項目の後は「そろった項目をすべて提出」です。',
    en: 'Goes to the next item (PageUp to the one before). After the last one comes “Submit all complete items”.',
  },
  submit: {
    ja: 'その項目を保存して提出し、次の項目へ進みます。足りないものがあるときは、その欄に戻ります。一覧の外では、最初の欄へ進みます。',
    en: 'Saves and submits the item and goes to the next. Where something is missing, it comes back to that box. Outside of the list it goes to the first box.',
  },
  paste: {
    ja: 'Excelで選んだ列を値の欄に貼り付けると、下の値の欄まで続けて入ります。2列目は出典、3列目はコメントに入ります。空のセルは飛ばします。1列目が指標の名前なら、名前の合う指標に入ります。',
    en: 'A column from Excel, pasted into a value, fills the values below it too. A second column goes to the source, a third to the comment. Empty cells are skipped. Where the first column has the indicators’ names, each goes to the indicator of that name.',
  },
} as const satisfies Record<string, Text>;
