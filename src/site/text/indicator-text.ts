import type { Text } from '../../core/text/text.ts';

/** Words and sentences of an indicator's page. Places in braces are figures and years. */
export const indicatorText = {
  // The sentence: what is promised, and where it stands.
  promise: { ja: '{target}をめざします。', en: 'The city aims at {target}.' },
  targetPoint: { ja: '{year}に{figure}', en: '{figure} by {year}' },
  startedFrom: { ja: '策定時は{figure}。', en: 'Baseline: {figure}. ' },
  startedWithout: { ja: '策定時の値はありません。', en: 'There is no baseline. ' },
  latest: { ja: '{year}は{figure}。', en: 'In {year}: {figure}. ' },
  latestProvisional: { ja: '{year}は{figure}（速報）。', en: 'In {year}: {figure} (provisional). ' },
  latestAbsent: { ja: '{year}は{reason}。', en: '{year}: {reason}. ' },
  lastKnown: {
    ja: '直近の実績は{year}の{figure}。',
    en: 'The last result is {figure} in {year}. ',
  },
  toGo: {
    ja: '{year}の目標{target}まで、あと{distance}です。',
    en: '{distance} to go to the target of {target} by {year}.',
  },
  percentagePoints: { ja: '{number}ポイント', en: '{number} percentage points' },
  reached: {
    ja: '{year}の目標{target}に届いています。',
    en: 'The target of {target} for {year} is reached.',
  },
  targetIs: { ja: '{year}の目標は{target}です。', en: 'The target for {year} is {target}.' },
  // The pace: where the straight path to the target stands now
  paceAhead: {
    ja: 'いま必要な{required}を{difference}{over}、進んでいます。',
    en: ' That is {difference} {over} the {required} required by now: ahead.',
  },
  paceBehind: {
    ja: 'いま必要な{required}を{difference}{over}、遅れています。',
    en: ' That is {difference} {over} the {required} required by now: late.',
  },
  paceWorse: {
    ja: 'いま必要な{required}を{difference}{over}、策定時より悪くなっています。',
    en: ' That is {difference} {over} the {required} required by now, and worse than the baseline.',
  },
  paceEven: {
    ja: 'いま必要な{required}のとおりです。',
    en: ' That is just the {required} required by now.',
  },
  over: { ja: '上回り', en: 'above' },
  under: { ja: '下回り', en: 'below' },
  held: { ja: '保つべき水準{level}を満たしています。', en: ' The level to hold ({level}) is held.' },
  notHeld: {
    ja: '保つべき水準{level}を満たしていません。',
    en: ' The level to hold ({level}) is not held.',
  },
  partLabel: { ja: '{label}：', en: '{label}: ' },
  kpi: { ja: 'ＫＰＩ', en: 'Key performance indicator (KPI)' },
  goal: { ja: '数値目標', en: 'Goal indicator' },
  // Sections
  chart: { ja: 'グラフ', en: 'Chart' },
  table: { ja: '数値', en: 'Figures' },
  tableCaption: { ja: '年度ごとの値（単位：{unit}）', en: 'Values by fiscal year (unit: {unit})' },
  tableCaptionPlain: { ja: '年度ごとの値', en: 'Values by fiscal year' },
  year: { ja: '年度', en: 'Fiscal year' },
  increment: { ja: '前回の値から', en: 'Since last value' },
  atFormulationAssumed: {
    ja: '策定時（計画書に年度の記載がなく、この年度とみなす）',
    en: 'Baseline (the plan does not print the year; taken as this one)',
  },
  remark: { ja: '備考', en: 'Remarks' },
  whatItMeasures: { ja: 'この指標が表すもの', en: 'What it measures' },
  noNotes: {
    ja: '計画書に注釈はありません。',
    en: 'The plan has no note on it.',
  },
  wayOfCounting: { ja: '数え方', en: 'Counting' },
  countedCumulative: {
    ja: '累計。年ごとの数を積み上げた値です。',
    en: 'Cumulative: the yearly numbers add up.',
  },
  countedYearly: { ja: '年度ごとの値です。', en: 'One value for each fiscal year.' },
  better: { ja: 'よい方向', en: 'Which way is better' },
  unit: { ja: '単位', en: 'Unit' },
  reportedBy: { ja: '報告する課', en: 'Reported by' },
  reporterUnknown: {
    ja: '計画書に記載がありません。市が定めるとここに載ります。',
    en: 'Not printed in the plan. It will stand here once the city says so.',
  },
  sources: { ja: '数値の出どころ', en: 'Where the figures come from' },
  fromDocument: { ja: '策定時の値と目標', en: 'Baseline and targets' },
  place: {
    ja: '{title} {page}ページ（文書の{lines}行目）',
    en: '{title}, page {page} (line {lines} of the text)',
  },
  placeNoPage: { ja: '{title}（文書の{lines}行目）', en: '{title} (line {lines} of the text)' },
  lineRange: { ja: '{from}～{to}', en: '{from}–{to}' },
  placeUnknown: { ja: '{title}', en: '{title}' },
  sourceUnknown: { ja: '計画書', en: 'The plan’s document' },
  reportOf: { ja: '{year}の実績', en: 'Result for {year}' },
  reportOfDepartment: { ja: '担当課の報告', en: 'Report of the department' },
  measuredAt: { ja: '{date}現在', en: 'as of {date}' },
  servedBy: { ja: 'この指標を支える取組', en: 'Initiatives that serve it' },
  servedByMeasures: { ja: 'この数値目標を支える施策', en: 'Measures that serve it' },
  none: { ja: 'ありません。', en: 'None.' },
} as const satisfies Record<string, Text>;
