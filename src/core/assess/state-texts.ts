import type { Text } from '../text/text.ts';
import type { MethodId, State } from './verdict.ts';

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

/** The methods by which a plan can be judged. */
export const methodText = {
  path: { ja: '直線の道筋', en: 'Straight path' },
  weather: { ja: '傾向の延長（天気図式）', en: 'Trend carried on (weather symbols)' },
  growth: { ja: '伸び率の比', en: 'Growth against required growth' },
  'un-chart': { ja: '国連の進捗図', en: 'UN progress chart' },
  kenko21: { ja: '健康日本21の5段階', en: 'Health Japan 21’s grades' },
  rank: { ja: '市の評価尺度', en: 'The city’s own scale' },
} as const satisfies Record<MethodId, Text>;

/** Each method in words. Braces hold its bands. */
export const methodMeaning = {
  path: {
    ja: '策定時の値から目標までを直線で結び、その年度までに進むはずの割合と、実際に進んだ割合を比べます。進み具合＝実際に進んだ割合÷進むはずの割合が{onTrack}以上なら「順調」、{atRisk}以上なら「やや遅れ」、それより小さければ「遅れ」、策定時より悪ければ「後退」です。目標がいくつかの年度にあるときは、まだ届いていないもののうち最も近いものと比べます。保つ目標は、満たしていれば「達成」、満たしていなければ策定時よりよいかどうかで「遅れ」か「後退」です。',
    en: 'A straight line runs from the baseline to the target. Pace = the share of the way that was made ÷ the share that the line asks for by that year: from {onTrack} on track, from {atRisk} at risk, below that behind; worse than the baseline is worsening. With several targets, the nearest that is not reached counts. A level to hold is met where it is held; else it is behind where better than the baseline, and worsening where not.',
  },
  weather: {
    ja: '最近の平均の動きが目標年度まで続くとしたとき、差の何割が残るかを見ます（ドイツ連邦統計局の4つの天気記号）。値が4つ以上いります。',
    en: 'Carries the mean of the last changes on to the target year and asks which share of the gap will be left (the four weather symbols of the German statistical office). It needs four values.',
  },
  growth: {
    ja: '実際の年平均伸び率が、目標に必要な伸び率の何倍かを見ます（カナダ統計局など）。',
    en: 'Compares the observed growth per year with the growth that the target asks for (Statistics Canada and others).',
  },
  'un-chart': {
    ja: '同じ伸び率が目標年度まで続いたとき、差の何割が縮まるかを見ます（国連の持続可能な開発目標の進捗図）。',
    en: 'Asks which share of the gap closes if the growth goes on to the target year (progress chart of the United Nations).',
  },
  kenko21: {
    ja: '策定時の値と比べて、達成・改善・変わらない・悪化を分けます（健康日本21の最終評価）。改善でも、この調子で届かなければB*とします。',
    en: 'Tells reached, improved, unchanged and worse than the baseline apart (final evaluation of Health Japan 21); improved but not enough is B*.',
  },
  rank: {
    ja: '市が定めた段階の尺度によります。',
    en: 'By the grades that the city has set.',
  },
} as const satisfies Record<MethodId, Text>;
