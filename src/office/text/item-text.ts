import type { ItemEventKind } from '../../core/round/item-status.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of one item's page. */
export const itemText = {
  answeredBy: { ja: '{departments}が回答', en: 'Answered by {departments}' },
  nobodyAnswers: { ja: '担当課が決まっていません', en: 'No department answers this yet' },
  separator: { ja: '、', en: ', ' },
  standing: { ja: 'いまの状態', en: 'Where it stands' },
  state: { ja: '状態', en: 'State' },
  due: { ja: '期限', en: 'Due' },
  late: { ja: '期限を過ぎています', en: 'overdue' },
  withGrace: { ja: '猶予{days}営業日を含む', en: '{days} business days of grace included' },
  nextUp: { ja: '次にする人', en: 'Next' },
  nobodyNext: { ja: 'ありません', en: 'nobody' },
  stateOf: { ja: '判定', en: 'Verdict' },
  toForm: { ja: 'この項目に入力する', en: 'Fill this item in' },
  toProxy: { ja: '代理で入力する', en: 'Enter by proxy' },
  toWaiting: { ja: '確認待ちの一覧へ', en: 'To what waits for me' },
  asked: { ja: 'お尋ねしていること', en: 'What is asked' },
  acts: { ja: 'この項目に対してできること', en: 'What you can do with this item' },
  noActs: {
    ja: 'いまこの項目に対してできることはありません。',
    en: 'There is nothing for you to do with this item now.',
  },
  entered: { ja: '入力された内容', en: 'What was entered' },
  nothingEntered: { ja: 'まだ何も入力されていません。', en: 'Nothing has been entered yet.' },
  asTyped: { ja: '入力のまま：{typed}', en: 'as typed: {typed}' },
  empty: { ja: '未入力', en: 'empty' },
  provisional: { ja: '速報', en: 'provisional' },
  final: { ja: '確定', en: 'final' },
  before: { ja: '{year} {value}', en: '{year}: {value}' },
  beforeNone: { ja: 'これまでの値なし', en: 'no value so far' },
  ofYear: { ja: 'うち{year}の分 {value}', en: '{value} of it in {year}' },
  ofSince: { ja: '{since}からの増加 {value}', en: '{value} more since {since}' },
  expectedOn: { ja: '{date}に公表の見込み', en: 'expected on {date}' },
  action: { ja: '{year}の内容', en: 'Action of {year}' },
  progress: { ja: '進捗', en: 'Progress' },
  lastYear: { ja: '前年度', en: 'Last year' },
  thisYear: { ja: '今年度', en: 'This year' },
  unchanged: { ja: '前年度と同じ文です', en: 'same text as last year' },
  sources: { ja: '財源', en: 'Funding' },
  chart: { ja: 'グラフと判定', en: 'Chart and verdict' },
  chartLead: {
    ja: '入力された値で公表したときの見え方です。まだ公表されていません。',
    en: 'As it would be published with what was entered. It is not public yet.',
  },
  byOlderValue: { ja: '{year}の値による', en: 'by the value of {year}' },
  partVerdict: { ja: '{part}の判定', en: 'Verdict on {part}' },
  howJudged: { ja: '判定の計算', en: 'How it is judged' },
  checks: { ja: '確かめること', en: 'Points to check' },
  noProblems: { ja: '自動の確認で気になる点はありません。', en: 'The checks found nothing to look at.' },
  discussion: { ja: 'やりとり', en: 'Discussion' },
  noRemarks: { ja: 'まだやりとりはありません。', en: 'Nobody has said anything yet.' },
  whySentBack: { ja: '差戻しの理由', en: 'Why it was sent back' },
  whyReopened: { ja: '再開の理由', en: 'Why it was reopened' },
  mentioned: { ja: '宛先：{names}', en: 'To: {names}' },
  remark: { ja: 'コメント', en: 'Comment' },
  remarkHint: {
    ja: 'この項目の履歴を見られる人に見えます。公表はされません。{limit}字まで。',
    en: 'Seen by those who may read this item’s history; never made public. Up to {limit} characters.',
  },
  mention: { ja: '知らせる相手（選ばなくてもよい）', en: 'Tell these people (optional)' },
  history: { ja: 'これまでの経過', en: 'History' },
  historyHidden: {
    ja: '経過とやりとりは、担当課と企画担当などが見られます。',
    en: 'The history and the discussion are open to the department and the planning office.',
  },
  noSteps: { ja: 'まだ誰も手を付けていません。', en: 'Nobody has touched it yet.' },
  when: { ja: '日時', en: 'When' },
  who: { ja: '誰が', en: 'Who' },
  what: { ja: '何を', en: 'What' },
  why: { ja: '理由', en: 'Why' },
  times: { ja: '{count}回', en: '{count} times' },
  moved: { ja: '{from}→{to}', en: '{from} → {to}' },
  graceOf: { ja: '{days}営業日', en: '{days} business days' },
  forOther: {
    ja: '{department}の{person}さんに代わって：{reason}',
    en: 'for {person} of {department}: {reason}',
  },
  versions: { ja: '版の比較', en: 'Compare versions' },
  versionFrom: { ja: '前の版', en: 'Before' },
  versionTo: { ja: '後の版', en: 'After' },
  versionName: { ja: '版{version}（{when} {name}）', en: 'Version {version} ({when}, {name})' },
  versionFirst: { ja: '版0（はじめに入っていた内容）', en: 'Version 0 (as it was opened)' },
  compare: { ja: '比べる', en: 'Compare' },
  sameVersions: { ja: 'この二つの版は同じ内容です。', en: 'These two versions say the same.' },
  oneVersion: {
    ja: '保存された版が二つになると、ここで比べられます。',
    en: 'Versions can be compared here once something has been saved.',
  },
  field: { ja: '欄', en: 'Field' },
  removed: { ja: '削除', en: 'removed' },
  added: { ja: '追加', en: 'added' },
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
  counts: { ja: '入力した値', en: 'The value is' },
  reason: { ja: '理由', en: 'Reason' },
  reasonIfUnconfirmed: {
    ja: '理由（部長確認を待たずに受理するため必要）',
    en: 'Reason (needed, as the head of the division has not confirmed)',
  },
  sendBackHint: {
    ja: '担当課は、この理由を見て直します。どの欄をどう直すかを書いてください。',
    en: 'The department mends it by what you write: say which field, and how.',
  },
  newDepartment: { ja: '新しい担当課', en: 'The department from now on' },
  chooseDepartment: { ja: '選んでください', en: 'Please choose' },
  reassignHint: {
    ja: '主な担当課を替えます。ほかの担当課と、入力された内容はそのままです。',
    en: 'The leading department changes; the others stay, and so does what was entered.',
  },
  graceDays: { ja: '猶予（営業日、通算）', en: 'Grace (business days in all)' },
  proxyFor: { ja: 'どの課に代わって', en: 'For which department' },
  proxyPerson: { ja: '課の誰に代わって（氏名）', en: 'For whom there (name)' },
  proxyReason: { ja: '代わる理由', en: 'Why for them' },
  proxyLead: {
    ja: '電話や紙で聞いた内容を、課に代わって入力します。誰に代わったかと理由が履歴に残ります。',
    en: 'Enter what the department said by telephone or on paper. For whom and why goes into the history.',
  },
  proxySave: { ja: '代理で保存する', en: 'Save by proxy' },
  proxyTitle: { ja: '代理入力：{name}', en: 'Entry by proxy: {name}' },
  proxyClosed: {
    ja: 'いまの状態では代理入力できません。項目のページで状態を確かめてください。',
    en: 'Nothing can be entered by proxy in the present state. See the item’s page.',
  },
  backToItem: { ja: '項目のページへ戻る', en: 'Back to the item' },
  failed: { ja: 'できませんでした', en: 'This was not done' },
  incomplete: { ja: '提出までに、次のことが必要です。', en: 'Before it can be submitted:' },
  textMissing: { ja: 'コメントを書いてください。', en: 'Write a comment.' },
  textTooLong: {
    ja: '{count}字あります。{limit}字までにしてください。',
    en: 'This has {count} characters; keep it within {limit}.',
  },
  cannotSee: {
    ja: '選んだ相手は、この項目を見られなくなっています。選び直してください。',
    en: 'Somebody you chose cannot see this item any more. Choose again.',
  },
  notFound: { ja: '項目が見つかりません', en: 'No such item' },
} as const satisfies Record<string, Text>;

/** What a person can do with one item, each under the address that it is sent to. */
export const ITEM_PAGE_ACTS = [
  'submit',
  'withdraw',
  'approve',
  'confirm',
  'accept',
  'send-back',
  'reopen',
  'reassign',
  'grace',
  'comment',
] as const;

export type ItemPageAct = (typeof ITEM_PAGE_ACTS)[number];

/** What was done, as the address of the page after it says. */
export const ITEM_DONE = [...ITEM_PAGE_ACTS, 'proxy', 'proxy-merged'] as const;

export type ItemDone = (typeof ITEM_DONE)[number];

/** What its button says. */
export const itemActText: Readonly<Record<ItemPageAct, Text>> = {
  submit: { ja: '提出する', en: 'Submit' },
  withdraw: { ja: '取り下げる', en: 'Withdraw' },
  approve: { ja: '承認する', en: 'Approve' },
  confirm: { ja: '部長として確認する', en: 'Confirm for the division' },
  accept: { ja: '受理する', en: 'Accept' },
  'send-back': { ja: '差し戻す', en: 'Send back' },
  reopen: { ja: '再開する', en: 'Reopen' },
  reassign: { ja: '担当課を替える', en: 'Give it to another department' },
  grace: { ja: '猶予を与える', en: 'Extend grace' },
  comment: { ja: 'コメントする', en: 'Comment' },
};

/** What is said after it was done. */
export const itemDoneText: Readonly<Record<ItemDone, Text>> = {
  submit: { ja: '提出しました。', en: 'Submitted.' },
  withdraw: { ja: '取り下げました。もう一度直せます。', en: 'Withdrawn: it can be edited again.' },
  approve: { ja: '承認しました。', en: 'Approved.' },
  confirm: { ja: '確認しました。', en: 'Confirmed.' },
  accept: { ja: '受理しました。', en: 'Accepted.' },
  'send-back': { ja: '差し戻しました。', en: 'Sent back.' },
  reopen: {
    ja: '再開しました。担当課がもう一度直せます。',
    en: 'Reopened: the department can edit it again.',
  },
  reassign: { ja: '担当課を替えました。', en: 'It has another department now.' },
  grace: { ja: '期限を延ばしました。', en: 'The due dates were moved.' },
  comment: { ja: 'コメントしました。', en: 'Your comment was added.' },
  proxy: { ja: '代理で保存しました。', en: 'Saved by proxy.' },
  'proxy-merged': {
    ja: '代理で保存しました。ほかの人の変更も入っています。内容を確かめてください。',
    en: 'Saved by proxy together with somebody else’s changes. Please look at it.',
  },
};

/** What happened, as the history names it. */
export const itemEventText: Readonly<Record<ItemEventKind, Text>> = {
  save: { ja: '保存', en: 'saved' },
  submit: { ja: '提出', en: 'submitted' },
  withdraw: { ja: '取下げ', en: 'withdrawn' },
  approve: { ja: '承認', en: 'approved' },
  confirm: { ja: '部長確認', en: 'confirmed for the division' },
  'send-back': { ja: '差戻し', en: 'sent back' },
  accept: { ja: '受理', en: 'accepted' },
  reopen: { ja: '再開', en: 'reopened' },
  'extend-grace': { ja: '猶予', en: 'grace extended' },
  reassign: { ja: '担当替え', en: 'given to another department' },
  close: { ja: '締切', en: 'closed' },
};

/** Whom an item waits for. */
export const nextUpText = {
  entry: { ja: '担当課（入力と提出）', en: 'the department, to fill it in and submit' },
  mending: { ja: '担当課（差戻しへの対応）', en: 'the department, to mend and submit' },
  approval: { ja: '課長（承認）', en: 'the head of department, to approve' },
  confirmation: { ja: '部長（確認）', en: 'the division head, to confirm' },
  acceptance: { ja: '企画担当（受理）', en: 'the planning office, to accept' },
} as const satisfies Record<string, Text>;
