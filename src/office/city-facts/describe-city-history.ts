import type { Change, HistoryEntry } from '../../app/ports/store.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { Fact } from '../../core/publication/compare-facts.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { cityFactsText } from '../text/city-facts-text.ts';
import { describeFact, factTexts } from './describe-fact.ts';

/** One change of what a city says of itself, with a line in words for each field. */
export type CityChange = { readonly change: Change; readonly lines: readonly string[] };

/** The columns of the store as the facts that they hold. */
const facts: Readonly<Record<string, Fact>> = {
  name: 'name',
  fictional: 'fictional',
  year_style: 'yearStyle',
  accent: 'accent',
  licence: 'licence',
  costs: 'costs',
  source_title: 'sourceTitle',
  source_publisher: 'sourcePublisher',
  source_note: 'sourceNote',
};

/** The next results stand in three columns. */
const nextTexts: Readonly<Record<string, Text>> = {
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
  const fact = facts[field] ?? null;
  const name = fact === null ? nextTexts[field] : factTexts[fact];
  const say = (value: HistoryEntry['before']): string =>
    describeFact(fact, value === null ? null : String(value), language);
  const params = { field: name?.[language] ?? field, before: say(before), after: say(after) };
  return fillText(isFirst ? cityFactsText.first : cityFactsText.change, params, language);
}
