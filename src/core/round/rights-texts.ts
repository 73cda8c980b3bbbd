import type { Text } from '../text/text.ts';
import type { Act } from './acts.ts';
import type { ItemState, RoundState } from './item-state.ts';
import type { Scope } from './rights.ts';
import type { Role } from './role.ts';

/* What roles, acts, states and scopes are called, on the screens and in docs/rights.md. */

export const roleTexts: Readonly<Record<Role, Text>> = {
  viewer: { ja: '閲覧者', en: 'viewer' },
  reporter: { ja: '担当者', en: 'reporter' },
  approver: { ja: '承認者（課長）', en: 'approver (head of department)' },
  'division-head': { ja: '部長', en: 'division head' },
  coordinator: { ja: '企画担当', en: 'coordinator (planning office)' },
  'theme-coordinator': { ja: 'テーマ担当', en: 'theme coordinator' },
  'second-assessor': { ja: '二次評価者', en: 'second assessor' },
  'external-reviewer': { ja: '外部評価者', en: 'external reviewer' },
  auditor: { ja: '監査担当', en: 'auditor' },
  administrator: { ja: 'システム管理者', en: 'administrator' },
};

export const actTexts: Readonly<Record<Act, Text>> = {
  view: { ja: '見る', en: 'view' },
  export: { ja: '書き出す', en: 'export' },
  'read-item-history': { ja: '項目の履歴を見る', en: 'read the item’s history' },
  comment: { ja: 'コメントする', en: 'comment' },
  mention: { ja: '宛先を付けて知らせる', en: 'mention somebody' },
  'edit-draft': { ja: '入力する', en: 'edit the draft' },
  'enter-by-proxy': { ja: '代理入力する', en: 'enter by proxy' },
  submit: { ja: '提出する', en: 'submit' },
  withdraw: { ja: '取り下げる', en: 'withdraw' },
  approve: { ja: '承認する', en: 'approve' },
  confirm: { ja: '部長確認をする', en: 'confirm for the division' },
  'send-back': { ja: '差し戻す', en: 'send back' },
  accept: { ja: '受理する', en: 'accept' },
  reopen: { ja: '再開する', en: 'reopen' },
  reassign: { ja: '担当課を替える', en: 'give to other departments' },
  'assess-second': { ja: '二次評価をする', en: 'make the second assessment' },
  'give-opinion': { ja: '意見を述べる', en: 'give an opinion' },
  'view-board': { ja: '進捗一覧を見る', en: 'view the board' },
  'prepare-round': { ja: '照会を準備する', en: 'prepare a round' },
  'open-round': { ja: '照会を始める', en: 'open a round' },
  remind: { ja: '督促する', en: 'remind' },
  'extend-grace': { ja: '猶予を与える', en: 'extend grace' },
  'close-round': { ja: '照会を締め切る', en: 'close a round' },
  'load-plan': { ja: '計画を取り込む', en: 'load a plan' },
  'prepare-edition': { ja: '次の実施計画を準備し承認する', en: 'prepare and approve the next edition' },
  publish: { ja: '公表する', en: 'publish' },
  'describe-city': { ja: '市の表示と利用条件を決める', en: 'say how the city shows, and its licence' },
  'set-up-sheets': { ja: '評価シートを用意する', en: 'set assessment sheets up' },
  reorganise: { ja: '組織改編を決める', en: 'decide a reorganisation' },
  'read-history': { ja: '全体の履歴を見る', en: 'read the whole history' },
  'manage-accounts': { ja: '利用者を管理する', en: 'manage accounts' },
  'view-opinions': { ja: '意見と対応を見る', en: 'see opinions and responses' },
  'enter-opinions': { ja: '意見を登録する', en: 'enter opinions' },
  'answer-opinions': { ja: '意見への対応を書く', en: 'write responses to opinions' },
  'submit-responses': { ja: '意見への対応を提出する', en: 'submit responses to opinions' },
  'settle-opinions': { ja: '意見を割り当て、受理し、完了にする', en: 'assign, accept and close opinions' },
};

export const itemStateTexts: Readonly<Record<ItemState, Text>> = {
  'not-started': { ja: '未着手', en: 'not started' },
  draft: { ja: '作成中', en: 'draft' },
  'sent-back': { ja: '差戻し', en: 'sent back' },
  submitted: { ja: '提出済み', en: 'submitted' },
  approved: { ja: '承認済み', en: 'approved' },
  accepted: { ja: '受理済み', en: 'accepted' },
  closed: { ja: '締切済み', en: 'closed' },
};

export const roundStateTexts: Readonly<Record<RoundState, Text>> = {
  preparing: { ja: '準備中', en: 'preparing' },
  open: { ja: '照会中', en: 'open' },
  closed: { ja: '締切後', en: 'closed' },
};

export const scopeTexts: Readonly<Record<Scope, Text>> = {
  'own-department': { ja: '自分の課', en: 'own department' },
  'own-division': { ja: '自分の部', en: 'own division' },
  'marked-theme': { ja: '担当テーマの印', en: 'marked with the theme' },
  all: { ja: 'すべて', en: 'all' },
};
