import type { Change, HistoryEntry } from '../../app/ports/store.ts';
import { licences } from '../../core/open-data/licences.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import { accents, licenceIds, yearStyles } from '../../core/publication/municipality-choices.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { accentText, cityFactsText, yearStyleText } from '../text/city-facts-text.ts';

/** One change of what a city says of itself, with a line in words for each field. */
export type CityChange = { readonly change: Change; readonly lines: readonly string[] };

type Value = HistoryEntry['before'];

/** The columns of the store in words. */
const fieldTexts: Readonly<Record<string, Text>> = {
  name: cityFactsText.name,
  fictional: cityFactsText.fictional,
  year_style: cityFactsText.yearStyle,
  accent: cityFactsText.accent,
  licence: cityFactsText.licence,
  source_title: cityFactsText.sourceTitle,
  source_publisher: cityFactsText.sourcePublisher,
  source_note: cityFactsText.sourceNote,
  next_year: cityFactsText.nextYear,
  next_asked: cityFactsText.nextAsked,
  next_published: cityFactsText.nextPublished,
};

/**
 * The history of what a city says of itself, the newest change first. The first change gave every field its value, so
 * its lines name no value before.
 *
 * @example describeCityHistory(history, 'ja')[0].lines // ['オープンデータの利用条件: なし → 公共データ利用規約…']
 */
export function describeCityHistory(
  history: readonly HistoryEntry[],
  language: Language,
): readonly CityChange[] {
  const [first] = history;
  const groups = groupBy(history, ({ change }) => change.no);
  const changes = [...groups.values()].flatMap((entries) => {
    const [one] = entries;
    if (one === undefined) return [];
    const isFirst = one.change.no === first?.change.no;
    return [{ change: one.change, lines: entries.map((entry) => describeEntry(entry, isFirst, language)) }];
  });
  return changes.toReversed();
}

function describeEntry({ field, before, after }: HistoryEntry, isFirst: boolean, language: Language): string {
  const params = {
    field: fieldTexts[field]?.[language] ?? field,
    before: describeValue(field, before, language),
    after: describeValue(field, after, language),
  };
  return fillText(isFirst ? cityFactsText.first : cityFactsText.change, params, language);
}

function describeValue(field: string, value: Value, language: Language): string {
  if (value === null || value === '') return cityFactsText.nothing[language];
  return findWord(field, value)?.[language] ?? String(value);
}

/** What a value that was chosen is called. */
function findWord(field: string, value: Value): Text | null {
  switch (field) {
    case 'fictional':
      return value === 1 ? cityFactsText.yes : cityFactsText.no;
    case 'year_style': {
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
    default:
      return null;
  }
}
