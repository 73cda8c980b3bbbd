import type { Text } from '../../core/text/text.ts';

/** Words about opinions and what became of them. */
export const opinionsText = {
  title: { ja: '意見と対応', en: 'Opinions and responses' },
  lead: {
    ja: 'この計画に寄せられた意見に、市がどう答え、何をしたかを載せています。',
    en: 'What the city answered to opinions on this plan, and what it did.',
  },
  counts: {
    ja: '意見は{count}件。状態ごとの件数から、それぞれの一覧へ移れます。',
    en: '{count} opinions. The numbers lead to the lists.',
  },
  byState: { ja: '状態ごとの意見', en: 'Opinions by state' },
  numbered: { ja: '意見 {no}', en: 'Opinion {no}' },
  source: { ja: '{body}（{date}）', en: '{body}, {date}' },
  numberInMinutes: { ja: '議事録の番号 {number}', en: 'no. {number} in the minutes' },
  about: { ja: '対象', en: 'About' },
  wholePlan: { ja: '計画全体', en: 'the whole plan' },
  year: { ja: '対象年度', en: 'Fiscal year' },
  promised: { ja: '市の対応方針', en: 'What the city answered' },
  done: { ja: '取組状況', en: 'What was done' },
  noNotes: {
    ja: '取組状況は、年度が終わってから載せます。',
    en: 'What was done is told when the year is over.',
  },
  by: { ja: 'いつまでに', en: 'By when' },
  reason: { ja: '理由', en: 'Reason' },
  answeredOn: { ja: '{date}回答', en: 'answered on {date}' },
  evidence: { ja: '根拠', en: 'Evidence' },
  result: { ja: '結果', en: 'Result' },
  closedOn: { ja: '{date}完了', en: 'closed on {date}' },
  takenOver: { ja: '引き継いだ意見', en: 'Superseded by' },
  summary: { ja: '要約', en: 'In short' },
  colon: { ja: '：', en: ': ' },
  separator: { ja: '、', en: ', ' },
  all: { ja: '意見と対応の一覧', en: 'All opinions and responses' },
} as const satisfies Record<string, Text>;
