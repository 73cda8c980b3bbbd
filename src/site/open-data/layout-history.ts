import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Text } from '../../core/text/text.ts';

/** The versions of the files' layout. A column is never taken away or given another meaning without a new version. */
type LayoutVersion = { readonly version: number; readonly date: IsoDate; readonly what: Text };

export const layoutHistory: readonly LayoutVersion[] = [
  {
    version: 1,
    date: '2026-11-23',
    what: { ja: '最初の形式です。', en: 'The first layout.' },
  },
];
