import fc from 'fast-check';
import type {
  ActionEntry,
  IndicatorEntry,
  MarkEntry,
  Place,
  PlanFile,
  ProjectEntry,
  SeriesEntry,
  TargetEntry,
} from '../../src/core/plan/plan-file.ts';

/*
 * Plan files of any content that the format allows. Names come from small pools where sharing matters (projects,
 * departments) and are otherwise free, so that collisions, empty texts and odd characters occur as well.
 */

const years = [2024, 2025, 2026] as const;
const words = fc.oneof(
  fc.constantFrom('待機児童数', '新規就農者数', '防災訓練の参加割合', '割合', ''),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const departments = fc.constantFrom('企画課', '保育課', '防災課', '農水産課', '商業観光課');

const place: fc.Arbitrary<Place> = fc.record({
  page: fc.option(fc.constantFrom('23', 'ⅳ')),
  lines: fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 9 })).map(([first, length]) => {
    const lines: readonly [number, number] = [first, first + length];
    return lines;
  }),
});

/** An optional field that is there or not, never undefined. */
function maybe<Key extends string, Value>(
  key: Key,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Partial<Record<Key, Value>>> {
  const empty: Partial<Record<Key, Value>> = {};
  return fc.option(value, { nil: undefined }).map((one) => {
    if (one === undefined) return empty;
    const filled: Partial<Record<Key, Value>> = {};
    filled[key] = one;
    return filled;
  });
}

function merge<A extends object, B extends object>(
  a: fc.Arbitrary<A>,
  b: fc.Arbitrary<B>,
): fc.Arbitrary<A & B> {
  return fc.tuple(a, b).map(([one, other]) => ({ ...one, ...other }));
}

const mark: fc.Arbitrary<MarkEntry> = fc.oneof(
  fc.constantFrom<MarkEntry>({ kind: 'digital' }, { kind: 'decarbonisation' }, { kind: 'unknown' }),
  fc.constantFrom<MarkEntry>({ kind: 'unknown', suggested: 'digital' }),
);

const project: fc.Arbitrary<ProjectEntry> = merge(
  fc.record({
    name: fc.constantFrom(
      '就労支援事業',
      '企業誘致事業',
      '農業振興事業',
      '防災事業',
      '窓口改革事業',
      '広報事業',
    ),
    departments: fc.uniqueArray(departments, { maxLength: 2 }),
  }),
  merge(maybe('marks', fc.array(mark, { minLength: 1, maxLength: 2 })), maybe('place', place)),
);

const action: fc.Arbitrary<ActionEntry> = merge(
  fc.record({
    text: words,
    years: fc.subarray([...years], { minLength: 1 }),
    projects: fc.array(project, { maxLength: 3 }),
  }),
  maybe('place', place),
);

const target: fc.Arbitrary<TargetEntry> = fc.oneof(
  fc.integer({ min: -50, max: 2000 }).map((value) => ({ raw: `${value}件`, value })),
  fc.constantFrom<TargetEntry>(
    { raw: '策定時実績値以上', value: null, relation: '>=baseline' },
    { raw: '策定時実績値以下', value: null, relation: '<=baseline' },
    { raw: '改善', value: null },
  ),
);

const series: fc.Arbitrary<SeriesEntry> = fc.record({
  label: fc.option(fc.constantFrom('小学校', '中学校')),
  unit: fc.option(fc.constantFrom('件', '％', '万人')),
  baseline: merge(
    fc.oneof(
      fc.integer({ min: 0, max: 2000 }).map((value) => ({ raw: `${value}件`, value })),
      fc.constant({ raw: '－', value: null }),
    ),
    maybe('year', fc.constantFrom(2021, 2022, 2023)),
  ),
  targets: fc.record({ '2027': target, '2031': target }),
});

const indicator: fc.Arbitrary<IndicatorEntry> = merge(
  fc.record({
    name: words,
    cumulative: fc.boolean(),
    notes: fc.array(
      fc.record({ mark: fc.constantFrom('★１', '★２'), text: words, attachedTo: fc.option(words) }),
      {
        maxLength: 2,
      },
    ),
    series: fc.array(series, { minLength: 1, maxLength: 2 }),
  }),
  merge(
    maybe('direction', fc.constantFrom('up', 'down', 'keep')),
    merge(
      maybe('departments', fc.uniqueArray(departments, { minLength: 1, maxLength: 2 })),
      maybe('place', place),
    ),
  ),
);

const common = {
  no: fc.integer({ min: 1, max: 9 }),
  title: words,
  direction: words,
  terms: fc.array(fc.record({ mark: fc.constantFrom('※１', '※２'), term: words, text: words }), {
    maxLength: 2,
  }),
  indicators: fc.array(indicator, { maxLength: 3 }),
};

const initiative = merge(
  fc.record({ title: words, actions: fc.array(action, { maxLength: 3 }) }),
  maybe('place', place),
);
const measure = merge(
  fc.record({ ...common, initiatives: fc.array(initiative, { maxLength: 3 }) }),
  maybe('place', place),
);
const strategy = merge(
  fc.record({ ...common, measures: fc.array(measure, { maxLength: 3 }) }),
  maybe('place', place),
);

export const arbitraryPlanFile: fc.Arbitrary<PlanFile> = fc.record({
  plan: fc.record({
    chapter: fc.option(words),
    title: words,
    actionYears: fc.constant([...years]),
    targetYears: fc.constant([2027, 2031]),
  }),
  strategies: fc.array(strategy, { maxLength: 4 }),
});
