import type { Text } from '../../core/text/text.ts';

export const expectedText = {
  ja: '{reason}（{when}の見込み）',
  en: '{reason} (expected {when})',
} as const satisfies Text;

export const figureText = {
  baseline: { ja: '策定時', en: 'Baseline' },
  latest: { ja: '最新の実績', en: 'Latest actual' },
  actual: { ja: '実績', en: 'Actual' },
  targetOf: { ja: '{year}目標', en: 'Target {year}' },
  target: { ja: '目標', en: 'Target' },
  provisional: { ja: '速報', en: 'provisional' },
  cumulative: { ja: '累計', en: 'cumulative' },
  trend: { ja: '推移', en: 'Trend' },
  yearAndReason: { ja: '{year}は{reason}', en: '{year}: {reason}' },
  directionStated: { ja: '{direction}（市の定め）', en: '{direction} (as the city states)' },
  directionProposed: {
    ja: '{direction}（策定時の値と目標から推定。市の確認待ち）',
    en: '{direction} (inferred from baseline and targets; not confirmed by the city yet)',
  },
  directionUnknown: {
    ja: '未確認（策定時の値と目標だけからは決められません）',
    en: 'Not known (baseline and targets do not tell)',
  },
} as const satisfies Record<string, Text>;
