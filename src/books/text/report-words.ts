import type { Text } from '../../core/text/text.ts';

/** Words of the yearly report. */
export const reportWords = {
  title: { ja: '{plan} 進捗状況報告書', en: '{plan}: progress report' },
  upTo: { ja: '{year}までの実績', en: 'Results up to {year}' },
  beforeResults: { ja: '実績の公表前', en: 'Before the first results' },
  publication: { ja: '第{no}号　{date}公表', en: 'Publication no. {no}, {date}' },
  fictional: {
    ja: 'この市は実在しません。見本として作ったものです。',
    en: 'This city does not exist; it was made up as a sample.',
  },
  approvedBy: { ja: '承認：{name}', en: 'Approved by {name}' },
  contents: { ja: '目次', en: 'Contents' },
  summary: { ja: '概要', en: 'Summary' },
  lead: {
    ja: '{plan}は、{strategies}つの重点戦略、{measures}の施策、{indicators}の指標からなります。目標年度は{targets}です。',
    en: '{plan} has {strategies} strategies, {measures} measures and {indicators} indicators. Its target years are {targets}.',
  },
  leadResults: {
    ja: '{year}までの実績で、{total}の指標のうち{measured}を判定しました。達成は{met}、順調は{onTrack}、やや遅れは{atRisk}、遅れは{behind}、後退は{worsening}です。',
    en: 'On the results up to {year}, {measured} of {total} indicators were judged: {met} met, {onTrack} on track, {atRisk} at risk, {behind} behind, {worsening} worsening.',
  },
  leadNoResults: {
    ja: 'まだ実績は公表されていません。判定は最初の実績とともに載せます。',
    en: 'No results are published yet; verdicts come with the first of them.',
  },
  next: {
    ja: '次の実績（{year}）は{askedFor}に照会し、{published}に公表します。',
    en: 'The next results ({year}) are asked for in {askedFor} and published in {published}.',
  },
  byState: { ja: '状況ごとの指標の数', en: 'Indicators by state' },
  count: { ja: '指標の数', en: 'Indicators' },
  strategy: { ja: '重点戦略', en: 'Strategy' },
  atRisk: { ja: '目標に届かないおそれの大きい指標', en: 'Indicators most at risk' },
  atRiskWords: {
    ja: '後退、遅れ、やや遅れの順に、それぞれ進み具合の小さいものから並べています。',
    en: 'Worsening first, then behind, then at risk; the slowest of each first.',
  },
  atRiskNone: {
    ja: '遅れている指標も後退している指標もありません。',
    en: 'No indicator is at risk, behind or worsening.',
  },
  requiredNow: { ja: 'いま\n必要な値', en: 'Required by now' },
  nextTarget: { ja: '次の目標', en: 'Next target' },
  chance: { ja: '届く見込み', en: 'Chance' },
  changes: { ja: '前年度から変わった判定', en: 'Verdicts that changed since last year' },
  changesWords: {
    ja: '{before}までと{now}までの実績を、同じ方法で判定して比べています。',
    en: 'The same method on the results up to {before} and up to {now}.',
  },
  changesNone: {
    ja: '前年度から判定の変わった指標はありません。',
    en: 'No verdict has changed since last year.',
  },
  better: { ja: 'よくなった指標', en: 'Better' },
  worse: { ja: '悪くなった指標', en: 'Worse' },
  otherwise: { ja: '判定の有無が変わった指標', en: 'Judged for the first time, or no longer' },
  before: { ja: '前年度', en: 'Year before' },
  now: { ja: '今回', en: 'Now' },
  strategyNo: { ja: '重点戦略{no}', en: 'Strategy {no}' },
  measureNo: { ja: '施策{no}', en: 'Measure {no}' },
  direction: { ja: '基本的な方向性', en: 'Direction' },
  goals: { ja: '数値目標', en: 'Goal indicators' },
  kpis: { ja: 'ＫＰＩ（重要業績評価指標）', en: 'Indicators (KPIs)' },
  charts: { ja: '指標の推移', en: 'The indicators over the years' },
  initiatives: { ja: '具体的な取組', en: 'Initiatives' },
  projects: { ja: '関連事業・担当課', en: 'Projects and departments' },
  measures: { ja: '施策の一覧', en: 'The measures' },
  measure: { ja: '施策', en: 'Measure' },
  foot: { ja: '{city}　第{no}号（{date}公表）', en: '{city}, publication no. {no} ({date})' },
} as const satisfies Record<string, Text>;

/** Words of the chapter on method and sources. */
export const methodWords = {
  title: { ja: '判定の方法と出典', en: 'Method and sources' },
  states: { ja: '判定の種類', en: 'The states' },
  method: { ja: '判定の方法', en: 'The method' },
  byMethod: { ja: '{method}による判定です。', en: 'Judged by: {method}.' },
  counting: {
    ja: '判定ごとに指標を数えます。平均や総合点は出しません。値がない指標は「未測定」として理由とともに数え、0や悪い判定にはしません。区分がある指標は、いちばん悪い区分の判定を全体の判定とします。',
    en: 'States are counted; there is no mean and no total score. What has no value counts as “not measured” with its reason, never as zero or as bad. Where an indicator has parts, the worst of them is its state.',
  },
  outlook: {
    ja: '「届く見込み」は、これまでの実績の動きだけから計算し、これからの取組は入れていません。値が3つに満たない指標には出しません。',
    en: 'The chance is worked out from the past values alone; what the city is going to do is not in it. There is none with fewer than three values.',
  },
  charts: { ja: 'グラフの読み方', en: 'How to read the charts' },
  chartsWords: {
    ja: '白丸は策定時の値、実線と点は実績、白抜きの点は速報値、破線は策定時から目標までの直線、旗は目標、薄い帯はこれからの値の範囲（濃い部分は10回に8回、薄い部分は20回に19回入る範囲）です。累計の指標は棒で示し、濃い部分がその年度に加わった分です。値のない年度は線を結びません。',
    en: 'Hollow circle: baseline. Line and dots: actuals, hollow where provisional. Dashes: the straight way to the target. Flags: targets. Soft bands: the range of the values to come, 8 in 10 and 19 in 20. Cumulative indicators are columns whose dark part was added in the year. No line crosses a year without a value.',
  },
  sources: { ja: '実績の出典', en: 'Sources of the results' },
  sourcesWords: {
    ja: '指標ごとに、公表されている実績と、その出典および備考を載せています。',
    en: 'All published results with their sources and remarks.',
  },
  year: { ja: '年度', en: 'Year' },
  value: { ja: '実績', en: 'Actual' },
  source: { ja: '出典・備考', en: 'Source and remarks' },
  provisional: { ja: '速報', en: 'provisional' },
  measuredAt: { ja: '{date}現在', en: 'as of {date}' },
  planSource: { ja: '計画の出典', en: 'The plan' },
  publisher: { ja: '{title}（{publisher}）', en: '{title} ({publisher})' },
  notes: { ja: 'この号について', en: 'About this publication' },
} as const satisfies Record<string, Text>;
