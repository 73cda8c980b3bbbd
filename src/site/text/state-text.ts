import type { Text } from '../../core/text/text.ts';

/** States of an indicator in the latest year with results. */
export const stateText = {
  measured: { ja: '実績あり', en: 'Has a result' },
  provisional: { ja: '実績あり（速報）', en: 'Has a provisional result' },
  beforeResults: { ja: 'まだ実績なし', en: 'Results to come' },
} as const satisfies Record<string, Text>;
