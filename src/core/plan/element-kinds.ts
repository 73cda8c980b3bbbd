import type { Text } from '../text/text.ts';

/** What the kinds of elements are called. */
export const kindTexts = {
  strategy: { ja: '重点戦略', en: 'strategy' },
  measure: { ja: '施策', en: 'measure' },
  indicator: { ja: '指標', en: 'indicator' },
  initiative: { ja: '具体的な取組', en: 'initiative' },
  action: { ja: '年度の内容', en: 'action' },
  project: { ja: '関連事業', en: 'project' },
  department: { ja: '課', en: 'department' },
} as const satisfies Readonly<Record<string, Text>>;

export type ElementKind = keyof typeof kindTexts;
