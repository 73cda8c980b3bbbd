import type { Municipality } from '../../core/publication/snapshot.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the page on which a city says what it is called, how it shows, and under which terms it gives its data. */
export const cityFactsText = {
  title: { ja: '市の設定', en: 'The city' },
  lead: {
    ja: '公開サイトでの市の名前と見え方、計画の出典、オープンデータの利用条件、事業費の公表を決めます。次の公表から表れ、これまでの公表はそのまま残ります。',
    en: 'The city’s name and look on the public site, the source of its plan, the licence of its open data, and which amounts of money it gives out. They show with the next publication; those that are out stay as they are.',
  },
  formTitle: { ja: 'いまの設定', en: 'As it is now' },
  name: { ja: '市町村の名称', en: 'Name' },
  yearStyle: { ja: '年度の書き方', en: 'How years are written' },
  accent: { ja: '公開サイトの色', en: 'Colour of the public site' },
  licence: { ja: 'オープンデータの利用条件', en: 'Licence of the open data' },
  licenceHint: {
    ja: '公表ごとに固定されます。あとで変えても、前の公表のデータは前の条件のままです。',
    en: 'Fixed with each publication: the data of earlier ones keep the licence of their day.',
  },
  costs: { ja: '事業費の公表', en: 'Amounts of money' },
  costsHint: {
    ja: '締め切った照会で受理した金額と、財政の一覧から取り込んだ金額が対象です。事業ごとに公開サイト、議会報告書、オープンデータに載ります。次の公表から変わります。',
    en: 'What planning accepted in closed rounds and what was loaded from lists of the finance office: by project on the public site, in the report for the council and in the open data, from the next publication on.',
  },
  noCosts: { ja: '公表しない', en: 'not given out' },
  noLicence: { ja: 'まだ決めていない', en: 'not decided yet' },
  sourceTitle: { ja: '計画の題名', en: 'Title of the plan' },
  sourcePublisher: { ja: '計画の発行者', en: 'Publisher of the plan' },
  sourceNote: { ja: '出典についての説明（市民に見えます）', en: 'Note on the source (public)' },
  nextTitle: {
    ja: '次の実績の予定（市民に見えます）',
    en: 'When the next results come (public)',
  },
  nextHint: {
    ja: '公表のたびに、ここに書いたものが最初に入ります。すべて空欄なら、何も知らせません。',
    en: 'Each publication starts from what stands here. All empty: nothing is announced.',
  },
  nextYear: { ja: '年度', en: 'Year' },
  nextAsked: { ja: '照会する時期（例: 2027年4月）', en: 'Asked for in (such as April 2027)' },
  nextPublished: { ja: '公表する時期（例: 2027年秋）', en: 'Published in (such as autumn 2027)' },
  resultsUpTo: { ja: '実績の対象年度', en: 'Results up to' },
  reason: { ja: '変える理由（履歴に残ります）', en: 'Reason (kept in the history)' },
  keep: { ja: '設定を変える', en: 'Keep this' },
  kept: {
    ja: '設定を変えました。次の公表から、公開サイトに表れます。',
    en: 'Kept. It shows on the public site with the next publication.',
  },
  toPublication: { ja: '公表する', en: 'Publish' },
  historyTitle: { ja: 'これまでの変更', en: 'What was changed' },
  when: { ja: '日時', en: 'When' },
  who: { ja: '人', en: 'Who' },
  what: { ja: '変えたこと', en: 'What' },
  why: { ja: '理由', en: 'Why' },
  change: { ja: '{field}: {before} → {after}', en: '{field}: {before} → {after}' },
  first: { ja: '{field}: {after}', en: '{field}: {after}' },
  nothing: { ja: 'なし', en: 'none' },
  fictional: { ja: '架空の市', en: 'made-up city' },
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
} as const satisfies Record<string, Text>;

export const cityFactsProblemText = {
  'name-missing': { ja: '市町村の名称を書いてください。', en: 'Give the name.' },
  'reason-missing': { ja: '変える理由を書いてください。', en: 'Give a reason.' },
  'next-incomplete': {
    ja: '次の実績の予定は、年度と二つの時期をすべて書くか、すべて空欄にしてください。',
    en: 'Give the year and both times of the next results, or leave all three empty.',
  },
  'unknown-choice': { ja: '選べるものの中から選んでください。', en: 'Choose one of what is offered.' },
  same: {
    ja: 'いまの設定と同じです。何も変えていません。',
    en: 'It is as it was: nothing was changed.',
  },
} as const satisfies Record<string, Text>;

export const yearStyleText: Readonly<Record<Municipality['yearStyle'], Text>> = {
  western: { ja: '西暦（2024年度）', en: 'Western (2024年度)' },
  era: { ja: '和暦（令和6年度）', en: 'Japanese era (令和6年度)' },
  both: { ja: '両方（2024年度（令和6年度））', en: 'both (2024年度（令和6年度）)' },
};

export const accentText: Readonly<Record<Municipality['accent'], Text>> = {
  blue: { ja: '青', en: 'blue' },
  'light-blue': { ja: '空色', en: 'light blue' },
  cyan: { ja: '青緑', en: 'cyan' },
  green: { ja: '緑', en: 'green' },
  orange: { ja: 'だいだい', en: 'orange' },
  red: { ja: '赤', en: 'red' },
  magenta: { ja: '赤紫', en: 'magenta' },
  purple: { ja: '紫', en: 'purple' },
};
