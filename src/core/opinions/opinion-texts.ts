import type { Text } from '../text/text.ts';
import type { Duty } from './find-duties.ts';
import type { Closing, OpinionSource, OpinionState, Policy, ProgressNote, ResponseState } from './opinion.ts';
import type { OpinionDeedKind } from './opinion-step.ts';
import type { PublicState } from './public-opinion.ts';

/* What sources, states, policies and deeds are called: on the screens, in books and in data files. */

export const sourceKindTexts: Readonly<Record<OpinionSource['kind'], Text>> = {
  'review-body': { ja: '審議会・外部評価', en: 'review body' },
  council: { ja: '議会', en: 'city council' },
  'public-comment': { ja: 'パブリックコメント', en: 'public comment' },
  other: { ja: 'その他', en: 'other' },
};

export const policyTexts: Readonly<Record<Policy, Text>> = {
  'will-do': { ja: '対応する', en: 'will do' },
  'will-do-partly': { ja: '一部対応する', en: 'will do in part' },
  'will-consider': { ja: '検討する', en: 'will consider' },
  'will-not': { ja: '対応しない', en: 'will not do' },
};

export const progressTexts: Readonly<Record<ProgressNote['progress'], Text>> = {
  'not-started': { ja: '未着手', en: 'not started' },
  'under-way': { ja: '取組中', en: 'under way' },
  done: { ja: '対応済み', en: 'done' },
  dropped: { ja: '取りやめ', en: 'dropped' },
};

export const outcomeTexts: Readonly<Record<Closing['outcome'], Text>> = {
  done: { ja: '完了（対応した）', en: 'closed: done' },
  'not-done': { ja: '完了（対応しなかった）', en: 'closed: not done' },
  superseded: { ja: '別の意見に引き継いだ', en: 'superseded' },
};

export const opinionStateTexts: Readonly<Record<OpinionState, Text>> = {
  entered: { ja: '割当待ち', en: 'to be assigned' },
  asked: { ja: '回答待ち', en: 'waiting for responses' },
  submitted: { ja: '受理待ち', en: 'to be accepted' },
  answered: { ja: '対応中', en: 'followed up' },
  closed: { ja: '完了', en: 'closed' },
};

export const responseStateTexts: Readonly<Record<ResponseState, Text>> = {
  asked: { ja: '未回答', en: 'not answered' },
  draft: { ja: '作成中', en: 'draft' },
  submitted: { ja: '提出済み', en: 'submitted' },
  'sent-back': { ja: '差戻し', en: 'sent back' },
  accepted: { ja: '受理済み', en: 'accepted' },
};

export const dutyTexts: Readonly<Record<Duty['kind'], Text>> = {
  assign: { ja: '担当課を決める', en: 'assign a department' },
  respond: { ja: '対応方針を答える', en: 'respond' },
  accept: { ja: '回答を受理する', en: 'accept the response' },
  note: { ja: '取組状況を書く', en: 'say what was done' },
  close: { ja: '完了にする', en: 'close' },
};

export const deedTexts: Readonly<Record<OpinionDeedKind, Text>> = {
  summarise: { ja: '要約を付けた', en: 'summarised' },
  place: { ja: '対象を改めた', en: 'tied to another element' },
  assign: { ja: '担当課を決めた', en: 'assigned' },
  'save-response': { ja: '回答を書いた', en: 'wrote the response' },
  'submit-response': { ja: '回答を提出した', en: 'submitted the response' },
  'accept-response': { ja: '回答を受理した', en: 'accepted the response' },
  'send-back-response': { ja: '回答を差し戻した', en: 'sent the response back' },
  'note-progress': { ja: '取組状況を書いた', en: 'told what was done' },
  close: { ja: '完了にした', en: 'closed' },
  reopen: { ja: '再開した', en: 'reopened' },
  'mark-public': { ja: '公表の扱いを決めた', en: 'decided on publication' },
};

export const publicStateTexts: Readonly<Record<PublicState, Text>> = {
  open: { ja: '対応中', en: 'being followed up' },
  done: { ja: '対応した', en: 'done' },
  'not-done': { ja: '対応しなかった', en: 'not done' },
  superseded: { ja: '別の意見に引き継いだ', en: 'superseded' },
};
