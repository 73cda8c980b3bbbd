import type { Text } from '../../core/text/text.ts';

/** Words of the plan's own book: those that plans themselves use. */
export const planWords = {
  span: { ja: '{from}から{to}まで', en: '{from} to {to}' },
  strategyNo: { ja: '重点戦略{no}', en: 'Strategy {no}' },
  direction: { ja: '基本的な方向性', en: 'Direction' },
  goals: { ja: '数値目標', en: 'Goal indicators' },
  kpis: { ja: 'ＫＰＩ（重要業績評価指標）', en: 'Indicators (KPIs)' },
  initiatives: { ja: '具体的な取組', en: 'Initiatives' },
  indicator: { ja: '指標名', en: 'Indicator' },
  baseline: { ja: '策定時実績値', en: 'Baseline' },
  target: { ja: '目標値\n（{year}）', en: 'Target\n({year})' },
  cumulative: { ja: '【累計】', en: '【累計】' },
  initiative: { ja: '具体的な取組', en: 'Initiative' },
  projects: { ja: '関連事業名', en: 'Projects' },
  legend: {
    digital: { ja: 'デジタル化の取組がある事業', en: 'a project with digitalisation in it' },
    'digital-inferred': {
      ja: 'デジタル化の取組があると推定される事業（市の確認待ち）',
      en: 'a project that seems to have digitalisation in it (not confirmed by the city yet)',
    },
    decarbonisation: { ja: '脱炭素化の取組がある事業', en: 'a project with decarbonisation in it' },
    'decarbonisation-inferred': {
      ja: '脱炭素化の取組があると推定される事業（市の確認待ち）',
      en: 'a project that seems to have decarbonisation in it (not confirmed by the city yet)',
    },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
