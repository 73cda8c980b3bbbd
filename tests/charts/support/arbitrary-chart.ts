import fc from 'fast-check';
import { toChartModel } from '../../../src/charts/indicator-chart/chart-model.ts';
import type { TargetRelation } from '../../../src/core/plan/plan-file.ts';
import {
  makeIndicator,
  makeObservations,
  plan,
  type ResultDraft,
  type SeriesDraft,
} from './make-indicator.ts';

const units = ['件', '％', '人', '万人', 'トンCO2', '箇所', '年', '億円', null];
const relations = ['>=baseline', '<=baseline', '=baseline'] as const satisfies readonly TargetRelation[];
const reasons = [
  'not-measured',
  'not-published',
  'out-of-scope',
  'suppressed',
  'missing',
  'not-reported',
] as const;

/** Figures of every size that plans print, also none and negative ones. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  fc.integer({ min: -500, max: 30_000 }),
  fc.integer({ min: 0, max: 2_000_000_000 }),
);

const result: fc.Arbitrary<ResultDraft> = fc.oneof(
  { weight: 6, arbitrary: figure },
  { weight: 2, arbitrary: figure.map((provisional) => ({ provisional })) },
  { weight: 2, arbitrary: fc.constantFrom(...reasons) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const goal = fc.oneof(
  { weight: 5, arbitrary: figure },
  { weight: 1, arbitrary: fc.constantFrom(...relations) },
);

const part = fc.record({
  unit: fc.constantFrom(...units),
  baseline: fc.option(figure, { freq: 5 }),
  goals: fc.array(goal, { minLength: 0, maxLength: 2 }),
  results: fc.array(result, { maxLength: 8 }),
});

/** What a chart may be asked to show: one part or several, any unit, any results, with every kind of gap. */
export const arbitraryChart = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    cumulative: fc.boolean(),
    oneUnit: fc.boolean(),
    resultsUpTo: fc.option(fc.constantFrom(2024, 2026, 2031)),
  })
  .map(({ parts, cumulative, oneUnit, resultsUpTo }) => {
    const labels = parts.length === 1 ? [undefined] : ['小学校', '中学校', '男性', 'ひとり親世帯'];
    const drafts = parts.map(({ unit, baseline, goals }, index): SeriesDraft => {
      const label = labels[index];
      const targets = goals.map((one, order) => [[2027, 2031][order] ?? 2031, one] as const);
      return { ...(label !== undefined && { label }), unit: oneUnit ? '％' : unit, baseline, targets };
    });
    const observations = parts.flatMap(({ results }, index) =>
      makeObservations(results, { series: labels[index] ?? '' }),
    );
    return toChartModel({
      indicator: makeIndicator(drafts, { cumulative }),
      observations,
      plan,
      resultsUpTo,
    });
  });

export const arbitraryWording = fc.record({
  language: fc.constantFrom('ja', 'en'),
  yearStyle: fc.constantFrom('western', 'era', 'both'),
} as const);

export const arbitraryWidth = fc.integer({ min: 280, max: 960 });
