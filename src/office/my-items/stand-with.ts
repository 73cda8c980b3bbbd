import type { RoundGrounds } from '../../app/round/load-grounds.ts';
import { type IndicatorChartModel, toChartModel } from '../../charts/indicator-chart/chart-model.ts';
import type { State } from '../../core/assess/verdict.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import { readSeries } from '../../core/round/checks/read-series.ts';
import type { ItemEntry, SeriesEntry } from '../../core/round/entry.ts';
import type { AskedSeries, IndicatorItem, RoundItem } from '../../core/round/round-item.ts';
import type { ItemStanding } from './item-view.ts';

/**
 * How an indicator would stand if what is typed were its result: the verdict by the city's method, and its chart.
 * Null for items of other kinds.
 *
 * @example standWith(item, entry, grounds)?.states.get('小学校') // 'behind'
 */
export function standWith(item: RoundItem, entry: ItemEntry, grounds: RoundGrounds): ItemStanding | null {
  if (item.kind !== 'indicator' || entry.kind !== 'indicator') return null;
  const typed = item.series.flatMap((asked) => toTyped(item, asked, entry.series[asked.key]) ?? []);
  const states = typed.flatMap(({ asked, value }): readonly (readonly [string, State])[] =>
    value === null ? [] : [[asked.key, grounds.rules.judge(item, asked, value)]],
  );
  const observations = typed.map(({ observation }) => observation);
  return { states: new Map(states), chart: drawWith(item, observations, grounds) };
}

type Typed = {
  readonly asked: AskedSeries;
  readonly observation: Observation;
  /** Null where there is a reason instead. */
  readonly value: number | null;
};

function toTyped(item: IndicatorItem, asked: AskedSeries, typed: SeriesEntry | undefined): Typed | null {
  if (typed === undefined) return null;
  const { absence, provisional, comment, source } = typed;
  const about = { indicator: item.indicator, series: asked.key, year: item.year, comment, source };
  if (absence !== null) {
    const observation: Observation = { ...about, status: 'absent', reason: absence, expected: null };
    return { asked, observation, value: null };
  }
  const reading = readSeries(asked, typed, item);
  if (reading.status !== 'read') return null;
  const { value } = reading;
  const observation: Observation = {
    ...about,
    status: 'measured',
    value,
    raw: `${value}`,
    provisional,
    measuredAt: null,
  };
  return { asked, observation, value };
}

function drawWith(
  { indicator: id, year }: Pick<IndicatorItem, 'indicator' | 'year'>,
  typed: readonly Observation[],
  { plan, observations }: Pick<RoundGrounds, 'plan' | 'observations'>,
): IndicatorChartModel | null {
  const indicator = plan.indicators.find((one) => one.id === id);
  if (indicator === undefined) return null;
  const before = observations.filter((one) => one.indicator === id && one.year < year);
  return toChartModel({ indicator, observations: [...before, ...typed], plan });
}
