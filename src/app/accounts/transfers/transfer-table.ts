import type { Theme } from '../../../core/plan/plan-file.ts';
import type { Role } from '../../../core/round/role.ts';

/* The table of transfers (異動一覧): its columns and words, in Japanese and English, folded as `foldText` folds. */

/** 新規 a person who is new; 着任 takes a post; 離任 leaves one or all; 異動 leaves all and takes one; 退職 leaves for good. */
export const transferKinds = ['new', 'takes', 'leaves', 'moves', 'retires'] as const;
export type TransferKind = (typeof transferKinds)[number];

export const transferColumns = [
  'kind',
  'loginName',
  'displayName',
  'mail',
  'role',
  'division',
  'department',
  'theme',
  'date',
] as const;
export type TransferColumn = (typeof transferColumns)[number];

/** What stands at the head of each column; the first is what the product writes. */
export const columnHeads: Readonly<Record<TransferColumn, readonly [string, ...string[]]>> = {
  kind: ['区分', '異動区分', 'kind'],
  loginName: ['ログイン名', '職員番号', 'ID', 'loginname', 'login'],
  displayName: ['氏名', '名前', 'displayname', 'name'],
  mail: ['メール', 'メールアドレス', 'mail', 'email'],
  role: ['役割', 'role'],
  division: ['部', '部名', 'division'],
  department: ['課', '課名', '所属', 'department'],
  theme: ['テーマ', 'theme'],
  date: ['日付', '発令日', 'date'],
};

/** Without these nothing can be read. */
export const neededColumns = ['kind', 'loginName', 'date'] as const satisfies readonly TransferColumn[];

export const kindWords: Readonly<Record<TransferKind, readonly [string, ...string[]]>> = {
  new: ['新規', '採用', 'new'],
  takes: ['着任', '兼務', 'takes'],
  leaves: ['離任', '兼務解除', 'leaves'],
  moves: ['異動', '転任', 'moves'],
  retires: ['退職', '転出', 'retires'],
};

export const roleWords: Readonly<Record<Role, readonly [string, ...string[]]>> = {
  viewer: ['閲覧者', 'viewer'],
  reporter: ['担当者', '担当', 'reporter'],
  approver: ['承認者', '課長', 'approver'],
  'division-head': ['部長', 'division-head'],
  coordinator: ['企画担当', '企画', 'coordinator'],
  'theme-coordinator': ['テーマ担当', 'theme-coordinator'],
  'second-assessor': ['二次評価者', 'second-assessor'],
  'external-reviewer': ['外部評価者', '審議会委員', 'external-reviewer'],
  auditor: ['監査担当', '監査', 'auditor'],
  administrator: ['システム管理者', '管理者', 'administrator'],
};

export const themeWords: Readonly<Record<Theme, readonly [string, ...string[]]>> = {
  digital: ['デジタル化', 'デジタル', 'digital'],
  decarbonisation: ['脱炭素化', '脱炭素', 'decarbonisation'],
};
