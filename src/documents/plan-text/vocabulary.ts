import type { Theme } from '../../core/plan/plan-file.ts';

/**
 * The words by which a plan's parts are known. They are the vocabulary of Japanese comprehensive plans at large;
 * a city with other words passes its own list, and nothing else in the reader changes.
 */
export type PlanVocabulary = {
  /** What a strategy is called in front of its number. */
  readonly strategyWords: readonly string[];
  readonly directionHeads: readonly string[];
  /** Heads of the indicators of a strategy. */
  readonly goalHeads: readonly string[];
  /** Heads of the indicators of a measure. */
  readonly kpiHeads: readonly string[];
  readonly initiativeHeads: readonly string[];
  /** Column heads of the indicator table. */
  readonly nameColumns: readonly string[];
  readonly baselineColumns: readonly string[];
  readonly targetColumns: readonly string[];
  /** Column heads of the initiative table. */
  readonly initiativeColumns: readonly string[];
  readonly projectColumns: readonly string[];
  readonly cumulativeMarks: readonly string[];
  /** How names of projects end. A hint, not a rule: the layout decides where it can. */
  readonly projectEndings: readonly string[];
  readonly themeWords: Readonly<Record<Theme, readonly string[]>>;
};

export const JAPANESE_PLAN_VOCABULARY: PlanVocabulary = {
  strategyWords: [
    '重点戦略',
    '基本戦略',
    '基本目標',
    '重点目標',
    '政策目標',
    '重点プロジェクト',
    '重点施策',
    '政策',
  ],
  directionHeads: [
    '基本的な方向性',
    '基本的な方向',
    '基本方向',
    '施策の方向性',
    '施策の方向',
    '基本方針',
    '基本的な考え方',
    '目指す姿',
    'めざす姿',
  ],
  goalHeads: ['数値目標', '成果目標', '目標指標'],
  kpiHeads: ['ＫＰＩ', 'KPI', '重要業績評価指標', '施策指標', '成果指標', '評価指標'],
  initiativeHeads: [
    '戦略推進のための取組',
    '具体的な取組',
    '主な取組',
    '主要な取組',
    '取組内容',
    '推進のための取組',
    '主な事業',
  ],
  nameColumns: ['指標名', '指標', '項目'],
  baselineColumns: ['策定時実績値', '計画策定時', '現状値', '基準値', '実績値'],
  targetColumns: ['目標値', '目標'],
  initiativeColumns: ['具体的な取組', '主な取組', '主要な取組', '取組名', '取組内容', '取組項目', '取組'],
  projectColumns: [
    '関連事業名',
    '関連事業',
    '事業名',
    '主な事業',
    '主要事業',
    '事業',
    '担当課',
    '所管課',
    '担当部署',
    '担当',
    '所管',
  ],
  cumulativeMarks: ['【累計】', '［累計］', '（累計）', '[累計]'],
  projectEndings: ['事業', '業務', '事務', '計画費'],
  themeWords: {
    digital: [
      'デジタル',
      'ＩＣＴ',
      'ICT',
      'ＩＴ',
      'ＧＩＧＡ',
      'GIGA',
      'ＤＸ',
      'DX',
      'ＡＩ',
      'システム',
      'オンライン',
      'スマート',
      'タブレット',
      '配信',
      '電子',
      'ネット',
      'アプリ',
      'データ',
      'サイト',
      '自動運転',
      'ロボット',
      'ＩｏＴ',
      'ポイント',
      'キャッシュレス',
    ],
    decarbonisation: [
      '脱炭素',
      '省エネ',
      '再エネ',
      '再生可能エネルギー',
      '電気バス',
      '電気自動車',
      'ＥＶ',
      '太陽光',
      '二酸化炭素',
      'ＣＯ２',
      'CO2',
      '温室効果',
      'カーボン',
      'ゼロエミッション',
      '公共交通',
      '緑化',
      '水素',
      '蓄電池',
      'バイオマス',
    ],
  },
};
