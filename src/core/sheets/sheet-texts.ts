import type { Text } from '../text/text.ts';
import type { SheetState } from './sheet.ts';
import type { RatingKind, Stage } from './sheet-form.ts';
import type { SheetAct, SheetScope } from './sheet-rights.ts';

/* What states, acts and ratings of assessment sheets are called, on the screens and in docs/rights.md. */

export const sheetStateTexts: Readonly<Record<SheetState, Text>> = {
  'not-started': { ja: '未着手', en: 'not started' },
  draft: { ja: '作成中', en: 'draft' },
  'sent-back': { ja: '差戻し', en: 'sent back' },
  'at-second': { ja: '二次評価待ち', en: 'at the second stage' },
  'at-third': { ja: '三次評価待ち', en: 'at the third stage' },
  decided: { ja: '決定', en: 'decided' },
};

export const sheetActTexts: Readonly<Record<SheetAct, Text>> = {
  view: { ja: '見る', en: 'view' },
  write: { ja: '評価を書く', en: 'write' },
  finish: { ja: '次へ回す・決定する', en: 'hand on or decide' },
  'send-back': { ja: '差し戻す', en: 'send back' },
  reopen: { ja: '決定を取り消す', en: 'reopen' },
};

export const sheetScopeTexts: Readonly<Record<SheetScope, Text>> = {
  'owning-department': { ja: '評価する部の課', en: 'departments of the assessing division' },
  'owning-division': { ja: '評価する部', en: 'the assessing division' },
  'own-department': { ja: '関係する課', en: 'departments that work on it' },
  'own-division': { ja: '関係する部', en: 'divisions that work on it' },
  'marked-theme': { ja: '担当テーマの印', en: 'marked with the theme' },
  all: { ja: 'すべて', en: 'all' },
};

export const ratingTexts: Readonly<Record<RatingKind, Text>> = {
  result: { ja: '成果の評価', en: 'Rating of the results' },
  progress: { ja: '進捗の評価', en: 'Rating of the progress' },
};

/** Stages where no form says what the city calls them. */
export const stageTexts: Readonly<Record<Stage, Text>> = {
  first: { ja: '一次評価', en: 'first assessment' },
  second: { ja: '二次評価', en: 'second assessment' },
  third: { ja: '三次評価', en: 'third assessment' },
};

/** An override, wherever it is shown. */
export const overrideText: Text = {
  ja: '集計から提案された「{proposed}」とは異なる評価です。理由：{reason}',
  en: 'This differs from “{proposed}”, which the counts propose. Reason: {reason}',
};

/** What stands in the place of a grade. */
export const noGradeText: Text = { ja: '評価しない', en: 'not rated' };
