import type { Text } from '../../core/text/text.ts';

/** Words on what projects cost. */
export const costWords = {
  title: { ja: '事業費', en: 'Costs' },
  inThousands: { ja: '事業費（千円）', en: 'Costs (thousands of yen)' },
  byStrategy: { ja: '重点戦略ごとの事業費（千円）', en: 'By strategy (thousands of yen)' },
  byMeasure: { ja: '施策ごとの事業費（千円）', en: 'By measure (thousands of yen)' },
  strategy: { ja: '重点戦略', en: 'Strategy' },
  measure: { ja: '施策', en: 'Measure' },
  project: { ja: '事業', en: 'Project' },
  budget: { ja: '{year} 予算', en: '{year} budget' },
  settled: { ja: '{year} 決算', en: '{year} settled' },
  sum: { ja: '計', en: 'Sum' },
  whole: { ja: '全体', en: 'Whole' },
  lead: {
    ja: '{column}は、計画の{count}事業で{amount}です。',
    en: 'The projects of the plan come to {amount} in {column} ({count} projects).',
  },
  missing: {
    ja: 'ほかに{count}事業には金額がありません。０円という意味ではありません。',
    en: 'There is no amount for {count} more, which does not mean that they cost nothing.',
  },
  countedAgain: {
    ja: '一つの事業がいくつもの{level}に出てくるので、{column}の行を足すと全体より{amount}多くなります。「全体」は事業を一度だけ数えています。',
    en: 'A project may stand under several {level}, so the rows of {column} come to {amount} more than the whole, in which each project counts once.',
  },
  someShared: {
    ja: '計には、ほかの施策にも出てくる事業の分が入っています（{column}で{amount}）。',
    en: 'The sum has the projects in it that stand under other measures too ({amount} in {column}).',
  },
  strategiesWord: { ja: '戦略', en: 'strategies' },
  measuresWord: { ja: '施策', en: 'measures' },
  sources: {
    ja: '金額は、締め切った照会で各課が報告したものと、財政担当の一覧によるものです。事業ごとの財源と出典は、オープンデータの costs にあります。',
    en: 'Amounts are those that departments reported in closed rounds, or of lists of the finance office. Each project’s sources and where they come from are in the open data, in the table costs.',
  },
} as const satisfies Record<string, Text>;
