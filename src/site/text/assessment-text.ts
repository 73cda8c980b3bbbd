import type { Text } from '../../core/text/text.ts';

/** Words of the page about how the plan is judged. */
export const assessmentText = {
  lead: {
    ja: 'どの指標も同じ決まりで判定し、計算の道すじをすべて載せています。同じ数値からは、だれが計算しても同じ判定になります。',
    en: 'All indicators are judged by the same rules, and every step of the calculation is shown: from the same figures anyone gets the same verdict.',
  },
  noVerdicts: {
    ja: 'この公表には判定がありません。',
    en: 'This publication has no verdicts.',
  },
  states: { ja: '判定の種類', en: 'The states' },
  method: { ja: '判定の方法', en: 'The method' },
  otherMethods: { ja: 'ほかの方法', en: 'The other methods' },
  otherMethodsWords: {
    ja: '市の判定とは別に、次の方法でも計算し、結果が分かれるときは指標のページにそう書きます。',
    en: 'These are worked out as well, and an indicator’s page says where they disagree.',
  },
  settings: { ja: 'この公表の設定', en: 'Settings of this publication' },
  settingMethod: { ja: '判定の方法', en: 'Method' },
  settingOthers: { ja: 'あわせて計算した方法', en: 'Also worked out' },
  settingAsOf: { ja: '判定に使った実績', en: 'Results judged' },
  settingScore: { ja: '点数', en: 'Score' },
  scoreNone: {
    ja: '全体をまとめた点数は出していません。件数で示します。',
    en: 'There is no score over all indicators: they are counted.',
  },
  scoreIs: { ja: '100点のうち{score}点', en: '{score} of 100' },
  score: { ja: '重みをつけた点数', en: 'The weighted score' },
  scoreWords: {
    ja: '達成を100点、後退を0点とし、間の判定を等しい間隔に置いて、重みをつけて平均しています。点数に表れないことを下に挙げます。',
    en: 'Met counts 100, worsening 0, the states between at equal steps, averaged by weight. What the score does not show stands below.',
  },
  scoreWeights: { ja: '1以外の重みをもつ指標', en: 'Indicators that do not weigh 1' },
  scoreWeight: { ja: '{name}：{weight}', en: '{name}: {weight}' },
  scoreWorst: {
    ja: '後退しているのに点数では目立たない指標',
    en: 'Worsening, which the score does not show',
  },
  scoreNotCounted: { ja: '点数に入っていない指標', en: 'Not in the score' },
  notCounted: { ja: '数え方の決まり', en: 'What counts and what does not' },
  counting: {
    ja: '判定ごとの件数を数えます。点数の平均はとりません。',
    en: 'States are counted; nothing is averaged.',
  },
  countingAbsent: {
    ja: '値がない指標は「未測定」として理由とともに数え、0や悪い判定にはしません。',
    en: 'An indicator without a value counts as “not measured”, with its reason; never as zero or as bad.',
  },
  countingOlder: {
    ja: '最新の年度に値がないときは、その前の実績で、その年度に必要だった値と比べます。',
    en: 'Where the latest year has no value, the one before is compared with what its own year asked for.',
  },
  countingParts: {
    ja: '小学校と中学校のように区分がある指標は、いちばん悪い区分の判定を全体の判定とします。',
    en: 'Where an indicator has parts, the worst of them is its state.',
  },
  countingDirection: {
    ja: '増えるほどよいか減るほどよいかは、市の定めによります。定めがないときは策定時の値と目標だけから推定し、そう書きます。',
    en: 'Which way is better is as the city states; else it is inferred from baseline and targets alone, and said to be so.',
  },
  countingBefore: {
    ja: '「前年度から変わった判定」は、同じ数値と同じ方法で、1年前に立って判定した結果と比べたものです。',
    en: '“What changed” compares with the same method and the same figures, seen from the year before.',
  },
  outlook: { ja: '見通しの読み方', en: 'How to read the outlook' },
  outlookWords: {
    ja: '見通しは、これまでの値の動きだけから計算しています。これから始まる取組や予算は入っていません。値が3つに満たない指標には出しません。',
    en: 'It is worked out from the past values alone; what the city is going to do is not in it. There is none with fewer than three values.',
  },
  outlookBands: {
    ja: '目標に届く見込みは、次の3つの言葉で示します。パーセントでは示しません。それほど細かくは分からないからです。',
    en: 'The chance of a target is told in one of three bands, never as a percentage: that would claim to know more than it does.',
  },
  outlookHonesty: { ja: '見通しの確かさ', en: 'How honest it is' },
  outlookMeasured: {
    ja: '公開されている645の年次データで、終わりの6年を隠し、その前の5つの値だけから見通して確かめました。「20回に19回入る範囲」（95％）に実際に入ったのは96.2％、「10回に8回入る範囲」（80％）に入ったのは83.4％でした。値が10のときは、それぞれ94.9％と82.9％でした。',
    en: 'Checked on 645 public yearly series: the last six years were hidden and foreseen from the five values before them. The range for 19 in 20 (95%) held 96.2% of them, the range for 8 in 10 (80%) held 83.4%. From ten values it was 94.9% and 82.9%.',
  },
  outlookLimits: {
    ja: '集計のしかたが途中で変わった指標では、その変わり目も動きとして数えてしまいます。',
    en: 'Where the way of counting changed, the break looks like a change of the value.',
  },
  rules: { ja: '規則の一覧', en: 'The rules' },
  rulesWords: {
    ja: '指標のページの計算には、どの規則によるかを番号で添えています。',
    en: 'Each step on an indicator’s page names the rule that it follows.',
  },
  data: { ja: 'データでの判定', en: 'Verdicts as data' },
  dataWords: {
    ja: 'どのページもアドレスの後ろに .json を付けると、指標ごとの判定を verdict に収めたデータが得られます。',
    en: 'Add .json to the address of any page: each indicator in it has its verdict under “verdict”.',
  },
} as const satisfies Record<string, Text>;

/** The names under which a page’s JSON has a verdict. */
export const verdictFieldText = {
  state: {
    ja: '判定。before は1年前に立った判定',
    en: 'the state; “before” is the one seen from the year before',
  },
  method: { ja: '方法', en: 'the method' },
  asOf: { ja: '判定に使った実績の最後の年度', en: 'the last fiscal year whose results count' },
  decidedBy: {
    ja: '判定を決めた区分（parts の series）',
    en: 'the part that decided (a “series” of “parts”)',
  },
  ratio: { ja: '方法ごとの進み具合', en: 'the method’s own progress figure' },
  score: { ja: '方法ごとの点数', en: 'the method’s own score' },
  requiredNow: { ja: 'いま必要な値（指標の単位）', en: 'what is required by now, in the unit of the series' },
  neededPerYear: { ja: '1年あたり必要な変化（指標の単位）', en: 'the change still needed per year' },
  reasons: {
    ja: '計算の道すじ。規則（rule）、符号（code）、数値（figures）、文（sentence）',
    en: 'the steps: rule, code, figures and sentence of each',
  },
  opinions: { ja: 'ほかの方法の判定', en: 'what the other methods say' },
  outlook: {
    ja: '見通し。範囲（ranges）と、目標ごとの届く見込み（band）',
    en: 'the outlook: ranges, and the band of chance of each target',
  },
} as const satisfies Record<string, Text>;
