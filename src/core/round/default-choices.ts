import type { Choice, ProgressChoice, TextLimits } from './round.ts';

/** How an action went, as most cities ask it. A city may put its own in their place. */
export const defaultProgressChoices: readonly ProgressChoice[] = [
  { code: 'ahead', label: { ja: '前倒しで進んでいる', en: 'ahead of plan' }, behind: false },
  { code: 'as-planned', label: { ja: '計画どおり', en: 'as planned' }, behind: false },
  { code: 'mostly', label: { ja: 'おおむね計画どおり', en: 'mostly as planned' }, behind: false },
  { code: 'delayed', label: { ja: '遅れている', en: 'delayed' }, behind: true },
  { code: 'not-done', label: { ja: '未実施', en: 'not done' }, behind: true },
];

/** 今後の方向性, as most cities ask it. */
export const defaultNextChoices: readonly Choice[] = [
  { code: 'expand', label: { ja: '拡充', en: 'expand' } },
  { code: 'continue', label: { ja: '継続', en: 'continue' } },
  { code: 'improve', label: { ja: '改善', en: 'improve' } },
  { code: 'reduce', label: { ja: '縮小', en: 'reduce' } },
  { code: 'merge', label: { ja: '統合', en: 'merge with another' } },
  { code: 'suspend', label: { ja: '休止', en: 'suspend' } },
  { code: 'abolish', label: { ja: '廃止', en: 'abolish' } },
  { code: 'complete', label: { ja: '完了', en: 'completed' } },
];

/** Short, so that they are written and read: 400 characters are one sheet of manuscript paper. */
export const defaultLimits: TextLimits = { comment: 200, source: 100, done: 400, issues: 200, next: 200 };
