import type { Text } from '../../core/text/text.ts';

/** Words of the pages of strategies, measures, initiatives, projects, departments and themes. */
export const elementText = {
  direction: { ja: '基本的な方向性', en: 'Direction' },
  goals: { ja: '数値目標', en: 'Goal indicators' },
  kpis: { ja: 'ＫＰＩ（指標）', en: 'Indicators (KPI)' },
  measures: { ja: '施策', en: 'Measures' },
  initiatives: { ja: '具体的な取組', en: 'Initiatives' },
  initiative: { ja: '取組', en: 'Initiative' },
  action: { ja: '年度の内容', en: 'What is done' },
  years: { ja: '年度', en: 'Years' },
  projects: { ja: '関連事業', en: 'Projects' },
  project: { ja: '事業', en: 'Project' },
  departments: { ja: '担当課', en: 'Departments' },
  department: { ja: '担当課', en: 'Department' },
  backToText: { ja: '本文の{mark}へ戻る', en: 'Back to {mark} in the text' },
  indicatorsOf: { ja: '「{title}」の指標', en: 'Indicators of {title}' },
  initiativesOf: { ja: '「{title}」の具体的な取組', en: 'Initiatives of {title}' },
  noIndicators: { ja: 'この施策には指標がありません。', en: 'This measure has no indicators.' },
  noInitiatives: { ja: 'この施策には取組がありません。', en: 'This measure has no initiatives.' },
  noGoals: { ja: 'この戦略には数値目標がありません。', en: 'This strategy has no goal indicators.' },
  noProject: { ja: '関連事業の記載なし', en: 'No project named' },
  noDepartment: { ja: '担当課の記載なし', en: 'No department named' },
  ofMeasure: { ja: 'この取組が支える指標', en: 'Indicators that this serves' },
  ofMeasureIntro: {
    ja: '取組は施策の指標をまとめて支えます。施策：',
    en: 'Initiatives serve the indicators of their measure together. Measure: ',
  },
  initiativeLead: {
    ja: '{years}に{departments}が{projects}で進める取組です。',
    en: 'Carried out in {years} by {departments} with {projects}.',
  },
  departmentsCounted: { ja: '{count}つの課', en: '{count|department|departments}' },
  projectsCounted: { ja: '{count}つの事業', en: '{count|project|projects}' },
  sameProject: { ja: '同じ事業が出てくるほかの取組', en: 'Other initiatives with the same projects' },
  projectLead: {
    ja: '{measures}つの施策、{initiatives}つの取組に出てくる事業です。',
    en: 'Stands in {initiatives|initiative|initiatives} of {measures|measure|measures}.',
  },
  whereItStands: { ja: 'この事業が出てくるところ', en: 'Where this project stands' },
  indicatorsServed: { ja: '関係する施策の指標', en: 'Indicators of these measures' },
  departmentLead: {
    ja: '{projects}つの事業と{initiatives}つの取組を受け持っています。',
    en: 'Responsible for {projects|project|projects} in {initiatives|initiative|initiatives}.',
  },
  departmentNothing: {
    ja: 'この版の計画で受け持つ事業はありません。',
    en: 'Owns nothing in this edition of the plan.',
  },
  departmentIndicators: { ja: '報告する指標', en: 'Indicators it reports' },
  departmentNoIndicators: { ja: '報告する指標はありません。', en: 'It reports no indicator.' },
  departmentIndicatorsUnknown: {
    ja: '指標を報告する課は、計画書に書かれていません。市が定めるとここに載ります。',
    en: 'The plan does not print who reports an indicator. It will stand here once the city says so.',
  },
  departmentOwns: { ja: '受け持つ事業と取組', en: 'Projects and initiatives' },
  reorganisation: { ja: '組織の移り変わり', en: 'Reorganisations' },
  noDivision: { ja: '部の記載なし', en: 'Division not printed' },
  mark: { ja: '横断テーマ', en: 'Theme' },
  suggested: { ja: '推定', en: 'inferred' },
  unknownMark: { ja: '印あり（種類は不明）', en: 'marked (kind unknown)' },
  themeLead: {
    ja: '{title}の印が付いた事業です。確かめた印が{confirmed}件、推定の印が{suggested}件あります。',
    en: 'Projects marked with {title}: {confirmed} confirmed, {suggested} inferred.',
  },
  themeNothing: {
    ja: 'この版の計画には、{title}の印が付いた事業はありません。',
    en: 'No project of this edition is marked with {title}.',
  },
  themeConfirmed: { ja: '確かめた印', en: 'Confirmed marks' },
  themeSuggested: { ja: '推定の印', en: 'Inferred marks' },
  themeSuggestedIntro: {
    ja: '元の文書から印の絵が失われ、跡だけが残っています。種類は事業の内容から推定したもので、市の確認を待っています。',
    en: 'The document lost the picture of these marks; only its trace is left. The kind is inferred from the project and waits for the city to confirm it.',
  },
  confirmedOf: { ja: '{title}の確かめた印が付いた事業', en: 'Projects with a confirmed mark of {title}' },
  suggestedOf: { ja: '{title}の推定の印が付いた事業', en: 'Projects with an inferred mark of {title}' },
  actionsOf: { ja: '「{title}」の年度の内容', en: 'What is done by year in {title}' },
  printedAt: { ja: '掲載箇所：', en: 'Printed at: ' },
  placesOf: { ja: '「{title}」が出てくる取組', en: 'Initiatives in which {title} stands' },
} as const satisfies Record<string, Text>;

/** Kinds of reorganisation, as a sentence with the departments before and after. */
export const changeText = {
  renamed: { ja: '{from}を{to}に改めました。', en: '{from} was renamed {to}.' },
  merged: { ja: '{from}を{to}に統合しました。', en: '{from} were merged into {to}.' },
  split: { ja: '{from}を{to}に分けました。', en: '{from} was split into {to}.' },
  moved: { ja: '{from}の担当を{to}に移しました。', en: 'The work of {from} moved to {to}.' },
  movedWithin: { ja: '{to}の所属する部が変わりました。', en: '{to} moved to another division.' },
  abolished: { ja: '{from}を廃止しました。', en: '{from} was abolished.' },
  created: { ja: '{to}を新設しました。', en: '{to} was created.' },
} as const satisfies Record<string, Text>;
