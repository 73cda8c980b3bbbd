import type { Text } from '../../core/text/text.ts';
import type { SearchFieldName, SearchKind } from '../search/search-entry.ts';

export const searchKindText = {
  strategy: { ja: '重点戦略', en: 'Strategies' },
  measure: { ja: '施策', en: 'Measures' },
  indicator: { ja: '指標', en: 'Indicators' },
  initiative: { ja: '取組', en: 'Initiatives' },
  project: { ja: '事業', en: 'Projects' },
  department: { ja: '担当課', en: 'Departments' },
} as const satisfies Record<SearchKind, Text>;

export const searchFieldText = {
  name: { ja: '名称', en: 'Name' },
  part: { ja: '区分', en: 'Part' },
  direction: { ja: '基本的な方向性', en: 'Direction' },
  note: { ja: '注釈', en: 'Note' },
  term: { ja: '用語', en: 'Term' },
  action: { ja: '年度の内容', en: 'What is done' },
  department: { ja: '担当', en: 'Department' },
} as const satisfies Record<SearchFieldName, Text>;

/** Words of the lists, the terms, the search and the pages beside the plan. */
export const listPageText = {
  indicatorsLead: {
    ja: '数値目標とＫＰＩを合わせた{count}の指標を、戦略と施策の順に並べています。',
    en: 'All {count|indicator|indicators}, goals and KPIs, in the order of strategies and measures.',
  },
  goalsOfStrategy: { ja: '数値目標', en: 'Goal indicators' },
  initiativesLead: {
    ja: '{count}の取組を、戦略と施策の順に並べています。',
    en: 'All {count|initiative|initiatives} in the order of strategies and measures.',
  },
  projectsLead: {
    ja: '{count}の事業です。同じ事業が複数の施策に出てくることがあります。',
    en: 'All {count|project|projects}. One project can stand under several measures.',
  },
  projectsCaption: { ja: '事業の一覧', en: 'All projects' },
  standsIn: { ja: '出てくる施策', en: 'Stands under' },
  departmentsLead: {
    ja: '計画に出てくる{count}の担当課です。',
    en: 'The {count|department|departments} named in the plan.',
  },
  noLongerThere: { ja: '改編前の課', en: 'Departments before a reorganisation' },
  termsLead: {
    ja: '計画の本文に付いた用語の説明と、指標の注釈です。',
    en: 'The terms explained in the plan, and the notes on its indicators.',
  },
  terms: { ja: '用語', en: 'Terms' },
  notes: { ja: '指標の注釈', en: 'Notes on indicators' },
  noTerms: { ja: 'この計画には用語の説明がありません。', en: 'The plan explains no terms.' },
  noNotes: { ja: 'この計画には注釈がありません。', en: 'The plan has no notes.' },
  standsOn: { ja: '出てくるところ：', en: 'Stands on: ' },
  // Search
  searchLead: {
    ja: '指標、取組、事業、担当課、用語を、全角・半角、ひらがな・カタカナの違いを気にせずさがせます。',
    en: 'Searches indicators, initiatives, projects, departments and terms; full or half width, hiragana or katakana makes no difference.',
  },
  searchFound: {
    ja: '「{query}」に当てはまるものが{count}件あります。',
    en: '{count|result|results} for “{query}”.',
  },
  searchNothing: {
    ja: '「{query}」に当てはまるものはありません。',
    en: 'Nothing was found for “{query}”.',
  },
  searchHelp: {
    ja: '短い言葉に変えるか、一覧からお進みください。',
    en: 'Try a shorter word, or go on from the lists.',
  },
  searchMore: {
    ja: '{total}件のうち、はじめの{shown}件です。',
    en: 'The first {shown} of {total}.',
  },
  searchCut: {
    ja: '言葉が長いため、はじめの部分だけでさがしました。',
    en: 'Only the first part of the query was looked for, as it is long.',
  },
  searchInstead: { ja: 'こちらではありませんか', en: 'Did you mean' },
  searchFewer: {
    ja: '「{query}」でさがす（{count}件）',
    en: 'Search for “{query}” ({count|result|results})',
  },
  searchLists: { ja: '一覧から見る', en: 'From the lists' },
  foundIn: { ja: '{field}：', en: '{field}: ' },
  // Home and missing pages
  homeTitle: { ja: '自治体の計画', en: 'Plans of municipalities' },
  homeLead: {
    ja: '計画が約束したことと、そのいまを、自治体ごとに公表しています。',
    en: 'What each municipality’s plan promises, and where it stands.',
  },
  homeEmpty: { ja: '公表された計画はまだありません。', en: 'No plan has been published yet.' },
  homeFictional: { ja: '架空の市', en: 'Made-up city' },
  notFound: { ja: 'ページが見つかりません', en: 'Page not found' },
  notFoundLead: {
    ja: 'アドレスが変わったか、入力に誤りがあるかもしれません。計画の中をさがすか、一覧からお進みください。',
    en: 'The address may have changed or be mistyped. Search the plan, or go on from the lists.',
  },
  notFoundHome: {
    ja: 'アドレスが変わったか、入力に誤りがあるかもしれません。一覧からお進みください。',
    en: 'The address may have changed or be mistyped. Please go on from the list.',
  },
} as const satisfies Record<string, Text>;
