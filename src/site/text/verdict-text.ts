import type { StepKind } from '../../core/assess/step-catalogue.ts';
import type { NoForecastReason } from '../../core/forecast/forecast-input.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the lists of what is at risk and of what changed, and of the list of indicators. */
export const standingText = {
  atRisk: { ja: '目標に届かないおそれの大きい指標', en: 'Most at risk' },
  atRiskWords: {
    ja: '後退、遅れ、やや遅れの順に、進み具合の小さいものから並べています。',
    en: 'Worsening first, then behind, then at risk; the slowest of each first.',
  },
  atRiskCaption: { ja: '目標に届かないおそれの大きい指標', en: 'Indicators most at risk' },
  atRiskNone: {
    ja: '遅れている指標も後退している指標もありません。',
    en: 'No indicator is at risk, behind or worsening.',
  },
  atRiskAll: {
    ja: '遅れているものと後退しているもの、すべてを見る（{count}）',
    en: 'All {count|indicator|indicators} at risk, behind or worsening',
  },
  requiredNow: { ja: 'いま必要な値', en: 'Required by now' },
  nextTarget: { ja: '次の目標', en: 'Next target' },
  standsUnder: { ja: '置かれている施策', en: 'Stands under' },
  changes: { ja: '前年度から変わった判定', en: 'What changed since last year' },
  changesWords: {
    ja: '{before}と{now}の実績で、同じ方法で判定した結果を比べています。',
    en: 'The same method on the results up to {before} and up to {now}.',
  },
  changesNone: {
    ja: '前年度から判定の変わった指標はありません。',
    en: 'No indicator’s state has changed since last year.',
  },
  better: { ja: 'よくなった', en: 'Better' },
  worse: { ja: '悪くなった', en: 'Worse' },
  otherwise: { ja: '判定の有無が変わった', en: 'Judged for the first time, or no longer' },
  countOf: { ja: '{words}（{count}）', en: '{words} ({count})' },
  fromTo: { ja: 'から', en: 'to' },
  byPart: { ja: '{part}による', en: 'by {part}' },
  // The filter of the list of indicators
  filter: { ja: '一覧をしぼる', en: 'Narrow the list' },
  filterState: { ja: '状況', en: 'State' },
  filterStrategy: { ja: '重点戦略', en: 'Strategy' },
  filterSort: { ja: '並び順', en: 'Order' },
  filterAll: { ja: 'すべて', en: 'All' },
  filterRisky: { ja: '遅れ・後退のすべて', en: 'All at risk, behind or worsening' },
  sortPlan: { ja: '計画の順', en: 'As in the plan' },
  sortRisk: { ja: '目標に届かないおそれの大きい順', en: 'Most at risk first' },
  filterShow: { ja: '表示する', en: 'Show' },
  filterFound: { ja: '{count}の指標です。', en: '{count|indicator|indicators}.' },
  filterNothing: {
    ja: '当てはまる指標はありません。',
    en: 'No indicator fits.',
  },
  filterClear: { ja: 'しぼり込みをやめて、すべて見る', en: 'Show all indicators' },
} as const satisfies Record<string, Text>;

/** Words of the parts of an indicator's page that tell how it was judged and what lies ahead. */
export const verdictPageText = {
  verdict: { ja: 'この判定の根拠', en: 'How this was worked out' },
  verdictToCome: {
    ja: '最初の実績が公表されると、ここに判定とその計算が載ります。',
    en: 'The verdict and its calculation will stand here when the first results are published.',
  },
  byMethod: {
    ja: '「{method}」による判定です（{asOf}までの実績）。',
    en: 'Judged by “{method}” on the results up to {asOf}.',
  },
  howWeJudge: { ja: '判定のしかた', en: 'How we judge' },
  worstPart: {
    ja: 'いくつかの区分がある指標は、いちばん悪い区分の判定を全体の判定とします。この指標は「{part}」で決まりました。',
    en: 'Where an indicator has parts, the worst of them is its state. Here “{part}” decided.',
  },
  rule: { ja: '規則{rule}', en: 'Rule {rule}' },
  calculation: { ja: '計算の道すじ', en: 'Step by step' },
  result: { ja: '判定', en: 'Verdict' },
  opinions: { ja: 'ほかの方法で判定すると', en: 'By other methods' },
  opinionsAgree: {
    ja: 'ほかの方法でも、目標に届くかどうかの見立ては同じです。',
    en: 'The other methods agree on whether it is where it should be.',
  },
  opinionsDiffer: {
    ja: '方法によって判定が分かれています。達成または順調とするもの：{good}。そうでないもの：{bad}。',
    en: 'The methods disagree. Met or on track by: {good}. Not so by: {bad}.',
  },
  opinionsNone: {
    ja: 'ほかの方法では判定できません。',
    en: 'No other method can judge it.',
  },
  ownMark: { ja: '「{mark}」', en: '“{mark}”' },
  outlook: { ja: 'これからの見通し', en: 'What lies ahead' },
  outlookLead: {
    ja: 'これまでの実績だけから見た見通しです。これからの取組は入っていません。',
    en: 'Taken from the past values alone: what the city is going to do is not in it.',
  },
  targetsCaption: {
    ja: '目標に届く見込みと、届くために必要なこと',
    en: 'Chance of the targets, and what they take',
  },
  targetsOnlyCaption: { ja: '目標に届くために必要なこと', en: 'What the targets take' },
  chance: { ja: '届く見込み', en: 'Chance' },
  needed: { ja: '1年あたり必要な変化', en: 'Needed per year' },
  best: { ja: 'これまでで最大の変化', en: 'Best year so far' },
  bestIn: { ja: '{change}（{year}）', en: '{change} ({year})' },
  bestNone: { ja: 'よい方向への変化なし', en: 'Never moved the right way' },
  neededNone: { ja: '届いている', en: 'Reached' },
  takesMore: {
    ja: '{year}の目標には、これまでで最大だった年の{times}倍の変化が毎年必要です。',
    en: 'The target for {year} takes {times} times the best year so far, every year.',
  },
  takesLess: {
    ja: '{year}の目標に必要な毎年の変化は、これまでで最大だった年の{times}倍で、前例のある範囲です。',
    en: 'The target for {year} takes {times} times the best year so far, every year: that has been done before.',
  },
  takesNew: {
    ja: '{year}の目標には、これまで一度もなかった向きの変化が毎年必要です。',
    en: 'The target for {year} takes a change in a direction that has never been seen.',
  },
  rangesCaption: { ja: 'これからの値の範囲', en: 'Range of the values to come' },
  middle: { ja: '中央', en: 'Middle' },
  range80: { ja: '10回に8回入る範囲', en: 'Range for 8 in 10' },
  range95: { ja: '20回に19回入る範囲', en: 'Range for 19 in 20' },
  fromUpTo: { ja: '{low}～{high}', en: '{low} to {high}' },
  noTargetsAhead: {
    ja: 'これから来る目標はありません。',
    en: 'No target is still to come.',
  },
  partOf: { ja: '区分：{part}', en: 'Part: {part}' },
} as const satisfies Record<string, Text>;

/** The words of methods that give codes, as their makers say them. */
export const markText = {
  sun: { ja: '晴れ', en: 'sun' },
  sun_cloud: { ja: '晴れときどき曇り', en: 'sun and cloud' },
  cloud: { ja: '曇り', en: 'cloud' },
  storm: { ja: '雷雨', en: 'thunderstorm' },
  target_achieved: { ja: '目標達成', en: 'target achieved' },
  substantial_progress: { ja: '大きく前進', en: 'substantial progress' },
  moderate_progress: { ja: 'ある程度の前進', en: 'moderate progress' },
  limited_progress: { ja: 'わずかな前進', en: 'limited progress' },
  deterioration: { ja: '悪化', en: 'deterioration' },
  not_available: { ja: '算出なし', en: 'not available' },
  on_track: { ja: '達成の見込み', en: 'on track' },
  fair: { ja: '前進、速さは不足', en: 'fair progress but acceleration needed' },
  stagnation: { ja: '停滞', en: 'stagnation' },
  regression: { ja: '後退', en: 'regression' },
} as const satisfies Record<string, Text>;

/** Steps of a worked calculation, in groups. */
export const stepGroupText = {
  input: { ja: 'もとの数値', en: 'Given' },
  formula: { ja: '計算', en: 'Calculation' },
  threshold: { ja: '比較と結論', en: 'Comparison' },
  note: { ja: '注記', en: 'Remarks' },
} as const satisfies Record<StepKind, Text>;

export const noOutlookText = {
  'not-measured': {
    ja: '実績がまだないため、見通しは出しません。',
    en: 'There is no outlook, as nothing has been measured yet.',
  },
  'too-few-points': {
    ja: '値が3つに満たないため、見通しは出しません。2つの値からは、次の値がどれだけ動くか分からないためです。',
    en: 'There is no outlook with fewer than three values: they do not tell how far the next one may be.',
  },
  'no-variation': {
    ja: 'これまでの値がすべて同じで、次の値がどれだけ動くか分からないため、見通しは出しません。',
    en: 'All values are the same, which does not tell how far the next one may be: there is no outlook.',
  },
  'out-of-bounds': {
    ja: 'ありうる範囲の外の値があるため、見通しは出しません。',
    en: 'A value lies outside what is possible: there is no outlook.',
  },
} as const satisfies Record<NoForecastReason | 'not-measured', Text>;
