import type { Text } from '../../core/text/text.ts';

/** Words on what projects cost: their page, and the sections on the pages of projects, measures and strategies. */
export const costsText = {
  title: { ja: '事業費', en: 'Costs' },
  inThousands: { ja: '（千円）', en: ' (thousands of yen)' },
  lead: {
    ja: '{column}は、計画の{count}事業で{amount}です。',
    en: 'The projects of the plan come to {amount} in {column} ({count|project|projects}).',
  },
  missing: {
    ja: 'ほかに{count}事業には金額がありません。０円という意味ではありません。',
    en: 'There is no amount for {count|more project|more projects}, which does not mean that they cost nothing.',
  },
  countedAgain: {
    ja: '一つの事業がいくつもの{level}に出てくるので、行を足すと全体より{amount}多くなります。「全体」は事業を一度だけ数えています。',
    en: 'A project may stand under several {level}, so the rows come to {amount} more than the whole, in which each project counts once.',
  },
  bars: {
    ja: '棒の長さは{column}です。塗ったところはその{level}だけの事業、枠だけのところはほかの{level}とも共通の事業です。',
    en: 'The bars are {column}: filled, projects of that row alone; outlined, projects that stand under other {level} too.',
  },
  strategiesWord: { ja: '戦略', en: 'strategies' },
  measuresWord: { ja: '施策', en: 'measures' },
  byStrategy: { ja: '重点戦略ごとの事業費', en: 'By strategy' },
  byMeasure: { ja: '施策ごとの事業費', en: 'By measure' },
  byProject: { ja: '事業ごとの事業費', en: 'By project' },
  strategy: { ja: '重点戦略', en: 'Strategy' },
  measure: { ja: '施策', en: 'Measure' },
  project: { ja: '事業', en: 'Project' },
  year: { ja: '年度', en: 'Year' },
  whole: { ja: '全体', en: 'Whole' },
  sum: { ja: '計', en: 'Sum' },
  states: { ja: '指標の状態', en: 'States of indicators' },
  budget: { ja: '{year} 予算', en: '{year} budget' },
  settled: { ja: '{year} 決算', en: '{year} settled' },
  ofWhich: { ja: 'うち共通 {amount}', en: 'shared {amount}' },
  treemap: { ja: '施策ごとの{column}', en: '{column} by measure' },
  treemapDescription: {
    ja: '面積が金額を表します。大きい順に{largest}。',
    en: 'Areas are amounts. The largest: {largest}.',
  },
  shared: { ja: 'いくつもの施策に共通', en: 'Under several measures' },
  ofMeasure: { ja: '「{title}」の事業費', en: 'Costs of {title}' },
  ofProject: { ja: '「{title}」の事業費', en: 'Costs of {title}' },
  someShared: {
    ja: '計には、ほかの施策にも出てくる事業の分が入っています（{column}で{amount}）。',
    en: 'The sum has the projects in it that stand under other measures too ({amount} in {column}).',
  },
  from: { ja: 'もとになったもの', en: 'Taken from' },
  fromRound: { ja: '{year}の実績の照会', en: 'asked for with the results of {year}' },
  fromList: { ja: '財政担当の一覧', en: 'a list of the finance office' },
  all: { ja: '計画全体の事業費を見る', en: 'Costs of the whole plan' },
} as const satisfies Record<string, Text>;
