import type { MethodId, State } from '../../core/assess/verdict.ts';
import type { Text } from '../../core/text/text.ts';

/** What is known of an indicator where nothing is judged: before the first results, and in publications without verdicts. */
export const stateText = {
  measured: { ja: '実績あり', en: 'Has a result' },
  provisional: { ja: '実績あり（速報）', en: 'Has a provisional result' },
  beforeResults: { ja: 'まだ実績なし', en: 'Results to come' },
} as const satisfies Record<string, Text>;

/** What each state says, by the plan's own path. */
export const verdictMeaning = {
  met: {
    ja: '最新の実績が目標に届いています。目標を超えたときも「達成」です。',
    en: 'The latest value is at the target or beyond it.',
  },
  'on-track': {
    ja: 'いま必要なところまで進んでいます。',
    en: 'As far as it should be by now.',
  },
  'at-risk': {
    ja: '目標へ向かっていますが、必要な速さに足りません。',
    en: 'On the way, but slower than the target asks for.',
  },
  behind: {
    ja: '必要な速さに大きく足りないか、動いていません。',
    en: 'Far behind the pace, or no change.',
  },
  worsening: {
    ja: '策定時より悪くなっているか、目標から遠ざかっています。',
    en: 'Worse than the baseline, or moving away from the target.',
  },
  unmeasured: {
    ja: '判定できる値がありません。理由を添えます。数には入れず、0とも悪いともみなしません。',
    en: 'There is no value to judge; the reason stands beside it. It is taken neither as zero nor as bad.',
  },
  'not-applicable': {
    ja: '目標や値の性質から、この方法では判定しません。理由を添えます。',
    en: 'The method does not judge a goal of this kind; the reason stands beside it.',
  },
} as const satisfies Record<State, Text>;

/** Why nothing was judged, where it is not that a year has no value. */
export const noVerdictText = {
  'no-value-after-base': { ja: '策定後の実績なし', en: 'No value after the baseline' },
  'target-in-words': { ja: '目標が数値でない', en: 'The target is not a number' },
  'too-few-points': { ja: '実績の数が足りない', en: 'Too few values' },
  'action-not-due': { ja: '期限前', en: 'Not due yet' },
  'goal-not-covered': {
    ja: '増減のどちらがよいか未確認',
    en: 'Which way is better is not stated',
  },
} as const satisfies Record<string, Text>;

/** What is said of a state: with its reason, and of which year the value is where it is not the latest. */
export const stateSentence = {
  withReason: { ja: '{state}（{reason}）', en: '{state} ({reason})' },
  olderValue: { ja: '{year}の値', en: '{year} value' },
} as const satisfies Record<string, Text>;

/** The methods by which a plan can be judged. */
export const methodText = {
  path: { ja: '直線の道筋', en: 'Straight path' },
  weather: { ja: '傾向の延長（天気図式）', en: 'Trend carried on (weather symbols)' },
  growth: { ja: '伸び率の比', en: 'Growth against required growth' },
  'un-chart': { ja: '国連の進捗図', en: 'UN progress chart' },
  kenko21: { ja: '健康日本21の5段階', en: 'Health Japan 21’s grades' },
  rank: { ja: '市の評価尺度', en: 'The city’s own scale' },
} as const satisfies Record<MethodId, Text>;
