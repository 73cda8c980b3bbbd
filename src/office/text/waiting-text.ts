import type { WaitingAct } from '../../app/round/list-waiting.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the list of what waits for somebody. */
export const waitingText = {
  lead: {
    ja: '確かめて進めるものです。気になる点がある項目には、その理由が出ています。',
    en: 'Items for you to look at and pass on. Where something is remarkable, it says what.',
  },
  nothing: {
    ja: 'いま、あなたの確認を待っている項目はありません。',
    en: 'Nothing waits for you now.',
  },
  nothingHint: {
    ja: '項目が提出または承認されると、確認する人のこの一覧に並びます。',
    en: 'When an item is submitted or approved, it appears here for whoever has to look at it.',
  },
  nothingForDepartment: { ja: 'この課の項目はありません。', en: 'There is none of this department.' },
  chooseAll: { ja: '{count}件すべて選ぶ', en: 'Choose all {count}' },
  chooseFine: { ja: '気になる点のない{count}件を選ぶ', en: 'Choose the {count} without remarks' },
  chooseNone: { ja: '選択を外す', en: 'Choose none' },
  choice: { ja: '選び方', en: 'Choosing' },
  chooseOne: { ja: '{name}を選ぶ', en: 'Choose {name}' },
  item: { ja: '項目', en: 'Item' },
  entered: { ja: '入力された内容', en: 'What was entered' },
  verdict: { ja: '判定', en: 'Verdict' },
  remarks: { ja: '気になる点', en: 'Remarks' },
  noRemarks: { ja: 'なし', en: 'none' },
  due: { ja: '期限', en: 'Due' },
  sendBack: { ja: '差し戻す', en: 'Send back' },
  sendBackOf: { ja: '{name}を差し戻す', en: 'Send {name} back' },
  select: { ja: '選択', en: 'Choose' },
  department: { ja: '課', en: 'Department' },
  anyDepartment: { ja: 'すべての課', en: 'All departments' },
  narrow: { ja: '絞り込む', en: 'Narrow down' },
  noneChosen: { ja: '項目を一つ以上選んでください。', en: 'Choose at least one item.' },
  refused: {
    ja: '次の項目はできませんでした。ほかの選んだ項目は済んでいます。',
    en: 'These items could not be done. The others that you chose are done.',
  },
  refusedAll: { ja: '次の項目はできませんでした。', en: 'These items could not be done.' },
  unknown: { ja: '一覧にない項目', en: 'an item that is not listed' },
  commentOf: { ja: 'コメント：{text}', en: 'Comment: {text}' },
  progressOf: { ja: '{label} {count}件', en: '{label}: {count}' },
  amountOf: { ja: '{amount}{unit}', en: '{amount} {unit}' },
} as const satisfies Record<string, Text>;

/** What each group of the list is headed with. */
export const waitingHeadText: Readonly<Record<WaitingAct, Text>> = {
  approve: { ja: '承認を待っている{count}件', en: '{count} wait for approval' },
  confirm: { ja: '部長の確認を待っている{count}件', en: '{count} wait for the division head' },
  accept: { ja: '受理を待っている{count}件', en: '{count} wait for acceptance' },
};

/** What the button under a group says. */
export const waitingActText: Readonly<Record<WaitingAct, Text>> = {
  approve: { ja: '選んだ項目を承認する', en: 'Approve the chosen' },
  confirm: { ja: '選んだ項目を確認する', en: 'Confirm the chosen' },
  accept: { ja: '選んだ項目を受理する', en: 'Accept the chosen' },
};

/** What is said afterwards. */
export const waitingDoneText: Readonly<Record<WaitingAct, Text>> = {
  approve: { ja: '{count}件を承認しました。', en: 'Approved: {count}.' },
  confirm: { ja: '{count}件を確認しました。', en: 'Confirmed: {count}.' },
  accept: { ja: '{count}件を受理しました。', en: 'Accepted: {count}.' },
};
