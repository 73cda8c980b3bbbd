import type { Text } from '../../core/text/text.ts';

/** Words around the city's own assessment of a measure or strategy. */
export const assessmentWords = {
  title: { ja: '市の評価（{year}）', en: 'The city’s own assessment ({year})' },
  lead: { ja: '評価した部：{division}　決定：{date}', en: 'Assessed by {division}; decided on {date}' },
  counts: { ja: '内訳：{tally}（全{total}件）', en: 'Counts: {tally} ({total} in all)' },
} as const satisfies Record<string, Text>;
