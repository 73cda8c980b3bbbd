import { costsShownTexts } from '../../core/cost/cost-texts.ts';
import { COSTS_SHOWN } from '../../core/cost/public-cost.ts';
import { licences } from '../../core/open-data/licences.ts';
import type { Fact } from '../../core/publication/compare-facts.ts';
import { accents, licenceIds, yearStyles } from '../../core/publication/municipality-choices.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { accentText, cityFactsText, yearStyleText } from '../text/city-facts-text.ts';

/** What each fact is called. */
export const factTexts: Readonly<Record<Fact, Text>> = {
  name: cityFactsText.name,
  fictional: cityFactsText.fictional,
  yearStyle: cityFactsText.yearStyle,
  accent: cityFactsText.accent,
  licence: cityFactsText.licence,
  costs: cityFactsText.costs,
  sourceTitle: cityFactsText.sourceTitle,
  sourcePublisher: cityFactsText.sourcePublisher,
  sourceNote: cityFactsText.sourceNote,
  resultsUpTo: cityFactsText.resultsUpTo,
  nextResults: cityFactsText.nextTitle,
};

/**
 * What a city says of itself in words: chosen values by their names, texts as they are.
 *
 * @example describeFact('yearStyle', 'era', 'ja') // '和暦（令和6年度）'
 */
export function describeFact(fact: Fact | null, value: string | null, language: Language): string {
  if (value === null || value === '') return cityFactsText.nothing[language];
  return findWord(fact, value)?.[language] ?? value;
}

/** What a value that was chosen is called; null where it is a text of the city's own. */
function findWord(fact: Fact | null, value: string): Text | null {
  switch (fact) {
    case 'fictional':
      return value === 'true' || value === '1' ? cityFactsText.yes : cityFactsText.no;
    case 'yearStyle': {
      const style = yearStyles.find((one) => one === value);
      return style === undefined ? null : yearStyleText[style];
    }
    case 'accent': {
      const accent = accents.find((one) => one === value);
      return accent === undefined ? null : accentText[accent];
    }
    case 'licence': {
      const licence = licenceIds.find((one) => one === value);
      return licence === undefined ? null : licences[licence].title;
    }
    case 'costs': {
      const shown = COSTS_SHOWN.find((one) => one === value);
      return shown === undefined ? null : costsShownTexts[shown];
    }
    default:
      return null;
  }
}
