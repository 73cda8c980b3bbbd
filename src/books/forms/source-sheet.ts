import type { FormSheet } from '../../core/forms/form-book.ts';
import type { BookScope } from '../book-scope.ts';
import type { SourceRow } from '../report/method.ts';
import { formWords } from '../text/form-words.ts';
import { column, figureOf, linesOf } from './form-cells.ts';
import { plainTable, sheetOf } from './section-sheets.ts';

/** Every result with where it comes from; none where there are no results. */
export function makeSources(
  { say }: BookScope,
  words: Readonly<Record<'indicator' | 'year' | 'value' | 'source' | 'sources', string>>,
  sources: readonly SourceRow[],
): readonly FormSheet[] {
  return sheetOf({
    name: say(formWords.sources),
    title: words.sources,
    orientation: 'portrait',
    columns: [
      column(words.indicator, 40),
      column(say(formWords.part), 12),
      column(words.year, 12),
      column(words.value, 14, 'end'),
      column(words.source, 60),
    ],
    tables: [
      plainTable(
        sources.flatMap(({ name, part, lines }) =>
          lines.map(({ year, value, source }) => [
            name,
            part,
            // Results have their year beside them: under the figure stands only that it is provisional.
            linesOf([year, value.exact === null ? null : value.under]),
            figureOf(value),
            source,
          ]),
        ),
      ),
    ],
  });
}
