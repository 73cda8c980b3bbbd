import type { Text } from '../../core/text/text.ts';

/** Words around the city's own assessments. */
export const sheetText = {
  title: { ja: '市の評価（{year}）', en: 'The city’s own assessment ({year})' },
  lead: {
    ja: '市が評価シートで行った評価です。評価した部は{division}、決定は{date}です。',
    en: 'How the city assesses itself, by {division}; decided on {date}.',
  },
  working: { ja: '提案される評価の計算', en: 'How the proposed rating is worked out' },
  tally: { ja: '内訳：{tally}（全{total}件）', en: 'Counts: {tally} ({total} in all)' },
  earlier: { ja: 'これまでの年度の評価', en: 'Assessments of earlier years' },
} as const satisfies Record<string, Text>;
