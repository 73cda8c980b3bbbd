import type { Text } from '../../core/text/text.ts';

/** What is known of an indicator where nothing is judged: before the first results, and in publications without verdicts. */
export const stateText = {
  measured: { ja: '実績あり', en: 'Has a result' },
  provisional: { ja: '実績あり（速報）', en: 'Has a provisional result' },
  beforeResults: { ja: 'まだ実績なし', en: 'Results to come' },
} as const satisfies Record<string, Text>;

/** What is said of a state: with its reason, and of which year the value is where it is not the latest. */
export const stateSentence = {
  withReason: { ja: '{state}（{reason}）', en: '{state} ({reason})' },
  olderValue: { ja: '{year}の値', en: '{year} value' },
} as const satisfies Record<string, Text>;
