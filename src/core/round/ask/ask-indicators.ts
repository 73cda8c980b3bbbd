import { seriesDecimals } from '../../indicator/format-figure.ts';
import type { Measured, Observation } from '../../indicator/observation.ts';
import { straightPath } from '../../indicator/straight-path.ts';
import type { Indicator, Plan, Series } from '../../plan/plan.ts';
import type { Problem } from '../checks/problem.ts';
import type { SeriesEntry } from '../entry.ts';
import type { RoundSettings } from '../round.ts';
import type { AskedSeries, IndicatorItem } from '../round-item.ts';
import { findAnswerers } from './find-answerers.ts';
import type { RoundSources } from './round-sources.ts';

/** Items of one kind, and what there is to say about who answers them. */
export type Asked<Item> = { readonly items: readonly Item[]; readonly problems: readonly Problem[] };

/**
 * An item for every indicator, with the values so far. A value that is known for the year already, such as a
 * provisional one, stands in the box; so does the source of the year before.
 */
export function askIndicators(sources: RoundSources): Asked<IndicatorItem> {
  const problems: Problem[] = [];
  const items = sources.plan.indicators.flatMap((indicator): readonly IndicatorItem[] => {
    const who = findAnswerers(indicator, indicator.departments, sources);
    if (!who.asked) return [];
    problems.push(...who.problems);
    const { id, year } = sources.settings;
    return [
      {
        kind: 'indicator',
        id: `${id}.${indicator.id}`,
        year,
        departments: who.departments,
        divisions: who.divisions,
        themes: [],
        indicator: indicator.id,
        parent: indicator.parent,
        name: indicator.name,
        cumulative: indicator.cumulative,
        ...askSeries(indicator, sources),
      },
    ];
  });
  return { items, problems };
}

function askSeries(
  { id, series }: Indicator,
  { plan, observations, settings }: RoundSources,
): Pick<IndicatorItem, 'series' | 'prefilled'> {
  const own = observations.filter(({ indicator }) => indicator === id);
  const parts = series.map((part) => ({
    part,
    known: own.filter((observation) => observation.series === part.key),
  }));
  return {
    series: parts.map(({ part, known }) => toAskedSeries(part, known, settings, plan)),
    prefilled: {
      kind: 'indicator',
      series: Object.fromEntries(parts.map(({ part, known }) => [part.key, prefill(known, settings)])),
    },
  };
}

function toAskedSeries(
  series: Series,
  known: readonly Observation[],
  { year }: Pick<RoundSettings, 'year'>,
  plan: Pick<Plan, 'edition'>,
): AskedSeries {
  const { key, label, unit, baseline } = series;
  const earlier = known
    .filter((one): one is Observation & Measured => one.status === 'measured' && one.year < year)
    .toSorted((a, b) => a.year - b.year);
  const { baselineYear } = straightPath(series, plan);
  return {
    key,
    label,
    unit,
    decimals: seriesDecimals(
      series,
      earlier.map(({ raw }) => raw),
    ),
    baseline: baseline.value === null ? null : { year: baselineYear.year, value: baseline.value },
    earlier: earlier.map((one) => ({ year: one.year, value: one.value })),
    last: known.find((one) => one.year === year - 1) ?? null,
  };
}

const untouched: SeriesEntry = {
  figure: '',
  counts: 'total',
  absence: null,
  expected: '',
  provisional: false,
  measuredAt: '',
  source: '',
  comment: '',
};

function prefill(known: readonly Observation[], { year }: Pick<RoundSettings, 'year'>): SeriesEntry {
  const present = known.find((one) => one.year === year);
  const before = known.find((one) => one.year === year - 1);
  const source = present?.source ?? before?.source ?? '';
  if (!present || (present.status === 'absent' && present.reason === 'not-reported'))
    return { ...untouched, source };
  const comment = present.comment ?? '';
  if (present.status === 'absent') {
    const absence = present.reason === 'not-reported' ? null : present.reason;
    return { ...untouched, absence, expected: present.expected ?? '', source, comment };
  }
  const { value, provisional, measuredAt } = present;
  return { ...untouched, figure: `${value}`, provisional, measuredAt: measuredAt ?? '', source, comment };
}
