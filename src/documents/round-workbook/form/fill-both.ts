import { fillText, type TextParams } from '../../../core/text/fill-text.ts';
import type { Text } from '../../../core/text/text.ts';

/**
 * Fills the gaps of a message in every language.
 *
 * @example fillBoth({ ja: '{n}件', en: '{n} items' }, { n: 3 }) // { ja: '3件', en: '3 items' }
 */
export function fillBoth(text: Text, params: TextParams): Text {
  return { ja: fillText(text, params, 'ja'), en: fillText(text, params, 'en') };
}
