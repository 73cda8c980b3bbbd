import type { NoForecastReason } from '../../core/forecast/forecast-input.ts';
import type { Text } from '../../core/text/text.ts';

/** Why a series has no forecast. */
export const noForecastTexts: Readonly<Record<NoForecastReason, Text>> = {
  'too-few-points': {
    ja: '{id}: 実績が3点に満たないため、見通しを出しません。',
    en: '{id}: no forecast, because there are fewer than three values.',
  },
  'no-variation': {
    ja: '{id}: 実績がすべて同じ値で、どれほど変わり得るか分からないため、見通しを出しません。',
    en: '{id}: no forecast, because all values are the same and nothing tells how far the next may be.',
  },
  'out-of-bounds': {
    ja: '{id}: 実績に上下限の外の値があるため、見通しを出しません。',
    en: '{id}: no forecast, because a value lies outside the bounds.',
  },
};
