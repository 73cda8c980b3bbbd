import type { Text } from '../../core/text/text.ts';

/** The meeting: one matter a page, on a projector and as a handout. */
export const meetingText = {
  title: { ja: '会議', en: 'Meeting' },
  agenda: { ja: '議題', en: 'Agenda' },
  page: { ja: '{page}／{all}ページ', en: 'Page {page} of {all}' },
  next: { ja: '次へ', en: 'Next' },
  previous: { ja: '前へ', en: 'Previous' },
  leave: { ja: '会議を終える', en: 'Leave the meeting' },
  handout: { ja: '配布資料（印刷用）', en: 'Handout (for print)' },
  toScreen: { ja: '投影画面へ', en: 'To the screen' },
  keys: { ja: '← → の矢印キーでも移れます。', en: 'The arrow keys ← → turn pages too.' },
  summary: { ja: '全体の状況', en: 'Summary' },
  change: { ja: '前年との比較', en: 'Compared with the year before' },
  summaryWords: {
    ja: '{total}件の指標のうち{measured}件を判定。{risk}件が目標に届かないおそれ。',
    en: '{measured} of {total} indicators were judged. {risk} may miss their target.',
  },
  strategyPart: { ja: '{title}（{part}／{parts}）', en: '{title} ({part} of {parts})' },
  risk: { ja: '指標{no}　{name}', en: 'Indicator {no}: {name}' },
  comment: { ja: '担当課の説明', en: 'What the department says' },
  remark: { ja: '最後のやりとり', en: 'Last remark' },
  noComment: { ja: '説明はまだありません。', en: 'Nothing was said yet.' },
  money: { ja: '戦略ごとの費用', en: 'Money by strategy' },
  decisions: { ja: '決めること', en: 'Decisions' },
  note: { ja: '会議の記録', en: 'Note of the meeting' },
  noteHint: {
    ja: '{limit}文字まで。この指標のやりとりに残ります。',
    en: 'Up to {limit} characters. It is kept among the remarks on this indicator.',
  },
  noteSave: { ja: '記録する', en: 'Write it down' },
  noteSaved: { ja: '記録しました。', en: 'It was written down.' },
} as const satisfies Record<string, Text>;
