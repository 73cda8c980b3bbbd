import type { Text } from '../../../core/text/text.ts';

/** What a column of the data files is called, and what its cells mean. One name means the same in every file. */
export type ColumnText = { readonly title: Text; readonly meaning: Text };

export function sayColumn(ja: string, en: string, meaningJa: string, meaningEn: string): ColumnText {
  return { title: { ja, en }, meaning: { ja: meaningJa, en: meaningEn } };
}
