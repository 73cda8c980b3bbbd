import { fieldTexts, valueTexts } from '../plan/differences/field-texts.ts';
import { kindTexts } from '../plan/element-kinds.ts';
import { fillText } from '../text/fill-text.ts';
import type { Language, Text } from '../text/text.ts';
import {
  type ComparedLine,
  type EditionChange,
  type EditionComparison,
  editionChanges,
  type MarkedRun,
} from './comparison.ts';

/** What the kinds of changes are called. */
export const changeTexts: Readonly<Record<EditionChange, Text>> = {
  added: { ja: '新設', en: 'new' },
  dropped: { ja: '廃止', en: 'dropped' },
  ended: { ja: '終了', en: 'ended' },
  renamed: { ja: '名称変更', en: 'renamed' },
  split: { ja: '分割', en: 'split' },
  merged: { ja: '統合', en: 'merged' },
  moved: { ja: '移動', en: 'moved' },
  reworded: { ja: '文言変更', en: 'reworded' },
  'target-up': { ja: '目標値の引上げ', en: 'target raised' },
  'target-down': { ja: '目標値の引下げ', en: 'target lowered' },
  changed: { ja: '内容変更', en: 'changed' },
};

const parentText: Text = { ja: '位置', en: 'stands under' };

const emptyTexts = {
  before: { ja: '（新設）', en: '(new)' },
  after: { ja: '（削除）', en: '(taken out)' },
  ended: { ja: '（計画の年度を終了）', en: '(its years are past)' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * What stands on a side of a row on which the element is not.
 *
 * @example describeEmptySide(row, 'before', 'ja') // '（新設）'
 */
export function describeEmptySide(
  { changes }: { readonly changes: readonly EditionChange[] },
  side: 'before' | 'after',
  language: Language,
): string {
  return emptyTexts[side === 'after' && changes.includes('ended') ? 'ended' : side][language];
}

/** A line ready to be shown. */
export type DescribedLine = { readonly label: string; readonly runs: readonly MarkedRun[] };

/**
 * Puts one field of a comparison into words: what it is called, and its text with the changed words marked.
 *
 * @example describeLine(line, 'ja') // { label: '目標値2027', runs: [{ text: '48 人', changed: true }] }
 */
export function describeLine({ code, params, runs }: ComparedLine, language: Language): DescribedLine {
  if (code === 'parent') return { label: parentText[language], runs };
  if (code === 'link') return { label: kindTexts.project[language], runs };
  const values = valueTexts[code] ?? {};
  return {
    label: fillText(fieldTexts[code], params, language),
    runs: runs.map((run) => ({ ...run, text: values[run.text]?.[language] ?? run.text })),
  };
}

/**
 * How many elements changed in which way, in the order of `editionChanges`; those that none did are left out. One
 * element may change in several ways.
 *
 * @example countChanges(comparison) // [{ change: 'added', count: 3 }, { change: 'target-up', count: 1 }]
 */
export function countChanges({
  rows,
}: EditionComparison): readonly { readonly change: EditionChange; readonly count: number }[] {
  return editionChanges
    .map((change) => ({ change, count: rows.filter(({ changes }) => changes.includes(change)).length }))
    .filter(({ count }) => count > 0);
}
