import type { Text } from '../../core/text/text.ts';

export const comparisonSheetTexts = {
  sheet: { ja: '新旧対照表', en: 'Comparison' },
  title: {
    ja: '新旧対照表（{before}年度版から{after}年度版へ）',
    en: 'Edition {before} compared with edition {after}',
  },
  place: { ja: '位置', en: 'Where' },
  kind: { ja: '種類', en: 'Kind' },
  change: { ja: '変わり方', en: 'Change' },
  before: { ja: '旧（{before}年度版）', en: 'Before (edition {before})' },
  after: { ja: '新（{after}年度版）', en: 'After (edition {after})' },
  reason: { ja: '理由', en: 'Reason' },
} as const satisfies Readonly<Record<string, Text>>;
