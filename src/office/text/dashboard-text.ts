import type { DecisionWaiting } from '../../app/dashboards/decision-waiting.ts';
import type { Text } from '../../core/text/text.ts';

/** The dashboards of mayor and directors, of the theme offices and of departments. */
export const dashboardText = {
  title: { ja: 'ダッシュボード', en: 'Dashboard' },
  lead: {
    ja: '{year}までの実績による状態です。公表前の数字を含みます。',
    en: 'As of the results up to {year}. It has figures that are not published yet.',
  },
  leadNone: { ja: 'まだ実績がありません。', en: 'There are no results yet.' },
  noPlan: { ja: '計画がまだ読み込まれていません。', en: 'No plan has been loaded yet.' },
  otherDashboards: { ja: 'ほかのダッシュボード', en: 'Other dashboards' },
  digital: { ja: 'デジタル化', en: 'Digitalisation' },
  decarbonisation: { ja: '脱炭素化', en: 'Decarbonisation' },
  risks: { ja: '目標に届かないおそれのある指標', en: 'What will miss its target' },
  risksLead: {
    ja: '{count}件。おそれの大きい順です。番号は計画の順で、すべての画面と会議資料に共通です。',
    en: '{count} indicators, the most at risk first. Numbers follow the plan and are the same on all screens and in the handout.',
  },
  moreRisks: { ja: 'ほかの{count}件', en: '{count} more' },
  risksNone: { ja: '目標に届かないおそれのある指標はありません。', en: 'No indicator is at risk.' },
  why: { ja: 'なぜ', en: 'Why' },
  whose: { ja: '担当', en: 'Whose' },
  next: { ja: '次に何が要るか', en: 'What it takes' },
  chance: { ja: '次の目標に届く見込み', en: 'Chance of the next target' },
  noForecast: { ja: '見込みは出せない', en: 'No forecast' },
  nobody: { ja: '担当が決まっていない', en: 'Nobody named yet' },
  takes: {
    ja: '年に{needed}の変化が要る（これまでの最高は年に{best}）',
    en: '{needed} a year is needed (the best year so far: {best})',
  },
  takesFirst: {
    ja: '年に{needed}の変化が要る（良くなった年はまだない）',
    en: '{needed} a year is needed (no year has gone the right way yet)',
  },
  takesNone: { ja: '次の目標年は来ている', en: 'The year of the last target has come' },
  states: { ja: '全指標の状態', en: 'All indicators by state' },
  change: { ja: '前年との比較', en: 'Compared with the year before' },
  changeTable: { ja: '状態が変わった指標', en: 'Indicators whose state changed' },
  changeSentence: {
    ja: '{from}から{to}へ：良くなった {better}件、悪くなった {worse}件、そのほかの変化 {other}件、変わらず {same}件。',
    en: 'From {from} to {to}: {better} better, {worse} worse, {other} otherwise changed, {same} the same.',
  },
  nothingChanged: { ja: '状態が変わった指標はありません。', en: 'No indicator changed its state.' },
  before: { ja: '前年', en: 'Before' },
  now: { ja: 'いま', en: 'Now' },
  progress: { ja: '全指標の進み', en: 'Progress of all indicators' },
  money: { ja: '費用と成果', en: 'Money beside results' },
  moneyNone: {
    ja: '企画が受理した事業費がまだありません。',
    en: 'Planning has not accepted any amounts yet.',
  },
  moneyLead: {
    ja: '企画が受理した{column}の合計は{amount}（事業{count}件）です。',
    en: 'The {column} that planning has accepted come to {amount} ({count} projects).',
  },
  moneyMissing: {
    ja: '金額のない事業が{count}件あり、0とはみなしません。',
    en: '{count} projects have no amount; they are not taken as zero.',
  },
  moneyShared: {
    ja: '複数の{level}にまたがる事業は、合計では1回だけ数えます。下の表ではそれぞれの行に入るため、行の合計は全体より{amount}多くなります。',
    en: 'A project under several {level} is counted once in the whole. In the table it is in the row of each, so the rows come to {amount} more.',
  },
  strategiesWord: { ja: '戦略', en: 'strategies' },
  measuresWord: { ja: '施策', en: 'measures' },
  budget: { ja: '{year}予算', en: 'budgets of {year}' },
  settled: { ja: '{year}決算', en: 'settled amounts of {year}' },
  strategy: { ja: '戦略', en: 'Strategy' },
  measure: { ja: '施策', en: 'Measure' },
  amount: { ja: '金額', en: 'Amount' },
  sharedPart: { ja: 'うち共通 {amount}', en: 'shared: {amount}' },
  results: { ja: '指標の状態', en: 'States of indicators' },
  noAmount: { ja: '金額なし', en: 'No amount' },
  treemap: { ja: '施策ごとの{column}', en: '{column} by measure' },
  treemapShared: { ja: '複数の施策に共通', en: 'Under several measures' },
  treemapDescription: {
    ja: '面積が金額を表す。大きい順に{largest}。すべての金額は隣の表にある。',
    en: 'Areas are amounts. The largest are {largest}. The table has all of them.',
  },
  decisions: { ja: '判断を待っているもの', en: 'What waits for a decision' },
  decisionsNone: { ja: '判断を待っているものはありません。', en: 'Nothing waits for a decision.' },
  departments: { ja: '報告が遅れている課', en: 'Who is behind, by department' },
  department: { ja: '課', en: 'Department' },
  late: { ja: '期限超過', en: 'Overdue' },
  done: { ja: '受理済み', en: 'Accepted' },
  open: { ja: '残り', en: 'Open' },
  itemsOf: { ja: '{year}の照会', en: 'Round of {year}' },
  noRound: { ja: '照会はまだありません。', en: 'There has been no round yet.' },
  themeTitle: { ja: '{theme}の取組', en: '{theme}: all marked initiatives' },
  themeLead: {
    ja: '{theme}の印がある取組を、すべての課について並べています。',
    en: 'Everything that is marked with {theme}, across all departments.',
  },
  themeNone: { ja: 'この印のある取組はありません。', en: 'Nothing has this mark.' },
  initiatives: { ja: '取組（{count}）', en: 'Initiatives ({count})' },
  initiative: { ja: '取組', en: 'Initiative' },
  unconfirmed: { ja: '印は未確認', en: 'mark not confirmed' },
  report: { ja: '照会での報告', en: 'Report in the round' },
  comments: { ja: 'やりとり', en: 'Comments' },
  noReport: { ja: 'この照会では尋ねていない', en: 'Not asked in this round' },
  themeItems: { ja: '指標と事業の報告', en: 'Reports on indicators and projects' },
  themeIndicators: { ja: '関係する施策の指標', en: 'Indicators of these measures' },
  departmentTitle: { ja: '{name}のダッシュボード', en: 'Dashboard: {name}' },
  departmentLead: {
    ja: '担当する指標・取組・事業費と、これから期限が来るものです。',
    en: 'Its indicators, initiatives and money, and what is due.',
  },
  due: { ja: '期限が来るもの', en: 'What is due' },
  dueDate: { ja: '期限', en: 'Due' },
  nothingDue: { ja: '期限を待つものはありません。', en: 'Nothing is due.' },
  item: { ja: '項目', en: 'Item' },
  stage: { ja: '状況', en: 'Where it stands' },
  indicators: { ja: '指標（{count}）', en: 'Indicators ({count})' },
  indicatorsNone: { ja: '担当する指標はありません。', en: 'It has no indicators.' },
  trend: { ja: '年ごとの推移', en: 'Trend over the years' },
  initiativesNone: { ja: '担当する取組はありません。', en: 'It has no initiatives.' },
  projects: { ja: '事業費（{count}事業）', en: 'Money ({count} projects)' },
  project: { ja: '事業', en: 'Project' },
} as const satisfies Record<string, Text>;

/** How many of each kind wait, and for whom. */
export const decisionText = {
  overdue: { ja: '期限を過ぎた項目 {count}件', en: '{count} items are overdue' },
  approved: {
    ja: '企画の受理を待つ項目 {count}件',
    en: '{count} items wait for planning to accept them',
  },
  submitted: {
    ja: '課長の承認を待つ項目 {count}件',
    en: '{count} items wait for the approval of their head of department',
  },
  'at-second': {
    ja: '二次評価を待つ評価シート {count}件',
    en: '{count} assessment sheets wait for the second assessment',
  },
  'at-third': {
    ja: '三次評価・決定を待つ評価シート {count}件',
    en: '{count} assessment sheets wait for the last assessment and the decision',
  },
  assign: {
    ja: '対応する課を決める意見 {count}件',
    en: '{count} opinions wait for a department that answers them',
  },
  accept: {
    ja: '企画の受理を待つ、意見への対応 {count}件',
    en: '{count} responses to opinions wait for planning to accept them',
  },
  close: {
    ja: '対応が済み、完了の判断を待つ意見 {count}件',
    en: '{count} opinions are dealt with and wait to be closed',
  },
  'sent-back': {
    ja: '差し戻され、担当課の直しを待つ項目 {count}件',
    en: '{count} items were sent back and wait for their department',
  },
  publication: {
    ja: '第{count}号の公表（{at}の予定）',
    en: 'Publication {count}, set for {at}',
  },
} as const satisfies Record<DecisionWaiting['kind'], Text>;

/** Why a project has no amount. */
export const costGapText = {
  'without-cost': { ja: '予算を伴わない', en: 'needs no money' },
  'not-entered': { ja: '未入力', en: 'not entered' },
  unreadable: { ja: '読み取れない', en: 'cannot be read' },
  'not-accepted': { ja: '未受理', en: 'not accepted yet' },
} as const satisfies Record<string, Text>;
