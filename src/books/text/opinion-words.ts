import type { Text } from '../../core/text/text.ts';

/** Words of the chapter on opinions. */
export const opinionWords = {
  title: { ja: '意見と対応', en: 'Opinions and responses' },
  lead: {
    ja: '審議会・議会・市民からの意見のうち公表するもの{count}件について、市の対応方針と、年度ごとにしたことを載せます。',
    en: '{count} published opinions of review bodies, the council and citizens, with what the city answered and what it did each year.',
  },
  group: { ja: '{state}（{count}件）', en: '{state} ({count})' },
  numbered: { ja: '意見{no}', en: 'Opinion {no}' },
  source: { ja: '{body}（{date}）、{year}', en: '{body}, {date}, {year}' },
  summary: { ja: '要約', en: 'In short' },
  about: { ja: '対象', en: 'About' },
  promised: { ja: '対応の内容', en: 'Answer' },
  result: { ja: '結果', en: 'Result' },
  reason: { ja: '理由：{reason}', en: 'Reason: {reason}' },
  by: { ja: '期日：{date}', en: 'By {date}' },
  supersededBy: { ja: '意見{no}に引き継ぎました。', en: 'Superseded by opinion {no}.' },
} as const satisfies Record<string, Text>;
