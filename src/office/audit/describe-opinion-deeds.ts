import type { OpinionHistoryDeed } from '../../app/ports/opinion-store.ts';
import { deedTexts } from '../../core/opinions/opinion-texts.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { Language } from '../../core/text/text.ts';
import { enteredText } from '../text/opinion-text.ts';

/**
 * What a change did to opinions, a line for each kind of deed with the numbers of the opinions.
 *
 * @example describeOpinionDeeds(deeds, 'ja') // ['登録した: o1、o2、o3']
 */
export function describeOpinionDeeds(
  deeds: readonly OpinionHistoryDeed[],
  language: Language,
): readonly string[] {
  const separator = language === 'ja' ? '、' : ', ';
  return [...groupBy(deeds, ({ kind }) => kind)].map(([kind, group]) => {
    const text = kind === 'enter' ? enteredText : deedTexts[kind];
    return `${text[language]}: ${group.map(({ opinion }) => opinion).join(separator)}`;
  });
}
