import type { Text } from '../../text/text.ts';
import type { Direction, Theme } from '../plan-file.ts';

/* Words of the product that stand in findings. */

export const directionWords: Readonly<Record<Direction, Text>> = {
  up: { ja: '高いほど良い', en: 'higher' },
  down: { ja: '低いほど良い', en: 'lower' },
  keep: { ja: '保つ', en: 'kept' },
};

export const suggestionWords: Readonly<Record<Theme | 'none', Text>> = {
  digital: { ja: 'デジタル化と推定', en: 'digitalisation is suggested' },
  decarbonisation: { ja: '脱炭素化と推定', en: 'decarbonisation is suggested' },
  none: { ja: '種類は不明', en: 'kind unknown' },
};

export const baselineWord: Text = { ja: '策定時実績値', en: 'baseline' };

export function targetWord(year: number): Text {
  return { ja: `目標値${year}`, en: `${year} target` };
}
