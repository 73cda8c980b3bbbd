import type { Text } from '../text/text.ts';
import type { ChanceBand } from './chance-band.ts';

/** The bands of a chance in words. */
export const chanceText = {
  likely: { ja: '見込みが高い', en: 'Likely' },
  even: { ja: 'どちらともいえない', en: 'Could go either way' },
  unlikely: { ja: '見込みが低い', en: 'Unlikely' },
} as const satisfies Record<ChanceBand, Text>;

/** What each band stands for, as chances. */
export const chanceMeaning = {
  likely: { ja: '3回に2回より多く届く', en: 'reached more than two times in three' },
  even: { ja: '3回に1回から2回届く', en: 'reached one to two times in three' },
  unlikely: { ja: '届くのは3回に1回より少ない', en: 'reached less than one time in three' },
} as const satisfies Record<ChanceBand, Text>;
