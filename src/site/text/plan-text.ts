import type { Text } from '../../core/text/text.ts';

/** The plan at a glance. */
export const planText = {
  lead: {
    ja: '{strategies}つの重点戦略と{measures}の施策のもとに{indicators}の指標を置き、{targets}の目標に向けて進める計画です。{actions}の取組を載せています。',
    en: 'A plan of {strategies|strategy|strategies} and {measures|measure|measures} with {indicators|indicator|indicators} and targets for {targets}. It lists what the city does in {actions}.',
  },
  searchLabel: { ja: '計画の中をさがす', en: 'Search the plan' },
  searchHint: {
    ja: '2文字からさがせます。例：子育て、防災',
    en: 'Two Japanese characters are enough.',
  },
  searchStatic: {
    ja: 'この書き出したページでは検索を使えません。指標・取組・事業・担当課・用語の一覧からお探しください。',
    en: 'These exported pages cannot be searched. Please look through the lists of indicators, initiatives, projects, departments and terms.',
  },
  searchButton: { ja: '検索', en: 'Search' },
  standing: { ja: '指標の状況', en: 'Where the indicators stand' },
  standingBefore: {
    ja: '実績の値はまだありません。いま載せているのは、策定時の値と目標です。',
    en: 'No results have been published yet. What stands here now are the baselines and the targets.',
  },
  standingAfter: {
    ja: '{year}の実績：{indicators}の指標のうち{measured}に値があります。',
    en: 'Results for {year}: {measured} of {indicators|indicator|indicators} have a value.',
  },
  standingAfterAll: {
    ja: '{year}の実績：{indicators}の指標すべてに値があります。',
    en: 'Results for {year}: {indicators|indicator has|indicators all have} a value.',
  },
  judgedAll: {
    ja: '{year}までの実績による判定です。{indicators}の指標をすべて判定しました。',
    en: 'Judged on the results up to {year}: {indicators|indicator|indicators}, and all could be judged.',
  },
  judgedSome: {
    ja: '{year}までの実績による判定です。{indicators}の指標のうち{measured}を判定しました。',
    en: 'Judged on the results up to {year}: {measured} of {indicators|indicator|indicators}.',
  },
  judgedNone: {
    ja: '{year}までの実績では、{indicators}の指標のどれもまだ判定できません。',
    en: 'With the results up to {year} none of {indicators|indicator|indicators} can be judged yet.',
  },
  judgedSummary: { ja: 'うち、{parts}です。', en: 'Of these: {parts}.' },
  countOfState: { ja: '{state}が{count}', en: '{count} {state}' },
  countOfReason: { ja: '{reason}{count}', en: '{reason}: {count}' },
  indicatorsInAll: { ja: '指標', en: 'indicators' },
  withBaseline: { ja: '策定時の値あり', en: 'with a baseline' },
  withoutBaseline: { ja: '策定時の値なし', en: 'without a baseline' },
  strategies: { ja: '重点戦略', en: 'Strategies' },
  strategyNo: { ja: '重点戦略{no}', en: 'Strategy {no}' },
  goalsOf: { ja: '「{title}」の数値目標', en: 'Goal indicators of {title}' },
  measures: { ja: '施策', en: 'Measures' },
  measureNo: { ja: '施策{no}', en: 'Measure {no}' },
  indicator: { ja: '指標', en: 'Indicator' },
  state: { ja: '状況', en: 'State' },
  whatsNew: { ja: '新しくなったこと', en: 'What is new' },
  nextResults: {
    ja: '次は{year}の実績です。{askedFor}に各課へ照会し、{published}に公表します。',
    en: 'Next come the results for {year}: asked of the departments in {askedFor}, published in {published}.',
  },
  resultsAdded: {
    ja: '{year}の実績を{count}の指標に加えました。',
    en: 'Results for {year} were added to {count|indicator|indicators}.',
  },
  published: { ja: '{date}に第{no}号を公表しました。', en: 'Publication no. {no} came out on {date}.' },
  reorganised: {
    ja: '{date}の組織改編（{count}件）を反映しました。',
    en: 'The reorganisation of {date} ({count|change|changes}) is taken in.',
  },
  projectsMarked: { ja: '{theme}の事業', en: '{theme} projects' },
  otherWays: { ja: 'ほかの入口', en: 'Other ways in' },
  projectCount: { ja: '{count}の事業', en: '{count|project|projects}' },
  initiativeCount: { ja: '{count}の取組', en: '{count|initiative|initiatives}' },
} as const satisfies Record<string, Text>;
