import type { Text } from '../../core/text/text.ts';

/** Words of the page about the site: where its facts come from and how to read them. */
export const aboutText = {
  lead: {
    ja: '計画書に書かれたことと、公表された実績だけを載せています。',
    en: 'This site shows only what the plan’s document says and what results were published.',
  },
  source: { ja: '出典', en: 'Source' },
  document: { ja: '文書', en: 'Document' },
  publisher: { ja: '発行', en: 'Publisher' },
  sourceNote: { ja: '載せている範囲', en: 'What stands here' },
  sourceUnknown: { ja: '出典の記載がありません。', en: 'No source is named.' },
  publication: { ja: '公表', en: 'Publication' },
  publicationNo: { ja: '号', en: 'Number' },
  publicationNoValue: { ja: '第{no}号', en: 'No. {no}' },
  publishedAt: { ja: '公表日', en: 'Date' },
  approvedBy: { ja: '承認', en: 'Approved by' },
  resultsUpTo: { ja: '実績', en: 'Results' },
  resultsUpToValue: { ja: '{year}まで', en: 'Up to {year}' },
  resultsNone: { ja: 'まだ公表していません', en: 'None published yet' },
  next: { ja: 'これからの公表', en: 'To come' },
  reading: { ja: '読み方', en: 'How to read it' },
  readingYears: { ja: '年度', en: 'Fiscal years' },
  readingYearsWords: {
    ja: '4月から翌年3月までです。2024年度は2024年4月から2025年3月までを指します。',
    en: 'April to March. FY2024 is April 2024 to March 2025.',
  },
  readingBaseline: { ja: '策定時', en: 'Baseline' },
  readingBaselineWords: {
    ja: '計画を作ったときの値です。計画書に年度の記載がないものは、計画の最初の年度の前の年度とみなしています。',
    en: 'The value when the plan was made. Where the plan prints no year, the year before the plan’s first is taken.',
  },
  readingCumulative: { ja: '累計', en: 'Cumulative' },
  readingCumulativeWords: {
    ja: '年ごとの数を積み上げた値です。減ることはふつうありません。',
    en: 'The yearly numbers added up; they do not normally fall.',
  },
  readingProvisional: { ja: '速報', en: 'Provisional' },
  readingProvisionalWords: {
    ja: '確定前の値です。後で変わることがあります。',
    en: 'Not final; it may still change.',
  },
  readingPath: { ja: '点線', en: 'Dashed line' },
  readingPathWords: {
    ja: '策定時の値から目標までを、同じ速さで進むとした線です。',
    en: 'The straight path from the baseline to the targets.',
  },
  readingDirection: { ja: 'よい方向', en: 'Which way is better' },
  readingDirectionWords: {
    ja: '市が定めたものはそのまま、定めていないものは策定時の値と目標から推定し、市の確認待ちと書いています。実績から決めることはありません。',
    en: 'As the city states; else inferred from baseline and targets and said to be so. It is never taken from results.',
  },
  readingMarks: { ja: 'デジタル化・脱炭素化の印', en: 'Marks of digitalisation and decarbonisation' },
  readingMarksWords: {
    ja: '実線の枠は確かめた印、点線の枠は印の跡から種類を推定したものです。',
    en: 'A solid frame is a confirmed mark; a dashed one was inferred from a trace in the document.',
  },
  absences: { ja: '値がない理由', en: 'Why there is no value' },
  absencesWords: {
    ja: '値がないところには理由を書きます。空白を0とみなすことはありません。',
    en: 'Where there is no value its reason stands. A blank is never taken as zero.',
  },
  data: { ja: 'データ', en: 'Data' },
  dataWords: {
    ja: 'どのページも、アドレスの後ろに .json を付けると同じ数値をデータで得られます。',
    en: 'Add .json to the address of any page to get its figures as data.',
  },
  dataIndicators: { ja: 'すべての指標の数値（JSON）', en: 'Figures of all indicators (JSON)' },
  dataVerdicts: { ja: '判定のデータの項目', en: 'The fields of a verdict' },
  licence: { ja: '権利', en: 'Rights' },
  licenceWords: {
    ja: '計画の文章と数値は発行者のものです。このサイトを動かすプログラム「しるべ」はMITライセンスで公開しています。',
    en: 'The plan’s words and figures are its publisher’s. Shirube, the program behind this site, is under the MIT licence.',
  },
} as const satisfies Record<string, Text>;
