import { kindTexts } from '../plan/element-kinds.ts';
import type { Language, Text } from '../text/text.ts';
import type { ComparisonRow } from './comparison.ts';

/** Rows under one heading: a strategy's own, a measure's, or one of the lists behind the strategies. */
export type ComparisonSection = {
  /** Unique: the number of the section from 1, in order of print. */
  readonly no: number;
  readonly title: ComparisonTitle;
  readonly rows: readonly ComparisonRow[];
};

export type ComparisonTitle =
  | { readonly kind: 'strategy'; readonly strategy: string; readonly measure: string | null }
  | { readonly kind: 'project' | 'department' };

/**
 * The rows of a comparison under their headings, as a book or a page shows them.
 *
 * @example groupComparison(rows)[0] // { no: 1, title: { kind: 'strategy', strategy: '育つまち', measure: null }, rows: […] }
 */
export function groupComparison(rows: readonly ComparisonRow[]): readonly ComparisonSection[] {
  const groups: { title: ComparisonTitle; rows: ComparisonRow[] }[] = [];
  for (const row of rows) {
    const title = titleOf(row);
    const last = groups.at(-1);
    if (last && JSON.stringify(last.title) === JSON.stringify(title)) last.rows.push(row);
    else groups.push({ title, rows: [row] });
  }
  return groups.map((group, at) => ({ no: at + 1, ...group }));
}

function titleOf({ kind, path }: ComparisonRow): ComparisonTitle {
  if (kind === 'project' || kind === 'department') return { kind };
  return { kind: 'strategy', strategy: path.strategy ?? '', measure: path.measure };
}

/** What the lists behind the strategies are called. */
const listTexts: Readonly<Record<'project' | 'department', Text>> = {
  project: kindTexts.project,
  department: kindTexts.department,
};

/**
 * A heading on one line.
 *
 * @example describeTitle({ kind: 'strategy', strategy: '育つまち', measure: '預けやすくする' }, 'ja') // '育つまち ＞ 預けやすくする'
 */
export function describeTitle(title: ComparisonTitle, language: Language): string {
  if (title.kind !== 'strategy') return listTexts[title.kind][language];
  return [title.strategy, title.measure]
    .filter((one) => one !== null)
    .join(language === 'ja' ? ' ＞ ' : ' › ');
}
