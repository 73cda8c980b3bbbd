import type { Text } from '../../core/text/text.ts';

/** Words of the news and of the office's first page. */
export const newsText = {
  sinceNever: {
    ja: 'はじめて見る動きです。ほかの人がしたことが、項目ごとに並びます。',
    en: 'You look for the first time: what others did, item by item.',
  },
  since: {
    ja: '前回（{when}）見たあとに、ほかの人がしたことです。',
    en: 'What others did since you last looked ({when}).',
  },
  nothing: { ja: '新しい動きはありません。', en: 'Nothing new.' },
  nothingHint: {
    ja: 'あなたが見られる項目で、ほかの人が保存・提出・承認・コメントなどをすると、ここに並びます。',
    en: 'When others save, submit, approve or comment on items that you may see, it appears here.',
  },
  marked: { ja: '見た印を付けました。', en: 'Marked as seen.' },
  mark: { ja: 'すべて見た', en: 'Mark all as seen' },
  toYou: { ja: 'あなた宛て', en: 'to you' },
  comment: { ja: 'コメント', en: 'comment' },
  count: { ja: '{count}件の項目に動きがありました。', en: 'Something happened to {count} items.' },
  more: { ja: 'ほか{count}件の項目にも動きがありました。', en: 'And {count} more items.' },
} as const satisfies Record<string, Text>;

export const homeText = {
  title: { ja: 'あなたの仕事', en: 'Your work' },
  lead: {
    ja: '{city}の照会のうち、あなたに関わるものです。',
    en: 'What concerns you in the rounds of {city}.',
  },
  toEnter: { ja: '入力するもの', en: 'To fill in' },
  waiting: { ja: '確認を待っているもの', en: 'Waiting for you' },
  news: { ja: '新しい動き', en: 'News' },
  all: { ja: '照会全体', en: 'The whole round' },
  count: { ja: '{count}件', en: '{count}' },
  none: { ja: 'ありません', en: 'none' },
  late: { ja: '期限超過{late}件', en: '{late} overdue' },
  accepted: { ja: '{count}件中 受理{accepted}件', en: '{accepted} of {count} accepted' },
  mentions: { ja: 'あなた宛て{count}件', en: '{count} to you' },
  newest: { ja: '最近の動き', en: 'Newest' },
  allNews: { ja: '新しい動きをすべて見る', en: 'All news' },
  own: { ja: '担当する課', en: 'Your department' },
  otherRounds: { ja: 'ほかの照会', en: 'Other rounds' },
  noRounds: {
    ja: 'いま開いている照会はありません。照会が始まると、ここに案内が出ます。',
    en: 'No round is open. When one opens, you find it here.',
  },
  noPosts: {
    ja: 'まだ役割が登録されていません。システム管理者に登録を依頼してください。',
    en: 'You hold no post yet. Ask an administrator to register one.',
  },
} as const satisfies Record<string, Text>;
