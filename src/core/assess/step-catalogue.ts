import type { Text } from '../text/text.ts';

/** What a step is: something taken as given, a calculation, a comparison that decides, or a remark. */
export type StepKind = 'input' | 'formula' | 'threshold' | 'note';

export type StepEntry = {
  readonly kind: StepKind;
  /** `{name}` is a figure of the step as a number, `{name%}` the same as a percentage. */
  readonly text: Text;
};

/** Every step that a verdict can hold, with its sentence. The keys are stable: other systems may read them. */
export const STEP_CATALOGUE = {
  latest: {
    kind: 'input',
    text: { ja: '{year}年度の実績は {value}', en: 'The value for fiscal {year} is {value}' },
  },
  base: {
    kind: 'input',
    text: { ja: '基準は {year}年度の {value}', en: 'The baseline is {value} in fiscal {year}' },
  },
  target: {
    kind: 'input',
    text: { ja: '目標は {year}年度に {target}', en: 'The target is {target} by fiscal {year}' },
  },
  level: {
    kind: 'input',
    text: { ja: '保つべき水準は {target}', en: 'The level to hold is {target}' },
  },
  interval: {
    kind: 'input',
    text: {
      ja: '目標の範囲は {year}年度に {low} から {high}',
      en: 'The target is to be from {low} to {high} by fiscal {year}',
    },
  },
  'base-from-first': {
    kind: 'note',
    text: {
      ja: '基準がないため、最初の実績（{year}年度の {value}）を基準とする',
      en: 'There is no baseline: the first value ({value} in fiscal {year}) stands in for it',
    },
  },
  'base-year-assumed': {
    kind: 'note',
    text: {
      ja: '基準の年度は計画に書かれていないため、計画の始まる前の年度（{year}年度）とみなす',
      en: 'The plan does not say the year of the baseline; the year before the plan begins ({year}) stands in for it',
    },
  },
  'total-from-nought': {
    kind: 'note',
    text: {
      ja: '累計の基準がないため、{year}年度の 0 から数える',
      en: 'The running total has no baseline: it is counted from 0 in fiscal {year}',
    },
  },
  'direction-proposed': {
    kind: 'note',
    text: {
      ja: 'どちらがよいか（向き）は、基準と目標から読み取った案で、市はまだ確かめていない',
      en: 'Which way is better is proposed from baseline and targets; the city has not confirmed it yet',
    },
  },
  'nothing-measured': {
    kind: 'note',
    text: { ja: '実績がまだない', en: 'Nothing has been measured yet' },
  },
  'absent-latest': {
    kind: 'note',
    text: {
      ja: '{year}年度の値はない（理由: {reason}）。値は数えず、前の実績で判定する',
      en: 'There is no value for fiscal {year} ({reason}); it counts for nothing and the value before it is judged',
    },
  },
  'older-value': {
    kind: 'note',
    text: {
      ja: '{asOf}年度から見て {years}年前の実績で判定する',
      en: 'Seen from fiscal {asOf}, the value that is judged is {years} year(s) old',
    },
  },
  provisional: {
    kind: 'note',
    text: { ja: '{year}年度の値は速報値', en: 'The value for fiscal {year} is provisional' },
  },
  'no-value-after-base': {
    kind: 'note',
    text: {
      ja: '基準年度（{baseYear}年度）より後の実績がまだない',
      en: 'There is no value after the baseline year ({baseYear}) yet',
    },
  },
  'target-in-words': {
    kind: 'note',
    text: {
      ja: '目標が言葉だけで、数値で判定できない',
      en: 'The target is in words only and cannot be judged in figures',
    },
  },
  'milestone-reached': {
    kind: 'note',
    text: {
      ja: '{year}年度の目標 {target} は達している',
      en: 'The target {target} for fiscal {year} has been reached',
    },
  },
  'milestone-missed': {
    kind: 'note',
    text: {
      ja: '{year}年度の目標 {target} には届かなかった（実績 {value}）',
      en: 'The target {target} for fiscal {year} was missed (value {value})',
    },
  },
  'target-year-passed': {
    kind: 'note',
    text: {
      ja: '最終の目標年度（{year}年度）は過ぎたため、{valueYear}年度の実績で判定する',
      en: 'The final target year ({year}) has passed: the value of fiscal {valueYear} is judged',
    },
  },
  'base-meets-target': {
    kind: 'note',
    text: {
      ja: '基準 {base} がすでに目標 {target} を満たすため、「維持する」目標として判定する',
      en: 'The baseline {base} already satisfies the target {target}: it is judged as a level to hold',
    },
  },
  met: {
    kind: 'threshold',
    text: {
      ja: '実績 {value} は目標 {target} を満たす',
      en: 'The value {value} satisfies the target {target}',
    },
  },
  'not-met': {
    kind: 'threshold',
    text: {
      ja: '実績 {value} は目標 {target} を満たさない',
      en: 'The value {value} does not satisfy the target {target}',
    },
  },
  'inside-interval': {
    kind: 'threshold',
    text: {
      ja: '実績 {value} は範囲 {low} から {high} の中にある',
      en: 'The value {value} lies within {low} to {high}',
    },
  },
  'progress-share': {
    kind: 'formula',
    text: {
      ja: '進んだ割合 =（{value} − {base}）÷（{target} − {base}）= {progress%}',
      en: 'Progress made = ({value} − {base}) ÷ ({target} − {base}) = {progress%}',
    },
  },
  'elapsed-share': {
    kind: 'formula',
    text: {
      ja: '経過した割合 =（{year} − {baseYear}）÷（{targetYear} − {baseYear}）= {elapsed%}',
      en: 'Time elapsed = ({year} − {baseYear}) ÷ ({targetYear} − {baseYear}) = {elapsed%}',
    },
  },
  'path-ratio': {
    kind: 'formula',
    text: {
      ja: '進み具合 = 進んだ割合 ÷ 経過した割合 = {progress%} ÷ {elapsed%} = {ratio}',
      en: 'Pace = progress made ÷ time elapsed = {progress%} ÷ {elapsed%} = {ratio}',
    },
  },
  'required-now': {
    kind: 'formula',
    text: {
      ja: 'いま必要な値 = {from} +（{to} − {from}）× {elapsed%} = {required}',
      en: 'Required by now = {from} + ({to} − {from}) × {elapsed%} = {required}',
    },
  },
  'required-ratio': {
    kind: 'formula',
    text: {
      ja: '進み具合 =（{value} − {base}）÷（{required} − {base}）= {ratio}',
      en: 'Pace = ({value} − {base}) ÷ ({required} − {base}) = {ratio}',
    },
  },
  'nothing-required-yet': {
    kind: 'note',
    text: {
      ja: '計画の道筋では、{year}年度までに基準からの前進は求められていない（必要な値 {required}）',
      en: 'The planned path asks for no advance on the baseline by fiscal {year} (required {required})',
    },
  },
  'needed-per-year': {
    kind: 'formula',
    text: {
      ja: '今後1年あたりに必要な変化 =（{target} − {value}）÷（{targetYear} − {year}）= {needed}',
      en: 'Still needed per year = ({target} − {value}) ÷ ({targetYear} − {year}) = {needed}',
    },
  },
  'band-reached': {
    kind: 'threshold',
    text: { ja: '{figure} は {atLeast} 以上', en: '{figure} is at least {atLeast}' },
  },
  'band-below': {
    kind: 'threshold',
    text: { ja: '{figure} は {below} 未満', en: '{figure} is below {below}' },
  },
  'below-base': {
    kind: 'threshold',
    text: {
      ja: '実績 {value} は基準 {base} より悪い',
      en: 'The value {value} is worse than the baseline {base}',
    },
  },
  'change-since-base': {
    kind: 'formula',
    text: {
      ja: '基準からの変化 = {value} − {base} = {change}',
      en: 'Change since the baseline = {value} − {base} = {change}',
    },
  },
  'last-change': {
    kind: 'formula',
    text: {
      ja: '直近の変化 = {value} − {before} = {change}',
      en: 'Last change = {value} − {before} = {change}',
    },
  },
  'mean-change': {
    kind: 'formula',
    text: {
      ja: '1年あたりの平均変化 =（{value} − {first}）÷（{year} − {firstYear}）= {change}（{points}点）',
      en: 'Mean change per year = ({value} − {first}) ÷ ({year} − {firstYear}) = {change} ({points} points)',
    },
  },
  projected: {
    kind: 'formula',
    text: {
      ja: '目標年度の見込み = {value} + {change} ×（{targetYear} − {year}）= {projected}',
      en: 'Projected for the target year = {value} + {change} × ({targetYear} − {year}) = {projected}',
    },
  },
  'miss-share': {
    kind: 'formula',
    text: {
      ja: '届かない割合 =（目標 {target} と見込み {projected} の差）÷（目標と実績の差）= {miss%}',
      en: 'Share of the gap that will be missed = (target {target} against projected {projected}) ÷ (target against value) = {miss%}',
    },
  },
  'change-right': {
    kind: 'threshold',
    text: { ja: '変化 {change} は望ましい向き', en: 'The change {change} goes the right way' },
  },
  'change-wrong': {
    kind: 'threshold',
    text: {
      ja: '変化 {change} は望ましい向きではない',
      en: 'The change {change} does not go the right way',
    },
  },
  'too-few-points': {
    kind: 'note',
    text: {
      ja: '実績が {points}点しかなく、{needed}点必要',
      en: 'There are {points} values, and {needed} are needed',
    },
  },
  'observed-growth': {
    kind: 'formula',
    text: {
      ja: '実際の年平均伸び率 =（{value} ÷ {base}）^（1 ÷ {years}）− 1 = {growth%}',
      en: 'Observed growth per year = ({value} ÷ {base}) ^ (1 ÷ {years}) − 1 = {growth%}',
    },
  },
  'required-growth': {
    kind: 'formula',
    text: {
      ja: '必要な年平均伸び率 =（{target} ÷ {base}）^（1 ÷ {years}）− 1 = {growth%}',
      en: 'Required growth per year = ({target} ÷ {base}) ^ (1 ÷ {years}) − 1 = {growth%}',
    },
  },
  'growth-ratio': {
    kind: 'formula',
    text: {
      ja: '伸び率の比 = 実際 {observed%} ÷ 必要 {required%}（向きを揃えて）= {ratio}',
      en: 'Growth ratio = observed {observed%} ÷ required {required%} (signed by the direction) = {ratio}',
    },
  },
  'limit-coefficient': {
    kind: 'formula',
    text: {
      ja: '限界 {limit} に近いほど基準を緩める係数 = {coefficient}',
      en: 'Coefficient that eases the thresholds near the limit {limit} = {coefficient}',
    },
  },
  'zero-replaced': {
    kind: 'note',
    text: {
      ja: '{figure} が 0 のため {by} に置き換える（伸び率は 0 から計算できない）',
      en: '{figure} is 0 and is replaced by {by} (growth cannot be taken from 0)',
    },
  },
  'signs-differ': {
    kind: 'note',
    text: {
      ja: '基準 {base} と実績 {value} の符号が違い、伸び率を計算できない',
      en: 'The baseline {base} and the value {value} differ in sign: growth is not defined',
    },
  },
  'growth-undefined': {
    kind: 'note',
    text: {
      ja: '必要な伸び率が 0 または計算できないため、比はない',
      en: 'The required growth is 0 or not defined, so there is no ratio',
    },
  },
  'method-score': {
    kind: 'formula',
    text: { ja: '点数 = {score}', en: 'Score = {score}' },
  },
  'expected-share': {
    kind: 'formula',
    text: {
      ja: '同じ伸び率が続いた場合に縮まる差の割合 =（{expected} − {base}）÷（{target} − {base}）= {share%}',
      en: 'Share of the gap closed if growth continues = ({expected} − {base}) ÷ ({target} − {base}) = {share%}',
    },
  },
  'near-natural-end': {
    kind: 'threshold',
    text: {
      ja: '実績 {value} は目標 {target} の {within} 以内',
      en: 'The value {value} is within {within} of the target {target}',
    },
  },
  'relative-change': {
    kind: 'formula',
    text: {
      ja: '基準からの変化率 =（{value} − {base}）÷ {base} = {relative%}',
      en: 'Relative change since the baseline = ({value} − {base}) ÷ {base} = {relative%}',
    },
  },
  unchanged: {
    kind: 'threshold',
    text: {
      ja: '変化は「変わらない」とみなす幅 {within%} 以内',
      en: 'The change is within {within%}, which counts as unchanged',
    },
  },
  'will-miss': {
    kind: 'threshold',
    text: {
      ja: 'この調子では {targetYear}年度に {projected} で、目標 {target} に届かない',
      en: 'At this pace it will be {projected} in fiscal {targetYear} and miss the target {target}',
    },
  },
  'will-reach': {
    kind: 'threshold',
    text: {
      ja: 'この調子なら {targetYear}年度に {projected} で、目標 {target} に届く',
      en: 'At this pace it will be {projected} in fiscal {targetYear} and reach the target {target}',
    },
  },
  'actual-over-target': {
    kind: 'formula',
    text: {
      ja: '達成率 = {value} ÷ {target} = {figure%}',
      en: 'Achievement = {value} ÷ {target} = {figure%}',
    },
  },
  'progress-instead': {
    kind: 'note',
    text: {
      ja: '実績 ÷ 目標は、低いほどよい指標や 0 の目標では意味を持たないため、進んだ割合を使う',
      en: 'Value ÷ target means nothing where lower is better or the target is 0: the share of progress is used',
    },
  },
  'rank-rule': {
    kind: 'threshold',
    text: { ja: '評価尺度「{scale}」の {mark} に当たる', en: 'It is {mark} on the scale “{scale}”' },
  },
  'action-done': {
    kind: 'threshold',
    text: { ja: '{year}年度に実施済み', en: 'Done in fiscal {year}' },
  },
  'action-not-done': {
    kind: 'threshold',
    text: { ja: '期限の {year}年度までに実施されていない', en: 'Not done by its year ({year})' },
  },
  'action-not-due': {
    kind: 'note',
    text: { ja: '期限の {year}年度はまだ来ていない', en: 'Its year ({year}) has not come yet' },
  },
  'goal-not-covered': {
    kind: 'note',
    text: {
      ja: 'この方法は「{kind}」の目標を判定しない',
      en: 'This method does not judge goals of the kind “{kind}”',
    },
  },
  'end-of-interval': {
    kind: 'note',
    text: {
      ja: '範囲の目標は弱い側の端 {target} で判定する',
      en: 'A range is judged by its weaker end, {target}',
    },
  },
} as const satisfies Readonly<Record<string, StepEntry>>;

export type StepCode = keyof typeof STEP_CATALOGUE;

/** Words for figures that are codes. A code that is not here (a mark, a city's scale) is shown as it is. */
export const FIGURE_WORDS: Readonly<Record<string, Text>> = {
  'not-measured': { ja: '調査なし', en: 'not measured in that year' },
  'not-published': { ja: '未公表', en: 'not published yet' },
  'out-of-scope': { ja: '対象外', en: 'out of scope' },
  suppressed: { ja: '秘匿', en: 'withheld' },
  missing: { ja: '欠測', en: 'missing' },
  'not-reported': { ja: '未報告', en: 'not reported yet' },
  base: { ja: '基準', en: 'The baseline' },
  target: { ja: '目標', en: 'The target' },
  action: { ja: '実施の有無', en: 'action' },
  range: { ja: '範囲', en: 'range' },
  'no-direction': { ja: '向き未確認', en: 'direction not stated' },
};
