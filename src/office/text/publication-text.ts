import type { DepartmentChange } from '../../core/publication/snapshot.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the page on which a city publishes. */
export const publicationText = {
  title: { ja: '公表', en: 'Publication' },
  lead: {
    ja: '市民に見える内容を確かめて、公表します。公表した内容は固定され、あとから変わりません。',
    en: 'See what the public will see, and publish it. What is published is fixed and does not change afterwards.',
  },
  currentTitle: { ja: 'いま公開中の内容', en: 'What the public sees now' },
  none: { ja: 'まだ何も公表していません。', en: 'Nothing has been published yet.' },
  numbered: { ja: '第{no}号', en: 'No. {no}' },
  current: { ja: '第{no}号（{at} 公開、承認 {by}）', en: 'No. {no}, public since {at}, approved by {by}' },
  changesTitle: { ja: '公表すると変わること', en: 'What publishing changes' },
  firstTime: {
    ja: '初めての公表です。指標{indicators}件、実績{observations}件の計画全体が公開されます。',
    en: 'This is the first publication: the whole plan with {indicators} indicators and {observations} results.',
  },
  same: {
    ja: '公開中の内容と同じです。変わるものはありません。',
    en: 'It is what is public now. Nothing would change.',
  },
  counts: {
    ja: '判定 {states}件、実績 {observations}件、計画 {plan}件、組織の変更 {departments}件、評価 {sheets}件、事業費 {costs}件、市の設定 {facts}件',
    en: '{states} states, {observations} results, {plan} of the plan, {departments} changes of departments, {sheets} assessments, {costs} costs, {facts} of the city',
  },
  states: { ja: '判定の変化', en: 'States that change' },
  departments: { ja: '組織の変更', en: 'Changes of departments' },
  notTold: { ja: '公開されなくなる: {what}', en: 'Not public any more: {what}' },
  facts: { ja: '市の設定と公表の予定', en: 'The city and its next results' },
  wholePlan: { ja: '計画全体', en: 'The plan as a whole' },
  comment: { ja: '説明', en: 'Comment' },
  source: { ja: '出典', en: 'Source' },
  observations: { ja: '実績の追加と訂正', en: 'Results, new or revised' },
  removed: { ja: '公開されなくなる実績', en: 'Results that are not public any more' },
  plan: { ja: '計画の変更', en: 'Changes of the plan' },
  opinions: { ja: '意見と対応', en: 'Opinions and responses' },
  opinion: { ja: '意見', en: 'Opinion' },
  costs: { ja: '事業費', en: 'Costs' },
  project: { ja: '事業', en: 'Project' },
  indicator: { ja: '指標', en: 'Indicator' },
  part: { ja: '系列', en: 'Part' },
  year: { ja: '年度', en: 'Year' },
  before: { ja: '公開中', en: 'Now' },
  after: { ja: '公表後', en: 'Then' },
  nothing: { ja: 'なし', en: 'none' },
  provisional: { ja: '（速報）', en: ' (provisional)' },
  unjudged: { ja: '判定なし', en: 'not judged' },
  formTitle: { ja: '公表する', en: 'Publish' },
  resultsUpTo: { ja: '実績の対象年度', en: 'Results up to' },
  resultsUpToHint: {
    ja: 'この年度までの実績で判定します。変えたら「この年度で見直す」を押してください。',
    en: 'The plan is judged with results up to this year. After changing it, look again.',
  },
  beforeResults: { ja: 'まだ実績なし', en: 'no results yet' },
  lookAgain: { ja: 'この年度で見直す', en: 'Look again' },
  notes: { ja: '公表の説明（市民に見えます）', en: 'Note on this publication (public)' },
  nextTitle: { ja: '次の実績の予定（市民に見えます）', en: 'When the next results come (public)' },
  nextYear: { ja: '年度', en: 'Year' },
  nextAsked: { ja: '照会する時期（例: 2027年4月）', en: 'Asked for in (such as April 2027)' },
  nextPublished: { ja: '公表する時期（例: 2027年秋）', en: 'Published in (such as autumn 2027)' },
  publishAt: { ja: '公開する日時（日本時間）', en: 'Public from (Japan time)' },
  publishAtHint: {
    ja: '空欄なら、すぐに公開します。先の日時なら、内容はいま固定され、その日時に公開されます。',
    en: 'At once where left empty. With a time ahead, the contents are fixed now and come out then.',
  },
  correction: { ja: '前の公表の誤りを訂正する', en: 'Correct an earlier publication' },
  corrects: { ja: '訂正する公表', en: 'Corrects' },
  correctsNone: { ja: '訂正ではない', en: 'no correction' },
  erratum: { ja: '正誤の説明（市民に見えます）', en: 'What was wrong (public)' },
  reason: { ja: '理由（履歴に残ります）', en: 'Reason (kept in the history)' },
  publish: { ja: 'この内容で公表する', en: 'Publish this' },
  preview: { ja: '公表後のサイトを見る（新しいタブ）', en: 'See the site as it will be (new tab)' },
  previewHint: {
    ja: '公表する前に、市民に見えるすべてのページとファイルを、そのままの姿で確かめられます。公表できる人だけに見え、外からは見えません。',
    en: 'Before publishing, see every page and file exactly as the public will. Only who may publish sees it; nobody outside does.',
  },
  notPublic: { ja: '未公表', en: 'Not public' },
  previewIs: {
    ja: '第{no}号として公表したときのサイトです（{at} の内容）。まだ誰にも見えていません。',
    en: 'The site as it will be with no. {no} (as of {at}). Nobody outside sees this yet.',
  },
  previewOvertaken: {
    ja: 'このあとに計画か実績が変わりました。公表の画面から、もう一度開いてください。',
    en: 'The plan or the results were changed since. Open the preview again from the page of the publication.',
  },
  previewBack: { ja: '公表の画面へ戻る', en: 'Back to the publication' },
  recordsTitle: { ja: 'これまでの公表', en: 'Publications so far' },
  number: { ja: '号', en: 'No.' },
  at: { ja: '公開日時', en: 'Public from' },
  by: { ja: '承認', en: 'Approved by' },
  state: { ja: '状態', en: 'State' },
  isCurrent: { ja: '公開中', en: 'public' },
  isWaiting: { ja: '予約中', en: 'waiting for its time' },
  isPast: { ja: '過去の公表', en: 'past' },
  isWithdrawn: { ja: '取り下げ（{at} {by}）: {reason}', en: 'withdrawn ({at}, {by}): {reason}' },
  withdraw: { ja: '取り下げる', en: 'Withdraw' },
  withdrawReason: { ja: '第{no}号を取り下げる理由', en: 'Why no. {no} is withdrawn' },
  published: {
    ja: '第{no}号として公表しました。公開サイトには数秒で反映されます。',
    en: 'Published as no. {no}. The public site shows it within seconds.',
  },
  scheduled: {
    ja: '第{no}号として固定しました。{at} に公開されます。',
    en: 'Fixed as no. {no}. It becomes public at {at}.',
  },
  withdrawn: { ja: '第{no}号を取り下げました。', en: 'No. {no} is withdrawn.' },
} as const satisfies Record<string, Text>;

/** 組織改編 in words, by its kind. */
export const departmentChangeText = {
  renamed: { ja: '{date} {from}を{to}に改称', en: '{date}: {from} renamed {to}' },
  merged: { ja: '{date} {from}を{to}に統合', en: '{date}: {from} merged into {to}' },
  split: { ja: '{date} {from}を{to}に分割', en: '{date}: {from} split into {to}' },
  moved: { ja: '{date} {from}を{to}に移管', en: '{date}: {from} moved to {to}' },
  abolished: { ja: '{date} {from}を廃止', en: '{date}: {from} abolished' },
  created: { ja: '{date} {to}を新設', en: '{date}: {to} created' },
} as const satisfies Record<DepartmentChange['kind'], Text>;

export const publicationProblemText = {
  'preview-gone': {
    ja: '確認用のサイトは、もう残っていません。もう一度開いてください。',
    en: 'The preview is not there any more. Open it again.',
  },
  overtaken: {
    ja: '確かめている間に、計画か実績が変わりました。下の内容を見直して、もう一度公表してください。入力した内容は残っています。',
    en: 'The plan or the results changed while you were looking. See below what changes now, and publish again; what you typed is still there.',
  },
  'bad-time': {
    ja: '公開する日時は、いまより後で、前の公表より後にしてください。',
    en: 'The time must lie ahead, and after that of the publication before.',
  },
  'unknown-correction': { ja: '訂正する公表がありません。', en: 'There is no such publication to correct.' },
  'erratum-missing': {
    ja: '訂正する公表を選んだら、正誤の説明も書いてください。',
    en: 'Say what was wrong in the publication that is corrected.',
  },
  'next-incomplete': {
    ja: '次の実績の予定は、年度と二つの時期をすべて書くか、すべて空欄にしてください。',
    en: 'Give the year and both times of the next results, or leave all three empty.',
  },
  'reason-missing': { ja: '理由を書いてください。', en: 'Give a reason.' },
  'nothing-to-publish': {
    ja: '公表する計画がまだありません。先に計画を登録してください。',
    en: 'There is no plan to publish yet. Load one first.',
  },
  'unknown-publication': { ja: 'その公表はありません。', en: 'There is no such publication.' },
  'withdrawn-before': { ja: 'すでに取り下げられています。', en: 'It was withdrawn before.' },
  faulty: {
    ja: '公表できません。次の点を直してください。',
    en: 'It cannot be published. Please put this right first.',
  },
} as const satisfies Record<string, Text>;
