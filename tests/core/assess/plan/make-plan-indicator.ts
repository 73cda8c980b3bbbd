import type { Observation } from '../../../../src/core/indicator/observation.ts';
import type { Indicator, IndicatorId, Series, Target } from '../../../../src/core/plan/plan.ts';
import type { TargetRelation } from '../../../../src/core/plan/plan-file.ts';

type SeriesSpec = {
  readonly label?: string;
  readonly unit?: string | null;
  readonly base: number | null;
  readonly baseYear?: number | null;
  /** For 2027 and 2031. */
  readonly targets: readonly (number | TargetRelation)[];
};

export function makeSeries({ label, unit = '件', base, baseYear = 2022, targets }: SeriesSpec): Series {
  return {
    key: label ?? '',
    label: label ?? null,
    unit,
    baseline: { raw: base === null ? '－' : `${base}`, value: base, year: baseYear },
    targets: targets.map((target, at): Target => {
      const year = at === 0 ? 2027 : 2031;
      return typeof target === 'number'
        ? { year, raw: `${target}`, value: target, relation: null }
        : { year, raw: '策定時実績値以上', value: null, relation: target };
    }),
  };
}

export function makeIndicator(
  series: Series | readonly Series[],
  more: Partial<Pick<Indicator, 'id' | 'cumulative' | 'direction'>> = {},
): Indicator {
  return {
    id: 'k1',
    parent: 'm1',
    name: '指標',
    cumulative: false,
    direction: null,
    departments: [],
    notes: [],
    series: 'key' in series ? [series] : series,
    place: null,
    ...more,
  };
}

/** Final values from 2023 on; null: not published yet. */
export function makeObservations(
  values: readonly (number | null)[],
  { indicator = 'k1', series = '' }: { readonly indicator?: IndicatorId; readonly series?: string } = {},
): readonly Observation[] {
  return values.map((value, at): Observation => {
    const about = { indicator, series, year: 2023 + at, comment: null, source: null };
    return value === null
      ? { status: 'absent', reason: 'not-published', expected: null, ...about }
      : { status: 'measured', value, raw: `${value}`, provisional: false, measuredAt: null, ...about };
  });
}
