import type { Text } from '../../core/text/text.ts';

/** Words about earlier publications. */
export const publicationsText = {
  lead: {
    ja: '公表した内容は、そのときのまま読めます。',
    en: 'What was published can be read as it was.',
  },
  listed: { ja: '公表の一覧', en: 'Publications' },
  number: { ja: '号', en: 'No.' },
  numbered: { ja: '第{no}号', en: 'No. {no}' },
  date: { ja: '公表日', en: 'Date' },
  approvedBy: { ja: '承認', en: 'Approved by' },
  state: { ja: '状態', en: 'State' },
  latest: { ja: '最新', en: 'latest' },
  earlier: { ja: '過去の公表', en: 'earlier' },
  withdrawn: { ja: '取り下げ', en: 'withdrawn' },
  archived: {
    ja: '過去の公表（第{no}号、{date}）を表示しています。その後の変更は含まれません。',
    en: 'This is an earlier publication (no. {no}, {date}). Later changes are not in it.',
  },
  corrected: {
    ja: '第{no}号（{date}）で訂正されました: {text}',
    en: 'Corrected by publication no. {no} ({date}): {text}',
  },
  toLatest: { ja: '最新の内容を見る', en: 'See the latest' },
  corrects: {
    ja: '第{no}号の内容を訂正しました: {text}',
    en: 'This corrects publication no. {no}: {text}',
  },
  withdrawnTitle: { ja: '第{no}号は取り下げられました', en: 'Publication no. {no} was withdrawn' },
  withdrawnLead: {
    ja: '{date}に公表を取り下げました。理由: {reason}',
    en: 'It was withdrawn on {date}. Reason: {reason}',
  },
} as const satisfies Record<string, Text>;
