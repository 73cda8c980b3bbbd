import { emptyCost, type ItemEntry } from '../../../src/core/round/entry.ts';
import type { RoundItem } from '../../../src/core/round/round-item.ts';
import { makeSeriesEntry } from '../../core/round/make-items.ts';

/**
 * A complete answer: last year's value and a little more (`step` makes it another one), as planned, with amounts. Of
 * what is counted on from last year, only what the year added. Every seventh series is not published yet.
 */
export function answerItem(item: RoundItem, step = 1): ItemEntry {
  switch (item.kind) {
    case 'indicator': {
      const series = item.series.map(({ key, earlier, baseline, decimals }, position) => {
        const last = earlier.at(-1)?.value ?? baseline?.value ?? 10;
        const isWithheld = (Number(item.indicator.slice(1)) + position) % 7 === 0;
        const isAdded = item.cumulative && earlier.at(-1)?.year === item.year - 1;
        const added = { counts: 'increment' as const, figure: `${step}` };
        const whole = { figure: (last + step / 10 ** decimals).toFixed(decimals), source: '業務統計' };
        const withheld = { absence: 'not-published' as const, expected: '2027-09-30' };
        const value = isWithheld ? withheld : isAdded ? added : whole;
        const typed = makeSeriesEntry({
          ...item.prefilled.series[key],
          ...value,
          comment: `例年並み（${step}）`,
        });
        return [key, typed] as const;
      });
      return { kind: 'indicator', series: Object.fromEntries(series) };
    }
    case 'initiative': {
      const progress = Object.fromEntries(item.actions.map(({ id }) => [id, 'as-planned']));
      const done = `予定どおり${step}回実施した。`;
      return { ...item.prefilled, progress, done, nextChoice: 'continue' };
    }
    case 'project': {
      const costs = Object.fromEntries(
        item.costKeys.map((key) => [
          key,
          { ...emptyCost, general: `${1000 * step}`, total: `${1000 * step}` },
        ]),
      );
      return { ...item.prefilled, costs };
    }
  }
}
