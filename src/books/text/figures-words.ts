import type { Text } from '../../core/text/text.ts';

/** Words of the page of figures. */
export const figuresWords = {
  title: { ja: '{plan} 数字の一枚', en: '{plan}: figures on one page' },
  measured: { ja: '{total}指標のうち{measured}を判定', en: '{measured} of {total} indicators judged' },
  byStrategy: { ja: '重点戦略ごとの状況', en: 'By strategy' },
  risks: { ja: '目標に届かないおそれの大きい指標（{shown}／{all}）', en: 'Most at risk ({shown} of {all})' },
  goals: { ja: '数値目標（{shown}／{all}）', en: 'Goal indicators ({shown} of {all})' },
  changed: {
    ja: '前年度から：よくなった指標{better}、悪くなった指標{worse}',
    en: 'Since last year: {better} better, {worse} worse',
  },
  strategies: { ja: '重点戦略', en: 'Strategies' },
  measures: { ja: '施策', en: 'Measures' },
  indicators: { ja: '指標', en: 'Indicators' },
  initiatives: { ja: '具体的な取組', en: 'Initiatives' },
  projects: { ja: '関連事業', en: 'Projects' },
  departments: { ja: '担当課', en: 'Departments' },
} as const satisfies Record<string, Text>;
