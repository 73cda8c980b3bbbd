import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { emptyCost, type ItemEntry, type SeriesEntry } from '../../core/round/entry.ts';
import type { AskedSeries, RoundItem } from '../../core/round/round-item.ts';
import { sampleRoundTexts } from '../texts/sample-round-texts.ts';

/**
 * What a made-up department answers: complete, the same at every start, and saying of itself that it is made up.
 * `seed` makes one item's answer differ from the next one's.
 *
 * @example answerSampleItem(item, 7)
 */
export function answerSampleItem(item: RoundItem, seed: number): ItemEntry {
  switch (item.kind) {
    case 'indicator':
      return {
        kind: 'indicator',
        series: Object.fromEntries(
          item.series.map((asked, position) => [
            asked.key,
            answerSeries(asked, item.prefilled.series[asked.key], {
              seed: seed + position,
              year: item.year,
              cumulative: item.cumulative,
            }),
          ]),
        ),
      };
    case 'initiative': {
      const isDelayed = seed % 6 === 5;
      return {
        ...item.prefilled,
        progress: Object.fromEntries(
          item.actions.map(({ id }, position) => [
            id,
            isDelayed && position === 0 ? 'delayed' : 'as-planned',
          ]),
        ),
        done: sampleRoundTexts.done.ja,
        issues: isDelayed ? sampleRoundTexts.issues.ja : '',
        nextChoice: ['continue', 'continue', 'improve', 'expand'][seed % 4] ?? 'continue',
      };
    }
    case 'project': {
      const amount = `${800 + (seed % 23) * 150}`;
      const cost = { ...emptyCost, general: amount, total: amount };
      return {
        ...item.prefilled,
        costs: Object.fromEntries(item.costKeys.map((key) => [key, cost])),
        comment: sampleRoundTexts.comment.ja,
      };
    }
  }
}

type SampleYear = { readonly seed: number; readonly year: FiscalYear; readonly cumulative: boolean };

/** Every ninth value is not published yet; the others are a little above or below the last one known. */
function answerSeries(
  { earlier, baseline, decimals, unit }: AskedSeries,
  prefilled: SeriesEntry | undefined,
  { seed, year, cumulative }: SampleYear,
): SeriesEntry {
  const blank: SeriesEntry = prefilled ?? {
    figure: '',
    counts: 'total',
    absence: null,
    expected: '',
    provisional: false,
    measuredAt: '',
    source: '',
    comment: '',
  };
  const entry = {
    ...blank,
    source: sampleRoundTexts.source.ja,
    comment: sampleRoundTexts.comment.ja,
    provisional: seed % 5 === 0,
  };
  if (seed % 9 === 8)
    return { ...entry, figure: '', absence: 'not-published', expected: `${year + 1}-09-30` };
  const last = earlier.at(-1)?.value ?? baseline?.value ?? 10;
  const step = (Math.max(Math.abs(last) * 0.03, 1 / 10 ** decimals) * ((seed % 4) + 1)) / 2;
  const moved = cumulative || seed % 3 > 0 ? last + step : last - step;
  const value = unit === '％' ? Math.min(100, moved) : moved;
  return { ...entry, counts: 'total', figure: value.toFixed(decimals) };
}
