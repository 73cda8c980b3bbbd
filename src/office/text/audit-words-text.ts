import type { SignOnRefusal } from '../../app/accounts/sign-on.ts';
import type { SignInWay } from '../../app/ports/accounts.ts';
import type { ItemDeed } from '../../app/ports/audit.ts';
import type { ChangeKind } from '../../app/ports/change-kind.ts';
import type { RoundState } from '../../core/round/item-state.ts';
import type { SheetEventKind } from '../../core/sheets/sheet.ts';
import type { Text } from '../../core/text/text.ts';

/* Every word with which the history tells what happened: kinds, deeds, fields and values. */

export const changeKindText: Readonly<Record<ChangeKind, Text>> = {
  municipality: { ja: '市町村の登録', en: 'municipality entered or changed' },
  plan: { ja: '計画の取込み', en: 'plan loaded' },
  observations: { ja: '実績の記録', en: 'results recorded' },
  departments: { ja: '課と組織の変更', en: 'departments changed' },
  costs: { ja: '事業費の記録', en: 'costs recorded' },
  publication: { ja: '公表', en: 'publication' },
  accounts: { ja: '利用者と役割の更新', en: 'accounts and posts updated' },
  round: { ja: '照会', en: 'round' },
  edition: { ja: '次の計画の準備と承認', en: 'next edition prepared or approved' },
  assessment: { ja: '評価の決定', en: 'assessment decided or reopened' },
  opinion: { ja: '意見と対応', en: 'opinions and responses' },
  'opinion-draft': { ja: '意見と対応（庁内）', en: 'opinions and responses (within the office)' },
};

/** What was done to items of a round. */
export const deedText: Readonly<Record<ItemDeed, Text>> = {
  save: { ja: '保存', en: 'saved' },
  submit: { ja: '提出', en: 'submitted' },
  withdraw: { ja: '提出の取下げ', en: 'withdrawn' },
  approve: { ja: '承認', en: 'approved' },
  confirm: { ja: '部長確認', en: 'confirmed for the division' },
  'send-back': { ja: '差戻し', en: 'sent back' },
  accept: { ja: '受理', en: 'accepted' },
  reopen: { ja: '再開', en: 'reopened' },
  'extend-grace': { ja: '期限の猶予', en: 'grace given' },
  reassign: { ja: '担当替え', en: 'given to another department' },
  close: { ja: '締切り', en: 'closed' },
  comment: { ja: 'コメント', en: 'comment' },
  remind: { ja: '督促', en: 'reminded' },
};

/** What was done to assessment sheets. */
export const sheetDeedText: Readonly<Record<SheetEventKind | 'decide', Text>> = {
  save: { ja: '評価シートの保存', en: 'assessment sheet saved' },
  finish: { ja: '評価シートを次へ回付', en: 'assessment sheet handed on' },
  decide: { ja: '評価の決定', en: 'assessment decided' },
  'send-back': { ja: '評価シートの差戻し', en: 'assessment sheet sent back' },
  reopen: { ja: '評価の決定の取消し', en: 'assessment reopened' },
};

/** What became of a round as a whole. */
export const roundDeedText: Readonly<Record<RoundState, Text>> = {
  preparing: { ja: '照会の準備', en: 'round prepared' },
  open: { ja: '照会の開始、又は設定の変更', en: 'round opened, or its settings changed' },
  closed: { ja: '照会の終了', en: 'round closed' },
};

/** The fields that entries keep before and after; with the kind of the entry before it where it means something else. */
export const auditFieldText: Readonly<Record<string, Text>> = {
  loginName: { ja: 'ログイン名', en: 'login name' },
  displayName: { ja: '氏名', en: 'name' },
  mail: { ja: 'メール', en: 'mail' },
  issuer: { ja: '統合認証', en: 'single sign-on' },
  role: { ja: '役割', en: 'role' },
  department: { ja: '課', en: 'department' },
  division: { ja: '部', en: 'division' },
  theme: { ja: 'テーマ', en: 'theme' },
  from: { ja: '最初の日', en: 'first day' },
  until: { ja: '最後の日', en: 'last day' },
  'reset-link-made.until': { ja: '期限', en: 'until' },
  source: { ja: '付けた所', en: 'given by' },
  way: { ja: '方法', en: 'way' },
  refusal: { ja: '断った理由', en: 'refused because' },
  sessions: { ja: '端末の数', en: 'sessions' },
  agent: { ja: '端末', en: 'browser' },
  origin: { ja: 'アドレス', en: 'address' },
  startedAt: { ja: 'サインインした時', en: 'signed in at' },
  failures: { ja: '間違えた回数', en: 'wrong tries' },
  blockedUntil: { ja: '受け付けない期限', en: 'blocked until' },
  rows: { ja: '書いた記録の数', en: 'rows written' },
};

export const signInWayText: Readonly<Record<SignInWay, Text>> = {
  password: { ja: 'パスワード', en: 'password' },
  'sign-on': { ja: '市の統合認証', en: 'single sign-on' },
  demo: { ja: '体験用のクリック', en: 'click of the demonstration' },
};

export const refusedSignOnText: Readonly<Record<SignOnRefusal, Text>> = {
  'no-post': { ja: '役割に結び付くグループがない', en: 'no group that is tied to a post' },
  'name-taken': { ja: 'ログイン名がほかの人のもの', en: 'the login name is somebody else’s' },
  'not-active': { ja: '利用期間が終わっている', en: 'the account’s time is over' },
};

export const sourceText: Readonly<Record<'office' | 'sign-on', Text>> = {
  office: { ja: '市の管理者', en: 'an administrator' },
  'sign-on': { ja: '統合認証のグループ', en: 'a group of the single sign-on' },
};

/** Reasons that the product itself gives. */
export const ownReasonText: Readonly<Record<string, Text>> = {
  'set-up': { ja: '初期設定', en: 'set-up' },
  demo: { ja: '体験用の人を入れた', en: 'people of the demonstration' },
  'single sign-on': { ja: '統合認証によるサインイン', en: 'single sign-on' },
};

/** How the parts are put together. */
export const auditPhraseText = {
  sheetsMade: { ja: '評価シートの作成 {count}件', en: '{count} assessment sheets made' },
  deedOfOne: { ja: '{deed}「{item}」', en: '{deed}: “{item}”' },
  deedOfSome: { ja: '{deed} {count}件（{items}）', en: '{deed}, {count} items ({items})' },
  items: { ja: '「{item}」', en: '“{item}”' },
  andMore: { ja: 'ほか{count}件', en: 'and {count} more' },
  proxy: {
    ja: '代理: {department} {person}（{reason}）',
    en: 'on behalf of {department}, {person} ({reason})',
  },
  reminded: { ja: '督促（{way}）: {who} {count}件', en: 'reminded by {way}: {who}, {count} items' },
  planning: { ja: '企画担当', en: 'planning office' },
  byMail: { ja: 'メール', en: 'mail' },
  onPaper: { ja: '紙', en: 'paper' },
  roundOf: { ja: '{year}年度実績', en: 'results of FY{year}' },
  changeNo: { ja: '変更{no}', en: 'change {no}' },
  field: { ja: '{field}: {value}', en: '{field}: {value}' },
  changedField: { ja: '{field}: {before} → {after}', en: '{field}: {before} → {after}' },
  nothing: { ja: '（なし）', en: '(none)' },
} as const satisfies Record<string, Text>;
