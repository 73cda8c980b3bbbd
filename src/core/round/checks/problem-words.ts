import type { Text } from '../../text/text.ts';
import type { MoneyUnit } from '../round.ts';

/* Words of the product that stand in problems. */

/** Why a comment is demanded. */
export const commentReasons = {
  behind: { ja: '目標に対して遅れている', en: 'the indicator is behind its target' },
  jump: { ja: '前回から大きく変化している', en: 'the value has changed by much since the last one' },
  'total-falls': { ja: '累計が前回より減っている', en: 'the running total is lower than the last one' },
} as const satisfies Readonly<Record<string, Text>>;

export const moneyUnitWords: Readonly<Record<MoneyUnit, Text>> = {
  yen: { ja: '円', en: 'yen' },
  'thousand-yen': { ja: '千円', en: 'thousand yen' },
};

/**
 * A power of ten as how many times: 10倍, 100分の1.
 *
 * @example timesWords(-2).ja // '100分の1'
 */
export function timesWords(power: number): Text {
  const factor = (10 ** Math.abs(power)).toLocaleString('en-US');
  return power > 0
    ? { ja: `${factor}倍`, en: `${factor} times` }
    : { ja: `${factor}分の1`, en: `one ${factor}th of` };
}
