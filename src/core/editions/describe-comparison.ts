import { fieldTexts, valueTexts } from '../plan/differences/field-texts.ts';
import { fillText } from '../text/fill-text.ts';
import type { Language, Text } from '../text/text.ts';
import type { ComparedLine, EditionChange, MarkedRun } from './comparison.ts';

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

/** A line ready to be shown. */
export type DescribedLine = { readonly label: string; readonly runs: readonly MarkedRun[] };

/**
 * Puts one field of a comparison into words: what it is called, and its text with the changed words marked.
 *
 * @example describeLine(line, 'ja') // { label: '目標値2027', runs: [{ text: '48 人', changed: true }] }
 */
export function describeLine({ code, params, runs }: ComparedLine, language: Language): DescribedLine {
  if (code === 'parent') return { label: parentText[language], runs };
  const values = valueTexts[code] ?? {};
  return {
    label: fillText(fieldTexts[code], params, language),
    runs: runs.map((run) => ({ ...run, text: values[run.text]?.[language] ?? run.text })),
  };
}
