import type { Text } from '../../core/text/text.ts';

type TableText = { readonly title: Text; readonly about: Text };

function say(ja: string, en: string, aboutJa: string, aboutEn: string): TableText {
  return { title: { ja, en }, about: { ja: aboutJa, en: aboutEn } };
}

/** What each data file is called and holds. */
export const tableText = {
  observations: say(
    '実績',
    'Results',
    '指標の区分と年度ごとに1行。値がない年度は理由の符号を付けます。',
    'One row for each part of an indicator and fiscal year; where there is no value, its reason.',
  ),
  targets: say(
    '策定時実績値と目標値',
    'Baselines and targets',
    '指標の区分ごとに、策定時の値と各年度の目標を1行ずつ載せます。',
    'One row for each baseline and each target of a part of an indicator.',
  ),
  indicator_figures: say(
    '指標の値',
    'Figures of an indicator',
    'ひとつの指標の策定時実績値、目標値、実績を、区分と年度ごとに1行ずつ載せます。',
    'Baselines, targets and results of one indicator, one row for each part and fiscal year.',
  ),
  verdicts: say(
    '判定',
    'Verdicts',
    '指標の区分と判定の方法ごとに1行。市が選んだ方法と、あわせて計算した方法があります。',
    'One row for each part of an indicator and method: the city’s own, and those worked out beside it.',
  ),
  verdict_steps: say(
    '判定の道すじ',
    'Steps of the verdicts',
    '判定の計算を1段ずつ載せます。この行を追うと、だれでも同じ判定になります。',
    'The calculation behind each verdict, step by step, so that anyone can work it out again.',
  ),
  assessments: say(
    '市の評価（評定）',
    'The city’s own ratings',
    '評価シートの評定。施策又は重点戦略と、年度、段階、評価の種類ごとに1行です。提案と異なるものには理由があります。',
    'Ratings of assessment sheets: one row for each measure or strategy, fiscal year, stage and kind; where one differs from the proposal, the reason.',
  ),
  assessment_texts: say(
    '市の評価（記述）',
    'The city’s own assessments in words',
    '評価シートの公表する欄のうち評定でないもの。欄ごとに1行です。',
    'What public boxes of assessment sheets say beside the ratings, one row for each box.',
  ),
  indicators: say(
    '指標',
    'Indicators',
    '数値目標とＫＰＩ。単位と値は targets と observations にあります。',
    'Goals and KPIs; their figures are in targets and observations.',
  ),
  indicator_departments: say(
    '指標を報告する課',
    'Departments that report indicators',
    '指標と課の組ごとに1行です。',
    'One row for each indicator and department.',
  ),
  strategies: say('重点戦略', 'Strategies', '計画の重点戦略です。', 'The strategies of the plan.'),
  measures: say('施策', 'Measures', '重点戦略の下の施策です。', 'The measures under the strategies.'),
  initiatives: say(
    '具体的な取組',
    'Initiatives',
    '施策の下の取組です。',
    'The initiatives under the measures.',
  ),
  actions: say(
    '年度の内容',
    'Actions',
    '取組の中の、年度ごとの内容です。行う年度は action_years にあります。',
    'What is done within an initiative; the years are in action_years.',
  ),
  action_years: say(
    '内容を行う年度',
    'Years of the actions',
    '内容と年度の組ごとに1行です。',
    'One row for each action and fiscal year.',
  ),
  projects: say(
    '関連事業',
    'Projects',
    '事業の一覧。一つの事業が複数の取組に関わることがあります。',
    'The projects; one may serve several initiatives.',
  ),
  project_actions: say(
    '事業と取組のつながり',
    'Where projects stand',
    '事業が載っている場所ごとに1行です。',
    'One row for each place where a project stands.',
  ),
  project_departments: say(
    '事業の担当課',
    'Departments of projects',
    '事業と内容と担当課の組ごとに1行です。',
    'One row for each project, action and department.',
  ),
  project_themes: say(
    '事業の分野の印',
    'Theme marks of projects',
    'デジタル化と脱炭素化の印です。',
    'The marks of digitalisation and decarbonisation.',
  ),
  departments: say('課', 'Departments', '担当課と、属する部です。', 'The departments and their divisions.'),
  department_changes: say(
    '組織改編',
    'Reorganisations',
    '改編の前後の課の組ごとに1行です。',
    'One row for each pair of departments before and after a change.',
  ),
  notes: say(
    '用語と注釈',
    'Terms and notes',
    '計画書に載っている用語の説明と注釈です。',
    'The explanations and notes printed in the plan.',
  ),
  opinions: say(
    '意見',
    'Opinions',
    '審議会・議会・市民からの意見のうち、市が公表するとしたものです。意見ごとに1行です。',
    'Opinions of review bodies, the council and citizens that the city publishes, one row each.',
  ),
  opinion_responses: say(
    '意見への対応方針',
    'Responses to opinions',
    '意見に対する市の対応方針です。回答と課の組ごとに1行です。',
    'What the city answered, one row for each response and department.',
  ),
  opinion_progress: say(
    '意見への取組状況',
    'What was done about opinions',
    '対応方針について年度ごとに何をしたかです。',
    'What was done about each response, one row for each fiscal year.',
  ),
  costs: say(
    '事業費',
    'Costs',
    '事業の予算と決算です。年度、予算・決算、財源ごとに1行で、総額の行（total）は財源の行と重なります。',
    'Budgets and settled amounts of projects: one row for each year, kind and source. The row total is all of them.',
  ),
  changes: say(
    '変更履歴',
    'Change log',
    'この公表の内容と、ファイルの形式が変わった履歴です。',
    'What this publication brought, and how the layout of the files changed.',
  ),
  code_lists: say(
    'コード表',
    'Code lists',
    'ファイルに使っている符号とその意味です。',
    'The codes in the files and what they mean.',
  ),
  dictionary: say(
    'データ項目の説明',
    'Data dictionary',
    'すべてのファイルのすべての列の名前、意味、型、単位です。',
    'Name, meaning, type and unit of every column of every file.',
  ),
} as const satisfies Record<string, TableText>;

/** What a blank cell says, column by column. */
export const blankText = {
  ofMeasure: { ja: '施策の評価', en: 'The assessment is of a measure' },
  ofStrategy: { ja: '重点戦略の評価', en: 'The assessment is of a strategy' },
  notRated: { ja: '評価していない', en: 'Not rated' },
  nothingProposed: { ja: '提案がない', en: 'Nothing was proposed' },
  notOverridden: { ja: '提案のとおり', en: 'As proposed' },
  noPlace: { ja: '計画書の場所の記録がない', en: 'The place in the document is not on record' },
  nothingPrinted: { ja: '計画書に記載がない', en: 'The plan prints none' },
  themeUnknown: { ja: '印の種類が分からない', en: 'The kind of the mark is not known' },
  divisionUnknown: { ja: '部の記載がない', en: 'No division is named' },
  noMark: { ja: '記号がない', en: 'There is no mark' },
  noTerm: { ja: '特定の言葉に付いていない', en: 'It belongs to no particular word' },
  goalOfStrategy: {
    ja: '重点戦略の数値目標で、施策に属さない',
    en: 'A goal of a strategy, under no measure',
  },
  directionNotStated: { ja: '市が定めていない', en: 'The city has not stated it' },
  noParts: { ja: '区分のない指標', en: 'The indicator has no parts' },
  noUnit: { ja: '計画書に単位がない', en: 'The plan prints no unit' },
  noValue: { ja: '値がない。理由の列を見る', en: 'No value; see the column with the reason' },
  notAResult: { ja: '実績の値でない', en: 'Not the value of a result' },
  hasValue: { ja: '値がある', en: 'There is a value' },
  notSaid: { ja: '記載がない', en: 'Nothing was said' },
  baselineYearNotPrinted: {
    ja: '計画書に策定時の年度の記載がない',
    en: 'The plan prints no year for the baseline',
  },
  noRelation: { ja: '数値の目標、または策定時の値', en: 'The target is a number, or this is a baseline' },
  nothingJudged: { ja: '判定した値がない', en: 'There was no value to judge' },
  cityMethodOnly: { ja: '市の方法ではない判定', en: 'Not the city’s method' },
  createdAnew: { ja: '新設で、元の課がない', en: 'Created anew' },
  abolished: { ja: '廃止で、後の課がない', en: 'Abolished without a successor' },
  noAmount: { ja: '金額がない。理由の列を見る', en: 'No amount; see the column with the reason' },
  hasAmount: { ja: '金額がある', en: 'There is an amount' },
  summedUp: {
    ja: '金額がない、又は財源を足した総額',
    en: 'No amount, or the sum of the sources',
  },
  notOfRound: { ja: '照会で報告されたものではない', en: 'Not reported in a round' },
  wholePlan: { ja: '計画全体についての意見', en: 'It is about the whole plan' },
  stillOpen: { ja: 'まだ完了していない', en: 'It is still open' },
  notSuperseded: { ja: '別の意見に引き継いでいない', en: 'No other opinion takes its place' },
  noDepartment: { ja: '引継ぎ先の課がない', en: 'The department ended without a successor' },
  noResults: { ja: '実績の公表がまだない、または公表でない', en: 'No results yet, or not a publication' },
  titleSaysAll: { ja: '名称のとおり', en: 'The name says it all' },
  notSameUnit: { ja: '数値でない、または単位が行ごとに違う', en: 'Not a number, or the unit differs by row' },
  noUnitColumn: { ja: '単位の列がない', en: 'There is no column with the unit' },
  noCodes: { ja: '符号の列でない', en: 'Not a column of codes' },
  neverBlank: { ja: '空欄にならない列', en: 'The column is never blank' },
  noReasonColumn: { ja: '理由の列がない', en: 'There is no column with the reason' },
} as const satisfies Record<string, Text>;
