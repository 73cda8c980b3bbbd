import type { Text } from '../../core/text/text.ts';

/** Words about figures in the tables of a book. */
export const figureWords = {
  indicator: { ja: '指標名', en: 'Indicator' },
  baseline: { ja: '策定時\n実績値', en: 'Baseline' },
  latest: { ja: '最新の実績', en: 'Latest actual' },
  target: { ja: '目標値\n{year}', en: 'Target\n{year}' },
  trend: { ja: '推移', en: 'Trend' },
  state: { ja: '状況', en: 'State' },
  cumulative: { ja: '【累計】', en: ' [cumulative]' },
  resultsToCome: { ja: '実績はこれから', en: 'Results to come' },
  provisionalOf: { ja: '{year}（速報）', en: '{year} (provisional)' },
  expected: { ja: '{reason}（{when}の見込み）', en: '{reason} (expected {when})' },
  yearAndReason: { ja: '{year}は{reason}', en: '{year}: {reason}' },
  byPart: { ja: '「{part}」による', en: 'by “{part}”' },
  olderValue: { ja: '{year}の値で判定', en: 'judged by the {year} value' },
  departments: { ja: '担当：{names}', en: 'Reported by {names}' },
} as const satisfies Record<string, Text>;
