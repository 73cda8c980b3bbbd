import type { FiscalYear } from '../../../src/core/fiscal/fiscal-year.ts';
import type { AbsenceReason, Observation } from '../../../src/core/indicator/observation.ts';
import type { Indicator, Series, Target } from '../../../src/core/plan/plan.ts';
import type { TargetRelation } from '../../../src/core/plan/plan-file.ts';

export const plan = { edition: 2024 };
export const wording = { language: 'ja', yearStyle: 'western' } as const;

export type SeriesDraft = {
  readonly label?: string;
  readonly unit?: string | null;
  readonly baseline: number | null;
  readonly baselineYear?: FiscalYear;
  readonly targets: readonly (readonly [FiscalYear, number | TargetRelation])[];
};

/** An indicator as a plan holds it, from the little that a test wants to say. */
export function makeIndicator(
  drafts: readonly SeriesDraft[],
  more: Partial<Pick<Indicator, 'cumulative' | 'direction' | 'name'>> = {},
): Indicator {
  return {
    id: 'k1',
    parent: 'm1',
    name: '相談件数',
    cumulative: false,
    direction: null,
    departments: [],
    notes: [],
    place: null,
    ...more,
    series: drafts.map(makeSeries),
  };
}

function makeSeries({ label, unit = '件', baseline, baselineYear, targets }: SeriesDraft): Series {
  return {
    key: label ?? '',
    label: label ?? null,
    unit,
    baseline: {
      raw: baseline === null ? '－' : `${baseline}${unit ?? ''}`,
      value: baseline,
      year: baselineYear ?? null,
    },
    targets: targets.map(([year, goal]) => makeTarget(year, goal, unit)),
  };
}

function makeTarget(year: FiscalYear, goal: number | TargetRelation, unit: string | null): Target {
  if (typeof goal === 'number') return { year, raw: `${goal}${unit ?? ''}`, value: goal, relation: null };
  const words = {
    '>=baseline': '以上',
    '<=baseline': '以下',
    '>baseline': '超',
    '<baseline': '未満',
    '=baseline': '維持',
  };
  return { year, raw: `策定時実績値${words[goal]}`, value: null, relation: goal };
}

/** A year's result: a number, a provisional number, or why there is none; null where nothing is known. */
export type ResultDraft = number | { readonly provisional: number } | AbsenceReason | null;

/** Results of one series, a year each from `from`. */
export function makeObservations(
  results: readonly ResultDraft[],
  { series = '', from = 2024 }: { readonly series?: string; readonly from?: FiscalYear } = {},
): readonly Observation[] {
  return results.flatMap((result, index): readonly Observation[] => {
    const common = { indicator: 'k1', series, year: from + index, comment: null, source: null } as const;
    if (result === null) return [];
    if (typeof result === 'string') return [{ ...common, status: 'absent', reason: result, expected: null }];
    const value = typeof result === 'number' ? result : result.provisional;
    const provisional = typeof result !== 'number';
    return [{ ...common, status: 'measured', value, raw: String(value), provisional, measuredAt: null }];
  });
}
